// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known of an experiment before it is started.
#pragma once

#include "engine/api/config.h"
#include "engine/api/cost.h"
#include "engine/api/network_info.h"
#include "widgets/service.h"

#include <optional>
#include <vector>

namespace pdqat::ui {

struct PresetEntry {
    QString id, name, description;
    QString group; ///< heading in lists; presets of one group stand together
    RunConfig config;
};

class ExperimentService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    virtual std::vector<PresetEntry> presets() const = 0; ///< read once, when the service was made
    /// Rankable layers of the configured network; empty when it cannot be built (check() tells why).
    virtual std::vector<LayerInfo> layers(const RunConfig& config) const = 0;
    /// What the configured network costs once deployed at a bit width; nothing where it cannot be drawn up.
    virtual std::optional<NetworkCost> cost(const RunConfig& config, int bits) const = 0;
    /// Looks for what is in the way of running this here, beyond the field table: missing data, an unknown
    /// layer, no GPU. checked() follows, unless a newer question took this one's place.
    virtual void check(const RunConfig& config) = 0;

Q_SIGNALS:
    void checked(const pdqat::RunConfig& config, const std::vector<QString>& problems);
};

} // namespace pdqat::ui
