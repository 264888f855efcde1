// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_sensitivity.h"

#include "app/gui/pdqat_program.h"
#include "engine/api/text.h"
#include "engine/runs/sensitivity_file.h"

#include <chrono>
#include <cmath>
#include <csignal>
#include <utility>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto pollMeasures = 500ms;

std::unique_ptr<os::Process> launch(const runs::Library& library, const std::string& run) {
    return std::make_unique<os::Process>(
        pdqatProgram(), std::vector<std::string>{"sensitivity", run, "--library", library.folder().string()},
        os::ProcessOptions{os::ProcessOutput::Text, {}, os::ProcessGroup::OwnGroup, os::ProcessEnd::Killed});
}

/// How much of it is there, by its losses and gradients.
double shareOf(const Sensitivity& measured) {
    double there = 0;
    for (const auto& row : measured.layers)
        for (const auto value : {row.lossKept, row.lossQuantized, row.fisher})
            there += std::isnan(value) ? 0 : 1;
    return there / std::max(1.0, 3.0 * static_cast<double>(measured.layers.size()));
}

} // namespace

EngineSensitivity::EngineSensitivity(runs::Library library) : library_(std::move(library)) {
    timer_.setInterval(pollMeasures);
    connect(&timer_, &QTimer::timeout, this, &EngineSensitivity::poll);
}

void EngineSensitivity::start(const QString& run) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    cancelled_ = false;
    last_.reset();
    jobs_.run(
        {}, [library = library_, run = run.toStdString()] { return launch(library, run); },
        [this](Outcome<std::unique_ptr<os::Process>> outcome) {
            if (!outcome.value)
                return end(outcome.problem);
            process_ = std::move(*outcome.value);
            if (cancelled_)
                process_->signal(SIGTERM);
            timer_.start();
        });
}

void EngineSensitivity::cancel() {
    cancelled_ = true;
    if (process_)
        process_->signal(SIGTERM);
}

void EngineSensitivity::poll() {
    const auto ended = process_->ended(); // first: what it has written by then is read below
    if (ended)
        timer_.stop();
    jobs_.run(
        QStringLiteral("read"),
        [folder = runs::RunFolder{library_.runFolder(active_.toStdString())}] {
            return runs::readSensitivity(folder);
        },
        [this, ended](const Outcome<std::optional<Sensitivity>>& outcome) {
            take(outcome.value.value_or(std::nullopt));
            if (!ended)
                return;
            const bool failed = *ended != 0 && !cancelled_;
            const auto why = failed ? toQt(lastErrorIn(process_->text())) : QString();
            end(failed && why.isEmpty() ? tr("The program ended with code %1.").arg(*ended) : why);
        });
}

void EngineSensitivity::take(const std::optional<Sensitivity>& now) {
    if (!now || now == last_)
        return;
    last_ = now;
    Q_EMIT measured(active_, std::make_shared<const std::vector<Event>>(1, Event{0, *now}));
    Q_EMIT progressed(active_, shareOf(*now));
}

void EngineSensitivity::end(const QString& problem) {
    process_.reset();
    const auto run = std::exchange(active_, {});
    Q_EMIT finished(run, problem);
}

} // namespace pdqat::ui
