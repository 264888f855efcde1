// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far something is, on standard error.
#pragma once

#include <chrono>
#include <string>

namespace pdqat::cli {

/// A line that is redrawn in place on a terminal; elsewhere plain lines, less often. Main thread only.
class ProgressLine {
public:
    using Clock = std::chrono::steady_clock;

    /// @param last  when one was drawn before: the first one waits for its time
    ProgressLine(std::chrono::milliseconds redraw, std::chrono::seconds plain,
                 Clock::time_point last = Clock::now());

    bool isDue() const; ///< whether the last one is old enough for another
    void show(const std::string& text);
    void clear(); ///< removes it, so that other text can be written

private:
    std::chrono::milliseconds interval_;
    Clock::time_point last_;
    bool isDrawn_ = false;
};

} // namespace pdqat::cli
