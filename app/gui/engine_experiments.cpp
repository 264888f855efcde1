// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_experiments.h"

#include "app/catalogue/presets.h"
#include "engine/networks/describe.h"
#include "engine/select/cost.h"
#include "engine/train/preflight.h"
#include "widgets/basics/texts.h"

namespace pdqat::ui {
namespace {

std::vector<PresetEntry> shippedPresets() {
    std::vector<PresetEntry> list;
    for (const auto& preset : pdqat::catalogue::presets())
        list.push_back({toQt(preset.id), toQt(preset.name), toQt(preset.description), toQt(preset.group),
                        preset.config});
    return list;
}

} // namespace

EngineExperiments::EngineExperiments() : presets_(shippedPresets()) {}

std::vector<LayerInfo> EngineExperiments::layers(const RunConfig& config) const {
    try {
        return networks::describeLayers(config);
    } catch (const Error&) {
        return {}; // check() tells why
    }
}

std::optional<NetworkCost> EngineExperiments::cost(const RunConfig& config, int bits) const {
    try {
        return select::networkCost(config, bits);
    } catch (const Error&) {
        return {}; // check() tells why
    }
}

void EngineExperiments::check(const RunConfig& config) {
    jobs_.run(
        QStringLiteral("check"),
        [config] {
            std::vector<QString> problems;
            for (const auto& error : train::obstacles(config))
                problems.push_back(toQt(error.what()));
            return problems;
        },
        [this, config](const Outcome<std::vector<QString>>& outcome) {
            Q_EMIT checked(config, outcome.value.value_or(std::vector<QString>{outcome.problem}));
        });
}

} // namespace pdqat::ui
