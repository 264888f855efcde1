// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_record.h"

#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"
#include "engine/runs/environment.h"
#include "engine/runs/event_log.h"
#include "engine/runs/labels_file.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <sys/stat.h>
#include <utility>

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

/// Reads back to the same number, whichever it is.
std::string exactText(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string_view takeLine(std::string_view& text) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

double takeNumber(std::string_view& text) {
    const auto value = readNumber<double>(takeLine(text));
    if (!value)
        throw Error(ErrorKind::Library, "index", "has no number where one was");
    return *value;
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
    // Of thousands of runs: no paths are made, and no file is asked for twice.
    static const auto names = [] {
        const RunFolder none;
        std::vector<std::string> parts;
        for (const auto& file : {none.config(), none.status(), none.summary(), none.environment(),
                                 none.labels(), none.lastCheckpoint(), none.bestCheckpoint(), none.events()})
            parts.push_back('/' + file.native());
        return parts;
    }();
    std::string stamp, file = folder.path.native();
    const auto size = file.size();
    for (const auto& name : names) {
        struct stat found {};
        file.replace(size, std::string::npos, name);
        if (::stat(file.c_str(), &found) != 0) {
            stamp += "- ";
            continue;
        }
        for (const auto part : {std::int64_t(found.st_size), std::int64_t(found.st_mtim.tv_sec),
                                std::int64_t(found.st_mtim.tv_nsec)})
            stamp += std::to_string(part) + ' ';
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

/// Behind the configuration what is no long list; then those, which JSON would take most of the time for.
/// What no list shows is left out.
std::string toText(const StoredRecord& stored) {
    auto rest = stored;
    const auto metrics = std::exchange(rest.summary.metrics, {});
    const auto accuracies = std::exchange(rest.summary.accuracyByEpoch, {});
    rest.summary.constraints.clear();
    rest.summary.lambda.clear();
    std::string lists;
    for (const auto& [name, value] : metrics)
        lists += name + '\n' + exactText(value) + '\n';
    lists += partition;
    for (const double accuracy : accuracies)
        lists += exactText(accuracy) + '\n';
    return toSparseJson(stored.config) + partition + json::compact(json::JsonWriter::encode(rest)) +
           partition + lists;
}

StoredRecord storedFromText(std::string_view text) {
    const auto part = [&] {
        const auto end = text.find(partition);
        if (end == std::string_view::npos)
            throw Error(ErrorKind::Library, "index", "is none");
        const auto taken = text.substr(0, end);
        text.remove_prefix(end + 1);
        return taken;
    };
    const auto config = part(), rest = part();
    auto metrics = part();
    auto stored = json::fromJsonText<StoredRecord>(rest, "index");
    stored.config = configFromJson(config, "index");
    std::vector<NamedNumbers::Entry> named;
    while (!metrics.empty()) {
        const auto name = takeLine(metrics);
        named.emplace_back(name, takeNumber(metrics));
    }
    stored.summary.metrics = NamedNumbers(std::move(named));
    while (!text.empty())
        stored.summary.accuracyByEpoch.push_back(takeNumber(text));
    return stored;
}

} // namespace pdqat::runs
