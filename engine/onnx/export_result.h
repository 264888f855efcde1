// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of an export, beside the model: <model file>.proof.json.
#pragma once

#include "engine/api/model_export.h"

#include <filesystem>
#include <string>

namespace pdqat::onnx {

/// As JSON, for people and programs.
std::string toJson(const ModelExportResult& result);
/// @throws Error(Library) for what is no such record; `place` is the file
ModelExportResult exportResultFromJson(const std::string& json, const std::string& place);

/// Beside a model.
std::filesystem::path proofFile(const std::filesystem::path& model);

} // namespace pdqat::onnx
