// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's progress in the terminal.
#pragma once

#include "app/cli/progress_line.h"
#include "engine/api/events.h"
#include "engine/api/run_progress.h"
#include "engine/api/run_story.h"

#include <string>

namespace pdqat::cli {

/// Lines for epochs and warnings go to standard output. The progress bar goes to standard error: redrawn in
/// place on a terminal, else one plain line every ten seconds. Main thread only.
class Progress {
public:
    void show(const Event& event);
    /// Draws the newest progress; call it as often as you like, it draws at most ten times a second.
    void refresh();
    /// Removes the bar, so that other text can be written.
    void clear() { line_.clear(); }

private:
    void line(const std::string& text);
    std::string barText() const;

    ProgressTracker tracker_;
    RunStory story_;
    bool changed_ = false;
    ProgressLine line_{std::chrono::milliseconds(100), std::chrono::seconds(10)};
};

} // namespace pdqat::cli
