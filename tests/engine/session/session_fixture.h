// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of the test's own, and a run on images made for it that is over in a second.
#pragma once

#include "engine/runs/library.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::session {

class SessionTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::filesystem::create_directory(temp / "images");
        data::writeIdxSet(temp / "images", 60, 12);
        config.data.set = "mnist";
        config.data.path = (temp / "images").string();
        config.network.inputSize = 28;
        config.run.batchSize = 16;
        config.run.threads = 1;
    }

    TempFolder temp;
    runs::Library library{temp / "library"};
    RunConfig config;
};

} // namespace pdqat::session
