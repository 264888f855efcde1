// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_checkpoint.h"

#include "engine/api/error.h"
#include "engine/runs/checkpoint.h"
#include "engine/runs/run_folder.h"

namespace pdqat::cli {

RunCheckpoint runCheckpoint(const Library& library, const std::string& id, const std::string& which) {
    const RunFolder folder{library.runFolder(id)};
    const bool last = which == "last" || (which.empty() && !std::filesystem::exists(folder.bestCheckpoint()));
    const auto file = last ? folder.lastCheckpoint() : folder.bestCheckpoint();
    if (!std::filesystem::exists(file))
        throw Error(ErrorKind::Checkpoint, "run " + id,
                    "it has no " + file.stem().string() + " checkpoint yet",
                    "pdqat resume " + id + " trains on to one");
    return {file, readCheckpoint(file, library.record(id).config)};
}

} // namespace pdqat::cli
