// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models that leave: written, read back, run beside the engine, and kept only if they agree.
#pragma once

#include "engine/api/model_export.h"
#include "engine/runs/library.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::onnx {

/// How far an export is, 0..1, and what it is at ("reading test images"). Returns whether to go on.
using ExportProgress = std::function<bool(double share, const std::string& stage)>;

/// An export that does not agree with the engine: nothing was kept of it but what is said here.
class ExportRefused : public Error {
public:
    explicit ExportRefused(ModelExportResult found, const std::string& place, const std::string& problem)
        : Error(ErrorKind::Model, place, problem, "The file was not kept; the table of layers shows where"),
          result(std::move(found)) {}
    ModelExportResult result;
};

/// Writes a run's model and, beside it, the record of the export (<model file>.proof.json). Graphs are proven
/// by our own evaluator, and in onnxruntime where the user's Python (PDQAT_PYTHON, else python3) has it,
/// which also says what they take. Blocks; any thread.
/// @return nothing when `progress` said to stop; then no file was changed
/// @throws ExportRefused; Error(Model) for a format that cannot express it; Error(Config) for a width that
/// the run does not have; Error(Checkpoint), Error(Data), Error(Library)
std::optional<ModelExportResult> exportModel(const runs::Library& library, const std::string& run,
                                             const ModelExportRequest& request,
                                             const ExportProgress& progress = {});

/// Records of the exports in a run's exports folder, newest first; what is no such record is passed over.
std::vector<ModelExportResult> readModelExports(const runs::Library& library, const std::string& run);

} // namespace pdqat::onnx
