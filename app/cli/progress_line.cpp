// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/output.h"

#include <cstdio>

namespace pdqat::cli {

ProgressLine::ProgressLine(std::chrono::milliseconds redraw, std::chrono::seconds plain,
                           Clock::time_point last)
    : interval_(errorIsTerminal() ? redraw : plain), last_(last) {}

bool ProgressLine::isDue() const { return Clock::now() - last_ >= interval_; }

void ProgressLine::show(const std::string& text) {
    last_ = Clock::now();
    if (errorIsTerminal())
        std::fprintf(stderr, "\r\x1b[K%s", fitted(text).c_str());
    else
        std::fprintf(stderr, "%s\n", text.c_str());
    std::fflush(stderr);
    isDrawn_ = errorIsTerminal();
}

void ProgressLine::clear() {
    if (isDrawn_)
        std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    isDrawn_ = false;
}

} // namespace pdqat::cli
