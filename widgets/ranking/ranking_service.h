// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of a run's layers, and what is made of it.
#pragma once

#include "engine/api/ranking.h"
#include "engine/api/run_story.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

class RankingService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Layers of one bit width, from a run's events so far (the output constraint is not in it).
    virtual std::vector<RankedLayer> layers(const RunStory& run, int bits,
                                            const Criterion& by = {}) const = 0;
    /// The output's constraint, if there is one at this width.
    virtual std::optional<RankedLayer> output(const RunStory& run, int bits) const = 0;
    virtual RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                               int n) const = 0;
    virtual QString latex(const RunStory& run, int bits, const Criterion& by) const = 0;
    virtual QString csv(const RunStory& run, int bits, const Criterion& by) const = 0;
};

} // namespace pdqat::ui
