// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading an event log on from a place in it, a bounded piece at a time, while a training may be writing it.
#pragma once

#include "engine/api/events.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::runs {

/// The end of a good record, known again by its checksum; the default is the log's beginning.
struct LogPlace {
    std::uint64_t start = 0, end = 0; ///< bytes: of the record
    std::string checksum;             ///< as it stands in the record
    bool operator==(const LogPlace&) const = default;
};

struct LoggedEvent {
    Event event;
    LogPlace place; ///< behind it
};

/// The good records behind `from`: as many as begin within `bytes`, one at least where there is one. A bad
/// tail (being written just now, or torn) ends them.
/// @throws Error(Library) naming the file when it is gone or cannot be read, and for a bad record that has
/// good ones behind it
std::vector<LoggedEvent> readEventLog(const std::filesystem::path& file, const LogPlace& from,
                                      std::size_t bytes);

/// Whether the log still has that place: a power cut may have taken records that were read before.
/// @throws Error(Library) as above
bool hasPlace(const std::filesystem::path& file, const LogPlace& place);

/// Counts the records of a growing log that lie behind a place; reads each byte once.
class RecordCounter {
public:
    explicit RecordCounter(std::filesystem::path file) : file_(std::move(file)) {}

    /// Places must rise from call to call. `passed`: records between the last one and this one.
    void moveTo(const LogPlace& place, std::int64_t passed);
    /// Takes in what the log has gained. @throws Error(Library)
    void update();
    std::int64_t behind() const { return behind_; }

private:
    std::filesystem::path file_;
    std::uint64_t counted_ = 0; ///< bytes
    std::int64_t behind_ = 0;
};

} // namespace pdqat::runs
