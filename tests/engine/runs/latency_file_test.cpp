// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of layers' times: what they say, how they are kept, and which one a budget is counted with.
#include "engine/os/atomic_file.h"
#include "engine/os/machine.h"
#include "engine/runs/latency_file.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat::runs {
namespace {

/// Two layers at 2 and 32 bits, of the engine's kernels on this machine.
LatencyTable sampleTable() {
    LatencyTable table;
    table.network = "two layers";
    table.shapes = {{"first", {16, 16, 3, 3}, {16, 8, 8}, 1, 2304, 147456},
                    {"second", {16, 16, 1, 1}, {16, 8, 8}, 1, 256, 16384}};
    table.runtime = LatencyRuntime::Engine;
    table.version = "pdqat " PDQAT_VERSION;
    table.machine = os::thisMachine();
    table.repeats = 100;
    table.rest = 0.5;
    table.layers = {{"first", bothAt(2), 1},
                    {"second", bothAt(2), 0.25},
                    {"first", bothAt(32), 2},
                    {"second", {2, 32}, 4}};
    table.whole = {{{bothAt(2), bothAt(2)}, 1.75, 1.5, 2},
                   {{bothAt(2), {2, 32}}, 5, 4, 6},
                   {{bothAt(32), bothAt(2)}, 2.5, 2, 3}};
    table.uniform = 1;
    return table;
}

TEST(LatencyTable, AddsUpAndSaysHowFarThatHolds) {
    const auto table = sampleTable();
    EXPECT_EQ(table.sum({bothAt(2), bothAt(2)}), 1.75);
    EXPECT_EQ(table.sum({bothAt(32), {2, 32}}), 6.5);
    EXPECT_EQ(table.find("first", bothAt(4)), nullptr);
    const auto off = mismatchOf(table); // 5.5 of 5, 2.75 of 2.5
    EXPECT_NEAR(off.median, 0.1, 1e-12);
    EXPECT_NEAR(off.largest, 0.1, 1e-12);
    auto alone = table;
    alone.whole.clear();
    alone.uniform = 0;
    EXPECT_TRUE(std::isnan(mismatchOf(alone).median));
    EXPECT_EQ(latencyCsv(table).substr(0, 41), "layer,bits,milliseconds\r\nfirst,2,1\r\nsecon");
}

TEST(LatencyTable, IsStaleElsewhere) {
    const auto table = sampleTable();
    EXPECT_EQ(staleness(table, table.machine, table.version), "");
    auto other = table.machine;
    other.processor = "Other Processor";
    expectParts(staleness(table, other, table.version),
                {"measured on " + table.machine.processor, "Other Processor"});
    expectParts(staleness(table, table.machine, "pdqat 9"), {"measured with pdqat", "here is pdqat 9"});
    expectParts(staleness(table, table.machine, ""), {"here is no engine"});
}

class LatencyFileTest : public testing::Test {
protected:
    std::string refusal(ErrorKind kind, const std::string& source = {}) {
        return errorText(kind, [&] { latencyFor(library, "run", sampleTable().shapes, source); });
    }

    const TempFolder folder;
    const Library library{folder / "library"};
    RunConfig config;
};

TEST_F(LatencyFileTest, IsWrittenAndReadBack) {
    auto table = sampleTable();
    const auto file = writeLatency(library, config, table);
    EXPECT_EQ(readLatency(file), table);
    EXPECT_EQ(latencyFor(library, "run", table.shapes, ""), table);
    EXPECT_EQ(latencyFor(library, "run", table.shapes, "engine"), table);
    EXPECT_EQ(latencyFor(library, "run", table.shapes, file.string()), table);
    auto again = table;
    again.repeats = 7;
    EXPECT_EQ(writeLatency(library, config, again), file) << "in place of the earlier one";
    EXPECT_EQ(latencyFor(library, "run", table.shapes, ""), again);
    auto fewer = table;
    fewer.whole.clear();
    fewer.uniform = 0;
    fewer.layers = {{"first", bothAt(2), 9}};
    writeLatency(library, config, fewer);
    EXPECT_EQ(fewer.layers.size(), 4u) << "the widths that it lacks are those from before";
    EXPECT_EQ(readLatency(file).find("first", bothAt(2))->milliseconds, 9);
}

TEST_F(LatencyFileTest, RefusesWhatIsNotOfHere) {
    expectParts(refusal(ErrorKind::Usage), {"nobody measured", "run run", "pdqat latency run"});
    auto table = sampleTable();
    table.machine.processor = "Other Processor";
    const auto file = writeLatency(library, config, table);
    expectParts(refusal(ErrorKind::Usage),
                {file.string(), "measured on Other Processor", "pdqat latency run", "--latency"});
    EXPECT_EQ(latencyFor(library, "run", table.shapes, file.string()), table)
        << "named, it is what is wanted";
    expectParts(refusal(ErrorKind::Usage, "onnxruntime"), {"nobody measured", "--runtime onnxruntime"});

    auto shapes = table.shapes;
    shapes.pop_back();
    const auto other = [&](const std::string& source) {
        return errorText(ErrorKind::Usage, [&] { latencyFor(library, "run", shapes, source); });
    };
    expectParts(other(""), {"nobody measured"});
    expectParts(other(file.string()), {file.string(), "two layers", "other layers"});

    os::replaceFile(file, "{}");
    expectParts(refusal(ErrorKind::Library, file.string()), {file.string(), "no table of latencies"});
    auto hostile = table;
    hostile.whole[0].bits.pop_back();
    os::replaceFile(file, latencyJson(hostile));
    expectParts(refusal(ErrorKind::Library, file.string()), {"no table of latencies"});
    os::replaceFile(file, "not JSON");
    expectParts(refusal(ErrorKind::Library, file.string()), {file.string()});
    expectParts(refusal(ErrorKind::Usage),
                {"nobody measured"}); // one that is damaged is as if it were not there
}

} // namespace
} // namespace pdqat::runs
