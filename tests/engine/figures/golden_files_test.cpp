// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the writers make of the samples is what stands in tests/data/results. After a change that is meant:
// `write_result_samples tests/data/results`, then read the differences.
#include "engine/os/atomic_file.h"
#include "tests/engine/figures/written_samples.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace pdqat::figures {
namespace {

const std::filesystem::path golden = PDQAT_REPORT_GOLDEN;

TEST(GoldenFiles, EveryWriterMakesThem) {
    for (const auto& [name, content] : writtenSamples())
        EXPECT_EQ(content, os::readFile(golden / name)) << name;
}

TEST(GoldenFiles, NoneIsLeftOver) {
    std::set<std::string> expected, found;
    for (const auto& [name, content] : writtenSamples())
        expected.insert(name);
    for (const auto& entry : std::filesystem::directory_iterator(golden))
        found.insert(entry.path().filename().string());
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace pdqat::figures
