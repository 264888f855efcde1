// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The device of a run, and the arithmetic and repeatability settings that go with it.
#pragma once

#include "engine/api/config.h"
#include "engine/api/error.h"

#include <torch/types.h>

#include <optional>
#include <string>

namespace pdqat::train {

/// What this machine lacks for the configured device and precision; Error(Resource). Any thread, no effect.
std::optional<Error> deviceProblem(const RunConfig::Run& run);
/// Whether bfloat16 is worth using there: a CPU with AVX512_BF16, a GPU whose convolutions take it.
bool hasBfloat16(const torch::Device& device);

/// Sets LibTorch's threads, precision and determinism, which are the whole process's: float32 forbids TF32.
/// @throws the deviceProblem()
torch::Device openDevice(const RunConfig::Run& run);

/// "cpu, 2 threads", with what is not float32.
std::string deviceText(const torch::Device& device, Precision precision);

/// What stands in the way of results that repeat bit for bit, for people; nothing where all is well.
std::optional<std::string> repeatabilityProblem(const torch::Device& device);

} // namespace pdqat::train
