// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/init_file.h"

#include "engine/api/error.h"
#include "engine/api/require_own.h"
#include "engine/runs/experiment.h"
#include "engine/runs/run_folder.h"

namespace pdqat::runs {

bool isInitChecksum(const std::string& init) {
    constexpr std::size_t digits = 64;
    return init.starts_with(fileInit) ||
           (init.size() == digits && init.find_first_not_of("0123456789abcdef") == std::string::npos);
}

std::string initFile(const Library& library, const std::string& init) {
    std::error_code ignored;
    if (init.empty() || init == initBySeed || isInitChecksum(init) ||
        std::filesystem::is_regular_file(init, ignored))
        return init;
    std::string id;
    try {
        id = library.resolve(init);
    } catch (const Error&) {
        throw Error(ErrorKind::Config, "run.init",
                    '"' + init + "\" is neither a file nor a run of the library",
                    "Name a run (pdqat runs list), a .pt, .safetensors or .onnx file, or seed");
    }
    const RunFolder folder{library.runFolder(id)};
    for (const auto& file : {folder.bestCheckpoint(), folder.lastCheckpoint()})
        if (std::filesystem::is_regular_file(file, ignored))
            return file.string();
    requireOwn(library.record(id).config, id);
    throw Error(ErrorKind::Checkpoint, "run " + id, "it has no checkpoint to start from",
                "Let it train for an epoch, or name another run in run.init");
}

} // namespace pdqat::runs
