// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/import_runs.h"
#include "tests/fixtures/scripted_server.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace pdqat::imports {
namespace {

TEST(ImportRuns, AServerThatIsSilentHoldsNobodyUp) {
    ScriptedServer server([](const std::string&) { return Reply{"", Reply::After::Hang}; });
    TempFolder temp;
    const runs::Library library(temp / "library");
    std::atomic<bool> going = true;
    std::jthread stop([&] {
        server.waitForRequests(1);
        going = false;
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = importRuns(library, {server.url(), {}, {}}, [&] { return going.load(); });
    EXPECT_TRUE(answer.runs.empty());
    // The client itself gives up after 30 s; what is asked ten times a second ends it long before.
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

} // namespace
} // namespace pdqat::imports
