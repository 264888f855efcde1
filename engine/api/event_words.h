// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that events are made of: places in training, phases, splits, states.
#pragma once

#include <cstdint>
#include <string_view>

namespace pdqat {

/// A place in training: `batch` batches of epoch `epoch` are done (both from 0); `step` counts all batches.
struct Position {
    std::int64_t epoch = 0;
    std::int64_t batch = 0;
    std::int64_t step = 0;
    bool operator==(const Position&) const = default;
};

enum class Phase { Train, DualPass, Validate, Test };
enum class Split { Train, Validation, Test };
enum class RunState { Running, Paused, Stopped, Finished, Failed, Aborted, Interrupted };
enum class CheckpointKind { Last, Best };

constexpr std::string_view name(Phase value) {
    switch (value) {
    case Phase::Train: return "train";
    case Phase::DualPass: return "dual pass";
    case Phase::Validate: return "validate";
    case Phase::Test: return "test";
    }
    return {};
}
constexpr std::string_view name(Split value) {
    switch (value) {
    case Split::Train: return "train";
    case Split::Validation: return "val";
    case Split::Test: return "test";
    }
    return {};
}
/// In sentences.
constexpr std::string_view longName(Split value) {
    switch (value) {
    case Split::Train: return "training";
    case Split::Validation: return "validation";
    case Split::Test: return "test";
    }
    return {};
}
constexpr std::string_view name(RunState value) {
    switch (value) {
    case RunState::Running: return "running";
    case RunState::Paused: return "paused";
    case RunState::Stopped: return "stopped";
    case RunState::Finished: return "finished";
    case RunState::Failed: return "failed";
    case RunState::Aborted: return "aborted";
    case RunState::Interrupted: return "interrupted";
    }
    return {};
}
/// Whether a process trains the run, or keeps it waiting.
constexpr bool isUnderWay(RunState value) {
    switch (value) {
    case RunState::Running:
    case RunState::Paused: return true;
    case RunState::Stopped:
    case RunState::Finished:
    case RunState::Failed:
    case RunState::Aborted:
    case RunState::Interrupted: break;
    }
    return false;
}
constexpr std::string_view name(CheckpointKind value) {
    switch (value) {
    case CheckpointKind::Last: return "last";
    case CheckpointKind::Best: return "best";
    }
    return {};
}

} // namespace pdqat
