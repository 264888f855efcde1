// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow: a run of its server, in the experiment that track.project names.
#pragma once

#include "engine/track/tracker.h"

#include <memory>

namespace pdqat::track {

/// The server is track.mlflow_server, else $MLFLOW_TRACKING_URI, else http://127.0.0.1:5000. The login is
/// $MLFLOW_TRACKING_USERNAME with $MLFLOW_TRACKING_PASSWORD, else the token $MLFLOW_TRACKING_TOKEN.
/// $MLFLOW_TRACKING_SERVER_CERT_PATH names a file of certificates to trust.
std::unique_ptr<Tracker> makeMlFlowTracker(const RunConfig::Track& settings);

} // namespace pdqat::track
