// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/trackers.h"

#include "engine/api/error.h"

#include <array>
#include <string>

namespace pdqat {
namespace {

struct TrackerNames {
    TrackerKind kind;
    std::string_view name, title;
};

constexpr std::array<TrackerNames, 3> trackers{{{TrackerKind::Wandb, "wandb", "W&B"},
                                                {TrackerKind::TensorBoard, "tensorboard", "TensorBoard"},
                                                {TrackerKind::MlFlow, "mlflow", "MLflow"}}};

} // namespace

std::string_view name(TrackerKind kind) { return trackers.at(static_cast<std::size_t>(kind)).name; }

std::string_view title(TrackerKind kind) { return trackers.at(static_cast<std::size_t>(kind)).title; }

TrackerKind trackerKind(std::string_view name) {
    for (const auto& tracker : trackers)
        if (tracker.name == name)
            return tracker.kind;
    throw Error(ErrorKind::Usage, std::string(name), "there is no such tracker",
                "It is wandb, tensorboard or mlflow");
}

std::string_view name(TrackerState state) {
    constexpr std::array<std::string_view, 5> names{"following", "behind", "waiting", "refused", "done"};
    return names.at(static_cast<std::size_t>(state));
}

} // namespace pdqat
