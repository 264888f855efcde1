// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/select/agreement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;
using Ranking = std::vector<RankedLayer>;

struct AgreementOptions {
    LibraryOption library;
    std::vector<std::string> runs;
    std::string format = "text", output;
    std::optional<int> bits;
    int top = 5;
    Criterion by;
};

/// What the runs say of one criterion: between runs, and of each run between its epochs.
struct Compared {
    std::vector<RunTables> runs;
    int bits = 0;
    select::RankAgreement agreement; ///< between the runs; without ranks for a single one
    std::vector<Criterion> criteria;
    std::vector<std::vector<double>> matrix; ///< [criterion][criterion]: τ-b, mean over the runs
    std::vector<std::vector<double>> epochs; ///< [run][epoch]: τ-b of its ranking to the last epoch's
};

/// The ranking as it was after each epoch, against the last.
std::vector<double> overEpochs(const RunTables& run, int bits, const Criterion& by) {
    std::vector<std::vector<double>> values;
    for (const auto& ranking : select::rankingsByEpoch(run.events, bits, by))
        values.push_back(select::valuesOf(ranking, by));
    std::vector<double> taus;
    for (const auto& epoch : values)
        taus.push_back(select::kendallTau(epoch, values.back()));
    return taus;
}

Compared compare(const AgreementOptions& options) {
    Compared compared;
    const auto library = options.library.open();
    for (const auto& run : options.runs)
        compared.runs.push_back(readTables(library, run));
    compared.bits = bitsOf(compared.runs.front(), options.bits);
    const auto rankings = comparableRankings(compared.runs, compared.bits, options.by);
    for (const auto& run : compared.runs)
        if (!needsSensitivity(options.by.by))
            compared.epochs.push_back(overEpochs(run, compared.bits, options.by));
    const auto layers = static_cast<int>(rankings.front().size());
    if (options.top >= layers)
        throw Error(ErrorKind::Usage, "--top " + std::to_string(options.top),
                    "there are " + std::to_string(layers) + " layers, expected fewer than that");
    compared.agreement = select::agreementOf(rankings, options.by, options.top);
    for (const auto by : allOf<RankBy>)
        if (isMeasured(compared.runs, compared.bits, by))
            compared.criteria.emplace_back(by);
    for (const auto& a : compared.criteria) {
        auto& row = compared.matrix.emplace_back();
        for (const auto& b : compared.criteria) {
            double sum = 0, count = 0;
            for (const auto& ranking : rankings)
                if (const double tau =
                        select::kendallTau(select::valuesOf(ranking, a), select::valuesOf(ranking, b));
                    !std::isnan(tau)) {
                    sum += tau;
                    ++count;
                }
            row.push_back(sum / count);
        }
    }
    return compared;
}

std::string rangeText(const select::PairRange& range) {
    return fixedOrDash(range.mean) + " (" + fixedOrDash(range.low) + " to " + fixedOrDash(range.high) + ')';
}

std::string betweenRuns(const Compared& compared) {
    const auto& agreement = compared.agreement;
    const auto runs = compared.runs.size();
    figures::Cells head{"LAYER", "MEAN RANK", "FROM", "TO"};
    for (std::size_t run = 0; run < runs; ++run)
        head.push_back("RUN " + std::to_string(run + 1));
    std::vector<std::pair<double, figures::Cells>> lines;
    for (std::size_t layer = 0; layer < agreement.layers.size(); ++layer) {
        std::vector<double> ranks;
        for (const auto& list : agreement.ranks)
            ranks.push_back(list[layer]);
        double sum = 0;
        for (const auto rank : ranks)
            sum += rank;
        const auto mean = sum / static_cast<double>(runs);
        figures::Cells cells{agreement.layers[layer], fixedOrDash(mean, 1),
                             shortText(std::ranges::min(ranks), 3), shortText(std::ranges::max(ranks), 3)};
        for (const auto rank : ranks)
            cells.push_back(shortText(rank, 3));
        lines.emplace_back(mean, cells);
    }
    std::ranges::stable_sort(lines, {}, &std::pair<double, figures::Cells>::first);
    std::vector<figures::Cells> cells{head};
    for (auto& line : lines)
        cells.push_back(std::move(line.second));
    std::vector<std::size_t> numbers;
    for (std::size_t column = 1; column < head.size(); ++column)
        numbers.push_back(column);
    auto text = figures::textTable(cells, numbers) + '\n';
    if (runs < 2)
        return text + "One run: how far its order depends on the seed is not known.\n";
    return text + "Kendall's W over " + std::to_string(runs) + " runs: " + fixedOrDash(agreement.w) +
           " (1: all the same order; " + fixedOrDash(1 / static_cast<double>(runs)) +
           " by chance on average).\nTwo runs at a time, mean (least to most): Kendall's τ-b " +
           rangeText(agreement.tau) + ", Spearman's ρ " + rangeText(agreement.rho) + ".\nOf the first " +
           std::to_string(agreement.top) + " layers two runs share " + rangeText(agreement.shared) +
           ", by chance " + fixedOrDash(agreement.sharedByChance) + ".\n";
}

std::string asText(const AgreementOptions& options, const Compared& compared) {
    auto text = "Layers at " + std::to_string(compared.bits) + " bit by " + name(options.by) + ".\n\n" +
                betweenRuns(compared);
    for (std::size_t run = 0; run < compared.epochs.size(); ++run) {
        const auto& taus = compared.epochs[run];
        if (taus.empty())
            continue;
        if (run == 0)
            text += "\nOrder after a quarter, half and three quarters of the epochs against the last, τ-b:\n";
        const auto at = [&](std::size_t quarters) {
            return fixedOrDash(taus[(taus.size() * quarters + 3) / 4 - 1]);
        };
        text += "  run " + std::to_string(run + 1) + "  " + at(1) + "  " + at(2) + "  " + at(3) + '\n';
    }
    figures::Cells head{"τ-b"};
    for (const auto& criterion : compared.criteria)
        head.push_back(name(criterion));
    std::vector<figures::Cells> cells{head};
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < compared.criteria.size(); ++i) {
        cells.push_back({head[i + 1]});
        for (const auto tau : compared.matrix[i])
            cells.back().push_back(fixedOrDash(tau));
        numbers.push_back(i + 1);
    }
    text += "\nCriteria against each other, mean over the runs:\n" + figures::textTable(cells, numbers);
    text += "\nRuns: ";
    for (std::size_t run = 0; run < compared.runs.size(); ++run)
        text += (run > 0 ? ", " : "") + std::to_string(run + 1) + ' ' + compared.runs[run].id;
    std::vector<Certificate> certificates;
    for (const auto& run : compared.runs)
        certificates.push_back(certify(run.story));
    return text + ".\n" + (options.by == Criterion() ? certificateText(certifyAll(certificates)) + '\n' : "");
}

OrderedJson toJson(const select::PairRange& range) {
    return {{"mean", range.mean}, {"low", range.low}, {"high", range.high}};
}

std::string asJson(const AgreementOptions& options, const Compared& compared) {
    OrderedJson runs = OrderedJson::array(), layers = OrderedJson::array(), criteria = OrderedJson::array();
    for (std::size_t run = 0; run < compared.runs.size(); ++run) {
        runs.push_back(
            {{"run", compared.runs[run].id}, {"certificate", name(certify(compared.runs[run].story).kind)}});
        if (run < compared.epochs.size())
            runs.back()["tau_to_last_epoch"] = compared.epochs[run];
    }
    const auto& agreement = compared.agreement;
    for (std::size_t layer = 0; layer < agreement.layers.size(); ++layer) {
        OrderedJson ranks = OrderedJson::array();
        for (const auto& list : agreement.ranks)
            ranks.push_back(list[layer]);
        layers.push_back({{"layer", agreement.layers[layer]}, {"ranks", ranks}});
    }
    for (const auto& criterion : compared.criteria)
        criteria.push_back(name(criterion));
    return OrderedJson{{"by", name(options.by)},
                       {"bits", compared.bits},
                       {"runs", runs},
                       {"layers", layers},
                       {"kendall_w", agreement.w},
                       {"kendall_tau", toJson(agreement.tau)},
                       {"spearman", toJson(agreement.rho)},
                       {"top", agreement.top},
                       {"shared_of_top", toJson(agreement.shared)},
                       {"shared_by_chance", agreement.sharedByChance},
                       {"criteria", criteria},
                       {"tau_of_criteria", compared.matrix}}
               .dump(2) +
           '\n';
}

} // namespace

void addAgreement(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("agreement");
    auto options = std::make_shared<AgreementOptions>();
    command
        ->add_option(
            "runs", options->runs,
            "Ids of runs of one network, starts of them, or \"last\"; such as the seeds of one experiment")
        ->required();
    command->add_option("--bits", options->bits, "Bit width (default: the first run's lowest)");
    addRankBy(*command, options->by);
    command->add_option("--top", options->top, "How many of the first layers two runs share (default 5)")
        ->check(numberCheck(1));
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto compared = compare(*options);
            writeOutput(options->format == "json" ? asJson(*options, compared) : asText(*options, compared),
                        options->output);
            return 0;
        };
    });
}

} // namespace pdqat::cli
