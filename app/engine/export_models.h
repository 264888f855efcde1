// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pdqat export RUN --to onnx|qcdq|...`.
#pragma once

#include "engine/runs/library.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>

namespace pdqat::cli {

struct ModelOptions {
    std::string output, checkpoint, format = "text";
    int bits = 0;
    std::int64_t images = 1000;

    void add(CLI::App& command);
};

std::string modelFormatHelp(); ///< what each of them is

/// Exports the model, showing progress on a terminal, and says what came of it. Returns pdqat's exit code.
/// @throws Error, after the table of layers was shown where the export was refused
int exportModelTo(const runs::Library& library, const std::string& run, const std::string& to,
                  const ModelOptions& options);

} // namespace pdqat::cli
