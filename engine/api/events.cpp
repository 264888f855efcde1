// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/events.h"

#include <chrono>

namespace pdqat {
const SplitMetrics* findSplit(const EpochDone& epoch, Split split) {
    for (const auto& metrics : epoch.splits)
        if (metrics.split == split)
            return &metrics;
    return nullptr;
}

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

bool isEnd(const Event& event) {
    return std::holds_alternative<RunFinished>(event.body) ||
           std::holds_alternative<RunStopped>(event.body) || std::holds_alternative<RunFailed>(event.body);
}

} // namespace pdqat
