// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/weight_source.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct InspectOptions {
    WeightOption weights;
    std::string file;
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

int inspect(InspectOptions& options) {
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
    command->add_option("file", options->file, "Weights saved with Python's torch.save, or as safetensors")
        ->required();
    options->weights.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return inspect(*options); }; });
}

} // namespace pdqat::cli
