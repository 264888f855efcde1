// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The script that runs and times graphs in onnxruntime, as a program of its own.
#pragma once

#include "engine/onnx/prove_graph.h"
#include "engine/os/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace pdqat::onnx {

/// The images as the script reads them, into `file`. @throws Error(Resource) naming it
void writeRawImages(const std::filesystem::path& file, const std::vector<torch::Tensor>& batches);

/// Runs the script in `folder`; its progress shows in the lines that it writes, `lines` of them.
/// @param orders  what run_graph.py does; "folder" and "answer" are filled in
/// @return its answer; nothing when `progress` said to stop
/// @throws Error(Model) with what the runtime said when it fails
std::optional<nlohmann::json> runGraphScript(const std::string& python, const os::TemporaryFolder& folder,
                                             nlohmann::json orders, double lines,
                                             const ProofProgress& progress);

} // namespace pdqat::onnx
