// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/run_report.h"

#include "engine/api/caveats.h"
#include "engine/api/comparison.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/figures/run_groups.h"
#include "engine/report/cost_section.h"
#include "engine/report/report_sections.h"
#include "engine/report/report_text.h"

#include <algorithm>
#include <filesystem>

namespace pdqat::report {
namespace {

std::string splitName(Split split) {
    std::string text(longName(split));
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string trainedText(const ReportRun& run) {
    return utcMinute(run.record.created) +
           (run.story.trainingSeconds() > 0 ? ", " + elapsedText(run.story.trainingSeconds()) + " of training"
                                            : "");
}

std::string imagesText(const RunStarted& started) {
    return wholeNumber(started.trainImages) + " to train on, " + wholeNumber(started.validationImages) +
           " to validate, " + wholeNumber(started.testImages) + " to test";
}

/// All that this program knows of another one's run.
ReportPairs importedFacts(const ReportRun& run) {
    const auto& imported = run.record.config.imported;
    return {{{"Run", run.record.id},
             {"State", run.stateText()},
             {"Started", trainedText(run)},
             {"Imported from", std::string(title(*imported.program)) + ", " + imported.place},
             {"Known there as", imported.id},
             {"Bit widths", widthsText(trainedWidths(run.record.config))}}};
}

ReportPairs facts(const ReportRun& run) {
    const auto& config = run.record.config;
    if (isImported(config))
        return importedFacts(run);
    ReportPairs pairs{
        {{"Run", run.record.id},
         {"State", run.stateText()},
         {"Started", trainedText(run)},
         {"Network", config.network.name + ", width factor " + std::to_string(config.network.expand)},
         {"Data", config.data.set},
         {"Method", choiceLabel(config, "method.name")},
         {"Bit widths", widthsText(trainedWidths(config))},
         {"Seed", std::to_string(config.run.seed)}}};
    for (const auto& extension : run.story.extensions())
        pairs.rows.push_back({"Extended", extensionText(extension) + ", " + utcMinute(extension.time)});
    if (const auto& init = run.environment.init; init.recorded())
        pairs.rows.push_back({"Began with", weightsText(init)});
    if (run.story.began())
        pairs.rows.insert(pairs.rows.begin() + 5, {"Images", imagesText(run.started())});
    pairs.rows.push_back({"Training values", "measured " + trainingValuesText(config)});
    return pairs;
}

/// Loss and accuracy of an epoch, one row per split and width.
ReportTable epochTable(const EpochDone& epoch, const std::string& caption) {
    ReportTable table{
        caption, {{"Images", Align::Left}, {"Width", Align::Left}, {"Accuracy (%)"}, {"Loss (nats)"}}, {}};
    for (const auto& split : epoch.splits)
        for (const auto& metrics : split.widths)
            table.rows.push_back({splitName(split.split), std::to_string(metrics.bits) + " bit",
                                  percentNumber(metrics.accuracy), decimals(metrics.loss, 4)});
    return table;
}

std::string epochName(const ReportRun& run, const EpochDone& epoch) {
    return "epoch " + std::to_string(epoch.epoch + 1) + " of " + std::to_string(run.record.config.run.epochs);
}

ReportSection summary(const ReportRun& run) {
    ReportSection section{"summary", "Summary", {facts(run)}};
    if (!run.problem.empty())
        section.blocks.emplace_back(
            ReportParagraph{"The run could not be read in full: " + run.problem, true});
    if (!run.warnings().empty())
        section.blocks.emplace_back(ReportList{run.warnings(), true});
    const auto* best = run.story.best();
    if (!best) {
        section.blocks.emplace_back(ReportParagraph{"No epoch was finished, so there are no results.", true});
        return section;
    }
    if (firstIsBest(run.story))
        section.blocks.emplace_back(ReportParagraph{firstIsBestText(), true});
    const auto judge = judgeOf(best->splits);
    section.blocks.emplace_back(
        epochTable(*best, (judge == Judge{Split::Validation, true}
                               ? "Results at the best validation accuracy of the lowest width, "
                               : "Results at the " + judge.text() + ", ") +
                              epochName(run, *best)));
    if (const auto text = otherJudgesText({&run.record}); !text.empty())
        section.blocks.emplace_back(ReportParagraph{text, true});
    if (best != run.story.last())
        section.blocks.emplace_back(
            epochTable(*run.story.last(), "Results at the end, " + epochName(run, *run.story.last())));
    return section;
}

ReportSection configuration(const ReportRun& run) {
    ReportSection section{"configuration", "Configuration", {}};
    auto table = changedFields(run.record.config);
    if (table.rows.empty())
        section.blocks.emplace_back(ReportParagraph{
            isImported(run.record.config) ? "No settings were told." : "All settings are the defaults."});
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

/// With several low widths a figure's name says which one it shows.
std::string figureName(const ReportRun& run, const std::string& name, int bits) {
    return lowWidths(run.record.config).size() > 1 ? name + '-' + std::to_string(bits) + "bit" : name;
}

ReportFigure figure(const ReportRun& run, const std::string& name, const std::string& caption) {
    return {name, {{run.record.id, run.record.name, 0}}, 0, caption};
}

ReportSection curves(const ReportRun& run) {
    return {"curves",
            "Training",
            {figure(run, "accuracy", "Accuracy by epoch. Solid: validation; dashed: test; dotted: training."),
             figure(run, "loss", "Cross-entropy by epoch, lines as above.")}};
}

bool has(const ReportRun& run, int bits, bool output, bool constrainedOnly) {
    const auto& constraints = run.started().constraints;
    return std::any_of(constraints.begin(), constraints.end(), [=](const ConstraintInfo& c) {
        return c.bits == bits && c.isOutput() == output && (c.constrained || !constrainedOnly);
    });
}

/// Distances of the layers are measured whatever the method; λ is there where a level bounds them.
ReportSection constraints(const ReportRun& run, int bits) {
    const auto width = std::to_string(bits);
    ReportSection section{"constraints-" + width, "Constraints at " + width + " bit", {}};
    const auto add = [&](const std::string& name, const std::string& caption) {
        section.blocks.emplace_back(figure(run, figureName(run, name, bits), caption));
    };
    if (has(run, bits, false, false) && run.story.measured())
        add("layer-mse",
            "Distance between each layer's low- and full-precision output, by epoch." +
                std::string(has(run, bits, false, true) ? " Dashed line: a level ε that all share." : ""));
    if (has(run, bits, false, true))
        add("dual-variables", "Dual variable λ of each layer's constraint, by epoch.");
    if (has(run, bits, true, true))
        add("dual-output", "Dual variable λ of the output's constraint, by epoch.");
    return section;
}

ReportSection ranking(const ReportRun& run, int bits) {
    const auto width = std::to_string(bits);
    const auto rows = select::rankLayers(run.story, bits);
    ReportSection section{
        "ranking-" + width,
        "Ranking at " + width + " bit",
        {ReportParagraph{
             "The larger λ, the more loss the layer's constraint costs: layers at the top gain "
             "most from high precision. This is the order of one run; it may differ with the seed."},
         figure(run, figureName(run, "ranking", bits), "Layers by dual variable λ."),
         rankingTable(run.story, bits), ReportParagraph{rankedValuesText(run.record.config)}}};
    section.blocks.insert(section.blocks.begin(), verdictParagraph(verdictOf(rows, certify(run.story))));
    return section;
}

/// Of the runs of this program there are commands that train them; of others' there is the report's alone.
ReportSection commands(const ReportRun& run, const std::string& command) {
    ReportSection section{"commands", "Doing it again", {}};
    if (isImported(run.record.config)) {
        section.blocks.emplace_back(
            ReportParagraph{"Another program trained the run, so this one cannot do it again. The report:"});
        section.blocks.emplace_back(ReportCode{command + '\n'});
        return section;
    }
    section.blocks.emplace_back(ReportParagraph{
        "With the configuration below saved as config.json. The same program on the same data, "
        "machine and number of threads gives the same numbers, bit for bit."});
    std::string lines = beginCommand(run) + '\n';
    for (const int bits : lowWidths(run.record.config))
        if (run.story.began() && !select::rankLayers(run.story, bits).empty())
            lines += "pdqat rank " + run.record.id + " --bits " + std::to_string(bits) + '\n';
    section.blocks.emplace_back(ReportCode{lines + command + '\n'});
    section.blocks.emplace_back(ReportCode{toJson(run.record.config)});
    return section;
}

std::vector<std::string> resolved(const runs::Library& library, const std::vector<std::string>& names) {
    std::vector<std::string> ids;
    for (const auto& name : names)
        if (const auto id = library.resolve(name); std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    if (ids.empty())
        throw Error(ErrorKind::Usage, "report", "no run is named", "pdqat runs list shows all of them");
    std::sort(ids.begin(), ids.end());
    return ids;
}

ReportDocument reportOf(const runs::Library& library, const std::vector<std::string>& ids,
                        const std::string& command) {
    std::vector<ReportRun> runs;
    for (const auto& id : ids)
        runs.push_back(readReportRun(library, id));
    return runs.size() == 1 ? runReport(runs.front(), command) : comparisonReport(runs, command);
}

std::string output(const std::string& file) {
    return " -o " + shellWord(std::filesystem::path(file).filename().string());
}

} // namespace

ReportDocument runReport(const ReportRun& run, const std::string& command) {
    ReportDocument document{run.record.name,
                            "Run " + run.record.id + ", " + std::string(name(run.record.state)),
                            {summary(run), configuration(run)},
                            {run.record.id},
                            "PD-QAT Workbench " PDQAT_VERSION,
                            run.time()};
    auto& sections = document.sections;
    if (run.story.measured())
        sections.push_back(curves(run));
    const bool isOwn = run.story.began() && !isImported(run.record.config);
    for (const int bits : lowWidths(run.record.config)) {
        if (auto section = constraints(run, bits); run.story.began() && !section.blocks.empty())
            sections.push_back(std::move(section));
        if (run.story.began() && !select::rankLayers(run.story, bits).empty())
            sections.push_back(ranking(run, bits));
    }
    if (isOwn && !lowWidths(run.record.config).empty())
        sections.push_back({"selection", "Selection", selectionBlocks(run)});
    if (isOwn)
        sections.push_back(costSection(run));
    sections.push_back(environmentSection({run}));
    sections.push_back(commands(run, command));
    return document;
}

ReportDocument makeReport(const runs::Library& library, const std::vector<std::string>& names,
                          const std::string& file) {
    const auto ids = resolved(library, names);
    return reportOf(library, ids, "pdqat report " + join(ids, " ") + output(file));
}

ReportDocument makeSweepReport(const runs::Library& library, const sweeps::Sweep& sweep,
                               const std::string& file) {
    const auto asked =
        figures::askedRuns(library, library.list(), {"", {}, sweep.id}, [&](auto&) { return sweep; });
    std::vector<std::string> ids, missing;
    for (const auto& run : asked.runs)
        (run.isPlanned() ? missing : ids).push_back(run.isPlanned() ? run.record.name : run.record.id);
    if (ids.empty())
        throw Error(ErrorKind::Usage, sweep.id, "none of its runs has been started",
                    "Start it: pdqat sweep " + sweep.id);
    auto document = reportOf(library, ids, "pdqat report --sweep " + sweep.id + output(file));
    document.title = sweep.name.empty() ? sweep.id : sweep.name;
    auto& summary = document.sections.front().blocks;
    std::vector<ReportBlock> first{ReportParagraph{sweep.description}};
    if (!missing.empty())
        first.emplace_back(
            ReportParagraph{"Planned and not started yet: " + join(missing, "; ") + '.', true});
    if (asked.waiting > 0)
        first.emplace_back(ReportParagraph{std::to_string(asked.waiting) +
                                               " more runs wait for the ranking that chooses their layers.",
                                           true});
    summary.insert(summary.begin(), first.begin(), first.end());
    for (auto& block : document.sections.back().blocks)
        if (auto* code = std::get_if<ReportCode>(&block)) { // the first of them is the commands
            code->text = "pdqat sweep " + sweep.id + "\n\n# or one by one\n" + code->text;
            break;
        }
    return document;
}

} // namespace pdqat::report
