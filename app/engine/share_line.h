// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far something is, in one line of a terminal.
#pragma once

#include "app/cli/output.h"

#include <cmath>
#include <cstdio>
#include <string>

namespace pdqat::cli {

/// Shown on a terminal alone; gone with its end.
class ShareLine {
public:
    ~ShareLine() {
        if (errorIsTerminal())
            std::fputs("\r\033[K", stderr);
    }
    /// @return true: to go on
    bool show(double share, const std::string& stage) const {
        if (errorIsTerminal())
            std::fprintf(stderr, "\r\033[K%3ld %% %s", std::lround(100 * share), stage.c_str());
        return true;
    }
};

} // namespace pdqat::cli
