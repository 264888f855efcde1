// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's RankingService over the engine.
#pragma once

#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/ranking/ranking_service.h"

namespace pdqat::ui {

class RunService;

class EngineRanking : public RankingService {
    Q_OBJECT
public:
    /// @param runs  must outlive this; dates the tables
    EngineRanking(runs::Library library, const RunService& runs);

    std::vector<RankedLayer> layers(const RunStory& run, int bits, const Criterion& by = {}) const override;
    CriteriaComparison compare(const std::vector<RankedLayer>& rows) const override;
    void findSpread(const SpreadQuestion& question) override;
    std::optional<RankedLayer> output(const RunStory& run, int bits) const override;
    RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                       int n) const override;
    QString latex(const RunStory& run, int bits, const Criterion& by) const override;
    QString csv(const RunStory& run, int bits, const Criterion& by) const override;

private:
    runs::Library library_;
    const RunService& runs_;
    Jobs jobs_;
};

} // namespace pdqat::ui
