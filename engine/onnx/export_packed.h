// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as they are counted: k bits each, packed, with an index in JSON (docs/exports.md has the layout).
#pragma once

#include "engine/onnx/deployed_model.h"

#include <filesystem>
#include <vector>

namespace pdqat::onnx {

/// Writes `index`, a JSON file, and the binary file beside it that it names. Both replace what was there.
/// @return the files, the index first. @throws Error(Library)
std::vector<std::filesystem::path> exportPacked(const std::filesystem::path& index,
                                                const DeployedModel& model);

/// Codes of `bits` bits each, least significant bit first, the last byte filled with zeros.
std::string packCodes(const torch::Tensor& codes, int bits);

} // namespace pdqat::onnx
