// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiment trackers: services and programs outside that follow a run.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class TrackerKind { Wandb, TensorBoard, MlFlow };

struct TrackerWords {
    std::string_view name;        ///< in files and on the command line: the key track.NAME
    std::string_view title, full; ///< as people write it, and in full
    bool groups;                  ///< runs by project and tags
    std::string_view help;        ///< what the key does
};
constexpr TrackerWords words(TrackerKind value) {
    switch (value) {
    case TrackerKind::Wandb:
        return {"wandb", "W&B", "Weights & Biases", true,
                "Write the run as an offline W&B run, which \"wandb sync\" uploads. Needs neither network "
                "nor account."};
    case TrackerKind::TensorBoard:
        return {"tensorboard", "TensorBoard", "TensorBoard", false,
                "Write event files for TensorBoard, beside those of the library's other runs."};
    case TrackerKind::MlFlow:
        return {
            "mlflow", "MLflow", "MLflow", true,
            "Send the run to an MLflow server. Training never waits for it; what it misses is sent later."};
    }
    return {};
}
constexpr std::string_view name(TrackerKind value) { return words(value).name; }
constexpr std::string_view title(TrackerKind value) { return words(value).title; }

enum class TrackerState {
    Following, ///< all that the run has told so far was delivered, more is to come
    Behind,    ///< some of it is still to be delivered; it is on its way
    Waiting,   ///< the last attempt failed; another follows at `nextTry`. The run's log keeps all
    Refused,   ///< the tracker said no, or cannot take this run: nothing more is tried
    Done       ///< everything was delivered, the end included
};
constexpr std::string_view name(TrackerState value) {
    switch (value) {
    case TrackerState::Following: return "following";
    case TrackerState::Behind: return "behind";
    case TrackerState::Waiting: return "waiting";
    case TrackerState::Refused: return "refused";
    case TrackerState::Done: return "done";
    }
    return {};
}

/// How far a tracker has got with a run. Honest: only what the tracker took, or the disk has, is delivered.
struct TrackerStatus {
    TrackerKind kind = TrackerKind::Wandb;
    TrackerState state = TrackerState::Behind;
    std::int64_t values = 0;  ///< numbers delivered, over all sessions
    std::int64_t pending = 0; ///< events of the run's log that are still to be delivered
    std::string place;        ///< where the run is to be found: a folder, or the address of its page
    std::string problem;      ///< of Waiting and Refused: one sentence with place and remedy; else empty
    double nextTry = 0;       ///< of Waiting: seconds since 1970-01-01 UTC
    std::string command;      ///< what a user types to see or to upload it; may be empty
    std::vector<std::string> notes; ///< what was left out, and why
    bool operator==(const TrackerStatus&) const = default;
};

} // namespace pdqat
