// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_sensitivity.h"

#include "engine/api/text.h"
#include "engine/runs/sensitivity_file.h"

#include <cmath>
#include <utility>

namespace pdqat::ui {
namespace {

/// How much of it is there, by its losses and gradients.
double shareOf(const Sensitivity& measured) {
    double there = 0, all = 0;
    const auto count = [&](double value) {
        there += std::isnan(value) ? 0 : 1;
        ++all;
    };
    for (const auto& row : measured.layers)
        for (const auto value : {row.lossKept, row.lossQuantized, row.fisher})
            count(value);
    for (const auto& row : measured.atWidths)
        count(row.lossQuantized);
    return there / std::max(1.0, all);
}

} // namespace

EngineSensitivity::EngineSensitivity(runs::Library library) : library_(std::move(library)) {
    connect(&process_, &PdqatProcess::looked, this, &EngineSensitivity::read);
}

void EngineSensitivity::startAt(const QString& run, const std::vector<int>& others) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    last_.reset();
    std::vector<std::string> arguments{"sensitivity", run.toStdString(), "--library",
                                       library_.folder().string()};
    if (!others.empty()) {
        arguments.emplace_back("--bits");
        arguments.push_back(join(std::vector<std::int64_t>(others.begin(), others.end()), ","));
    }
    process_.start([arguments = std::move(arguments)] { return arguments; });
}

void EngineSensitivity::read(const std::optional<QString>& end) {
    jobs_.run(
        end ? QString() : QStringLiteral("read"),
        [folder = runs::RunFolder{library_.runFolder(active_.toStdString())}] {
            return runs::readSensitivity(folder);
        },
        [this, end](const Outcome<std::optional<Sensitivity>>& outcome) {
            take(outcome.value.value_or(std::nullopt));
            if (end)
                Q_EMIT finished(std::exchange(active_, {}), *end);
        });
}

void EngineSensitivity::take(const std::optional<Sensitivity>& now) {
    if (!now || now == last_ || active_.isEmpty())
        return;
    last_ = now;
    Q_EMIT measured(active_, std::make_shared<const std::vector<Event>>(1, Event{0, *now}));
    Q_EMIT progressed(active_, shareOf(*now));
}

} // namespace pdqat::ui
