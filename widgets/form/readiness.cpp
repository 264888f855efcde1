// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/readiness.h"

#include "widgets/basics/texts.h"

namespace pdqat::ui {

Readiness::Readiness(const Backend& backend, QObject* parent) : QObject(parent), backend_(backend) {}

void Readiness::update(const RunConfig& config, const QString& typing) {
    std::vector<std::string> layers;
    for (const auto& layer : backend_.layers(config))
        layers.push_back(layer.name);
    problems_.clear();
    for (const auto& problem : validate(config, layers))
        problems_.emplace(problem.key, toQt(problem.text));
    const auto before = std::exchange(reason_, findReason(config, typing));
    if (before != reason_)
        Q_EMIT changed();
}

QString Readiness::findReason(const RunConfig& config, const QString& typing) const {
    if (!typing.isEmpty())
        return typing;
    // In the form's order, so that the reason named is the first one met when reading it.
    for (const auto& field : fieldTable())
        if (const auto found = problems_.find(field.key); found != problems_.end())
            return fieldText(field.label) + QStringLiteral(": ") + found->second;
    if (const auto refused = backend_.problems(config); !refused.empty())
        return refused.front();
    if (!backend_.activeRun().isEmpty())
        return tr("A run is training. Stop it or wait for its end to start another.");
    return {};
}

} // namespace pdqat::ui
