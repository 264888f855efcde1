// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbench_program.h"

#include "engine/api/error.h"
#include "engine/os/process.h"

namespace pdqat::cli {
namespace {

constexpr int cannotBeLoaded = 127; ///< the dynamic loader's code where a library is missing, and a shell's

} // namespace

std::optional<int> runWorkbench(const std::vector<std::string>& arguments) try {
    const auto workbench = os::findBesideOrInPath("pdqat-workbench");
    if (!workbench)
        return {};
    os::Process program(*workbench, arguments, {os::ProcessOutput::Shared});
    const int code = program.wait();
    if (code == cannotBeLoaded)
        return {};
    return code < 0 ? 128 - code : code;
} catch (const Error&) {
    return {}; // it cannot be started
}

} // namespace pdqat::cli
