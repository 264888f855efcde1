// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long something still takes.
#pragma once

namespace pdqat {

/// A time still to go, in seconds. An infinite `high` says "at least `low`": not everything could be
/// estimated.
struct TimeLeft {
    double low = 0, high = 0;
    bool operator==(const TimeLeft&) const = default;
};

} // namespace pdqat
