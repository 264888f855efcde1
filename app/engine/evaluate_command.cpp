// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/weight_source.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/session/run_checkpoint.h"
#include "engine/train/preflight.h"
#include "engine/train/split_evaluator.h"
#include "engine/weights/fit_weights.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace pdqat::cli {
namespace {

struct EvaluateOptions {
    ConfigOptions config;
    LibraryOption library;
    WeightOption weights;
    std::string subject, checkpoint, format = "text", output;
    std::vector<std::string> splits{"val", "test"};
    weights::FitOptions fit;
};

/// What is evaluated: weights, and the configuration of the network and data they are measured with.
struct Subject {
    RunConfig config;
    weights::Tensors weights;
};

Subject subjectOf(EvaluateOptions& options, const CLI::App& command) {
    Subject subject;
    std::string place = options.subject;
    weights::WeightSet stored;
    if (std::filesystem::is_regular_file(options.subject)) {
        refuseUnused(command, {"--checkpoint", "--library"}, "runs, and " + options.subject + " is a file",
                     "Leave it out, or name a run");
        stored = options.weights.read(options.subject);
        subject.config = options.config.build(weights::configOf(stored));
    } else {
        refuseUnused(command, {"--weights"}, "files of weights, and " + options.subject + " is none",
                     "Leave it out, or name a file");
        const auto library = options.library.open();
        const auto id = library.resolve(options.subject);
        const auto found = session::runCheckpoint(library, id, session::checkpointKind(options.checkpoint));
        stored.tensors = found.state.model;
        stored.quantizers.weights = found.state.config.quant.weights;
        place = found.file.string();
        subject.config = options.config.build(untracked(found.state.config));
    }
    subject.weights = weights::fitWeights(place, stored, subject.config, options.fit).model;
    // Standard output may be a table or JSON for others to read.
    for (const auto& remark : split(options.weights.remarks(), '\n'))
        if (!remark.empty())
            std::fprintf(stderr, "pdqat: %s\n", remark.c_str());
    return subject;
}

/// Shows how far a split is, on a terminal.
class BatchCount : public EventSink {
public:
    void post(const Event& event) noexcept override {
        if (const auto* batch = std::get_if<BatchDone>(&event.body); batch && errorIsTerminal())
            std::fprintf(stderr, "\r%s %lld/%lld%s", std::string(name(batch->phase)).c_str(),
                         static_cast<long long>(batch->batch), static_cast<long long>(batch->batches),
                         batch->batch == batch->batches ? "\r\033[K" : "");
    }
};

struct Evaluation {
    std::vector<ConstraintInfo> constraints;
    std::vector<train::SplitEvaluator::Measured> splits;
};

Evaluation evaluate(const EvaluateOptions& options, const Subject& subject, const CLI::App& command) {
    train::requireTrainable(subject.config);
    BatchCount progress;
    train::SplitEvaluator evaluator(subject.config, progress, [] { return train::Command::Go; });
    evaluator.loadWeights(subject.weights);
    Evaluation evaluation{evaluator.constraints().list(), {}};
    for (const auto split : {Split::Train, Split::Validation, Split::Test}) {
        const auto wanted = std::find(options.splits.begin(), options.splits.end(), name(split));
        if (wanted == options.splits.end())
            continue;
        const auto measured = evaluator.measure(split);
        if (measured && measured->images > 0)
            evaluation.splits.push_back(*measured);
        else
            refuseUnused(command, {"--split"},
                         "splits that have images, and " + std::string(name(split)) + " has none",
                         "Leave it out, or set data.validation_fraction above 0");
    }
    return evaluation;
}

std::string accuracyTable(const Evaluation& evaluation) {
    std::vector<figures::Cells> rows{{"SPLIT", "IMAGES", "BITS", "ACCURACY", "LOSS"}};
    for (const auto& split : evaluation.splits)
        for (const auto& width : split.widths)
            rows.push_back({std::string(name(split.split)), std::to_string(split.images),
                            std::to_string(width.bits), fixedText(100 * width.accuracy, 2) + " %",
                            fixedText(width.loss, 5)});
    return figures::textTable(rows, {1, 2, 3, 4});
}

/// Distances by layer and bit width, one column a split.
std::string distanceTable(const Evaluation& evaluation) {
    figures::Cells head{"LAYER", "BITS", "LEVEL"};
    for (const auto& split : evaluation.splits)
        head.push_back(std::string(name(split.split)));
    std::vector<figures::Cells> rows{head};
    for (std::size_t i = 0; i < evaluation.constraints.size(); ++i) {
        const auto& constraint = evaluation.constraints[i];
        figures::Cells row{constraint.isOutput() ? "output" : constraint.layer,
                           std::to_string(constraint.bits),
                           constraint.constrained ? number(constraint.epsilon) : "-"};
        for (const auto& split : evaluation.splits)
            row.push_back(shortText(split.values[i], 6) +
                          (constraint.constrained && split.values[i] > constraint.epsilon ? " !" : "  "));
        rows.push_back(row);
    }
    if (rows.size() == 1)
        return {};
    std::vector<std::size_t> numbers{1, 2};
    for (std::size_t column = 3; column < head.size(); ++column)
        numbers.push_back(column);
    return '\n' + figures::textTable(rows, numbers) +
           "\nDistances of the layers and of the output; ! lies above its level.\n";
}

std::string asJson(const EvaluateOptions& options, const Evaluation& evaluation) {
    using OrderedJson = nlohmann::ordered_json;
    OrderedJson splits = OrderedJson::array();
    for (const auto& split : evaluation.splits) {
        OrderedJson widths = OrderedJson::array(), distances = OrderedJson::array();
        for (const auto& width : split.widths)
            widths.push_back({{"bits", width.bits}, {"accuracy", width.accuracy}, {"loss", width.loss}});
        for (std::size_t i = 0; i < evaluation.constraints.size(); ++i) {
            const auto& constraint = evaluation.constraints[i];
            OrderedJson distance{
                {"layer", constraint.layer}, {"bits", constraint.bits}, {"value", split.values[i]}};
            if (constraint.constrained)
                distance["epsilon"] = constraint.epsilon;
            distances.push_back(distance);
        }
        splits.push_back({{"split", name(split.split)},
                          {"images", split.images},
                          {"widths", widths},
                          {"distances", distances}});
    }
    return OrderedJson{{"evaluated", options.subject}, {"splits", splits}}.dump(2) + '\n';
}

} // namespace

void addEvaluate(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("evaluate");
    auto options = std::make_shared<EvaluateOptions>();
    command
        ->add_option(
            "subject", options->subject,
            "Id of a run, the start of it, \"last\", or weights saved with Python's torch.save or as "
            "safetensors")
        ->required();
    command->add_option("--checkpoint", options->checkpoint, "Of a run: best (default) or last")
        ->check(CLI::IsMember(allNames<CheckpointKind>()));
    command->add_option("--split", options->splits, "train, val, test (default: val,test)")
        ->delimiter(',')
        ->check(CLI::IsMember(allNames<Split>()));
    command->add_option("--norm-from", options->fit.normFrom,
                        "Let sets of batch normalisation that the file lacks be copies of those for this "
                        "bit width");
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->config.add(*command);
    options->weights.add(*command);
    options->library.add(*command);
    command->callback([options, command, &chosen] {
        chosen = [options, command] {
            const auto evaluation = evaluate(*options, subjectOf(*options, *command), *command);
            writeOutput(options->format == "json" ? asJson(*options, evaluation)
                                                  : accuracyTable(evaluation) + distanceTable(evaluation),
                        options->output);
            return 0;
        };
    });
}

} // namespace pdqat::cli
