// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report_sections.h"

#include "engine/api/text.h"
#include "engine/figures/measurer.h"
#include "engine/networks/describe.h"
#include "engine/report/report_text.h"
#include "engine/runs/experiment.h"

#include <algorithm>
#include <set>

namespace pdqat::report {
namespace {

using Row = std::vector<std::string>;

/// The layers' numbers; the output's, in another unit, has digits of its own.
std::vector<std::string> column(const std::vector<RankedLayer>& rows, double RankedLayer::*member) {
    std::vector<double> layers, output;
    for (const auto& row : rows)
        (row.rank > 0 ? layers : output).push_back(row.*member);
    auto texts = alignedNumbers(layers);
    for (auto& text : alignedNumbers(output))
        texts.push_back(std::move(text));
    return texts;
}

/// The ranked layers, then the output constraint where there is one.
std::vector<RankedLayer> boundedRows(const RunStory& run, int bits) {
    auto rows = select::rankLayers(run, bits);
    if (auto output = select::outputRow(run, bits))
        rows.push_back(std::move(*output));
    return rows;
}

std::string share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? decimals(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1) + " %"
                     : nothing;
}

std::string machineText(const MachineRecord& machine) {
    std::vector<std::string> parts;
    if (!machine.processor.empty())
        parts.push_back(machine.processor);
    if (machine.cores > 0)
        parts.push_back(plural(machine.cores, "core", "cores"));
    if (machine.hardwareThreads > 0)
        parts.push_back(plural(machine.hardwareThreads, "hardware thread", "hardware threads"));
    if (machine.memoryBytes > 0)
        parts.push_back(decimals(static_cast<double>(machine.memoryBytes) / (1 << 30), 1) + " GiB memory");
    for (const auto& gpu : machine.gpus)
        parts.push_back(gpu);
    return parts.empty() ? "not known" : join(parts, ", ");
}

/// What of a session is told: all but its time, so that equal ones can stand together.
ReportPairs sessionPairs(const SessionRecord& session) {
    return {{{"Program", session.program + ", compiled by " + session.compiler},
             {"LibTorch",
              session.libtorch + (session.cuda == "none" ? ", no CUDA device" : ", CUDA " + session.cuda)},
             {"Device", session.device},
             {"Machine", machineText(session.machine)},
             {"System", session.machine.system + (session.machine.system.empty() ? "" : ", ") +
                            session.machine.kernel}}};
}

struct Shared {
    ReportPairs session;
    std::vector<std::string> when;
};

/// Sessions on the same programs and machine, in order of appearance.
std::vector<Shared> sharedSessions(const std::vector<ReportRun>& runs) {
    std::vector<Shared> list;
    for (const auto& run : runs)
        for (const auto& session : run.environment.sessions) {
            const auto pairs = sessionPairs(session);
            auto found = std::find_if(list.begin(), list.end(),
                                      [&](const auto& shared) { return shared.session.rows == pairs.rows; });
            if (found == list.end())
                found = list.insert(list.end(), {pairs, {}});
            const auto from = session.fromStep > 0
                                  ? " (resumed after " + wholeNumber(session.fromStep) + " batches)"
                                  : std::string();
            found->when.push_back((runs.size() > 1 ? run.record.id + ", " : "") + utcMinute(session.time) +
                                  from);
        }
    return list;
}

ReportTable dataTable(const DataRecord& data) {
    ReportTable table{"Data files of " + data.set + " in " + data.folder,
                      {{"File", Align::Left}, {"Bytes"}, {"SHA-256", Align::Left}},
                      {}};
    for (const auto& file : data.files)
        table.rows.push_back({file.name, wholeNumber(file.bytes), file.sha256});
    if (!data.listing.empty())
        table.rows.push_back(
            {wholeNumber(data.fileCount) + " images", wholeNumber(data.bytes), data.listing});
    if (!data.content.empty())
        table.rows.push_back({"beginnings of these", "", data.content});
    return table;
}

/// What was seen in the data folders before training, each look once.
void addInventories(const std::vector<ReportRun>& runs, std::vector<ReportBlock>& blocks) {
    std::vector<DataInventory> told;
    for (const auto& run : runs)
        for (const auto& session : run.environment.sessions)
            if (const auto& seen = session.inventory;
                seen.taken() && std::find(told.begin(), told.end(), seen) == told.end()) {
                told.push_back(seen);
                blocks.emplace_back(ReportParagraph{"Found in " + seen.folder + " (" + seen.set + "):"});
                blocks.emplace_back(ReportList{inventoryLines(seen)});
            }
}

void addData(const std::vector<ReportRun>& runs, std::vector<ReportBlock>& blocks) {
    std::vector<DataRecord> told;
    bool listed = false;
    for (const auto& run : runs)
        for (const auto& session : run.environment.sessions)
            if (session.data.recorded() && std::find(told.begin(), told.end(), session.data) == told.end()) {
                told.push_back(session.data);
                listed = listed || !session.data.listing.empty();
                blocks.emplace_back(dataTable(session.data));
            }
    if (listed)
        blocks.emplace_back(
            ReportParagraph{"The checksum of an image folder is that of the sorted names and "
                            "sizes of its images; that of their beginnings takes in 64 KiB of "
                            "each, of 2,000 at most."});
    if (told.size() > 1)
        blocks.emplace_back(ReportParagraph{"The sessions did not all read the same data.", true});
}

/// Runs without a record, or without one of their data.
void addMissing(const std::vector<ReportRun>& runs, std::vector<ReportBlock>& blocks) {
    std::vector<std::string> unknown, unread;
    for (const auto& run : runs) {
        const auto& sessions = run.environment.sessions;
        if (sessions.empty())
            unknown.push_back(run.record.id);
        else if (std::none_of(sessions.begin(), sessions.end(), [](auto& s) { return s.data.recorded(); }))
            unread.push_back(run.record.id);
    }
    if (!unknown.empty())
        blocks.emplace_back(ReportParagraph{"Not recorded for " + join(unknown, ", ") + '.'});
    if (!unread.empty())
        blocks.emplace_back(ReportParagraph{"Data checksums were not recorded for " + join(unread, ", ") +
                                            ": training ended before they were made."});
}

} // namespace

ReportTable changedFields(const RunConfig& config) {
    ReportTable table{
        "Settings that are not the defaults",
        {{"Setting", Align::Left}, {"Key", Align::Left}, {"Value", Align::Left}, {"Default", Align::Left}},
        {}};
    const RunConfig defaults;
    if (isImported(config)) {
        table = {"Settings, as " + std::string(title(*config.imported.program)) + " has them",
                 {{"Setting", Align::Left}, {"Key", Align::Left}, {"Value", Align::Left}},
                 {}};
        for (const auto& [setting, value] : config.imported.settings)
            table.rows.push_back({setting, importedField(setting).key, value});
        return table;
    }
    for (const auto& field : fieldTable())
        if (field.visible(config) && field.get(config) != field.fallback)
            table.rows.push_back(
                {field.label, field.key, valueText(field, config), valueText(field, defaults)});
    return table;
}

ReportTable rankingTable(const RunStory& run, int bits) {
    ReportTable table{"Layers at " + std::to_string(bits) +
                          " bit by dual variable, and the output constraint",
                      {{"Rank"},
                       {"Layer", Align::Left},
                       {"λ"},
                       {std::string(symbol(run.started().config.method.norm))},
                       {"ε"},
                       {"Slack"},
                       {"Weights"},
                       {"Size (kB)"},
                       {"MACs"},
                       {"BOPs (10⁶)"},
                       {"State", Align::Left},
                       {"λ is", Align::Left}},
                      {}};
    const auto rows = boundedRows(run, bits);
    const auto lambda = column(rows, &RankedLayer::lambda), mse = column(rows, &RankedLayer::mse),
               slack = column(rows, &RankedLayer::slack);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const bool output = row.rank == 0;
        table.rows.push_back({output ? "" : std::to_string(row.rank), output ? "Output" : row.layer,
                              lambda[i], mse[i], significant(row.epsilon), slack[i],
                              output ? "" : wholeNumber(row.weights),
                              output ? "" : decimals(static_cast<double>(row.bytes) / 1e3, 2),
                              output ? "" : wholeNumber(row.macs), output ? "" : decimals(row.bops / 1e6, 2),
                              std::string(name(row.state)),
                              row.trend == DualTrend::Unknown ? nothing : std::string(name(row.trend))});
    }
    return table;
}

ReportParagraph verdictParagraph(const RankingVerdict& verdict) {
    return {verdictText(verdict), verdict.alarms()};
}

std::string beginCommand(const ReportRun& run, const std::string& changes) {
    const auto options = " --config config.json" + changes;
    const auto& init = run.environment.init;
    if (!init.recorded())
        return "pdqat train" + options;
    if (init.weights.starts_with(runs::fileInit)) // by run.init
        return "pdqat train" + options + " --set run.init=" + shellWord(init.file);
    return "pdqat import " + shellWord(init.file) + options +
           (init.set.empty() ? "" : " --weights " + shellWord(init.set)) +
           (init.normFrom ? " --norm-from " + std::to_string(*init.normFrom) : "") +
           (init.newClassifier ? " --new-classifier" : "") + "\npdqat resume last";
}

namespace {

ReportBlock keptBlock(const ReportRun& run) {
    const auto& layers = run.started().layers;
    const auto kept = figures::keptLayers(run.started());
    ReportTable table{
        "Layers kept at 32 bit", {{"Layer", Align::Left}, {"Weights"}, {"Share"}, {"MACs"}, {"Share"}}, {}};
    std::int64_t weights = 0, macs = 0, keptWeights = 0, keptMacs = 0;
    for (const auto& layer : layers) {
        weights += layer.weights;
        macs += layer.macs;
    }
    for (const auto& layer : layers)
        if (std::find(kept.begin(), kept.end(), layer.name) != kept.end()) {
            keptWeights += layer.weights;
            keptMacs += layer.macs;
            table.rows.push_back({layer.name, wholeNumber(layer.weights), share(layer.weights, weights),
                                  wholeNumber(layer.macs), share(layer.macs, macs)});
        }
    if (table.rows.empty())
        return ReportParagraph{"No layer is kept in high precision: all " + std::to_string(layers.size()) +
                               " rankable layers are quantized."};
    const auto text = plural(static_cast<std::int64_t>(table.rows.size()), "layer", "layers") + " of " +
                      std::to_string(layers.size()) + " kept";
    table.rows.push_back({text, wholeNumber(keptWeights), share(keptWeights, weights), wholeNumber(keptMacs),
                          share(keptMacs, macs)});
    return table;
}

/// Those that are neither the network's width nor 32 bit, and where they come from.
void addOwnWidths(const ReportRun& run, std::vector<ReportBlock>& blocks) {
    const auto& config = run.started().config;
    const auto& layers = run.started().layers;
    const int low = lowestWidth(config);
    const auto widths = networks::layerBits(config, layers, low);
    ReportTable table{"Layers with a bit width of their own",
                      {{"Layer", Align::Left}, {"Bits"}, {"Weights"}, {"MACs"}},
                      {}};
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (!widths[i].isFull() && widths[i] != bothAt(low))
            table.rows.push_back({layers[i].name, bitsText(widths[i]), wholeNumber(layers[i].weights),
                                  wholeNumber(layers[i].macs)});
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    if (!config.quant.allocation.empty())
        blocks.emplace_back(ReportParagraph{"Bits were allocated " + config.quant.allocation + "."});
}

} // namespace

std::vector<ReportBlock> selectionBlocks(const ReportRun& run) {
    std::vector<ReportBlock> blocks{keptBlock(run)};
    addOwnWidths(run, blocks);
    return blocks;
}

ReportSection environmentSection(const std::vector<ReportRun>& runs) {
    ReportSection section{"environment", "Environment", {}};
    for (const auto& shared : sharedSessions(runs)) {
        auto pairs = shared.session;
        pairs.rows.insert(pairs.rows.begin(),
                          {shared.when.size() == 1 ? "Session" : "Sessions", join(shared.when, "; ")});
        section.blocks.emplace_back(pairs);
    }
    addInventories(runs, section.blocks);
    addData(runs, section.blocks);
    addMissing(runs, section.blocks);
    return section;
}

} // namespace pdqat::report
