// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_record.h"

#include "engine/api/field.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"
#include "engine/runs/environment.h"
#include "engine/runs/event_log.h"
#include "engine/runs/labels_file.h"

#include <algorithm>
#include <functional>

namespace pdqat::runs {
namespace fs = std::filesystem;

void describe(auto& a, json::Is<StoredRecord> auto& v) {
    a("number", v.number);
    a("status", v.status);
    a("summary", v.summary);
    a("labels", v.labels);
    a("data", v.data);
    a("problem", v.problem);
}

namespace {

constexpr char partition = '\f'; ///< JSON has none

/// The summary, or one made from the log where it is missing or damaged.
RunSummary storedSummary(const RunFolder& folder) {
    if (fs::exists(folder.summary()))
        try {
            return readSummary(folder.summary());
        } catch (const Error&) {
            // The log, being the truth, can tell the same.
        }
    return summaryOf(fs::exists(folder.events()) ? RunStory(readEventLog(folder.events()).events)
                                                 : RunStory());
}

/// What nobody can read was not recorded: it keeps no run from being listed.
DataRecord storedData(const RunFolder& folder) try {
    const auto environment = readEnvironment(folder.environment());
    const auto& sessions = environment.sessions;
    const auto newest = std::find_if(sessions.rbegin(), sessions.rend(),
                                     [](const auto& session) { return session.data.recorded(); });
    return newest == sessions.rend() ? DataRecord{} : newest->data;
} catch (const Error&) {
    return {};
}

/// What nobody can read says nothing, and is kept as it is.
RunLabels storedLabels(const RunFolder& folder) try { return readLabels(folder); } catch (const Error&) {
    return {};
}

RunStatus unknownStatus() {
    RunStatus status;
    status.state = RunState::Interrupted;
    return status;
}

} // namespace

StoredRecord readStored(const RunFolder& folder) {
    StoredRecord stored;
    stored.number = runNumber(folder);
    stored.status = unknownStatus();
    const auto attempt = [&](const std::function<void()>& step) {
        try {
            step();
        } catch (const std::exception& error) {
            stored.problem += (stored.problem.empty() ? "" : " ") + std::string(error.what());
        }
    };
    attempt([&] {
        stored.config = storedConfigFromJson(os::readFile(folder.config()), folder.config().string());
    });
    attempt([&] { stored.status = readStatus(folder.status()); });
    attempt([&] { stored.summary = storedSummary(folder); });
    attempt([&] {
        if (stored.status.state == RunState::Finished && fs::exists(folder.events()) &&
            isCutOff(folder.events()))
            throw Error(ErrorKind::Library, folder.events().string(),
                        "the run finished, and its log lacks that: it was cut off",
                        "What is left is shown; copy it again from where it came from");
    });
    stored.labels = storedLabels(folder);
    stored.data = storedData(folder);
    return stored;
}

std::string stampOf(const RunFolder& folder) {
    std::string stamp;
    for (const auto& file :
         {folder.config(), folder.status(), folder.summary(), folder.environment(), folder.labels(),
          folder.lastCheckpoint(), folder.bestCheckpoint(), folder.events()}) {
        std::error_code missing;
        const auto size = fs::file_size(file, missing);
        const auto time = fs::last_write_time(file, missing).time_since_epoch().count();
        stamp += missing ? "- " : std::to_string(size) + ':' + std::to_string(time) + ' ';
    }
    return stamp;
}

RunRecord toRecord(const RunFolder& folder, const StoredRecord& stored) {
    RunRecord record;
    record.id = folder.path.filename().string();
    record.config = stored.config;
    record.data = stored.data;
    record.labels = stored.labels;
    record.state = shownState(stored.status, folder.status());
    record.created = timeOfRunId(record.id);
    record.updated = stored.status.heartbeat;
    record.epochsDone = stored.summary.epochsDone;
    record.bestEpoch = stored.summary.bestEpoch;
    record.headline = stored.summary.headline;
    record.accuracyByEpoch = stored.summary.accuracyByEpoch;
    record.metrics = stored.summary.metrics;
    record.extensions = stored.summary.extensions;
    record.failure = stored.summary.failure;
    record.problem = stored.problem;
    record.name = shownName(record);
    record.resumable = stored.problem.empty() && record.state != RunState::Finished &&
                       !isUnderWay(record.state) && !isImported(record.config);
    return record;
}

/// The configuration stands before the rest: it is read as text, once.
std::string toText(const StoredRecord& stored) {
    return toJson(stored.config) + partition + json::compact(json::JsonWriter::encode(stored));
}

StoredRecord storedFromText(const std::string& text) {
    const auto end = text.find(partition);
    if (end == std::string::npos)
        throw Error(ErrorKind::Library, "index", "is none");
    auto stored = json::fromJsonText<StoredRecord>(std::string_view(text).substr(end + 1), "index");
    stored.config = storedConfigFromJson(std::string_view(text).substr(0, end), "index");
    return stored;
}

} // namespace pdqat::runs
