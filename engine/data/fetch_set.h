// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets from where they are published: fetched, compared with the published checksums, unpacked.
#pragma once

#include "engine/data/data_set.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace pdqat::data {

struct FetchProgress {
    std::string file;       ///< under way: "train-images-idx3-ubyte.gz"
    std::int64_t bytes = 0; ///< of all files so far
    std::int64_t of = 0;    ///< so much with the whole of this one, as its server says; 0: not known
};

struct FetchOptions {
    std::function<void(const FetchProgress&)> progress; ///< called on the fetching thread, as bytes come
    std::stop_token stop; ///< ends it soon; what has come is kept for the next time
};

enum class Fetched { Now, WasThere, Stopped };

/// Gets the configured set's files into fetchFolder(), from data.mirror where that is set. Blocks, any
/// thread. No file has its name there before all of them are complete; what has come lies in the folder
/// .fetch until then, and is not fetched again after an interruption. A file in their place that is not the
/// published one is kept as NAME.old.
/// @throws Error(Data) for a set that is not published so, a server that cannot be reached or does not have
/// the file, another checksum; Error(Resource) for a folder that cannot be written to or has too little
/// space; Error(Library) where another process is fetching it
Fetched fetchSet(const RunConfig::Data& config, const FetchOptions& options = {});

/// The same with files and a folder of one's own. Returns whether it came to its end.
bool fetchFiles(const Publication& publication, const std::filesystem::path& folder,
                const FetchOptions& options = {});

} // namespace pdqat::data
