// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TensorBoard's event files: records one after another, each with its length and two checksums.
#pragma once

#include "engine/track/files/tracker_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::track {

namespace tensorboard {
class Event;
}

/// CRC-32C, rotated and shifted as the format wants it.
std::uint32_t maskedCrc(std::string_view data);
/// Length, its checksum, the data, their checksum; little-endian.
std::string eventRecord(std::string_view data);

/// An event file being written. TensorBoard may read it at any time.
class EventFile {
public:
    /// Begins a new file in `folder`, which TensorBoard reads after those that are there.
    /// @throws Error; write() and sync() as TrackerFile
    explicit EventFile(const std::filesystem::path& folder);
    void write(const tensorboard::Event& event);
    void sync() const { file_.sync(); }
    const std::filesystem::path& path() const { return file_.path(); }

private:
    TrackerFile file_;
};

/// The event files that this program wrote into a folder, oldest first.
std::vector<std::filesystem::path> eventFiles(const std::filesystem::path& folder);
/// What TensorBoard takes for an event file, whoever wrote it.
bool isEventFile(const std::filesystem::path& file);
/// Calls back for every whole event. A torn or damaged record ends the reading.
/// @return whether it was read to its end
bool readEventFile(const std::filesystem::path& file,
                   const std::function<void(const tensorboard::Event&)>& onEvent);

} // namespace pdqat::track
