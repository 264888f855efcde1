// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/caveats.h"
#include "engine/api/comparison.h"
#include "engine/api/text.h"
#include "engine/figures/statistics.h"
#include "engine/report/comparison_groups.h"
#include "engine/report/cost_section.h"
#include "engine/report/ranking_agreement.h"
#include "engine/report/report_sections.h"
#include "engine/report/report_text.h"
#include "engine/report/run_report.h"

#include <algorithm>
#include <map>
#include <set>

namespace pdqat::report {
namespace {

using Groups = std::vector<ComparisonGroup>;
using Row = std::vector<std::string>;

Row runRow(const ComparisonGroup& group, const ReportRun& run) {
    const auto& config = run.record.config;
    const int bits = lowestWidth(config);
    const auto* best = run.story.best();
    const auto accuracy = [&](int width) {
        return best ? percentNumber(accuracyOf(*best, Split::Test, width)) : nothing;
    };
    return {group.letter,
            run.record.id,
            knownSeed(config) ? std::to_string(*knownSeed(config)) : nothing,
            std::string(name(run.record.state)),
            std::to_string(run.record.epochsDone),
            best ? std::to_string(best->epoch + 1) : nothing,
            std::to_string(bits) + " bit",
            accuracy(bits),
            bits == fullPrecision ? nothing : accuracy(fullPrecision)};
}

/// Runs that are not part of the means, with the reason.
ReportList leftOut(const Groups& groups) {
    ReportList list{{}, true};
    for (const auto& group : groups)
        for (const auto* run : group.runs)
            if (const auto why = leftOutBecause(group, *run); !why.empty())
                list.items.push_back(run->record.id + " is not part of means and rankings: " + why);
    return list;
}

ReportSection summary(const std::vector<ReportRun>& runs, const Groups& groups) {
    std::vector<const RunRecord*> records;
    for (const auto& run : runs)
        records.push_back(&run.record);
    const auto otherJudges = otherJudgesText(records);
    ReportTable table{otherJudges.empty()
                          ? "Runs, with test accuracy at the epoch of best validation accuracy"
                          : "Runs, with test accuracy at their best epochs",
                      {{"Group", Align::Left},
                       {"Run", Align::Left},
                       {"Seed"},
                       {"State", Align::Left},
                       {"Epochs"},
                       {"Best epoch"},
                       {"Lowest width"},
                       {"Accuracy (%)"},
                       {"At 32 bit (%)"}},
                      {}};
    for (const auto& group : groups)
        for (const auto* run : group.runs)
            table.rows.push_back(runRow(group, *run));
    ReportSection section{"summary", "Summary", {}};
    section.blocks.emplace_back(ReportParagraph{
        plural(static_cast<std::int64_t>(runs.size()), "run", "runs") + " in " +
        plural(static_cast<std::int64_t>(groups.size()), "group", "groups") +
        ". The runs of a group differ in their seeds alone; means are taken over its finished runs."});
    if (auto list = leftOut(groups); !list.items.empty())
        section.blocks.emplace_back(std::move(list));
    std::vector<std::string> firstBest;
    for (const auto& run : runs)
        if (firstIsBest(run.story))
            firstBest.push_back(run.record.id);
    if (!firstBest.empty())
        section.blocks.emplace_back(ReportParagraph{firstIsBestText(join(firstBest, ", ")), true});
    section.blocks.emplace_back(std::move(table));
    if (!otherJudges.empty())
        section.blocks.emplace_back(ReportParagraph{otherJudges, true});
    return section;
}

ReportTable groupTable(const Groups& groups, const std::vector<const Field*>& fields) {
    ReportTable table{"What differs between the groups", {{"Group", Align::Left}}, {}};
    for (const auto* field : fields)
        table.columns.push_back({field->label, Align::Left});
    for (const auto& group : groups) {
        Row row{group.letter};
        for (const auto* field : fields)
            row.push_back(field->visible(group.config()) ? valueText(*field, group.config()) : nothing);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Whether groups have the same configuration, so that their data is what differs.
bool otherData(const Groups& groups) {
    return std::ranges::any_of(groups, [&](const auto& group) {
        return std::ranges::count(groups, group.experiment.config,
                                  [](const auto& other) { return other.experiment.config; }) > 1;
    });
}

ReportSection differences(const std::vector<ReportRun>& runs, const Groups& groups) {
    ReportSection section{"configuration", "Configuration", {}};
    std::vector<const RunConfig*> experiments;
    for (const auto& group : groups)
        experiments.push_back(&group.experiment.config);
    const auto fields = differingFields(experiments);
    if (!fields.empty())
        section.blocks.emplace_back(groupTable(groups, fields));
    else if (groups.size() == 1)
        section.blocks.emplace_back(ReportParagraph{"The runs differ in their seeds alone."});
    if (otherData(groups))
        section.blocks.emplace_back(ReportParagraph{
            "Groups with one configuration read different data: its checksums, or its folder where there are "
            "none, are below."});
    const auto& first = runs.front().record.config;
    auto common = changedFields(first);
    common.caption = isImported(first) ? "Settings that all runs share"
                                       : "What all runs share, where it is not the default";
    std::set<std::string> differing{"run.name", "run.seed", "data.split_seed"};
    for (const auto* field : knownFields({&first}))
        if (std::ranges::any_of(runs, [&](const auto& run) {
                return isImported(run.record.config) != isImported(first) ||
                       field->get(run.record.config) != field->get(first);
            }))
            differing.insert(field->key);
    std::erase_if(common.rows, [&](const Row& row) { return differing.contains(row[1]); });
    if (!common.rows.empty())
        section.blocks.emplace_back(std::move(common));
    return section;
}

/// "85.12 ± 0.31", without a spread for one value.
std::string meanText(const std::vector<double>& values, int digits) {
    const auto mean = figures::estimate(values, Spread::Std);
    const auto text = decimals(mean.mean, digits);
    return mean.n > 1 ? text + " ± " + decimals(mean.high - mean.mean, digits) : text;
}

std::vector<double> overRuns(const ComparisonGroup& group, Split split, int bits) {
    std::vector<double> values;
    for (const auto* run : group.usable)
        if (const double accuracy = accuracyOf(*run->story.best(), split, bits); accuracy == accuracy)
            values.push_back(100 * accuracy);
    return values;
}

/// What stands in the column "Training".
ReportParagraph trainingValues(const Groups& groups) {
    std::map<std::string, std::vector<std::string>> letters;
    for (const auto& group : groups)
        letters[isImported(group.config()) ? "by another program" : trainingValuesText(group.config())]
            .push_back(group.letter);
    if (letters.size() == 1)
        return {"Training values were measured " + letters.begin()->first + '.'};
    std::vector<std::string> parts;
    for (const auto& [how, of] : letters)
        parts.push_back((of.size() == 1 ? "of group " : "of groups ") + join(of, ", ") + ' ' + how);
    return {"Training values do not compare between all groups. They were measured " + join(parts, "; ") +
                '.',
            true};
}

ReportSection results(const Groups& groups) {
    bool isUsual = true; // what best epochs are chosen by
    for (const auto& group : groups)
        for (const auto* run : group.runs)
            isUsual &= otherJudgesText({&run->record}).empty();
    ReportTable table{
        std::string("Accuracy in %, mean ± standard deviation (n − 1) over the finished runs, at the ") +
            (isUsual ? "epoch of best validation accuracy at the lowest width" : "best epoch"),
        {{"Group", Align::Left}, {"Width"}, {"Runs"}, {"Test"}, {"Validation"}, {"Training"}},
        {}};
    for (const auto& group : groups)
        for (const int bits : trainedWidths(group.config()))
            table.rows.push_back({group.letter, std::to_string(bits) + " bit",
                                  std::to_string(group.usable.size()),
                                  meanText(overRuns(group, Split::Test, bits), 2),
                                  meanText(overRuns(group, Split::Validation, bits), 2),
                                  meanText(overRuns(group, Split::Train, bits), 2)});
    return {"results", "Results", {std::move(table), trainingValues(groups)}};
}

ReportFigure comparedFigure(const std::string& name, const Groups& groups, const std::string& caption) {
    ReportFigure figure{name, {}, 0, caption};
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto* run : groups[i].runs)
            if (!run->story.epochs().empty())
                figure.runs.push_back(
                    {run->record.id,
                     groups[i].letter + (knownSeed(run->record.config)
                                             ? " · seed " + std::to_string(*knownSeed(run->record.config))
                                             : std::string()),
                     static_cast<int>(groups.size() > 1 ? i : figure.runs.size())});
    return figure;
}

ReportSection curves(const Groups& groups) {
    ReportSection section{"curves", "Training", {}};
    const std::string colors = groups.size() > 1 ? " One colour for each group." : "";
    for (auto& figure :
         {comparedFigure("compared-accuracy", groups,
                         "Accuracy on validation images (test images where there are none) at each "
                         "run's lowest width, by epoch." +
                             colors),
          comparedFigure("compared-loss", groups, "Cross-entropy on the same images, by epoch.")})
        if (figure.runs.size() > 1)
            section.blocks.emplace_back(figure);
    return section;
}

ReportSection selections(const Groups& groups) {
    ReportSection section{"selection", "Selection", {}};
    for (const auto& group : groups) {
        const auto began =
            std::find_if(group.runs.begin(), group.runs.end(), [](auto* run) { return run->story.began(); });
        if (began == group.runs.end() || isImported(group.config()) || lowWidths(group.config()).empty())
            continue;
        for (auto& block : selectionBlocks(**began)) {
            if (auto* table = std::get_if<ReportTable>(&block))
                table->caption = "Group " + group.letter + ": l" + table->caption.substr(1); // "Layers …"
            else if (auto* paragraph = std::get_if<ReportParagraph>(&block))
                paragraph->text = "Group " + group.letter + ": " + paragraph->text;
            section.blocks.push_back(std::move(block));
        }
    }
    return section;
}

void addRankings(const Groups& groups, std::vector<ReportSection>& sections) {
    for (const auto& group : groups)
        for (const int bits : lowWidths(group.config())) {
            auto blocks = rankingAgreement(group, bits);
            const auto width = std::to_string(bits);
            if (!blocks.empty())
                sections.push_back({"ranking-" + group.letter + '-' + width,
                                    "Ranking of group " + group.letter + " at " + width + " bit",
                                    std::move(blocks)});
        }
}

/// Options that turn the first run's configuration into this one.
std::string changes(const RunConfig& from, const RunConfig& config) {
    std::string options;
    for (const auto& field : fieldTable())
        if (field.get(config) != field.get(from))
            options += " --set " + shellWord(field.key + '=' + toText(field, field.get(config)));
    return options;
}

/// Of the runs that this program trained, and the report's.
ReportSection commands(const std::vector<ReportRun>& runs, const std::string& command) {
    ReportSection section{"commands", "Doing it again", {}};
    const RunConfig* first = nullptr;
    std::string lines;
    for (const auto& run : runs)
        if (!isImported(run.record.config)) {
            first = first ? first : &run.record.config;
            lines += beginCommand(run, changes(*first, run.record.config)) + '\n';
        }
    if (first)
        section.blocks.emplace_back(ReportParagraph{
            "With the configuration below, that of " +
            std::string(first == &runs.front().record.config ? "the first run"
                                                             : "the first run of this program") +
            ", saved as config.json. The same program on the same data, machine and number of threads gives "
            "the same numbers, bit for bit."});
    section.blocks.emplace_back(ReportCode{lines + command + '\n'});
    if (first)
        section.blocks.emplace_back(ReportCode{toJson(*first)});
    return section;
}

std::string commonTitle(const std::vector<ReportRun>& runs) {
    const auto& name = runs.front().record.config.run.name;
    const bool shared = !name.empty() && std::all_of(runs.begin(), runs.end(), [&](const auto& run) {
        return run.record.config.run.name == name;
    });
    return shared ? name : "Comparison of " + std::to_string(runs.size()) + " runs";
}

} // namespace

ReportDocument comparisonReport(const std::vector<ReportRun>& runs, const std::string& command) {
    const auto groups = comparisonGroups(runs);
    ReportDocument document;
    document.title = commonTitle(runs);
    document.subtitle = plural(static_cast<std::int64_t>(runs.size()), "run", "runs") + " of " +
                        utcMinute(runs.front().record.created) + " to " +
                        utcMinute(runs.back().record.created);
    document.version = "PD-QAT Workbench " PDQAT_VERSION;
    for (const auto& run : runs) {
        document.runs.push_back(run.record.id);
        document.time = std::max(document.time, run.time());
    }
    auto& sections = document.sections;
    sections = {summary(runs, groups), differences(runs, groups), results(groups), curves(groups)};
    addRankings(groups, sections);
    sections.push_back(selections(groups));
    sections.push_back(costSection(groups));
    sections.push_back(environmentSection(runs));
    sections.push_back(commands(runs, command));
    std::erase_if(sections, [](const auto& section) { return section.blocks.empty(); });
    return document;
}

} // namespace pdqat::report
