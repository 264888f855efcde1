// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/sweeps.h"

#include <algorithm>

namespace pdqat {
std::int64_t count(const SweepStatus& status, SweepRunState state) {
    return std::count_if(status.runs.begin(), status.runs.end(),
                         [&](const auto& run) { return run.state == state; });
}

bool isActive(const SweepStatus& status) {
    return status.state == SweepState::Running || status.state == SweepState::Stopping;
}

} // namespace pdqat
