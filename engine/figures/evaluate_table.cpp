// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/evaluation.h"
#include "engine/figures/seed_groups.h"
#include "engine/figures/statistics.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace pdqat::figures {
namespace {

std::vector<double> valuesOf(const SeedValues& cell) {
    std::vector<double> values;
    for (const auto& [seed, value] : cell)
        values.push_back(value);
    return values;
}

class TableMaker {
public:
    explicit TableMaker(Evaluation& evaluation)
        : evaluation_(evaluation), recipe_(evaluation.recipe().table) {}

    TableData make() {
        data_.rowTitle = recipe_.rowTitle;
        data_.unit = findMetric(recipe_.measure.metric).unit;
        data_.spread = recipe_.spread;
        data_.decimals = recipe_.decimals;
        data_.caption = recipe_.caption.empty() ? caption() : recipe_.caption;
        data_.label = "tab:" + labelOf(evaluation_.recipe().name);
        for (const auto& column : recipe_.columns)
            data_.columns.push_back(column.name);
        for (const auto& row : recipe_.rows)
            data_.rows.push_back(makeRow(row));
        keepFromVanishing();
        data_.spreadText = evaluation_.spreadText(recipe_.spread, fewest_ < 0 ? 0 : fewest_, most_);
        if (!untested_.empty())
            evaluation_.note("Too few pairs to test, so nothing is bold in " +
                             std::string(untested_.size() == 1 ? "row " : "rows ") + join(untested_, ", ") +
                             " (the t test needs " + std::to_string(fewestPairs) +
                             " seeds that both cells have, and differences that are not all equal).");
        return std::move(data_);
    }

private:
    /// A recipe's decimals suit its metric; a mean that would read as 0 and is none gets more.
    void keepFromVanishing() {
        std::vector<double> means;
        for (const auto& row : data_.rows)
            for (const auto& cell : row.cells)
                means.push_back(cell.value.mean);
        if (std::ranges::any_of(means, [&](double mean) { return vanishes(mean, data_.decimals); }))
            data_.decimals = std::max<std::int64_t>(data_.decimals, columnDecimals(means, 1));
    }

    TableRow makeRow(const RunGroup& group) {
        TableRow row{group.name, {}, group.span};
        std::vector<SeedValues> values;
        static const RunGroup whole;
        const std::vector<RunGroup> spanned{whole};
        for (const auto& column : group.span ? spanned : recipe_.columns) {
            auto cell = makeCell(group, column, values.emplace_back());
            row.cells.push_back(std::move(cell));
        }
        embolden(row, values);
        return row;
    }

    TableCell makeCell(const RunGroup& row, const RunGroup& column, SeedValues& values) {
        const auto measure = Evaluation::measureOf(Evaluation::measureOf(recipe_.measure, row), column);
        const auto runs = within(within(evaluation_.runs(), row.query), column.query);
        TableCell cell;
        cell.notes = evaluation_.noteUnusable(runs);
        for (const auto index : evaluation_.noteMixture(runs))
            cell.notes.push_back(index);
        for (const auto* run : runs)
            add(*run, measure, values, cell);
        cell.value = estimate(valuesOf(values), recipe_.spread);
        count(cell.value.n);
        return cell;
    }

    void add(const AskedRun& run, const Measure& measure, SeedValues& values, TableCell& cell) {
        const auto* story = run.usable() ? evaluation_.story(run) : nullptr;
        if (!story)
            return;
        const double value = evaluation_.measurer(*story, measure).value();
        if (std::isnan(value))
            cell.notes.push_back(evaluation_.noteWithout(run, evaluation_.label(measure)));
        else
            values.push_back({seedsOf(run.record.config).value_or(Seed{--unknown_, 0}), value});
    }

    std::int64_t unknown_ = 0; ///< below 0: of runs whose seeds nobody told, which pair with none

    void count(std::int64_t n) {
        if (n == 0)
            return;
        fewest_ = fewest_ < 0 ? n : std::min(fewest_, n);
        most_ = std::max(most_, n);
    }

    void embolden(TableRow& row, const std::vector<SeedValues>& values) {
        if (recipe_.bold == Bold::None || row.cells.size() < 2)
            return;
        std::size_t best = row.cells.size(), present = 0;
        const double sign = findMetric(recipe_.measure.metric).lowerIsBetter ? -1 : 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].value.n == 0)
                continue;
            ++present;
            if (best == row.cells.size() ||
                sign * row.cells[i].value.mean > sign * row.cells[best].value.mean)
                best = i;
        }
        if (present < 2 || (recipe_.bold == Bold::Significant && !standsOut(row.name, best, values)))
            return;
        row.cells[best].bold = true;
        for (auto& cell : row.cells) // equal means are the highest alike
            if (recipe_.bold == Bold::Mean)
                cell.bold = cell.value.mean == row.cells[best].value.mean;
        data_.boldText = boldText();
    }

    bool standsOut(const std::string& row, std::size_t best, const std::vector<SeedValues>& values) {
        const auto test =
            testBest(values, best, findMetric(recipe_.measure.metric).lowerIsBetter, recipe_.alpha);
        if (!test.complete)
            untested_.push_back(row);
        return test.better;
    }

    std::string boldText() const {
        const std::string better = findMetric(recipe_.measure.metric).lowerIsBetter ? "lowest" : "highest";
        if (recipe_.bold == Bold::Mean)
            return "Bold: " + better + " mean of its row, whether or not the difference is significant.";
        return "Bold: " + better +
               " mean of its row, better than each other one (paired t test over common "
               "seeds, Holm's correction, α = " +
               number(recipe_.alpha) + ").";
    }

    std::string caption() const {
        auto text = evaluation_.label(recipe_.measure);
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
        if (!findMetric(recipe_.measure.metric).usesEpoch)
            return text + '.';
        return text + (recipe_.measure.epoch == AtEpoch::Best
                           ? " at the epoch of best validation accuracy at the lowest bit width."
                           : " at the last epoch.");
    }

    static std::string labelOf(const std::string& name) {
        std::string label;
        for (const unsigned char c : name)
            if (std::isalnum(c))
                label += static_cast<char>(std::tolower(c));
            else if (!label.empty() && label.back() != '-')
                label += '-';
        while (!label.empty() && label.back() == '-')
            label.pop_back();
        return label.empty() ? "results" : label;
    }

    Evaluation& evaluation_;
    const TableRecipe& recipe_;
    TableData data_;
    std::int64_t fewest_ = -1, most_ = 0;
    std::vector<std::string> untested_; ///< rows without a p for the best cell
};

} // namespace

TableData evaluateTable(Evaluation& evaluation) { return TableMaker(evaluation).make(); }

} // namespace pdqat::figures
