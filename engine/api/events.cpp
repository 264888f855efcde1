// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/events.h"

#include "engine/api/ranking.h"

#include <array>
#include <chrono>

namespace pdqat {
namespace {

constexpr std::array<std::string_view, 7> stateNames{"running", "paused",  "stopped",    "finished",
                                                     "failed",  "aborted", "interrupted"};

} // namespace

std::string_view name(Phase phase) {
    constexpr std::array<std::string_view, 4> names{"train", "dual pass", "validate", "test"};
    return names[static_cast<std::size_t>(phase)];
}

std::string_view name(Split split) {
    constexpr std::array<std::string_view, 3> names{"train", "val", "test"};
    return names[static_cast<std::size_t>(split)];
}

std::string_view name(RunState state) { return stateNames[static_cast<std::size_t>(state)]; }

RunState runState(std::string_view name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i)
        if (stateNames[i] == name)
            return static_cast<RunState>(i);
    throw Error(ErrorKind::Library, "state", "\"" + std::string(name) + "\" is not a state of a run");
}

std::string_view name(ConstraintState state) {
    constexpr std::array<std::string_view, 3> names{"inactive", "active", "violated"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view name(DualTrend trend) {
    constexpr std::array<std::string_view, 4> names{"unknown", "settled", "rising", "falling"};
    return names[static_cast<std::size_t>(trend)];
}

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

bool isEnd(const Event& event) {
    return std::holds_alternative<RunFinished>(event.body) ||
           std::holds_alternative<RunStopped>(event.body) || std::holds_alternative<RunFailed>(event.body);
}

} // namespace pdqat
