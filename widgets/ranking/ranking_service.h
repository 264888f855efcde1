// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of a run's layers, and what is made of it.
#pragma once

#include "engine/api/ranking.h"
#include "engine/api/run_story.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

/// Everything that orders the same layers, side by side. NaN: not measured, or all ties.
struct CriteriaComparison {
    std::vector<RankBy> criteria; ///< all but chance
    std::vector<std::vector<double>>
        ranks; ///< [criterion][row]: 1 the first; equals share the mean of theirs
    std::vector<std::vector<double>> tau, rho; ///< [criterion][criterion]: Kendall's τ-b, Spearman's ρ
    bool operator==(const CriteriaComparison&) const = default;
};

/// What rankings are taken of to see how far they differ.
enum class RanksOver {
    Seeds, ///< finished runs of the same setting, whatever their seeds
    Epochs ///< the second half of the run's epochs
};
constexpr std::string_view name(RanksOver value) {
    switch (value) {
    case RanksOver::Seeds: return "seeds";
    case RanksOver::Epochs: return "epochs";
    }
    return {};
}

struct SpreadQuestion {
    QString run;
    int bits = 0;
    Criterion by = {};
    RanksOver over = RanksOver::Seeds;
    std::int64_t epochs = 0; ///< that the run has done: with more of them the answer is another
    bool measured = false;   ///< by pdqat sensitivity: likewise
    bool operator==(const SpreadQuestion&) const = default;
};

/// The ranks of each layer over several rankings.
struct RankSpread {
    struct Layer {
        std::string name;
        double low = 0, median = 0, high = 0;
        bool operator==(const Layer&) const = default;
    };
    std::vector<Layer> layers;        ///< in network order; empty: there is nothing to rank
    int rankings = 0;                 ///< that they are taken of
    int from = 0, to = 0;             ///< RanksOver::Epochs: which, from 1
    double agreement = 0;             ///< Kendall's W; NaN for a single ranking
    std::vector<std::string> without; ///< RanksOver::Seeds: runs left out, as they lack the values
    bool operator==(const RankSpread&) const = default;
};

class RankingService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Layers of one bit width, from a run's events so far (the output constraint is not in it).
    virtual std::vector<RankedLayer> layers(const RunStory& run, int bits,
                                            const Criterion& by = {}) const = 0;
    /// Of `rows`, in their order.
    virtual CriteriaComparison compare(const std::vector<RankedLayer>& rows) const = 0;
    /// Reads logs; spreadFound() follows, or spreadFailed().
    virtual void findSpread(const SpreadQuestion& question) = 0;
    /// The output's constraint, if there is one at this width.
    virtual std::optional<RankedLayer> output(const RunStory& run, int bits) const = 0;
    virtual RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                               int n) const = 0;
    virtual QString latex(const RunStory& run, int bits, const Criterion& by) const = 0;
    virtual QString csv(const RunStory& run, int bits, const Criterion& by) const = 0;

Q_SIGNALS:
    void spreadFound(const pdqat::ui::SpreadQuestion& question, const pdqat::ui::RankSpread& spread);
    void spreadFailed(const pdqat::ui::SpreadQuestion& question, const QString& problem);
};

} // namespace pdqat::ui
