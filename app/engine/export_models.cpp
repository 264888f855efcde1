// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_models.h"

#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/engine/export_table.h"
#include "app/engine/share_line.h"
#include "engine/api/words.h"
#include "engine/onnx/export_model.h"
#include "engine/onnx/export_result.h"
#include "engine/session/run_checkpoint.h"

namespace pdqat::cli {
void ModelOptions::add(CLI::App& command) {
    command.add_option("-o,--output", output,
                       "Model: write to this file (default: in the run's exports folder)");
    command.add_option("--bits", bits,
                       "Model: bit width of graph or packed weights (default: the run's lowest)");
    command.add_option("--checkpoint", checkpoint, "Model: best (default, where there is one yet) or last")
        ->check(CLI::IsMember(allNames<CheckpointKind>()));
    command
        .add_option("--images", images,
                    "Model: test images that a graph is proven on; 0: all (default: 1000)")
        ->check(numberCheck(0));
    command.add_option("--format", format, "Model: say what came of it as text or json")
        ->check(CLI::IsMember({"text", "json"}));
}

std::string modelFormatHelp() {
    std::string help;
    for (const auto format : allOf<ModelFormat>)
        help += (help.empty() ? "" : "; ") + std::string(name(format)) + ": " +
                std::string(words(format).meaning);
    return help;
}

int exportModelTo(const runs::Library& library, const std::string& run, const std::string& to,
                  const ModelOptions& options) {
    const ModelExportRequest request{named<ModelFormat>(to, ErrorKind::Usage, "--to"), options.bits,
                                     session::checkpointKind(options.checkpoint), options.images,
                                     options.output};
    const auto text = [&](const ModelExportResult& result) {
        return options.format == "json" ? onnx::toJson(result) : exportText(result);
    };
    try {
        const auto result = [&] {
            const ShareLine line;
            return onnx::exportModel(library, run, request, [&](double share, const std::string& stage) {
                return line.show(share, stage);
            });
        }();
        writeOutput(text(*result));
    } catch (const onnx::ExportRefused& refused) {
        writeOutput(text(refused.result));
        throw;
    }
    return 0;
}

} // namespace pdqat::cli
