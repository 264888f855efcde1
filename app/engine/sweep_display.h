// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep in the terminal.
#pragma once

#include "app/cli/progress_line.h"
#include "engine/api/sweeps.h"

#include <string>

namespace pdqat::cli {

/// "33 runs: 10 finished, 2 to resume, 21 to start"; what there is none of is left out.
std::string countsText(const SweepStatus& status);
/// A row for every run: label, state, epochs, accuracies at the best epoch or why it failed, id.
std::string sweepTable(const SweepStatus& status);

/// Progress of a sweep under way: one line on standard error, redrawn in place on a terminal, else written
/// when counts change and once a minute; a line on standard output for every run that ends. Main thread only.
class SweepDisplay {
public:
    void begin(const SweepStatus& status);
    /// Draws at most four times a second; call it as often as you like.
    void progress(const SweepStatus& status);
    void ended(const SweepRun& run);
    void end(const SweepStatus& status);
    /// A line on standard error.
    void say(const std::string& text);

private:
    std::string lastCounts_;
    ProgressLine line_{std::chrono::milliseconds(250), std::chrono::seconds(60), {}};
};

} // namespace pdqat::cli
