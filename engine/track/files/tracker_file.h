// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file that a tracker's program reads.
#pragma once

#include "engine/os/append_file.h"
#include "engine/track/tracker.h"

namespace pdqat::track {

/// What cannot be written now may be written later: nothing of the run is lost meanwhile.
class TrackerFile {
public:
    explicit TrackerFile(os::AppendFile file) : file_(std::move(file)) {}

    /// All of it or nothing. @throws TrackerUnavailable
    void append(std::string_view record) {
        orLater([&] { file_.append(record); });
    }
    /// A power cut cannot take back what was appended. @throws TrackerUnavailable
    void sync() const {
        orLater([&] { file_.sync(); });
    }

    std::uint64_t size() const { return file_.size(); }
    const std::filesystem::path& path() const { return file_.path(); }

private:
    static void orLater(const auto& write) try { write(); } catch (const Error& error) {
        throw TrackerUnavailable(error.where(), error.problem(),
                                 "It goes on by itself once it can be written; nothing of the run is lost");
    }

    os::AppendFile file_;
};

} // namespace pdqat::track
