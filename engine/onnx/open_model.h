// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A model file, opened: read, taken apart, run beside onnxruntime.
#pragma once

#include "engine/api/opened_model.h"

#include <functional>
#include <string>

namespace pdqat::onnx {

/// @param config as networks::configForModel() gives it, or with other choices @param images to compare; real
/// ones where the configured data set is there @param goOn asked meanwhile
/// @throws Error(Model) for a file that cannot be read; what cannot be taken of it is in the result
OpenedModel openModel(const RunConfig& config, std::int64_t images, const std::function<bool()>& goOn);

} // namespace pdqat::onnx
