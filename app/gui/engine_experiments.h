// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's ExperimentService over the engine.
#pragma once

#include "widgets/basics/jobs.h"
#include "widgets/form/experiment_service.h"

namespace pdqat::ui {

class EngineExperiments : public ExperimentService {
    Q_OBJECT
public:
    EngineExperiments();

    std::vector<PresetEntry> presets() const override { return presets_; }
    std::vector<LayerInfo> layers(const RunConfig& config) const override;
    std::optional<NetworkCost> cost(const RunConfig& config, int bits) const override;
    void check(const RunConfig& config) override;

private:
    const std::vector<PresetEntry> presets_;
    Jobs jobs_;
};

} // namespace pdqat::ui
