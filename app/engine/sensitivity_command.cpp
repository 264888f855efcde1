// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/event_queue.h"
#include "engine/api/number_text.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/runs/sensitivity_file.h"
#include "engine/session/import_run.h"
#include "engine/session/run_checkpoint.h"
#include "engine/train/preflight.h"
#include "engine/train/sensitivity.h"

#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

namespace pdqat::cli {
namespace {

struct SensitivityOptions {
    LibraryOption library;
    std::string run, format = "text", output;
    SensitivityPlan plan;
    std::vector<int> others;
    bool anew = false;
};

/// What an earlier call has measured by the same plan, else nothing but the plan.
Sensitivity begun(const SensitivityOptions& options, const runs::Library& library, const std::string& id,
                  const train::TrainState& state) {
    Sensitivity fresh;
    fresh.plan = options.plan;
    fresh.weights = session::weightsChecksum(state.model);
    fresh.version = "pdqat " PDQAT_VERSION;
    fresh.at = state.at;
    if (options.anew)
        return fresh;
    std::optional<Sensitivity> stored;
    try {
        stored = runs::readSensitivity({library.runFolder(id)});
    } catch (const Error& error) {
        warn(std::string(error.what()) + " Measured anew.");
    }
    const bool same = stored && stored->plan == fresh.plan && stored->weights == fresh.weights &&
                      stored->version == fresh.version;
    return same ? *stored : fresh;
}

/// Shows how far it is, on a terminal.
void showProgress(std::int64_t done, std::int64_t all) {
    if (errorIsTerminal())
        std::fprintf(stderr, "\rmeasure %lld/%lld%s", static_cast<long long>(done),
                     static_cast<long long>(all), done == all ? "\r\033[K" : "");
}

std::string cell(double value) { return std::isnan(value) ? std::string() : shortText(value, 4); }

std::string othersText(const Sensitivity& sensitivity) {
    const auto widths = sensitivity.otherWidths();
    if (widths.empty())
        return {};
    std::vector<figures::Cells> cells{{"ALONE AT"}};
    for (const int bits : widths)
        cells.front().push_back(std::to_string(bits) + " BIT: MORE BY");
    const auto layers = sensitivity.atWidths.size() / widths.size();
    for (std::size_t layer = 0; layer < layers; ++layer) {
        cells.push_back({sensitivity.atWidths[layer].layer});
        for (std::size_t width = 0; width < widths.size(); ++width)
            cells.back().push_back(
                cell(sensitivity.atWidths[width * layers + layer].lossQuantized - sensitivity.fullLoss()));
    }
    return figures::textTable(cells, figures::columnRange(1, cells.front().size())) + '\n';
}

std::string asText(const Sensitivity& sensitivity) {
    std::vector<figures::Cells> cells{{"LAYER", "BITS", "LOSS KEPT", "LESS BY", "LOSS QUANTIZED", "MORE BY",
                                       "ERROR", "RELATIVE", "FISHER", "HESSIAN", "TRACE", "±"}};
    for (const auto& row : sensitivity.layers) {
        const auto& beside = *sensitivity.findBeside(row.bits);
        cells.push_back({row.layer, std::to_string(row.bits), cell(row.lossKept),
                         cell(beside.lowLoss - row.lossKept), cell(row.lossQuantized),
                         cell(row.lossQuantized - beside.fullLoss), cell(row.error), cell(row.relativeError),
                         cell(row.fisher), cell(row.hessian()), cell(row.trace), cell(row.traceError)});
    }
    auto text =
        figures::textTable(cells, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) + '\n' + othersText(sensitivity);
    for (const auto& beside : sensitivity.beside)
        text += std::to_string(beside.bits) + " bit: loss " + shortText(beside.lowLoss, 5) +
                " with no layer kept, " + shortText(beside.fullLoss, 5) + " in full precision.\n";
    const auto& plan = sensitivity.plan;
    return text + std::to_string(sensitivity.images) + ' ' + std::string(longName(plan.split)) + " images; " +
           (plan.normBatches > 0 ? "statistics of batch normalisation anew from " +
                                       std::to_string(plan.normBatches) + " training batches"
                                 : std::string("statistics of batch normalisation as trained")) +
           ". docs/method.md 7 says what the columns are.\n";
}

int sensitivity(const SensitivityOptions& options) {
    for (const int bits : options.others)
        if (bits < 1 || bits > 8)
            throw Error(ErrorKind::Usage, "--bits", std::to_string(bits) + " is no low bit width",
                        "It is 1 to 8");
    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    const auto stored = session::runCheckpoint(library, id, options.plan.checkpoint).state;
    const auto config = untracked(stored.config);
    if (lowWidths(config).empty())
        throw Error(ErrorKind::Usage, "run " + id,
                    "it trained 32 bits alone, so no layer has a low width to measure");
    train::requireTrainable(config);
    const runs::RunFolder folder{library.runFolder(id)};
    SilentSink sink;
    train::SplitEvaluator on(config, sink, [] { return train::Command::Go; });
    const auto measured =
        train::measureSensitivity(on, stored.model, begun(options, library, id, stored), options.others,
                                  [&](const Sensitivity& soFar, std::int64_t done, std::int64_t all) {
                                      runs::writeSensitivity(folder, soFar);
                                      showProgress(done, all);
                                  });
    writeOutput(options.format == "json"  ? runs::sensitivityJson(measured)
                : options.format == "csv" ? sensitivityCsv(measured)
                                          : asText(measured),
                options.output);
    return 0;
}

} // namespace

void addSensitivity(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("sensitivity");
    auto options = std::make_shared<SensitivityOptions>();
    auto& plan = options->plan;
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command
        ->add_option_function<std::string>(
            "--checkpoint",
            [&plan](const std::string& word) { plan.checkpoint = *withName<CheckpointKind>(word); },
            "best or last (default)")
        ->check(CLI::IsMember(allNames<CheckpointKind>()));
    command
        ->add_option_function<std::string>(
            "--split", [&plan](const std::string& word) { plan.split = *withName<Split>(word); },
            "train or val (default); never the test images")
        ->check(CLI::IsMember(std::vector<std::string>{"train", "val"}));
    command->add_option("--images", plan.images, "Of the split that losses are measured on; 0 (default): all")
        ->check(numberCheck(0));
    command
        ->add_option(
            "--norm-batches", plan.normBatches,
            "Training batches from which the statistics of batch normalisation are taken anew before each "
            "loss (default 50); 0: they stay as trained")
        ->check(numberCheck(0));
    command
        ->add_option("--gradient-images", plan.gradientImages,
                     "Images whose gradients say Fisher information and curvature (default 256); 0: neither")
        ->check(numberCheck(0));
    command->add_option("--probes", plan.probes, "Random directions for the Hessian's trace (default 32)")
        ->check(numberCheck(1));
    command->add_option("--seed", plan.seed, "Of the order of the images and the directions (default 0)");
    command
        ->add_option(
            "--bits", options->others,
            "Measure each layer alone at these widths too, whatever the run trained: pdqat allocate can "
            "choose from them by loss-quantized, fisher and hessian")
        ->delimiter(',');
    command->add_flag("--anew", options->anew, "Forget what an earlier call has measured");
    addOutput(*command, options->format, {"text", "csv", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return sensitivity(*options); }; });
}

} // namespace pdqat::cli
