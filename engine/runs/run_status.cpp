// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_status.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"
#include "engine/runs/sign_of_life.h"

namespace pdqat::runs {
RunState shownState(const RunStatus& status, const std::filesystem::path& file) {
    return isUnderWay(status.state) && !isAlive(status.process, file) ? RunState::Interrupted : status.state;
}

void writeStatus(const std::filesystem::path& file, const RunStatus& status) {
    os::replaceFile(file, json::JsonWriter::encode(status).dump(2) + '\n');
}

/// Without the blanks of the other it is shorter, whatever its numbers and words are.
void overwriteStatus(const std::filesystem::path& file, const RunStatus& status) {
    os::overwriteFile(file, json::compact(json::JsonWriter::encode(status)));
}

RunStatus readStatus(const std::filesystem::path& file) {
    return json::fromJsonText<RunStatus>(os::readFile(file), file.string());
}

} // namespace pdqat::runs
