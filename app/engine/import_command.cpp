// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/weight_source.h"
#include "engine/api/text.h"
#include "engine/data/checksum.h"
#include "engine/session/import_run.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct ImportOptions {
    ConfigOptions config;
    LibraryOption library;
    WeightOption weights;
    std::string file;
    weights::FitOptions fit;
};

RunConfig configFor(const ImportOptions& options, const weights::WeightSet& set) {
    auto config = options.config.build(weights::configOf(set));
    if (config.run.name.empty())
        config.run.name = "from " + std::filesystem::path(options.file).filename().string();
    return config;
}

std::string sets(const std::string& what, const std::vector<std::int64_t>& widths) {
    return widths.empty() ? "" : what + " batch normalisation for " + join(widths, ", ") + " bit.\n";
}

WeightsRecord sourceOf(const ImportOptions& options, const weights::WeightSet& set,
                       const weights::FittedWeights& weights) {
    return {{},
            std::filesystem::absolute(options.file).lexically_normal().string(),
            *data::checksumOfFile(options.file),
            set.name,
            weights.copiedFrom,
            !weights.anew.empty(),
            weights.asComputed};
}

std::string otherWeights(const std::string& named, const std::string& imported) {
    return named.empty() || named == imported
               ? ""
               : "These are not the weights that run.init of the configuration names: it is another "
                 "experiment.\n";
}

int import(ImportOptions& options) {
    const auto set = options.weights.read(options.file);
    const auto config = configFor(options, set);
    const auto weights = weights::fitWeights(options.file, set, config, options.fit);
    const auto library = options.library.open();
    const auto id = session::importRun(library, config, weights, sourceOf(options, set, weights));
    const auto imported = library.record(id).config.run.init;
    writeOutput(
        "Imported " + std::to_string(weights.model.size() - weights.anew.size()) + " tensors of " +
        options.file + ".\n" + options.weights.remarks() + sets("Left out:", weights.leftOut) +
        sets("Begun as copies of " + std::to_string(options.fit.normFrom.value_or(0)) + " bit:",
             weights.copied) +
        (weights.asComputed ? "Its weights are those that its full precision computes with, through tanh.\n"
                            : "") +
        (weights.anew.empty() ? "" : "Begun anew: the classifier, " + join(weights.anew, ", ") + ".\n") +
        otherWeights(config.run.init, imported) + "run " + id + " in " + library.folder().string() +
        "\nTrain on with: pdqat resume " + id + options.library.asArgument() + '\n');
    return 0;
}

} // namespace

void addImport(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("import");
    auto options = std::make_shared<ImportOptions>();
    command->add_option("file", options->file, "Weights saved with Python's torch.save, or as safetensors")
        ->required();
    options->config.add(*command);
    options->config.addName(*command);
    command->add_option(
        "--norm-from", options->fit.normFrom,
        "Let sets of batch normalisation that the file lacks begin as copies of those for this "
        "bit width");
    command->add_flag("--new-classifier", options->fit.newClassifier,
                      "Let the classifier begin as that of a new run, such as for another number of classes");
    options->weights.add(*command);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return import(*options); }; });
}

} // namespace pdqat::cli
