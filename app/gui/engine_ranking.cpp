// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_ranking.h"

#include "app/gui/rank_spread.h"
#include "engine/api/caveats.h"
#include "engine/api/words.h"
#include "engine/figures/ranking_table.h"
#include "engine/select/agreement.h"
#include "engine/select/ranking.h"
#include "widgets/basics/texts.h"
#include "widgets/run_service.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::ui {
namespace {

double newestTime(const std::vector<RunRecord>& records, const std::string& id) {
    for (const auto& record : records)
        if (record.id == id)
            return record.updated;
    return 0;
}

constexpr double unmeasured = std::numeric_limits<double>::quiet_NaN();

/// Ranks of what is measured.
std::vector<double> ranksOf(const std::vector<double>& values) {
    std::vector<double> known;
    std::ranges::copy_if(values, std::back_inserter(known), [](double value) { return !std::isnan(value); });
    const auto ranks = select::sharedRanks(known);
    std::vector<double> all;
    auto next = ranks.begin();
    for (const auto value : values)
        all.push_back(std::isnan(value) ? unmeasured : *next++);
    return all;
}

} // namespace

EngineRanking::EngineRanking(runs::Library library, const RunService& runs)
    : library_(std::move(library)), runs_(runs) {}

CriteriaComparison EngineRanking::compare(const std::vector<RankedLayer>& rows) const {
    CriteriaComparison compared;
    std::vector<std::vector<double>> values;
    for (const auto by : allOf<RankBy>) {
        if (by == RankBy::Random)
            continue;
        compared.criteria.push_back(by);
        auto& list = values.emplace_back();
        for (const auto& row : rows)
            list.push_back(valueOf(row, by));
        compared.ranks.push_back(ranksOf(list));
    }
    for (const auto& a : values) {
        auto& tau = compared.tau.emplace_back();
        auto& rho = compared.rho.emplace_back();
        for (const auto& b : values) {
            std::vector<double> x, y; // of layers that both know
            for (std::size_t i = 0; i < a.size(); ++i)
                if (!std::isnan(a[i]) && !std::isnan(b[i])) {
                    x.push_back(a[i]);
                    y.push_back(b[i]);
                }
            tau.push_back(select::kendallTau(x, y));
            rho.push_back(select::spearman(x, y));
        }
    }
    return compared;
}

void EngineRanking::findSpread(const SpreadQuestion& question) {
    jobs_.run(
        QStringLiteral("spread"), [library = library_, question] { return rankSpread(library, question); },
        [this, question](const Outcome<RankSpread>& outcome) {
            if (outcome.value)
                Q_EMIT spreadFound(question, *outcome.value);
            else
                Q_EMIT spreadFailed(question, outcome.problem);
        });
}

std::vector<RankedLayer> EngineRanking::layers(const RunStory& run, int bits, const Criterion& by) const {
    return select::rankLayers(run, bits, by);
}

std::optional<RankedLayer> EngineRanking::output(const RunStory& run, int bits) const {
    return run.began() ? select::outputRow(run, bits) : std::nullopt;
}

RunConfig EngineRanking::keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                                  int n) const {
    return select::keepTopN(config, ranking, n);
}

QString EngineRanking::latex(const RunStory& run, int bits, const Criterion& by) const {
    const auto& started = run.started();
    const auto rows = layers(run, bits, by);
    const auto command = figures::rankCommand(started.runId, bits, by, "latex");
    return toQt(
        figures::rankingLatex(rows, verdictOf(rows, certify(run), {}, by),
                              {started.runId, displayName(started.config), started.version, command,
                               newestTime(runs_.list(), started.runId), rankedValuesText(started.config)}));
}

QString EngineRanking::csv(const RunStory& run, int bits, const Criterion& by) const {
    const auto rows = layers(run, bits, by);
    return toQt(rankingCsv(rows, verdictOf(rows, certify(run), {}, by)));
}

} // namespace pdqat::ui
