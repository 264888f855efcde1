// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// W&B's transaction log: records in blocks of 32 KiB, as LevelDB's logs have them, after a header of its own
// and with zlib's checksum.
#pragma once

#include "engine/track/files/tracker_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace pdqat::track {

namespace wandb {
class Record;
}

/// First bytes of a log.
std::string wandbHeader();
/// A record as it stands in a log from `offset` on: in one piece or several, after zeros up to the next block
/// where not even a piece's head fits in.
std::string wandbPieces(std::string_view record, std::uint64_t offset);

/// A log being written. The wandb program may read it at any time.
class WandbLog {
public:
    /// A new log with its header. @throws Error
    static WandbLog create(const std::filesystem::path& file);
    /// One that was left without its end, to go on after its last whole record. @throws Error(Library)
    static WandbLog reopen(const std::filesystem::path& file);

    /// Numbers the records and appends them, all of them or none. @throws as TrackerFile
    void append(std::span<wandb::Record> records);
    void append(wandb::Record record);
    void sync() const { file_.sync(); }
    const std::filesystem::path& path() const { return file_.path(); }

private:
    WandbLog(TrackerFile file, std::int64_t records);
    TrackerFile file_;
    std::int64_t records_;
};

struct WandbLogExtent {
    std::uint64_t goodBytes = 0; ///< up to the end of the last whole record
    std::int64_t records = 0;
    bool isWhole = true; ///< nothing lies behind that
};

/// Calls back for every whole record. A torn or damaged one ends the reading, as WandbLogExtent tells.
/// @throws Error(Library) for a file that is no such log
WandbLogExtent readWandbLog(const std::filesystem::path& file,
                            const std::function<void(const wandb::Record&)>& onRecord);

} // namespace pdqat::track
