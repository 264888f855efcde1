// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/mlflow_runs.h"

#include "engine/api/error.h"
#include "engine/track/mlflow_server.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <thread>

namespace pdqat::imports {
namespace {

using track::MlFlowMetric;
using track::MlFlowStoredRun;

constexpr std::string_view ownTags = "mlflow.";
constexpr std::chrono::milliseconds lookEvery{100}; ///< whether to go on

RunState stateOf(const std::string& status) {
    if (status == "FINISHED")
        return RunState::Finished;
    if (status == "FAILED")
        return RunState::Failed;
    return status == "KILLED" ? RunState::Stopped
                              : RunState::Interrupted; // nobody here knows whether it lives
}

ForeignRun foreign(const MlFlowStoredRun& stored, const std::string& place) {
    ForeignRun run;
    run.program = TrackerKind::MlFlow;
    run.place = place;
    run.id = stored.id;
    run.name = stored.name;
    run.begun = static_cast<double>(stored.startTime) / 1000;
    run.ended = static_cast<double>(stored.endTime) / 1000;
    run.state = stateOf(stored.status);
    run.settings = stored.parameters;
    if (!run.settings.emplace("experiment", stored.experiment).second) // a parameter of that name
        run.settings["mlflow.experiment"] = stored.experiment;
    for (const auto& [key, value] : stored.tags)
        if (key == "mlflow.runName" && run.name.empty())
            run.name = value;
        else if (key == "mlflow.note.content")
            run.note = value;
        else if (!key.starts_with(ownTags))
            run.settings["tag." + key] = value;
    if (run.name.empty())
        run.name = stored.id;
    return run;
}

void add(const MlFlowMetric& metric, ForeignRun& run) {
    run.series[metric.key].push_back(
        {metric.step, static_cast<double>(metric.timestamp) / 1000, metric.value});
}

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// A database that is only read.
class Database {
public:
    explicit Database(const std::filesystem::path& file) : file_(file) {
        sqlite3* opened = nullptr;
        const int result = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
        database_.reset(opened);
        if (result != SQLITE_OK)
            fail();
        sqlite3_busy_timeout(opened, 5000);
    }

    /// Calls back with each row.
    void each(const char* sql, const std::vector<std::string>& texts, auto take) {
        sqlite3_stmt* prepared = nullptr;
        const bool good = sqlite3_prepare_v2(database_.get(), sql, -1, &prepared, nullptr) == SQLITE_OK;
        const std::unique_ptr<sqlite3_stmt, Close> statement(prepared);
        if (!good)
            fail();
        int index = 0;
        for (const auto& text : texts)
            sqlite3_bind_text(prepared, ++index, text.c_str(), -1, SQLITE_STATIC);
        int step = 0;
        while ((step = sqlite3_step(prepared)) == SQLITE_ROW)
            take(prepared);
        if (step != SQLITE_DONE)
            fail();
    }

private:
    [[noreturn]] void fail() const {
        throw Error(ErrorKind::Library, file_.string(),
                    std::string("is no MLflow database that can be read: ") + sqlite3_errmsg(database_.get()),
                    "Give the file of MLflow's backend store, or the address of its server");
    }

    std::filesystem::path file_;
    std::unique_ptr<sqlite3, Close> database_;
};

std::string textAt(sqlite3_stmt* row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text ? text : "";
}

} // namespace

bool isMlFlowDatabase(const std::filesystem::path& file) try {
    bool found = false;
    Database(file).each("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'latest_metrics'", {},
                        [&](auto*) { found = true; });
    return found;
} catch (const Error&) {
    return false;
}

std::vector<ForeignRun> mlflowDatabaseRuns(const std::filesystem::path& file, const std::string& experiment,
                                           const Proceed& proceed) {
    Database database(file);
    std::vector<ForeignRun> runs;
    bool knowsExperiment = experiment.empty();
    database.each("SELECT 1 FROM experiments WHERE name = ?", {experiment},
                  [&](auto*) { knowsExperiment = true; });
    if (!knowsExperiment)
        throw Error(ErrorKind::Library, file.string(), "there is no experiment \"" + experiment + '"',
                    "Leave it out to import the runs of all");
    database.each(
        "SELECT r.run_uuid, r.name, e.name, r.status, r.start_time, r.end_time FROM runs r "
        "JOIN experiments e ON e.experiment_id = r.experiment_id "
        "WHERE r.lifecycle_stage = 'active' AND (?1 = '' OR e.name = ?1) ORDER BY r.start_time",
        {experiment}, [&](sqlite3_stmt* row) {
            proceed();
            MlFlowStoredRun stored;
            stored.id = textAt(row, 0);
            stored.name = textAt(row, 1);
            stored.experiment = textAt(row, 2);
            stored.status = textAt(row, 3);
            stored.startTime = sqlite3_column_int64(row, 4);
            stored.endTime = sqlite3_column_int64(row, 5);
            database.each("SELECT key, value FROM params WHERE run_uuid = ?", {stored.id},
                          [&](auto* pair) { stored.parameters[textAt(pair, 0)] = textAt(pair, 1); });
            database.each("SELECT key, value FROM tags WHERE run_uuid = ?", {stored.id},
                          [&](auto* pair) { stored.tags[textAt(pair, 0)] = textAt(pair, 1); });
            auto& run = runs.emplace_back(foreign(stored, file.string()));
            database.each(
                "SELECT key, value, timestamp, step, is_nan FROM metrics WHERE run_uuid = ? "
                "ORDER BY key, step, timestamp",
                {stored.id}, [&](auto* metric) {
                    const bool isNan = sqlite3_column_int(metric, 4) != 0;
                    add({textAt(metric, 0),
                         isNan ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(metric, 1),
                         sqlite3_column_int64(metric, 2), sqlite3_column_int64(metric, 3)},
                        run);
                });
        });
    return runs;
}

std::vector<ForeignRun> mlflowServerRuns(const std::string& address, const std::string& experiment,
                                         const Proceed& proceed) {
    const auto server = track::mlflowServerAt(
        net::parseAddress(address, ErrorKind::Tracker, address, "Give an address as http://host:5000"));
    const std::jthread watch([&](const std::stop_token& done) { // a server may be silent for long
        std::mutex guard;
        std::unique_lock lock(guard);
        std::condition_variable_any never;
        try {
            while (!never.wait_for(lock, done, lookEvery, [] { return false; }) && !done.stop_requested())
                proceed();
        } catch (const Stopped&) {
            server->interrupt();
        }
    });
    std::vector<ForeignRun> runs;
    for (const auto& stored : server->runs(experiment, proceed)) {
        auto run = foreign(stored, server->address().base);
        for (const auto& key : stored.metrics)
            for (const auto& metric : server->history(stored.id, key, proceed))
                add(metric, run);
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace pdqat::imports
