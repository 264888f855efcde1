// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/output.h"

#include <cstdio>

namespace pdqat::cli {
namespace {

constexpr auto emptied = "\r\x1b[K"; ///< the line, with the cursor at its start

} // namespace

ProgressLine::ProgressLine(Clock::duration onTerminal, Clock::duration elsewhere, Clock::time_point drawn)
    : pause_(errorIsTerminal() ? onTerminal : elsewhere), lastDrawn_(drawn) {}

void ProgressLine::draw(const std::string& text) {
    drawn_ = errorIsTerminal();
    std::fputs((drawn_ ? emptied + fitted(text) : text + '\n').c_str(), stderr);
    std::fflush(stderr);
    lastDrawn_ = Clock::now();
}

void ProgressLine::clear() {
    if (drawn_)
        std::fputs(emptied, stderr);
    std::fflush(stderr);
    drawn_ = false;
}

} // namespace pdqat::cli
