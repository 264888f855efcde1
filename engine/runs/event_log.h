// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The event log of a run, events.jsonl: append-only, one record a line with a checksum over the event's text:
//   {"crc":"1c291ca3","event":{"type":"epoch_done",...}}
#pragma once

#include "engine/api/events.h"
#include "engine/os/append_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::runs {

struct LogContents {
    std::vector<Event> events;
    std::uint64_t goodBytes = 0; ///< length of the log up to the end of its last good record
    std::uint64_t tornBytes = 0; ///< length of the tail after it that is no good record
};

/// Reads a log. A bad tail (a record cut off by a crash, or being written just now) is left out and counted.
/// @throws Error(Library) naming file and line for a bad record that has good ones after it
LogContents readEventLog(const std::filesystem::path& file);

/// Whether a log was cut off: its last whole record is not the end of a session, or there is none. Reads no
/// more than that one; what is no record there is another damage, which reading the log tells.
/// @throws Error(Library) for a file that cannot be read
bool isCutOff(const std::filesystem::path& file);

/// A record as it stands in the log, with its line break.
std::string logRecord(const Event& event);

/// The event of a record without its line break; nothing for a line that is no record, or a damaged one.
/// @throws Error(Library) naming `place` for an intact record that this version does not understand
std::optional<Event> eventOfRecord(std::string_view line, const std::string& place);

/// The events as a viewer replays them: what a later session superseded (everything from the first event
/// after the position that the session resumed from) is left out.
std::vector<Event> withoutSuperseded(std::vector<Event> events);
/// The same for a session that is about to resume from `from`.
std::vector<Event> upTo(std::vector<Event> events, const Position& from);

/// Appends records. Each is one write(); at the start, epoch, checkpoint, failure and end of a session the
/// log is synced to the disk, so that a power cut costs live-curve points at most. One thread at a time.
class EventLogWriter {
public:
    /// Opens or creates the log and cuts off a bad tail.
    /// @throws Error(Library) when it cannot be opened, or is damaged before its end
    explicit EventLogWriter(const std::filesystem::path& file);

    /// BatchDone events are passed over. @throws Error naming the file: Resource for a full disk or quota,
    /// else Library. The log is as before then, and the same can be appended again.
    void append(const Event& event);

private:
    os::AppendFile file_;
};

} // namespace pdqat::runs
