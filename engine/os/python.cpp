// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/python.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/environment.h"

namespace pdqat::os {

std::string pythonProgram() {
    const auto chosen = environment("PDQAT_PYTHON");
    return chosen.empty() ? "python3" : chosen;
}

OnnxRuntime onnxRuntimeOf(const std::string& python) try {
    Process child(python, {"-c", "import numpy, onnxruntime; print('onnxruntime', onnxruntime.__version__)"},
                  apartFromTerminal());
    if (child.wait() == 0)
        return {lastLineOf(child), {}};
    return {{}, python + " has no onnxruntime: " + lastLineOf(child)};
} catch (const Error& error) {
    return {{}, error.what()};
}

ProcessOptions apartFromTerminal() {
    return {.output = ProcessOutput::Text, .group = ProcessGroup::OwnGroup};
}

std::string lastLineOf(const Process& program) {
    const auto lines = split(trim(program.text()), '\n');
    return lines.empty() ? "it said nothing" : lines.back();
}

} // namespace pdqat::os
