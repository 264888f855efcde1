// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of this room's own records, for JsonWriter and JsonReader. Private to this room.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/run_labels.h"
#include "engine/json/describe_events.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"

namespace pdqat::json {

void describe(auto& a, Is<MachineRecord> auto& v) {
    a("system", v.system);
    a("kernel", v.kernel);
    a("processor", v.processor);
    a("cores", v.cores);
    a("hardware_threads", v.hardwareThreads);
    a("memory_bytes", v.memoryBytes);
    a("gpus", v.gpus);
}

void describe(auto& a, Is<DataFileRecord> auto& v) {
    a("name", v.name);
    a("bytes", v.bytes);
    a("sha256", v.sha256);
}

void describe(auto& a, Is<DataRecord> auto& v) {
    a("set", v.set);
    a("folder", v.folder);
    a("files", v.files);
    a("file_count", v.fileCount);
    a("bytes", v.bytes);
    a("sha256_of_names_and_sizes", v.listing);
    a("sha256_of_beginnings", v.content);
}

void describe(auto& a, Is<Extension> auto& v) {
    a("time", v.time);
    a("from", v.from);
    a("to", v.to);
    a("at", v.at);
}

void describe(auto& a, Is<os::ProcessIdentity> auto& v) {
    a("pid", v.pid);
    a("start_time", v.startTime);
    a("boot_id", v.bootId);
    a("host", v.host);
}

} // namespace pdqat::json

namespace pdqat::json {

void describe(auto& a, Is<RunLabels> auto& v) {
    a("name", v.name);
    a("tags", v.tags);
    a("note", v.note);
    a("archived", v.archived);
}

} // namespace pdqat::json

namespace pdqat::runs {

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
    a("extensions", v.extensions);
    a("metrics", v.metrics);
}

} // namespace pdqat::runs
