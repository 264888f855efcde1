// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_ranking.h"

#include "engine/figures/ranking_table.h"
#include "engine/select/ranking.h"
#include "widgets/basics/texts.h"
#include "widgets/run_service.h"

namespace pdqat::ui {
namespace {

double newestTime(const std::vector<RunRecord>& records, const std::string& id) {
    for (const auto& record : records)
        if (record.id == id)
            return record.updated;
    return 0;
}

} // namespace

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
    return toQt(figures::rankingLatex(rows, verdictOf(rows, certify(run), {}, by),
                                      {started.runId, displayName(started.config), started.version, command,
                                       newestTime(runs_.list(), started.runId)}));
}

QString EngineRanking::csv(const RunStory& run, int bits, const Criterion& by) const {
    const auto rows = layers(run, bits, by);
    return toQt(rankingCsv(rows, verdictOf(rows, certify(run), {}, by)));
}

} // namespace pdqat::ui
