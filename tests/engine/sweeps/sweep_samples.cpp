// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sweeps/sweep_samples.h"

#include "engine/data/data_set.h"
#include "engine/networks/describe.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/sample_events.h"

namespace pdqat::sweeps {
namespace {

RunConfig tiny(const std::string& name) {
    if (name != "tiny")
        throw Error(ErrorKind::Config, name, "there is no such preset", "Did you mean tiny?");
    RunConfig config;
    config.quant.bits = {1};
    config.run.epochs = 2;
    config.data.trainLimit = 100;
    config.data.testLimit = 20;
    return config;
}

RunStarted started(const RunConfig& config) {
    RunStarted started;
    started.config = config;
    started.layers = networks::describeLayers(config);
    for (const auto bits : lowWidths(config)) {
        for (const auto& layer : started.layers)
            started.constraints.push_back({bits, layer.name, 0.1, constrainsLayers(config)});
        started.constraints.push_back({bits, outputConstraint, 0.9, true});
    }
    started.trainImages = 90;
    started.validationImages = 10;
    started.testImages = 20;
    return started;
}

} // namespace

Sweep sweepOf(const std::string& json) { return sweepFromJson(json, "sweeps/mine.json", tiny); }

std::vector<Error> missingData(const RunConfig& config) {
    if (auto problem = data::dataProblem(config.data))
        return {std::move(*problem)};
    return {};
}

std::string sweepError(const std::string& json) {
    return errorText(ErrorKind::Config, [&] { sweepOf(json); });
}

std::string addSampleRun(const runs::Library& library, const RunConfig& config, RunState state,
                         const std::function<double(std::size_t)>& lambda, double seconds) {
    static int runs = 0;
    const auto id = "20261123-0845" + std::to_string(10 + ++runs) + "-test";
    const auto folder = runs::makeRunFolder(library.folder() / "runs", id, config);
    auto process = os::thisProcess();
    if (state == RunState::Interrupted)
        process.bootId = "an earlier boot";
    const auto written = state == RunState::Interrupted ? RunState::Running : state;
    runs::writeStatus(folder.status(), {written, {2, 0, 12}, process, 1234});
    const auto begin = started(config);
    DualStep step;
    for (std::size_t i = 0; i < begin.constraints.size(); ++i)
        step.lambda.push_back(lambda(i));
    step.slack.assign(begin.constraints.size(), 0.0);
    EpochDone epoch{1, seconds / 2, 1e-3, {{Split::Validation, {{1, 0.5, 0.75}}}}, step.slack, {}, 0, true};
    std::vector<Event> events{runs::at(1, begin), runs::at(2, step), runs::at(3, epoch)};
    if (state == RunState::Finished)
        events.push_back(runs::at(4, RunFinished{1, seconds}));
    if (state == RunState::Failed)
        events.push_back(runs::at(4, RunFailed{ErrorKind::Diverged, "The loss became NaN.", {}, {1, 0, 6}}));
    runs::EventLogWriter log(folder.events());
    RunStory told;
    for (const auto& event : events) {
        log.append(event);
        told.add(event);
    }
    runs::writeSummary(folder.summary(), runs::summaryOf(told));
    return id;
}

std::string addSampleRun(const runs::Library& library, const RunConfig& config, RunState state) {
    return addSampleRun(library, config, state, [](std::size_t) { return 0.5; });
}

} // namespace pdqat::sweeps
