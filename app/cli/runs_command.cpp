// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/format.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "engine/api/caveats.h"
#include "engine/api/comparison.h"
#include "engine/api/field.h"
#include "engine/api/run_query.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"
#include "engine/imports/import_runs.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <optional>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct RunsOptions {
    LibraryOption library;
    std::string run, where;
    std::vector<std::string> runs;
    bool json = false, inTrash = false;
};

struct LabelOptions {
    std::optional<std::string> name, note;
    std::vector<std::string> tags, untags;
    bool archive = false, unarchive = false;
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
            {"tags", record.labels.tags},
            {"note", record.labels.note},
            {"archived", record.labels.archived},
            {"state", name(record.state)},
            {"created", record.created},
            {"updated", record.updated},
            {"epochs_done", record.epochsDone},
            {"epochs", record.config.run.epochs},
            {"best_epoch", record.bestEpoch >= 0 ? OrderedJson(record.bestEpoch + 1) : OrderedJson()},
            {"best", splits},
            {"accuracy_by_epoch", record.accuracyByEpoch},
            {"metrics", std::map<std::string, double>(record.metrics.begin(), record.metrics.end())},
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

/// A table of runs for the terminal, or a sentence where there are none.
std::string listTable(const std::vector<RunRecord>& records, const std::string& none) {
    std::vector<figures::Cells> rows{{"RUN", "STATE", "STARTED", "EPOCHS", "BEST EPOCH", "NAME"}};
    for (const auto& record : records)
        rows.push_back({record.id, record.problem.empty() ? std::string(name(record.state)) : "damaged",
                        localTime(record.created),
                        std::to_string(record.epochsDone) + '/' + std::to_string(record.config.run.epochs),
                        headline(record), record.name});
    return records.empty() ? none : figures::textTable(rows, {3});
}

/// Archived runs are left out unless they are asked for.
std::vector<RunRecord> asked(const RunsOptions& options) {
    const RunQuery query(options.where, FreeWords::InTexts);
    auto records = options.library.open().list();
    std::erase_if(records, [&](const auto& record) {
        return (record.labels.archived && !query.asksAboutArchive()) || !query.matches(record);
    });
    return records;
}

int list(const RunsOptions& options) {
    const auto records = asked(options);
    if (options.json) {
        OrderedJson nodes = OrderedJson::array();
        for (const auto& record : records)
            nodes.push_back(toNode(record));
        writeOutput(nodes.dump(2) + '\n');
        return 0;
    }
    writeOutput(
        listTable(records, options.where.empty() ? "There are no runs yet.\n" : "No run is like that.\n"));
    return 0;
}

int label(const RunsOptions& options, const LabelOptions& changes) {
    const auto library = options.library.open();
    std::vector<RunRecord> records; // all are there before the first is changed
    for (const auto& run : options.runs)
        records.push_back(library.record(run));
    for (const auto& record : records) {
        auto labels = record.labels;
        labels.name = changes.name.value_or(labels.name);
        labels.note = changes.note.value_or(labels.note);
        labels.archived = changes.archive || (labels.archived && !changes.unarchive);
        auto tags = join(labels.tags, " ");
        for (const auto& tag : changes.tags)
            tags += ' ' + tag;
        labels.tags = tagsFrom(tags);
        for (const auto& tag : changes.untags)
            std::erase(labels.tags, tag);
        library.setLabels(record.id, labels);
    }
    return 0;
}

int trash(const RunsOptions& options) {
    const auto library = options.library.open();
    if (options.inTrash == !options.runs.empty())
        throw Error(ErrorKind::Usage, "pdqat runs trash", "it takes runs, or --list");
    std::vector<std::string> ids;
    for (const auto& run : options.runs)
        ids.push_back(library.resolve(run));
    for (const auto& id : ids)
        library.moveToTrash(id);
    if (!options.inTrash)
        return 0;
    writeOutput(listTable(library.trashed(), "The trash is empty.\n"));
    return 0;
}

struct ImportOptions {
    std::vector<std::string> places, metrics;
    std::string experiment;
};

/// "val/accuracy=val_acc"
imports::ChosenSeries chosenSeries(const std::vector<std::string>& metrics) {
    imports::ChosenSeries chosen;
    for (const auto& metric : metrics) {
        const auto equals = metric.find('=');
        if (equals == std::string::npos)
            throw Error(ErrorKind::Usage, "--metric " + metric, "expected OURS=THEIRS",
                        "For example val/accuracy=val_acc");
        chosen[metric.substr(0, equals)] = metric.substr(equals + 1);
    }
    return chosen;
}

int import(const RunsOptions& options, const ImportOptions& asked) {
    const auto library = options.library.open();
    const auto metrics = chosenSeries(asked.metrics);
    std::vector<figures::Cells> rows{{"RUN", "FROM", "EPOCHS", "NAME", "ITS SERIES"}};
    OrderedJson nodes = OrderedJson::array();
    std::optional<Error> failure; // keeps the other places from nothing
    for (const auto& place : asked.places) {
        imports::ImportAnswer answer;
        try {
            answer = imports::importRuns(library, {place, asked.experiment, metrics});
        } catch (const Error& error) {
            if (failure)
                warn(error.what());
            else
                failure = error;
        }
        for (const auto& run : answer.runs) {
            const auto from = run.program ? std::string(title(*run.program)) : "a run directory";
            rows.push_back({run.id, from + (run.isUpdate ? " (again)" : ""), std::to_string(run.epochs),
                            run.name, join(run.series, ", ")});
            nodes.push_back({{"id", run.id},
                             {"name", run.name},
                             {"from", run.program ? std::string(name(*run.program)) : "own"},
                             {"epochs", run.epochs},
                             {"updated", run.isUpdate},
                             {"series", run.series}});
        }
        for (const auto& note : answer.notes)
            warn(note);
    }
    if (rows.size() > 1)
        writeOutput(options.json ? nodes.dump(2) + '\n' : figures::textTable(rows, {2}));
    if (failure)
        throw Error(*failure);
    return 0;
}

std::vector<figures::Cells> describe(const RunRecord& record, const std::string& libraryArgument) {
    std::vector<figures::Cells> rows{
        {"run", record.id},
        {"name", record.name},
        {"tags", join(record.labels.tags, " ")},
        {"note", record.labels.note},
        {"archived", record.labels.archived ? "yes" : ""},
        {"state", std::string(name(record.state))},
        {"started", localTime(record.created)},
        {"updated", localTime(record.updated)},
        {"epochs", std::to_string(record.epochsDone) + " of " + std::to_string(record.config.run.epochs)}};
    std::erase_if(rows, [](const auto& row) { return row[1].empty(); });
    for (const auto& extension : record.extensions)
        rows.push_back({"extended", extensionText(extension) + ", " + localTime(extension.time)});
    if (record.bestEpoch >= 0)
        rows.push_back({"best epoch", std::to_string(record.bestEpoch + 1)});
    if (firstIsBest(record.bestEpoch, record.epochsDone))
        rows.push_back({"", firstIsBestText()});
    for (const auto& split : record.headline)
        if (const auto text = accuracies(split); !text.empty())
            rows.push_back({"best epoch, " + std::string(name(split.split)), text});
    if (isImported(record.config)) {
        const auto& imported = record.config.imported;
        rows.push_back({"imported from", std::string(title(*imported.program)) + ", " + imported.place});
    } else {
        rows.push_back({"training values", "measured " + trainingValuesText(record.config)});
    }
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
    for (const auto* field : knownFields({&record.config}))
        if (field->visible(record.config))
            rows.push_back({field->key, toText(*field, field->get(record.config))});
    for (const auto& [metric, value] : record.metrics)
        rows.push_back({"metric." + metric, number(value)});
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
    listing->add_option("--where", options->where,
                        "Those alone that meet this: words, and conditions as recipes have them (tag:table1 "
                        "quant.bits=2 accuracy>0.85); archived=yes shows archived ones");
    auto changes = std::make_shared<LabelOptions>();
    auto* labelling =
        command->add_subcommand("label", "Names, tags and notes of runs; put them into the archive");
    auto* importing = command->add_subcommand(
        "import", "Take in run directories, libraries, and runs of W&B, TensorBoard and MLflow");
    auto imported = std::make_shared<ImportOptions>();
    importing
        ->add_option("place", imported->places,
                     "Run directory, library, folder or file of W&B or TensorBoard, MLflow's database "
                     "(mlflow.db) or the address of its server (http://host:5000)")
        ->required();
    importing->add_option("--experiment", imported->experiment, "Of MLflow: runs of this experiment alone");
    importing->add_option("--metric", imported->metrics,
                          "Which of their metrics is which of ours, where the names do not tell: "
                          "val/accuracy=NAME, test/loss@4=NAME; may be given several times; kept for when "
                          "runs are imported again");
    importing->add_flag("--json", options->json, "As JSON");
    options->library.add(*importing);
    importing->callback(
        [options, imported, &chosen] { chosen = [=] { return import(*options, *imported); }; });
    auto* throwing = command->add_subcommand("trash", "Move runs to the library's trash, or list it");
    auto* restoring = command->add_subcommand("restore", "Take runs out of the trash");
    auto* purging = command->add_subcommand("purge", "Delete runs in the trash for good");
    labelling->add_option("--name", changes->name, "In place of the settings' name; empty: that one again");
    labelling->add_option("--tag", changes->tags, "A tag more; may be given several times");
    labelling->add_option("--untag", changes->untags, "A tag less");
    labelling->add_option("--note", changes->note, "What should be remembered; empty: nothing");
    auto* archive = labelling->add_flag("--archive", changes->archive, "Lists leave it out");
    labelling->add_flag("--unarchive", changes->unarchive, "Lists have it again")->excludes(archive);
    throwing->add_flag("--list", options->inTrash, "Show what is in it");
    for (auto* sub : {labelling, throwing, restoring, purging}) {
        auto* runs =
            sub->add_option("run", options->runs, "Ids of runs; starts of them do outside the trash");
        if (sub != throwing)
            runs->required();
        options->library.add(*sub);
    }
    const auto does = [options, &chosen](CLI::App* sub, auto act) {
        sub->callback([options, &chosen, act] { chosen = [options, act] { return act(*options); }; });
    };
    does(labelling, [changes](const RunsOptions& given) { return label(given, *changes); });
    does(throwing, trash);
    does(restoring, [](const RunsOptions& given) {
        const auto library = given.library.open();
        for (const auto& run : given.runs)
            library.restore(run);
        return 0;
    });
    does(purging, [](const RunsOptions& given) {
        const auto library = given.library.open();
        for (const auto& run : given.runs)
            library.purge(run);
        return 0;
    });
    showing->callback([options, &chosen] { chosen = [options] { return show(*options); }; });
}

} // namespace pdqat::cli
