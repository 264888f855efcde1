// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_sweeps.h"

#include "app/catalogue/sweep_files.h"
#include "app/gui/pdqat_program.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/movable_config.h"
#include "engine/sweeps/draft.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"
#include "engine/train/preflight.h"
#include "widgets/basics/texts.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <thread>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto pollActive = 1s, pollIdle = 5s;

SweepInfo infoOf(const std::filesystem::path& file) try {
    const auto sweep = catalogue::readSweep(file);
    return {sweep.id, sweep.name, sweep.description, sweep.group, file.string(), {}};
} catch (const Error& error) {
    return {file.stem().string(), file.stem().string(), {}, {}, file.string(), error.what()};
}

/// @param read  gives the sweep, or throws what is wrong with it
SweepStatus lookedAt(const std::function<sweeps::Sweep()>& read, const runs::Library& library, int jobs) try {
    return sweeps::inspectSweep(read(), library, jobs, train::obstacles);
} catch (const std::exception& error) {
    SweepStatus status;
    status.problem = error.what();
    return status;
}

/// It may be begun from elsewhere.
SweepDraft movable(SweepDraft draft, const runs::Library& library) {
    std::visit([&](auto& one) { one.config = runs::movableConfig(library.folder(), one.config); }, draft);
    return draft;
}

} // namespace

EngineSweeps::EngineSweeps(runs::Library library) : library_(std::move(library)) {
    timer_.setInterval(pollIdle);
    connect(&timer_, &QTimer::timeout, this, &EngineSweeps::poll);
    timer_.start();
}

void EngineSweeps::refresh() {
    jobs_.run(
        QStringLiteral("list"),
        [library = library_] {
            std::vector<SweepInfo> infos;
            for (const auto& file : catalogue::sweepFiles(library))
                infos.push_back(infoOf(file));
            return infos;
        },
        [this](const Outcome<std::vector<SweepInfo>>& outcome) {
            Q_EMIT listed(outcome.value.value_or(std::vector<SweepInfo>()));
        });
    poll();
}

void EngineSweeps::inspect(const QString& file, int jobs) {
    jobs_.run(
        QStringLiteral("inspect"),
        [file, jobs, library = library_] {
            return lookedAt([&] { return catalogue::readSweep(file.toStdString()); }, library, jobs);
        },
        [this, file](const Outcome<SweepStatus>& outcome) { Q_EMIT inspected(file, *outcome.value); });
}

void EngineSweeps::inspectDraft(const SweepDraft& draft, int jobs) {
    jobs_.run(
        QStringLiteral("draft"),
        [draft, jobs, library = library_] {
            return lookedAt([&] { return catalogue::sweepOf(sweeps::sweepJson(draft), displayName(draft)); },
                            library, jobs);
        },
        [this, draft](const Outcome<SweepStatus>& outcome) { Q_EMIT draftInspected(draft, *outcome.value); });
}

void EngineSweeps::save(const SweepDraft& draft) {
    jobs_.run(
        {},
        [draft, library = library_] {
            const auto kept = movable(draft, library);
            return catalogue::saveSweep(library, sweeps::sweepJson(kept), displayName(kept));
        },
        [this, name = toQt(displayName(draft))](const Outcome<std::filesystem::path>& outcome) {
            if (!outcome.value)
                return void(Q_EMIT notSaved(outcome.problem));
            Q_EMIT saved(toQt(outcome.value->string()), name);
            refresh();
        });
}

void EngineSweeps::start(const QString& file, int jobs, bool retryFailed) {
    jobs_.run(
        {}, [=, library = library_] { return launch(library, file, jobs, retryFailed); },
        [this, id = QFileInfo(file).completeBaseName().toStdString()](Outcome<Launch> outcome) {
            if (!outcome.value)
                return void(Q_EMIT failed(outcome.problem));
            launches_[id] = std::move(*outcome.value);
            timer_.start(pollActive);
        });
}

EngineSweeps::Launch EngineSweeps::launch(const runs::Library& library, const QString& file, int jobs,
                                          bool retryFailed) {
    const auto id = QFileInfo(file).completeBaseName().toStdString();
    const auto folder = sweeps::sweepFolderOf(library, id).path;
    os::makeFolder(folder);
    Launch launch{{}, 0, folder / "output.log"};
    for (const auto& status : sweeps::startedSweeps(library))
        if (status.id == id)
            launch.before = status.started;
    std::vector<std::string> arguments{"sweep",     file.toStdString(),       "--jobs", std::to_string(jobs),
                                       "--library", library.folder().string()};
    if (retryFailed)
        arguments.emplace_back("--retry-failed");
    launch.process = startPdqat(arguments, launch.output);
    return launch;
}

void EngineSweeps::stop(const QString& id) {
    jobs_.run(
        {}, [folder = sweeps::sweepFolderOf(library_, id.toStdString())] { sweeps::stopSweep(folder); },
        [](const auto&) {});
}

int EngineSweeps::cores() const { return static_cast<int>(std::thread::hardware_concurrency()); }

void EngineSweeps::poll() {
    jobs_.run(
        QStringLiteral("poll"), [library = library_] { return sweeps::startedSweeps(library); },
        [this](Outcome<std::vector<SweepStatus>> outcome) {
            if (outcome.value)
                take(std::move(*outcome.value));
        });
}

void EngineSweeps::take(std::vector<SweepStatus> started) {
    const bool news = started != started_;
    started_ = std::move(started);
    if (news)
        Q_EMIT changed();
    watchLaunches();
    const bool busy = !launches_.empty() || std::any_of(started_.begin(), started_.end(), isActive);
    timer_.setInterval(busy ? pollActive : pollIdle);
}

void EngineSweeps::tellWhy(const std::filesystem::path& output) {
    jobs_.run(
        {}, [output] { return errorIn(output); },
        [this, output](const Outcome<QString>& error) {
            Q_EMIT failed(error.value && !error.value->isEmpty()
                              ? *error.value
                              : tr("It ended at once. Output: %1").arg(toQt(output.string())));
        });
}

/// A process that ends before it has shown its status has said why in its output.
void EngineSweeps::watchLaunches() {
    for (auto launch = launches_.begin(); launch != launches_.end();) {
        const bool shown = std::any_of(started_.begin(), started_.end(), [&](const auto& status) {
            return status.id == launch->first && status.started != launch->second.before;
        });
        const bool gone = launch->second.process->ended().has_value();
        if (!shown && gone)
            tellWhy(launch->second.output);
        launch = shown || gone ? launches_.erase(launch) : std::next(launch);
    }
}

} // namespace pdqat::ui
