// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbench_program.h"

#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/os/process.h"

namespace pdqat::cli {
namespace {

constexpr int cannotBeLoaded = 127; ///< the dynamic loader's code where a library is missing, and a shell's

std::string workbenchProgram() {
    const auto beside = catalogue::programFile().parent_path() / "pdqat-workbench";
    return std::filesystem::exists(beside) ? beside.string() : "pdqat-workbench";
}

} // namespace

std::optional<int> runWorkbench(const std::vector<std::string>& arguments, ProgramOutput output) try {
    const bool dropped = output == ProgramOutput::Dropped;
    os::Process program(workbenchProgram(), arguments,
                        {dropped ? os::ProcessOutput::Dropped : os::ProcessOutput::Shared});
    const int code = program.wait();
    if (code == cannotBeLoaded)
        return {};
    return code < 0 ? 128 - code : code;
} catch (const Error&) {
    return {}; // it is not installed
}

} // namespace pdqat::cli
