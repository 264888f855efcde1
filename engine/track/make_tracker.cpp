// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/file_trackers.h"
#include "engine/track/mlflow_tracker.h"

namespace pdqat::track {

std::unique_ptr<Tracker> makeTracker(TrackerKind kind, const RunConfig::Track& settings,
                                     const std::filesystem::path& library) {
    switch (kind) {
    case TrackerKind::Wandb: return makeWandbTracker(settings, library);
    case TrackerKind::TensorBoard: return makeTensorBoardTracker(settings, library);
    case TrackerKind::MlFlow: return makeMlFlowTracker(settings);
    }
    return {};
}

} // namespace pdqat::track
