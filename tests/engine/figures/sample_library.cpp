// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/figures/sample_library.h"

#include "engine/networks/describe.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "engine/train/constraints.h"

namespace pdqat::figures {
namespace {

std::vector<double> byLayer(const train::Constraints& constraints, double base, double factor) {
    std::vector<double> values;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        values.push_back(factor * (base + 0.001 * static_cast<double>(i)));
    return values;
}

std::vector<Metrics> widths(const RunConfig& config, double accuracy) {
    std::vector<Metrics> metrics;
    for (const auto bits : trainedWidths(config))
        metrics.push_back({bits, 1 - accuracy, accuracy + (bits == fullPrecision ? 0.1 : 0.0)});
    return metrics;
}

std::vector<Event> story(const SampleRun& run, const std::string& id) {
    RunStarted started;
    started.runId = id;
    started.config = run.config;
    started.layers = networks::describeLayers(run.config);
    const train::Constraints constraints(run.config, started.layers);
    for (std::size_t i = 0; i < constraints.size(); ++i)
        started.constraints.push_back(constraints[i]);
    std::vector<Event> events{{1, started}};
    double best = -1;
    const auto epochs = static_cast<std::int64_t>(run.accuracy.size());
    for (std::int64_t e = 0; e < epochs; ++e) {
        const double accuracy = run.accuracy[static_cast<std::size_t>(e)], factor = e + 1 == epochs ? 1 : 0.5;
        DualStep step{{e, 1, e + 1}, byLayer(constraints, run.lambda, factor), {}};
        if (run.hasMeanLambda)
            step.convergence.lambda = byLayer(constraints, run.lambda, factor / 2);
        events.push_back({2, step});
        EpochDone done{e, 10, 1e-3, {}, byLayer(constraints, run.mse, factor), {}, 0, accuracy > best};
        done.splits = {{Split::Train, widths(run.config, accuracy + 0.05)},
                       {Split::Validation, widths(run.config, accuracy - 0.02)},
                       {Split::Test, widths(run.config, accuracy)}};
        best = std::max(best, accuracy);
        events.push_back({3, done});
    }
    if (run.state == RunState::Finished)
        events.push_back({4, RunFinished{0, 10.0 * static_cast<double>(epochs)}});
    if (run.state == RunState::Failed)
        events.push_back({4, RunFailed{ErrorKind::Diverged, "the loss became NaN", {}, {}}});
    return events;
}

} // namespace

RunConfig SampleLibrary::config(int bits, std::int64_t seed, ConstraintSet constraints) {
    RunConfig config;
    config.quant.bits = {bits};
    config.method.constraints = constraints;
    config.run.epochs = 3;
    config.run.seed = seed;
    return config;
}

std::string SampleLibrary::add(const SampleRun& run) {
    const auto id = "20261123-0800" + std::to_string(10 + runs_++) + "-test";
    const auto folder = runs::makeRunFolder(library_.folder() / "runs", id, run.config);
    auto process = os::thisProcess();
    process.bootId = "an earlier boot";
    const bool dead = run.state == RunState::Interrupted;
    runs::writeStatus(folder.status(), {dead ? RunState::Running : run.state, {}, process, 1000.0 + runs_});
    runs::EventLogWriter log(folder.events());
    RunStory told;
    for (const auto& event : story(run, id)) {
        log.append(event);
        told.add(event);
    }
    runs::writeSummary(folder.summary(), runs::summaryOf(told));
    return id;
}

} // namespace pdqat::figures
