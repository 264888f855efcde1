// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of this room's own records, for JsonWriter and JsonReader. Private to this room.
#pragma once

#include "engine/json/describe_events.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"

namespace pdqat::runs {

void describe(auto& a, json::Is<ProcessIdentity> auto& v) {
    a("pid", v.pid);
    a("start_time", v.startTime);
    a("boot_id", v.bootId);
    a("host", v.host);
}

void describe(auto& a, json::Is<RunStatus> auto& v) {
    a("state", v.state);
    a("at", v.at);
    a("process", v.process);
    a("heartbeat", v.heartbeat);
}

void describe(auto& a, json::Is<RunSummary> auto& v) {
    a("epochs_done", v.epochsDone);
    a("best_epoch", v.bestEpoch);
    a("headline", v.headline);
    a("accuracy_by_epoch", v.accuracyByEpoch);
    a("constraints", v.constraints);
    a("lambda", v.lambda);
    a("failure", v.failure);
}

} // namespace pdqat::runs
