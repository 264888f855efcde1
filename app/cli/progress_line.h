// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line on standard error that tells how far something is.
#pragma once

#include <chrono>
#include <string>

namespace pdqat::cli {

/// Redrawn in place on a terminal; elsewhere every drawing is a line of its own. Main thread only.
class ProgressLine {
public:
    using Clock = std::chrono::steady_clock;
    /// @param onTerminal, elsewhere  the pause between drawings
    /// @param drawn  when it counts as drawn before the first time
    explicit ProgressLine(Clock::duration onTerminal = {}, Clock::duration elsewhere = {},
                          Clock::time_point drawn = {});

    /// Whether the pause since the last drawing is over.
    bool due() const { return Clock::now() - lastDrawn_ >= pause_; }
    void draw(const std::string& text);
    /// Removes it from the terminal, so that other text can be written.
    void clear();

private:
    Clock::duration pause_;
    Clock::time_point lastDrawn_;
    bool drawn_ = false;
};

} // namespace pdqat::cli
