// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_table.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "engine/exchange/export_model.h"
#include "engine/exchange/onnx/export_result.h"
#include "engine/runs/run_checkpoint.h"

#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

struct ExportOptions {
    LibraryOption library;
    std::string run, to, output, checkpoint, format = "text";
    int bits = 0;
    std::int64_t images = ModelExportRequest{}.images;
};

const std::vector<std::pair<ModelFormat, const char*>> formats{
    {ModelFormat::Onnx, "an ONNX graph in floats"},
    {ModelFormat::Qcdq, "an ONNX graph ready for integers, batch normalisation folded in"},
    {ModelFormat::Qonnx, "an ONNX graph with Quant nodes, for QONNX and FINN"},
    {ModelFormat::Pt, "for Python's torch.load, with the official network's names"},
    {ModelFormat::Safetensors, "for any program that reads this format"},
    {ModelFormat::Packed, "weights packed at their bits, with an index in JSON"}};

/// On a terminal, how far the export is.
bool showProgress(double share, const std::string& stage) {
    if (errorIsTerminal())
        std::fprintf(stderr, "\r\033[K%3.0f %% %s", 100 * share, stage.c_str());
    return true;
}

void clearProgress() {
    if (errorIsTerminal())
        std::fputs("\r\033[K", stderr);
}

int exportRun(const ExportOptions& options) {
    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    const ModelExportRequest request{modelFormat(options.to), options.bits,
                                     checkpointKind(options.checkpoint), options.images, options.output};
    const auto text = [&](const ModelExportResult& result) {
        return options.format == "json" ? toJson(result) : exportText(result);
    };
    try {
        const auto result = exportModel(library, id, request, showProgress);
        clearProgress();
        writeOutput(text(*result));
    } catch (const ExportRefused& refused) {
        clearProgress();
        writeOutput(text(refused.result));
        throw;
    } catch (const Error&) {
        clearProgress();
        throw;
    }
    return 0;
}

} // namespace

void addExport(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("export", "Write a run's model for other programs, with proof");
    auto options = std::make_shared<ExportOptions>();
    std::vector<std::string> names;
    std::string help;
    for (const auto& [format, meaning] : formats) {
        names.emplace_back(name(format));
        help += (help.empty() ? "" : "; ") + names.back() + ": " + meaning;
    }
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--to", options->to, help)->required()->check(CLI::IsMember(names));
    command->add_option("-o,--output", options->output,
                        "Write to this file (default: in the run's exports folder)");
    command->add_option("--bits", options->bits,
                        "Bit width of the graph or packed weights (default: the run's lowest)");
    command->add_option("--checkpoint", options->checkpoint, "best (default, where there is one yet) or last")
        ->check(CLI::IsMember({"best", "last"}));
    command
        ->add_option("--images", options->images,
                     "Test images that a graph is proven on; 0: all (default: 1000)")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--format", options->format, "Of what is said: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return exportRun(*options); }; });
}

} // namespace pdqat::cli
