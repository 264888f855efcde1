// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/run_checkpoint.h"

#include "engine/api/error.h"
#include "engine/api/require_own.h"
#include "engine/api/words.h"
#include "engine/runs/run_folder.h"
#include "engine/session/checkpoint.h"

#include <utility>

namespace pdqat::session {

RunCheckpoint runCheckpoint(const runs::Library& library, const std::string& id,
                            std::optional<CheckpointKind> which) {
    const runs::RunFolder folder{library.runFolder(id)};
    if (!which)
        which =
            std::filesystem::exists(folder.bestCheckpoint()) ? CheckpointKind::Best : CheckpointKind::Last;
    const auto file = folder.path / checkpointPath(*which);
    if (!std::filesystem::exists(file)) {
        requireOwn(library.record(id).config, id);
        throw Error(ErrorKind::Checkpoint, "run " + id,
                    "it has no " + file.stem().string() + " checkpoint yet",
                    "pdqat resume " + id + " trains on to one");
    }
    RunCheckpoint found{file, readCheckpoint(file, library.record(id).config)};
    if (!found.state.average.empty())
        found.state.model = std::exchange(found.state.average, {});
    return found;
}

std::optional<CheckpointKind> checkpointKind(std::string_view word) {
    if (word.empty())
        return {};
    return named<CheckpointKind>(word, ErrorKind::Usage, "checkpoint");
}

} // namespace pdqat::session
