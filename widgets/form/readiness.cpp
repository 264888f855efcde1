// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/readiness.h"

#include "widgets/basics/texts.h"

#include <chrono>

namespace pdqat::ui {
namespace {

constexpr std::chrono::milliseconds checkDelay{50};

} // namespace

Readiness::Readiness(ExperimentService& experiments, QObject* parent)
    : QObject(parent), experiments_(experiments) {
    checkSoon_.setSingleShot(true);
    checkSoon_.setInterval(checkDelay);
    connect(&checkSoon_, &QTimer::timeout, this, [this] { experiments_.check(config_); });
    connect(&experiments, &ExperimentService::checked, this, &Readiness::take);
}

void Readiness::validate(const RunConfig& config) {
    config_ = config;
    std::vector<std::string> layers;
    for (const auto& layer : experiments_.layers(config))
        layers.push_back(layer.name);
    problems_.clear();
    for (const auto& problem : pdqat::validate(config, layers))
        problems_.emplace(problem.key, toQt(problem.text));
    if (!checkSoon_.isActive())
        checkSoon_.start();
}

void Readiness::judge(const QString& typing) {
    typing_ = typing;
    const auto before = std::exchange(reason_, findReason());
    if (before != reason_)
        Q_EMIT changed();
}

/// The answer to an older question says nothing about what stands in the form now.
void Readiness::take(const RunConfig& config, const std::vector<QString>& refusals) {
    if (config != config_)
        return;
    refusal_ = refusals.empty() ? QString() : refusals.front();
    judge(typing_);
}

QString Readiness::findReason() const {
    if (!typing_.isEmpty())
        return typing_;
    // In the form's order, so that the reason named is the first one met when reading it.
    for (const auto& field : fieldTable())
        if (const auto found = problems_.find(field.key); found != problems_.end())
            return fieldText(field.label) + QStringLiteral(": ") + found->second;
    return refusal_;
}

} // namespace pdqat::ui
