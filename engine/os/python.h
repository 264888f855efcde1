// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's Python, and the onnxruntime that it may have.
#pragma once

#include "engine/os/process.h"

#include <string>

namespace pdqat::os {

/// $PDQAT_PYTHON, else "python3".
std::string pythonProgram();

struct OnnxRuntime {
    std::string version; ///< "onnxruntime 1.32.0"; empty: that Python has none
    std::string problem; ///< why not
};
/// Blocks for the time that importing it takes, about half a second. Does not throw.
OnnxRuntime onnxRuntimeOf(const std::string& python);
inline constexpr const char* onnxRuntimeRemedy =
    "pip install onnxruntime, or name a Python that has it in PDQAT_PYTHON";

/// A script's process: its output is text, a key in the terminal does not reach it.
ProcessOptions apartFromTerminal();
/// The last line that a process with such output wrote.
std::string lastLineOf(const Process& program);

} // namespace pdqat::os
