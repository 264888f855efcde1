// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/sweeps.h"

#include <algorithm>

namespace pdqat {
namespace {

constexpr std::array<std::string_view, sweepRunStates> runStates{"waiting", "planned",  "begun",
                                                                 "running", "finished", "failed"};
constexpr std::array<std::string_view, 8> states{"idle",       "running", "stopping",    "finished",
                                                 "incomplete", "stopped", "interrupted", "failed"};

template <class Enum, std::size_t n>
Enum find(const std::array<std::string_view, n>& names, const std::string& text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end())
        throw Error(ErrorKind::Library, {}, '"' + text + "\" is not a state of a sweep");
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view name(SweepRunState state) { return runStates.at(static_cast<std::size_t>(state)); }
std::string_view name(SweepState state) { return states.at(static_cast<std::size_t>(state)); }
void fromName(const std::string& text, SweepRunState& state) { state = find<SweepRunState>(runStates, text); }
void fromName(const std::string& text, SweepState& state) { state = find<SweepState>(states, text); }

std::int64_t count(const SweepStatus& status, SweepRunState state) {
    return std::count_if(status.runs.begin(), status.runs.end(),
                         [&](const auto& run) { return run.state == state; });
}

bool isActive(const SweepStatus& status) {
    return status.state == SweepState::Running || status.state == SweepState::Stopping;
}

} // namespace pdqat
