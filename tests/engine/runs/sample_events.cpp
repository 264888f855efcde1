// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/runs/sample_events.h"

namespace pdqat::runs {

Event at(double time, EventBody body) { return {time, std::move(body)}; }

RunStarted sampleStarted(Position from) {
    RunStarted started;
    started.runId = "20261123-084512-k3f9";
    started.config.run.name = "näme \"quoted\", ×2";
    started.config.quant.bits = {4, 2};
    started.config.method.epsilonByLayer = {{"conv1", 0.1 + 0.2}};
    started.layers = {{"conv1", {16, 3, 3, 3}, {16, 28, 28}, 2, 432, 338688}};
    started.constraints = {{2, "conv1", 1.0 / 3}, {2, outputConstraint, 0.7}};
    started.trainImages = 324;
    started.validationImages = 36;
    started.testImages = 64;
    started.batchesPerEpoch = 11;
    started.from = from;
    started.device = "cpu, 2 threads";
    started.version = "pdqat 0";
    return started;
}

EpochDone sampleEpoch(std::int64_t epoch, double accuracy, bool best) {
    EpochDone done{epoch, 12.5, 1e-3, {}, {0.1, 2.5}, {0.3, 1e-300}, -0.25, best};
    for (const auto split : {Split::Train, Split::Validation, Split::Test})
        done.splits.push_back({split, {{4, 0.5, 0.9}, {2, 0.6, accuracy}, {32, 0.4, 0.95}}});
    return done;
}

std::vector<Event> sampleEvents() {
    double time = 1.7e9 + 0.123456;
    std::vector<Event> events;
    for (EventBody body : std::vector<EventBody>{
             sampleStarted({1, 2, 13}), BatchDone{Phase::DualPass, {1, 3, 14}, 3, 11, 32, 0.25},
             LayerStatistics{{1, 3, 14}, {{2, 1.5, 0.5}}, {0.1, -0.0}}, StateChanged{RunState::Paused},
             StateChanged{RunState::Running}, DualStep{{1, 11, 22}, {0, 1.02}, {-0.2, 1e-17}},
             sampleEpoch(1, 0.5, true),
             CheckpointSaved{"checkpoints/best.safetensors", {2, 0, 22}, CheckpointKind::Best},
             Warning{"line\nbreak and \t tab"}, RunStopped{{2, 0, 22}, true}, RunFinished{1, 31.25},
             RunFailed{ErrorKind::Diverged, "NaN.", "conv1", {2, 1, 23}}})
        events.push_back(at(time += 0.1, std::move(body)));
    return events;
}

} // namespace pdqat::runs
