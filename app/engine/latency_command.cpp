// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pdqat latency`: how long the layers of a run's network take at each bit width on this machine.
#include "app/cli/exit_codes.h"
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/signals.h"
#include "app/engine/commands.h"
#include "app/engine/share_line.h"
#include "app/engine/training.h"
#include "engine/api/number_text.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/onnx/measure_latency.h"
#include "engine/runs/latency_file.h"
#include "engine/session/run_checkpoint.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

namespace pdqat::cli {
namespace {

struct LatencyOptions {
    LibraryOption library;
    std::string run, runtime{name(LatencyRuntime::OnnxRuntime)}, format = "text", output;
    onnx::LatencyRequest request{.bits = {1, 2, 3, 4, 5, 6, 7, 8, fullPrecision}};
};

std::string milliseconds(double value) { return fixedText(value, 4); }

/// A row a layer, a column for every width that all have; others in rows of their own.
std::string layersText(const LatencyTable& table) {
    std::vector<LayerBits> widths;
    const auto hasAll = [&](LayerBits bits) {
        return std::ranges::all_of(table.shapes,
                                   [&](const auto& layer) { return table.find(layer.name, bits); });
    };
    for (const auto& row : table.layers)
        if (row.layer == table.shapes.front().name && hasAll(row.bits))
            widths.push_back(row.bits);
    figures::Cells head{"LAYER"};
    for (const auto& bits : widths)
        head.push_back(bitsText(bits) + " BIT");
    std::vector<figures::Cells> cells{head};
    for (const auto& layer : table.shapes) {
        cells.push_back({layer.name});
        for (const auto& bits : widths)
            cells.back().push_back(milliseconds(table.find(layer.name, bits)->milliseconds));
    }
    for (const auto& row : table.layers)
        if (std::ranges::find(widths, row.bits) == widths.end()) {
            cells.push_back({row.layer + " at " + bitsText(row.bits), milliseconds(row.milliseconds)});
            cells.back().resize(head.size());
        }
    if (table.rest > 0) {
        cells.push_back({"everything else"});
        for (std::size_t i = 0; i < widths.size(); ++i)
            cells.back().push_back(milliseconds(table.rest));
    }
    return figures::textTable(cells, figures::columnRange(1, head.size()));
}

std::string wholeText(const LatencyTable& table) {
    if (table.whole.empty())
        return {};
    std::vector<figures::Cells> cells{{"NETWORK", "MEASURED", "QUARTILES", "SUM OF LAYERS"}};
    for (std::size_t i = 0; i < table.whole.size(); ++i) {
        const auto& whole = table.whole[i];
        const bool one = i < table.uniform && std::ranges::count(whole.bits, whole.bits.front()) ==
                                                  static_cast<std::ptrdiff_t>(whole.bits.size());
        const auto text = one                 ? "all at " + bitsText(whole.bits.front()) + " bit"
                          : i < table.uniform ? std::string("as the run has it")
                                              : "drawn widths " + std::to_string(i - table.uniform + 1);
        cells.push_back({text, milliseconds(whole.milliseconds),
                         milliseconds(whole.quartile1) + " to " + milliseconds(whole.quartile3),
                         milliseconds(table.sum(whole.bits))});
    }
    auto text = '\n' + figures::textTable(cells, {1, 2, 3}) + '\n';
    if (const auto off = mismatchOf(table); !std::isnan(off.median))
        text += "Sums are " + fixedText(100 * off.median, 1) +
                " % off the networks of drawn widths in the median, " + fixedText(100 * off.largest, 1) +
                " % at most.\n";
    return text;
}

std::string asText(const LatencyTable& table, const std::string& file) {
    return layersText(table) + wholeText(table) + "Milliseconds for one image, medians of " +
           std::to_string(table.repeats) + ": " + placeText(table) + ".\n" +
           (table.runtime == LatencyRuntime::Engine
                ? "The layers' convolutions and quantizers alone: what else the network does is not in it.\n"
                : "") +
           "Kept in " + file + "; pdqat allocate --budget latency=… counts with it.\n";
}

int latency(LatencyOptions options) {
    auto& request = options.request;
    request.runtime = *withName<LatencyRuntime>(options.runtime);
    if (request.runtime == LatencyRuntime::Engine && request.threads != 1)
        throw Error(ErrorKind::Usage, "--threads", "the engine's kernels are timed on one thread",
                    "Leave it out");
    for (const int bits : request.bits)
        if (bits != fullPrecision && (bits < 1 || bits > 8))
            throw Error(ErrorKind::Usage, "--bits", std::to_string(bits) + " is no bit width",
                        "It is 1 to 8, or 32");
    std::ranges::sort(request.bits);
    const auto repeated = std::ranges::unique(request.bits);
    request.bits.erase(repeated.begin(), repeated.end());

    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    auto state = session::runCheckpoint(library, id, {}).state;
    const auto model =
        onnx::deployedModel(state.config, std::move(state.model), trainedWidths(state.config).front());
    const StopSignals signals;
    auto measured = [&] {
        const ShareLine line;
        return onnx::measureLatency(model, request, [&](double share) {
            return line.show(share, "measuring") && !signals.wait(std::chrono::milliseconds(0));
        });
    }();
    if (!measured) {
        warn("Stopped; nothing was kept.");
        return exitCodeAborted;
    }
    auto& table = *measured;
    table.run = id;
    table.time = secondsNow();
    const auto file = runs::writeLatency(library, state.config, table);
    writeOutput(options.format == "json"  ? runs::latencyJson(table)
                : options.format == "csv" ? latencyCsv(table)
                                          : asText(table, file.string()),
                options.output);
    return 0;
}

} // namespace

void addLatency(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("latency");
    auto options = std::make_shared<LatencyOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command
        ->add_option("--runtime", options->runtime,
                     "onnxruntime (default): the exported graph for integers; engine: the workbench's own "
                     "kernels, the layers alone")
        ->check(CLI::IsMember(allNames<LatencyRuntime>()));
    command->add_option("--bits", options->request.bits, "Bit widths to measure (default: 1 to 8, and 32)")
        ->delimiter(',');
    command->add_option("--threads", options->request.threads, "Threads of onnxruntime (default 1)")
        ->check(numberCheck(1));
    command->add_option("--repeats", options->request.repeats, "Times that each is measured (default 100)")
        ->check(numberCheck(5));
    addOutput(*command, options->format, {"text", "csv", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return latency(*options); }; });
}

} // namespace pdqat::cli
