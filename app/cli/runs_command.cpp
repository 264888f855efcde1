// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/format.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "engine/api/caveats.h"
#include "engine/api/field.h"
#include "engine/figures/text_table.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct RunsOptions {
    LibraryOption library;
    std::string run;
    bool json = false;
};

OrderedJson toNode(const RunRecord& record) {
    OrderedJson splits = OrderedJson::object();
    for (const auto& split : record.headline)
        for (const auto& metrics : split.widths)
            splits[std::string(name(split.split))][std::to_string(metrics.bits)] = {
                {"accuracy", metrics.accuracy}, {"loss", metrics.loss}};
    OrderedJson extensions = OrderedJson::array();
    for (const auto& extension : record.extensions)
        extensions.push_back(
            {{"time", extension.time}, {"from", extension.from}, {"to", extension.to}, {"at", extension.at}});
    return {{"id", record.id},
            {"name", record.name},
            {"state", name(record.state)},
            {"created", record.created},
            {"updated", record.updated},
            {"epochs_done", record.epochsDone},
            {"epochs", record.config.run.epochs},
            {"best_epoch", record.bestEpoch >= 0 ? OrderedJson(record.bestEpoch + 1) : OrderedJson()},
            {"best", splits},
            {"accuracy_by_epoch", record.accuracyByEpoch},
            {"resumable", record.resumable},
            {"extensions", extensions},
            {"failure", record.failure},
            {"problem", record.problem},
            {"config", OrderedJson::parse(toJson(record.config))}};
}

/// Accuracies on validation images, else those on test images.
std::string headline(const RunRecord& record) {
    for (const auto wanted : {Split::Validation, Split::Test})
        for (const auto& split : record.headline)
            if (split.split == wanted)
                return std::string(name(wanted)) + ' ' + accuracies(split);
    return {};
}

figures::Cells listRow(const RunRecord& record) {
    return {record.id,
            record.problem.empty() ? std::string(name(record.state)) : "damaged",
            localTime(record.created),
            std::to_string(record.epochsDone) + '/' + std::to_string(record.config.run.epochs),
            headline(record),
            record.name};
}

int list(const RunsOptions& options) {
    const auto records = options.library.open().list();
    if (options.json) {
        OrderedJson nodes = OrderedJson::array();
        for (const auto& record : records)
            nodes.push_back(toNode(record));
        writeOutput(nodes.dump(2) + '\n');
        return 0;
    }
    std::vector<figures::Cells> rows{{"RUN", "STATE", "STARTED", "EPOCHS", "BEST EPOCH", "NAME"}};
    for (const auto& record : records)
        rows.push_back(listRow(record));
    writeOutput(records.empty() ? "There are no runs yet.\n" : figures::textTable(rows, {3}));
    return 0;
}

std::vector<figures::Cells> describe(const RunRecord& record, const std::string& libraryArgument) {
    std::vector<figures::Cells> rows{
        {"run", record.id},
        {"name", record.name},
        {"state", std::string(name(record.state))},
        {"started", localTime(record.created)},
        {"updated", localTime(record.updated)},
        {"epochs", std::to_string(record.epochsDone) + " of " + std::to_string(record.config.run.epochs)}};
    for (const auto& extension : record.extensions)
        rows.push_back({"extended", extensionText(extension) + ", " + localTime(extension.time)});
    if (record.bestEpoch >= 0)
        rows.push_back({"best epoch", std::to_string(record.bestEpoch + 1)});
    if (firstIsBest(record.bestEpoch, record.epochsDone))
        rows.push_back({"", firstIsBestText()});
    for (const auto& split : record.headline)
        rows.push_back({"best epoch, " + std::string(name(split.split)), accuracies(split)});
    rows.push_back({"training values", "measured " + trainingValuesText(record.config)});
    if (!record.failure.empty())
        rows.push_back({"failure", record.failure});
    if (!record.problem.empty())
        rows.push_back({"problem", record.problem});
    if (record.resumable)
        rows.push_back({"resume with", "pdqat resume " + record.id + libraryArgument});
    return rows;
}

int show(const RunsOptions& options) {
    const auto record = options.library.open().record(options.run);
    if (options.json) {
        writeOutput(toNode(record).dump(2) + '\n');
        return 0;
    }
    auto rows = describe(record, options.library.asArgument());
    rows.push_back({"", ""});
    for (const auto& field : fieldTable())
        if (field.visible(record.config))
            rows.push_back({field.key, toText(field, field.get(record.config))});
    writeOutput(figures::textTable(rows));
    return 0;
}

} // namespace

void addRuns(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("runs");
    command->require_subcommand(1);
    auto options = std::make_shared<RunsOptions>();
    auto* listing = command->add_subcommand("list", "All runs, newest first");
    auto* showing = command->add_subcommand("show", "What is known of one run");
    showing->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    for (auto* sub : {listing, showing}) {
        sub->add_flag("--json", options->json, "As JSON");
        options->library.add(*sub);
    }
    listing->callback([options, &chosen] { chosen = [options] { return list(*options); }; });
    showing->callback([options, &chosen] { chosen = [options] { return show(*options); }; });
}

} // namespace pdqat::cli
