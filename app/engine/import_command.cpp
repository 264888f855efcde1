// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "engine/api/text.h"
#include "engine/session/import_run.h"

#include <memory>
#include <optional>

namespace pdqat::cli {
namespace {

struct ImportOptions {
    ConfigOptions config;
    LibraryOption library;
    std::string file;
    std::optional<std::int64_t> normFrom;
};

RunConfig configFor(const ImportOptions& options, const weights::Tensors& tensors) {
    auto config = options.config.build(weights::configOf(tensors));
    if (config.run.name.empty())
        config.run.name = "from " + std::filesystem::path(options.file).filename().string();
    return config;
}

std::string sets(const std::string& what, const std::vector<std::int64_t>& widths) {
    return widths.empty() ? "" : what + " batch normalisation for " + join(widths, ", ") + " bit.\n";
}

int import(const ImportOptions& options) {
    const auto tensors = weights::readPt(options.file);
    const auto config = configFor(options, tensors);
    const auto weights = weights::fitWeights(options.file, tensors, config, options.normFrom);
    const auto library = options.library.open();
    const auto id = session::importRun(library, config, weights.model);
    writeOutput(
        "Imported " + std::to_string(weights.model.size()) + " tensors of " + options.file + ".\n" +
        sets("Left out:", weights.leftOut) +
        sets("Begun as copies of " + std::to_string(options.normFrom.value_or(0)) + " bit:", weights.copied) +
        "run " + id + " in " + library.folder().string() + "\nTrain on with: pdqat resume " + id +
        options.library.asArgument() + '\n');
    return 0;
}

} // namespace

void addImport(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("import");
    auto options = std::make_shared<ImportOptions>();
    command->add_option("file", options->file, "A state dict saved with Python's torch.save")->required();
    options->config.add(*command);
    command->add_option(
        "--norm-from", options->normFrom,
        "Let sets of batch normalisation that the file lacks begin as copies of those for this "
        "bit width");
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return import(*options); }; });
}

} // namespace pdqat::cli
