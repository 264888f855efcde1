// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small run as a tracker is told of it: two layers and the output at 2 bit, four batches an epoch.
#pragma once

#include "engine/track/tracker.h"
#include "tests/fixtures/temp_folder.h"

namespace pdqat::track {

inline constexpr double sampleStart = 1795457211;

inline RunStarted smallRunStarted() {
    RunStarted started;
    started.runId = "20261123-180651-mcgc";
    started.config.quant.bits = {2};
    started.config.run.name = "a \"name\" of ×5";
    started.layers = {{"first", {}, {}, 1, 10, 100}, {"second", {}, {}, 1, 20, 200}};
    started.constraints = {{2, "first", 0.1}, {2, "second", 0.1}, {2, "CE", 0.7}};
    started.trainImages = 100;
    started.validationImages = started.testImages = 10;
    started.batchesPerEpoch = 4;
    return started;
}

/// Of one epoch: batch statistics in its middle and at its end, the dual step, the end of the epoch.
inline std::vector<TrackedEvent> smallRunEpoch(std::int64_t epoch) {
    const double time = sampleStart + 10 * static_cast<double>(epoch), e = static_cast<double>(epoch);
    const auto step = 4 * epoch;
    const std::vector<Metrics> metrics{{2, 1.5, 0.25 + e / 100}, {32, 1.25, 0.5}};
    EpochDone done{epoch, 9.5, 0.001, {}, {0.25, 0.125, 0.5}, {0.5, 0.25, 0.75}, 1.5 - e, true};
    for (const auto split : {Split::Train, Split::Validation, Split::Test})
        done.splits.push_back({split, metrics});
    return {{{time + 1, LayerStatistics{{epoch, 2, step + 2}, metrics, {0.5, 0.25, 0.75}}}},
            {{time + 2, LayerStatistics{{epoch, 4, step + 4}, metrics, {0.25, 0.125, 0.5}}}},
            {{time + 3, DualStep{{epoch, 4, step + 4}, {0.5 + e, 0.25, 1}, {0.15, 0.025, -0.2}}}},
            {{time + 4, done}, done}};
}

inline TrackedRun sampleRun(const TempFolder& library) {
    const auto folder = library.path() / "runs" / smallRunStarted().runId;
    std::filesystem::create_directories(folder);
    return {folder, smallRunStarted(), sampleStart};
}

inline Event sampleEnd() { return {sampleStart + 100, RunFinished{1, 20}}; }

} // namespace pdqat::track
