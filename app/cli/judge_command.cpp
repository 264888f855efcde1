// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/run_query.h"
#include "engine/api/text.h"
#include "engine/figures/judge.h"
#include "engine/figures/statistics.h"
#include "engine/figures/text_table.h"
#include "engine/runs/experiment.h"
#include "engine/select/agreement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct JudgeOptions {
    LibraryOption library;
    std::string judges, rankings, format = "text", output;
    std::vector<std::string> by, primary;
    std::optional<int> bits;
};

std::vector<RunRecord> finished(const runs::Library& library, const std::string& query,
                                const std::string& option) {
    const RunQuery wanted(query);
    std::vector<RunRecord> found;
    for (auto& record : library.list())
        if (record.state == RunState::Finished && record.problem.empty() && wanted.matches(record))
            found.push_back(std::move(record));
    if (found.empty())
        throw Error(ErrorKind::Usage, option, "no finished run of the library matches " + query,
                    "pdqat runs list shows what there is");
    std::ranges::reverse(found); // oldest first: it judges, later ones of the same set repeat it
    return found;
}

std::vector<figures::JudgingRun> judgesOf(const std::vector<RunRecord>& records, int bits) {
    std::vector<figures::JudgingRun> judges;
    for (const auto& record : records) {
        const auto quant = runs::experimentOf(record.config).quant;
        if (!quant.layerBits.empty())
            throw Error(ErrorKind::Usage, "run " + record.id,
                        "it has layers of other widths than 32 and the network's",
                        "Judges tell what kept layers are worth: leave it out by the query of --judges");
        figures::JudgingRun judge{quant.highPrecision};
        const auto* test = findMetrics(record.headline, Split::Test, bits);
        if (!test)
            throw Error(ErrorKind::Usage, "run " + record.id,
                        "it has no test accuracy at " + std::to_string(bits) + " bit",
                        "Leave it out by the query of --judges, or give another --bits");
        judge.accuracy = 100 * test->accuracy;
        judges.push_back(std::move(judge));
    }
    return judges;
}

/// The mean of the layers' values over the ranking runs.
figures::Scores scoresOf(const std::vector<RunTables>& runs, int bits, const Criterion& by) {
    figures::Scores scores{name(by), {}};
    for (const auto& ranking : comparableRankings(runs, bits, by))
        for (const auto& row : ranking)
            scores.ofLayer[row.layer] += valueOf(row, by) / static_cast<double>(runs.size());
    return scores;
}

std::vector<figures::Scores> criteriaOf(const JudgeOptions& options, const std::vector<RunTables>& runs,
                                        int bits) {
    std::vector<figures::Scores> criteria;
    for (const auto& word : options.by)
        criteria.push_back(scoresOf(runs, bits, criterionOf(word, ErrorKind::Usage, "--by")));
    if (options.by.empty())
        for (const auto by : allOf<RankBy>)
            if (isMeasured(runs, bits, by))
                criteria.push_back(scoresOf(runs, bits, by));
    return criteria;
}

/// As the criteria are named. @throws Error(Usage) for one that is not judged, or the first
std::vector<std::string> primaryOf(const JudgeOptions& options,
                                   const std::vector<figures::Scores>& criteria) {
    std::vector<std::string> names;
    for (const auto& word : options.primary) {
        names.push_back(name(criterionOf(word, ErrorKind::Usage, "--primary")));
        const auto found = std::ranges::find(criteria, names.back(), &figures::Scores::name);
        if (found == criteria.end() || found == criteria.begin())
            throw Error(ErrorKind::Usage, "--primary " + word,
                        found == criteria.end() ? "it is not among the criteria of --by"
                                                : "it is the one that the others are held against");
    }
    return names;
}

std::string rangeText(const figures::Interval& interval) {
    return fixedOrDash(interval.low, 2) + " to " + fixedOrDash(interval.high, 2);
}

/// Adjusted p of the primary criteria; NaN of others.
std::vector<double> adjusted(const figures::Judgement& judgement, const std::vector<std::string>& primary) {
    std::vector<double> ps;
    const auto isPrimary = [&](const auto& row) {
        return std::ranges::find(primary, row.name) != primary.end();
    };
    for (const auto& row : judgement.criteria)
        if (isPrimary(row))
            ps.push_back(row.p);
    auto left = figures::holmAdjusted(ps);
    std::vector<double> all;
    for (std::size_t next = 0; const auto& row : judgement.criteria)
        all.push_back(isPrimary(row) ? left[next++] : std::nan(""));
    return all;
}

std::string asText(const std::vector<std::string>& primary, const figures::Judgement& judgement,
                   std::size_t rankings) {
    const auto ps = adjusted(judgement, primary);
    const auto& first = judgement.criteria.front().name;
    std::vector<figures::Cells> cells{
        {"CRITERION", "r", "95 %", "r GIVEN SIZE", first + " − IT", "95 %", "p", "p (HOLM)"}};
    for (std::size_t i = 0; i < judgement.criteria.size(); ++i) {
        const auto& row = judgement.criteria[i];
        const bool compared = i > 0;
        cells.push_back({row.name, fixedOrDash(row.r, 2), rangeText(row.interval),
                         fixedOrDash(row.partial, 2), compared ? fixedOrDash(row.difference, 2) : "",
                         compared ? rangeText(row.ofDifference) : "", compared ? fixedOrDash(row.p, 4) : "",
                         fixedOrDash(ps[i], 4)});
    }
    auto text = figures::textTable(cells, {1, 2, 3, 4, 5, 6, 7});
    text +=
        "\nr: Pearson's, of the sum of the kept layers' scores and test accuracy, over " +
        std::to_string(judgement.sets) + " sets; scores are means over " + std::to_string(rankings) +
        " ranking runs. 95 % and p: bootstrap over sets.\nGiven size: given the sums of weights and MACs.\n"
        "Accuracy of the sets: " +
        fixedOrDash(judgement.mean, 2) + " ± " + fixedOrDash(judgement.spread, 2) + " %";
    if (judgement.repeats > 0)
        text += "; of one set with other seeds ± " + fixedOrDash(judgement.seedSpread, 2) + " (" +
                std::to_string(judgement.repeats) + " repeats), so that no criterion can reach more than r " +
                fixedOrDash(judgement.ceiling, 2) + " but by luck";
    return text + ".\n";
}

std::string asJson(const JudgeOptions& options, const std::vector<std::string>& primary,
                   const figures::Judgement& judgement) {
    const auto ps = adjusted(judgement, primary);
    OrderedJson criteria = OrderedJson::array();
    for (std::size_t i = 0; i < judgement.criteria.size(); ++i) {
        const auto& row = judgement.criteria[i];
        criteria.push_back({{"by", row.name},
                            {"r", row.r},
                            {"r_95", {row.interval.low, row.interval.high}},
                            {"r_given_size", row.partial},
                            {"difference", row.difference},
                            {"difference_95", {row.ofDifference.low, row.ofDifference.high}},
                            {"p", row.p},
                            {"p_holm", ps[i]}});
    }
    return OrderedJson{{"judges", options.judges},
                       {"rankings", options.rankings},
                       {"sets", judgement.sets},
                       {"repeats", judgement.repeats},
                       {"accuracy", judgement.mean},
                       {"spread", judgement.spread},
                       {"seed_spread", judgement.seedSpread},
                       {"ceiling", judgement.ceiling},
                       {"criteria", criteria}}
               .dump(2) +
           '\n';
}

/// A run that ranks tells of its own seed's chances, too, what it then finds.
void warnOfSharedSeeds(const std::vector<RunRecord>& judges, const std::vector<RunRecord>& rankings) {
    std::set<std::string> shared;
    for (const auto& ranking : rankings)
        for (const auto& judge : judges)
            if (judge.config.run.seed == ranking.config.run.seed)
                shared.insert(std::to_string(judge.config.run.seed));
    if (!shared.empty())
        warn("runs of seed " + join(std::vector(shared.begin(), shared.end()), ", ") +
             " both rank and judge; rankings of other seeds tell more");
}

int judge(const JudgeOptions& options) {
    const auto library = options.library.open();
    const auto records = finished(library, options.judges, "--judges");
    const auto ranked = finished(library, options.rankings, "--rankings");
    std::vector<RunTables> rankings;
    for (const auto& record : ranked)
        rankings.push_back(readTables(library, record.id));
    const auto bits = bitsOf(rankings.front(), options.bits);
    const auto criteria = criteriaOf(options, rankings, bits);
    const auto primary = primaryOf(options, criteria);
    const auto judgement =
        figures::judge(judgesOf(records, bits), criteria,
                       {scoresOf(rankings, bits, RankBy::Weights), scoresOf(rankings, bits, RankBy::Macs)});
    warnOfSharedSeeds(records, ranked);
    writeOutput(options.format == "json" ? asJson(options, primary, judgement)
                                         : asText(primary, judgement, rankings.size()),
                options.output);
    return 0;
}

} // namespace

void addJudge(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("judge");
    auto options = std::make_shared<JudgeOptions>();
    command
        ->add_option(
            "--judges", options->judges,
            "Which runs judge, each by the layers that it keeps and its test accuracy: a query such as "
            "\"method.name=dorefa kept=5\"")
        ->required();
    command
        ->add_option(
            "--rankings", options->rankings,
            "Which runs are ranked: a query such as \"method.constraints=layerwise\"; best of seeds that "
            "judge nothing")
        ->required();
    command->add_option("--bits", options->bits, "Bit width (default: the first ranking's lowest)");
    command
        ->add_option("--by", options->by,
                     "Criteria, the first one held against each other: as for rank, and lambda/mac and so on "
                     "(default: all that were measured)")
        ->delimiter(',');
    command->add_option("--primary", options->primary, "Those whose p are adjusted together (Holm)")
        ->delimiter(',');
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return judge(*options); }; });
}

} // namespace pdqat::cli
