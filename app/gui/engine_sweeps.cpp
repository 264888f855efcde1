// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_sweeps.h"

#include "app/catalogue/sweep_files.h"
#include "engine/api/error.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"
#include "engine/train/preflight.h"
#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <csignal>
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

SweepStatus lookedAt(const QString& file, const runs::Library& library, int jobs) try {
    return sweeps::inspectSweep(catalogue::readSweep(file.toStdString()), library, jobs, train::obstacles);
} catch (const std::exception& error) {
    SweepStatus status;
    status.problem = error.what();
    return status;
}

/// The last thing that pdqat said was wrong.
QString lastError(const QString& output) {
    QFile file(output);
    const QByteArray prefix("pdqat: ");
    QString found;
    if (file.open(QIODevice::ReadOnly))
        for (const auto& line : file.readAll().split('\n'))
            if (line.startsWith(prefix))
                found = QString::fromUtf8(line.mid(prefix.size()));
    return found;
}

} // namespace

EngineSweeps::EngineSweeps(runs::Library library, QObject* parent)
    : SweepService(parent), library_(std::move(library)) {
    pool_.setMaxThreadCount(1);
    timer_.setInterval(pollIdle);
    connect(&timer_, &QTimer::timeout, this, &EngineSweeps::poll);
    timer_.start();
}

EngineSweeps::~EngineSweeps() { pool_.waitForDone(); }

void EngineSweeps::refresh() {
    pool_.start([this, library = library_] {
        std::vector<SweepInfo> infos;
        for (const auto& file : catalogue::sweepFiles(library))
            infos.push_back(infoOf(file));
        QMetaObject::invokeMethod(this, [this, infos = std::move(infos)] { Q_EMIT listed(infos); });
    });
    poll();
}

void EngineSweeps::inspect(const QString& file, int jobs) {
    pool_.start([this, file, jobs, library = library_] {
        auto status = lookedAt(file, library, jobs);
        QMetaObject::invokeMethod(
            this, [this, file, status = std::move(status)] { Q_EMIT inspected(file, status); });
    });
}

void EngineSweeps::start(const QString& file, int jobs, bool retryFailed) {
    const auto pdqat = program(QCoreApplication::applicationDirPath());
    if (pdqat.isEmpty()) {
        Q_EMIT failed(
            tr("Sweeps are worked through by the program pdqat, which is neither beside this one nor "
               "in PATH. Install it, or start the sweep on a machine that has it."));
        return;
    }
    const auto id = QFileInfo(file).completeBaseName().toStdString();
    const auto folder = toQt(sweeps::sweepFolderOf(library_, id).path.string());
    QDir().mkpath(folder);
    Launch launch{0, secondsNow(), folder + QStringLiteral("/output.log")};
    QProcess process;
    process.setProgram(pdqat);
    QStringList arguments{QStringLiteral("sweep"),     file,
                          QStringLiteral("--jobs"),    QString::number(jobs),
                          QStringLiteral("--library"), toQt(library_.folder().string())};
    if (retryFailed)
        arguments << QStringLiteral("--retry-failed");
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    QFile::remove(launch.output);
    process.setStandardOutputFile(launch.output, QIODevice::Append);
    process.setStandardErrorFile(launch.output, QIODevice::Append);
    if (!process.startDetached(&launch.pid)) {
        Q_EMIT failed(tr("%1 could not be started: %2").arg(pdqat, process.errorString()));
        return;
    }
    launches_[id] = launch;
    timer_.start(pollActive);
}

void EngineSweeps::stop(const QString& id) {
    for (const auto& status : started_)
        if (toQt(status.id) == id && isActive(status) && status.pid > 0)
            ::kill(static_cast<pid_t>(status.pid), SIGTERM);
}

int EngineSweeps::cores() const { return static_cast<int>(std::thread::hardware_concurrency()); }

QString EngineSweeps::program(const QString& beside) {
    const auto name = QStringLiteral("pdqat");
    const auto found = QStandardPaths::findExecutable(name, {beside});
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

void EngineSweeps::poll() {
    if (std::exchange(polling_, true))
        return;
    pool_.start([this, library = library_] {
        auto started = sweeps::startedSweeps(library);
        QMetaObject::invokeMethod(this, [this, started = std::move(started)]() mutable {
            polling_ = false;
            take(std::move(started));
        });
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

/// A process that ends before it has shown its status has said why in its output.
void EngineSweeps::watchLaunches() {
    for (auto launch = launches_.begin(); launch != launches_.end();) {
        const bool shown = std::any_of(started_.begin(), started_.end(), [&](const auto& status) {
            return status.id == launch->first && status.started >= launch->second.time;
        });
        const bool gone = ::kill(static_cast<pid_t>(launch->second.pid), 0) != 0;
        if (!shown && gone) {
            const auto error = lastError(launch->second.output);
            Q_EMIT failed(error.isEmpty() ? tr("It ended at once. Output: %1").arg(launch->second.output)
                                          : error);
        }
        launch = shown || gone ? launches_.erase(launch) : std::next(launch);
    }
}

} // namespace pdqat::ui
