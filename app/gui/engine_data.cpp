// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_data.h"

#include "engine/data/data_problems.h"
#include "engine/data/fetch_set.h"
#include "engine/data/take_inventory.h"
#include "engine/networks/describe.h"
#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"
#include "widgets/basics/texts.h"

#include <chrono>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr std::chrono::milliseconds tellEvery{100};

DataLook lookAt(const RunConfig& config) {
    std::int64_t smallestBatch = 1;
    try {
        smallestBatch = networks::smallestBatch(networks::describeLayers(config));
    } catch (const Error&) {
        // a network that cannot be drawn up is no matter of the data
    }
    data::DataSurvey survey;
    data::lookInto([&](const Error& error) { survey.problems.push_back(error); },
                   [&] { survey = data::surveyData(config, smallestBatch); });
    const auto& [inventory, problems] = survey;
    if (problems.empty())
        return {inventory, {}, false};
    const bool fetchable = problems.front().kind() == ErrorKind::Data &&
                           !data::dataSetInfo(config.data.set).publication.files.empty();
    return {inventory, toQt(data::inLines(problems, inventory.folder)), fetchable};
}

/// Of the newest session; not taken() where the run's program took none.
DataInventory inventoryOf(const runs::Library& library, const std::string& run) {
    const auto environment = runs::readEnvironment(runs::RunFolder{library.runFolder(run)}.environment());
    return environment.sessions.empty() ? DataInventory() : environment.sessions.back().inventory;
}

} // namespace

EngineData::EngineData(runs::Library library) : library_(std::move(library)) {}

EngineData::~EngineData() { cancel(); }

void EngineData::look(const RunConfig& config) {
    jobs_.run(
        QStringLiteral("look"), [config] { return lookAt(config); },
        [this, config](const Outcome<DataLook>& outcome) {
            Q_EMIT looked(config, outcome.value.value_or(DataLook{{}, outcome.problem, false}));
        });
}

void EngineData::recall(const QString& run) {
    jobs_.run(
        QStringLiteral("recall"),
        [library = library_, run = run.toStdString()] { return inventoryOf(library, run); },
        [this, run](const Outcome<DataInventory>& outcome) {
            // Of a run that is gone there is nothing to tell; opening it says so.
            Q_EMIT recalled(run, outcome.value.value_or(DataInventory()));
        });
}

void EngineData::fetch(const RunConfig::Data& data) {
    if (fetching_)
        return;
    fetching_ = true;
    stop_ = {};
    const auto told = std::make_shared<std::chrono::steady_clock::time_point>();
    const auto tell = [this, told](const data::FetchProgress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *told < tellEvery)
            return;
        *told = now;
        jobs_.tell([this, progress] { Q_EMIT progressed(progress.bytes, progress.of); });
    };
    jobs_.run(
        QStringLiteral("fetch"),
        [data, tell, stop = stop_.get_token()] {
            data::fetchSet(data, {tell, stop});
        },
        [this](const Outcome<std::monostate>& outcome) {
            fetching_ = false;
            Q_EMIT fetched(outcome.problem);
        });
}

} // namespace pdqat::ui
