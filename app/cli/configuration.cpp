// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"

#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/networks/model_file.h"

#include <iterator>

namespace pdqat::cli {
namespace {

void applySet(RunConfig& config, const std::string& assignment) {
    const auto equals = assignment.find('=');
    if (equals == std::string::npos)
        throw Error(ErrorKind::Usage, "--set " + assignment, "expected key=value",
                    "For example: --set run.epochs=20");
    setFromText(config, trim(assignment.substr(0, equals)), assignment.substr(equals + 1));
}

} // namespace

void ConfigOptions::add(CLI::App& command) {
    command.add_option("--preset", preset, "Start from a preset (pdqat presets lists them)");
    command.add_option("--config", file, "Read a JSON file, over the preset");
    command.add_option(
        "--model", model,
        "Train the network of an ONNX file: sets network.name, network.file, network.input_size, "
        "quant.weights and quant.activations");
    command.add_option("--set", sets, "Set one key, over preset and file: --set run.epochs=20");
}

void ConfigOptions::addName(CLI::App& command) {
    command.add_option("--name", name, "Name of the run in lists and figures");
}

RunConfig ConfigOptions::overlay(const RunConfig& under) const {
    const auto chain = catalogue::withBases(catalogue::readConfigFile(file), catalogue::presetFolder());
    if (chain.size() > 1 && !preset.empty())
        throw Error(ErrorKind::Usage, "--preset " + preset,
                    file + " builds on " + chain[1].path.stem().string() + " already (its _base)",
                    "Leave --preset out, or take _base out of the file");
    return catalogue::mergedConfig(chain, under);
}

RunConfig ConfigOptions::draft(const RunConfig& base) const {
    auto config = base;
    if (!preset.empty())
        config = catalogue::findPreset(preset).config;
    if (!file.empty())
        config = overlay(config);
    if (!model.empty())
        config = networks::configForModel(config, model);
    for (const auto& assignment : sets)
        applySet(config, assignment);
    if (!name.empty())
        config.run.name = name;
    return config;
}

RunConfig ConfigOptions::build(const RunConfig& base) const {
    auto config = draft(base);
    requireUsable(config, !file.empty() ? file : !preset.empty() ? "preset " + preset : "configuration");
    return config;
}

void requireUsable(const RunConfig& config, const std::string& place) {
    requireValid(config, place);
    requireValid(config, place, networks::layerNames(config));
}

} // namespace pdqat::cli
