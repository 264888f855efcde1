// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/weight_source.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"
#include "engine/json/describe_model.h"
#include "engine/onnx/open_model.h"

#include <filesystem>
#include <memory>

namespace pdqat::cli {
namespace {

struct InspectOptions {
    WeightOption weights;
    ConfigOptions config;
    std::string file, format = "text", output;
    std::int64_t images = 64;
};

std::string orDash(const std::string& text) { return text.empty() ? "-" : text; }

std::string setTable(const std::vector<weights::WeightSet>& sets) {
    std::vector<figures::Cells> rows{{"WEIGHTS", "TENSORS", "NETWORK", "COMPLETE", "AVERAGED", "PREFIX"}};
    for (const auto& set : sets)
        rows.push_back({set.name, std::to_string(set.tensors.size()), orDash(set.network),
                        set.network.empty() ? "-"
                        : set.complete      ? "yes"
                                            : "no",
                        set.averaged ? "yes" : "no", orDash(printable(set.prefix))});
    return figures::textTable(rows, {1});
}

std::string tensorTable(const weights::WeightSet& set) {
    std::vector<figures::Cells> rows{{"TENSOR", "TYPE", "SHAPE"}};
    for (const auto& [name, tensor] : set.tensors)
        rows.push_back({printable(name), c10::toString(tensor.scalar_type()),
                        tensor.dim() == 0 ? "one value" : join(tensor.sizes().vec(), " x ")});
    return figures::textTable(rows);
}

std::string skippedTable(const std::vector<weights::SkippedValue>& skipped) {
    if (skipped.empty())
        return {};
    std::vector<figures::Cells> rows{{"SKIPPED", "WHAT IT IS"}};
    for (const auto& value : skipped)
        rows.push_back({value.path, value.what});
    return '\n' + figures::textTable(rows);
}

std::string layersTable(const std::vector<LayerInfo>& layers) {
    std::vector<figures::Cells> rows{{"#", "LAYER", "WEIGHT SHAPE", "OUTPUT", "WEIGHTS", "MACS"}};
    for (std::size_t i = 0; i < layers.size(); ++i)
        rows.push_back({std::to_string(i), layers[i].name, join(layers[i].weightShape, "×"),
                        join(layers[i].outputShape, "×"), std::to_string(layers[i].weights),
                        std::to_string(layers[i].macs)});
    return figures::textTable(rows, {0, 4, 5});
}

std::string checkText(const ModelCheck& check) {
    if (check.runtime.empty())
        return "Not compared with onnxruntime: " + check.problem + ".\n";
    const auto on = std::to_string(check.images) + (check.realImages ? " test images" : " random images") +
                    ", beside " + check.runtime + ": ";
    const auto same = "; the same class for " + std::to_string(check.sameClasses) + ".\n";
    if (!check.agrees())
        return "DIFFERS on " + on + check.problem + same;
    return "Equal to rounding on " + on + "outputs differ by " + shortText(check.maxDifference, 3) +
           " at most, the largest is " + shortText(check.largest, 3) + same;
}

std::string problemTable(const std::vector<GraphProblem>& problems) {
    std::vector<figures::Cells> rows{{"NODE", "OPERATOR", "PROBLEM", "REMEDY"}};
    for (const auto& problem : problems)
        rows.push_back({problem.node, orDash(problem.op), problem.problem, problem.remedy});
    return figures::textTable(rows);
}

/// An ONNX model as network.file takes it.
int inspectModel(InspectOptions& options) {
    options.config.model = options.file;
    const auto config = options.config.draft();
    const auto model = onnx::openModel(config, options.images, [] { return true; });
    if (options.format == "json") {                                    // problems are part of it
        constexpr auto anyText = json::Json::error_handler_t::replace; // names need not be UTF-8
        writeOutput(json::JsonWriter::encode(model).dump(2, ' ', false, anyText) + '\n', options.output);
        return 0;
    }
    auto text = options.file + ": ONNX of opset " + std::to_string(model.opset) + ", " +
                std::to_string(model.nodes) + " nodes" +
                (model.producer.empty() ? "" : ", written by " + printable(model.producer)) + "\nSHA-256 " +
                model.sha256 + "\n\n";
    if (!model.problems.empty()) {
        writeOutput(text + problemTable(model.problems), options.output);
        throw Error(ErrorKind::Model, options.file,
                    std::to_string(model.problems.size()) + " of its parts cannot be taken, as listed above",
                    "Change the model as the list says, and export it again");
    }
    text += layersTable(model.layers) + "\nWhole network: " + std::to_string(model.parameters) +
            " parameters, " + std::to_string(model.macs) + " MACs for one image of " +
            std::to_string(config.network.inputSize) + " × " + std::to_string(config.network.inputSize) +
            " px, " + std::to_string(model.outputs) + " classes.\n";
    for (const auto& note : model.notes)
        text += note + '\n';
    writeOutput(text + '\n' + checkText(model.check) + "Quantize it without training: pdqat ptq --model " +
                    options.file + "\nTrain it: pdqat train --model " + options.file + '\n',
                options.output);
    return 0;
}

int inspect(InspectOptions& options, const CLI::App& command) {
    if (std::filesystem::path(options.file).extension() == ".onnx")
        return inspectModel(options);
    refuseUnused(command, {"--preset", "--config", "--set", "--model", "--images", "--format"},
                 "ONNX models, and " + options.file + " is none", "Leave it out");
    const auto file = weights::readWeightFile(options.file);
    const auto sets = weights::weightSets(file);
    const auto taken = options.weights.choose(options.file, sets);
    writeOutput(options.file + ": " + file.format + "\n\n" + setTable(sets) + "\nWeights " + taken.name +
                ":\n" + options.weights.remarks() + tensorTable(taken) + skippedTable(file.skipped));
    return 0;
}

} // namespace

void addInspect(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("inspect");
    auto options = std::make_shared<InspectOptions>();
    command
        ->add_option("file", options->file,
                     "Weights saved with Python's torch.save or as safetensors, or an ONNX model (.onnx)")
        ->required();
    options->weights.add(*command);
    options->config.add(*command);
    command
        ->add_option("--images", options->images,
                     "Test images on which an ONNX model is compared with onnxruntime")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    addOutput(*command, options->format, {"text", "json"}, options->output);
    command->callback(
        [options, command, &chosen] { chosen = [options, command] { return inspect(*options, *command); }; });
}

} // namespace pdqat::cli
