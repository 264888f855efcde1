// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/presets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/output.h"
#include "engine/api/text.h"
#include "engine/data/data_set.h"
#include "engine/figures/text_table.h"
#include "engine/networks/describe.h"

#include <algorithm>
#include <memory>
#include <sstream>

namespace pdqat::cli {
namespace {

/// At every width of the network: "2/4", "w4a8".
std::string widthsOf(const RunConfig& config, const std::vector<LayerInfo>& layers, std::size_t layer) {
    std::vector<std::string> widths;
    for (const int bits : trainedWidths(config))
        if (auto text = bitsText(networks::layerBits(config, layers, bits)[layer]);
            bits != fullPrecision || widths.empty())
            widths.push_back(std::move(text));
    const bool alike = std::ranges::all_of(widths, [&](const auto& text) { return text == widths.front(); });
    return alike ? widths.front() : join(widths, "/");
}

std::string layerTable(const RunConfig& config) {
    const auto layers = networks::describeLayers(config);
    std::vector<figures::Cells> rows{{"#", "LAYER", "WEIGHT SHAPE", "STRIDE", "WEIGHTS", "MACS", "BITS"}};
    for (std::size_t i = 0; i < layers.size(); ++i)
        rows.push_back({std::to_string(i), layers[i].name, join(layers[i].weightShape, "×"),
                        std::to_string(layers[i].stride), std::to_string(layers[i].weights),
                        std::to_string(layers[i].macs), widthsOf(config, layers, i)});
    const auto table = figures::textTable(rows, {0, 3, 4, 5});
    if (config.data.set == "image-folder" && data::dataProblem(config.data))
        return table; // the folder says how many classes there are
    const auto totals = networks::describeTotals(config);
    return table + "\nWhole network: " + std::to_string(totals.parameters) + " parameters, " +
           std::to_string(totals.macs) + " MACs for one image.\n";
}

std::string presetTable() {
    const auto all = catalogue::presets();
    if (all.empty())
        return "There are no presets in " + catalogue::presetFolder().string() + ".\n";
    std::vector<figures::Cells> rows;
    for (const auto& preset : all)
        rows.push_back({"  " + preset.id, preset.name});
    std::istringstream lines(
        figures::textTable(rows)); // one table, so that the columns of all groups are in line
    std::string text, line;
    for (std::size_t i = 0; i < all.size() && std::getline(lines, line); ++i) {
        if (i == 0 || all[i].group != all[i - 1].group)
            text += (i ? "\n" : "") + (all[i].group.empty() ? "Other" : all[i].group) + '\n';
        text += line + '\n';
    }
    return text + "\nTrain one with: pdqat train --preset PRESET\n";
}

} // namespace

void addPresets(CLI::App& app, Action& chosen) {
    app.get_subcommand("presets")->callback([&chosen] {
        chosen = [] {
            writeOutput(presetTable());
            return 0;
        };
    });
}

void addLayers(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("layers");
    auto options = std::make_shared<ConfigOptions>();
    options->add(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            writeOutput(layerTable(options->build()));
            return 0;
        };
    });
}

} // namespace pdqat::cli
