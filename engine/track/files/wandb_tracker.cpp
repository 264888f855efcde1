// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_tracker.h"

#include "engine/api/text.h"
#include "engine/track/files/file_trackers.h"
#include "engine/track/files/wandb_files.h"
#include "engine/track/files/wandb_run_record.h"
#include "pdqat_wandb.pb.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <csignal>
#include <thread>
#include <utility>

namespace pdqat::track {
namespace {

constexpr int interruptedCode = 255; // what W&B's own client ends with on Ctrl-C

bool startsWith(const wandb::Item& item, std::string_view prefix) { return item.key().starts_with(prefix); }

/// What a row of an earlier session tells to have been delivered.
void addTo(Delivered& delivered, const wandb::History& row) {
    std::int64_t epoch = -1;
    for (const auto& item : row.item())
        if (item.key() == "epoch")
            epoch = readNumber<std::int64_t>(item.json()).value_or(epoch);
    for (const auto& item : row.item()) {
        if (startsWith(item, "batch/"))
            delivered.batchStep = std::max(delivered.batchStep, row.step().num());
        else if (startsWith(item, "dual_"))
            delivered.dualEpoch = std::max(delivered.dualEpoch, epoch);
        else if (item.key() == "learning_rate")
            delivered.epoch = std::max(delivered.epoch, epoch);
    }
}

void appendExit(WandbLog& log, int code, double runtime) {
    std::array<wandb::Record, 3> records;
    records[0].mutable_exit()->set_code(code);
    records[0].mutable_exit()->set_runtime(static_cast<int>(runtime));
    records[1].mutable_final(); // older programs hold the exit back until they see this
    records[2].mutable_footer();
    log.append(records);
}

/// Ends what a killed process left open, so that an upload of it comes to an end too.
void closeUnfinished(const std::filesystem::path& parent) {
    for (const auto& folder : wandbFolders(parent)) {
        bool begun = false, ended = false;
        readWandbLog(folder.log(), [&](const auto& record) {
            begun = begun || record.has_run();
            ended = ended || record.has_exit();
        });
        if (!begun) {
            std::filesystem::remove_all(folder.path); // nothing in it says of which run it is
        } else if (!ended) {
            auto log = WandbLog::reopen(folder.log());
            appendExit(log, interruptedCode, 0);
        }
    }
}

int exitCode(const Event& end) {
    if (std::holds_alternative<RunFailed>(end.body))
        return 1;
    const auto* stopped = std::get_if<RunStopped>(&end.body);
    return stopped && stopped->aborted ? interruptedCode : 0;
}

} // namespace

WandbTracker::WandbTracker(RunConfig::Track settings) : settings_(std::move(settings)) {}

void WandbTracker::open(const TrackedRun& run, const nlohmann::json& memory) {
    *this = WandbTracker(std::move(settings_)); // an attempt that failed leaves nothing
    run_ = run;
    parent_ = run.folder / "exports" / "wandb";
    clock_ = {0, run.startTime};
    restore(memory);
    const bool isThere = !wandbFolders(parent_, folder_.id).empty();
    closeUnfinished(parent_);
    readOwnLogs();
    kept_ = Sent::fromMemory(memory).keptIn(written_, isThere);
    if (kept_ == Kept::Part)
        row_.reset();     // what precedes it comes first
    if (memory.is_null()) // else there may be nothing to add to the folders that there are
        begin(run.startTime);
}

void WandbTracker::restore(const nlohmann::json& memory) {
    if (memory.is_null()) {
        folder_.id = newWandbId();
        return;
    }
    folder_.id = memory.at("id").get<std::string>();
    clock_ = {memory.at("clock").at(0).get<double>(), memory.at("clock").at(1).get<double>()};
    if (const auto& row = memory.at("row"); !row.is_null())
        row_ = WandbRow::fromJson(row);
    if (const auto upload = memory.find("upload"); upload != memory.end())
        earlierUpload_ = {upload->at(0).get<std::int64_t>(), upload->at(1).get<std::uint64_t>(),
                          upload->at(2).get<std::string>(), upload->at(3).get<std::string>()};
}

/// One upload of a run at a time: two would send rows twice. That of a killed session ends soon after the log
/// that it follows, which is closed by now.
void WandbTracker::endEarlierUpload() const {
    using namespace std::chrono_literals;
    const auto wait = [this](std::chrono::seconds patience) {
        const auto until = std::chrono::steady_clock::now() + patience;
        while (earlierUpload_ && os::lives(*earlierUpload_) && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(50ms);
    };
    wait(60s);
    if (earlierUpload_ && os::signalIfAlive(*earlierUpload_, SIGTERM)) // wandb keeps how far it is
        wait(10s);
}

/// The logs know better than the memory what was written, and the steps and newest values with it.
void WandbTracker::readOwnLogs() {
    const auto onRecord = [this](const wandb::Record& record) {
        if (record.has_history())
            addRow(record.history());
    };
    for (const auto& folder : wandbFolders(parent_, folder_.id)) {
        readWandbLog(folder.log(), onRecord);
        folder_ = folder;
    }
    delivered_ = written_.newest;
    if (const auto runtime = summary_.find("_runtime"); runtime != summary_.end())
        lastRuntime_ = readNumber<double>(runtime->second).value_or(0);
    if (row_ && row_->step <= lastStep()) // written after the memory was kept
        row_.reset();
}

void WandbTracker::addRow(const wandb::History& row) {
    addTo(written_.newest, row);
    ++written_.count;
    steps_.insert(row.step().num());
    for (const auto& item : row.item())
        summary_[item.key()] = item.json();
}

void WandbTracker::begin(double time) {
    defined_.clear();
    folder_ = newWandbFolder(parent_, folder_.id, time);
    os::makeFolder(folder_.files());
    log_ = WandbLog::create(folder_.log());
    log_->append(headerRecord());
    log_->append(runRecord(run_.started, settings_, {folder_.id, time, lastStep() > 0 ? lastStep() + 1 : 0}));
    log_->append(hiddenMetric("epoch"));
    if (settings_.wandbLive && !upload_) {
        endEarlierUpload();
        upload_.emplace(parent_ / "upload.log").follow(wandbFolders(parent_, folder_.id));
    }
}

std::int64_t WandbTracker::deliver(std::span<const TrackedEvent> events) {
    if (!log_) // the run goes on
        begin(secondsNow());
    if (rowIsComplete_) // the disk was full
        writeRow();
    std::int64_t values = 0;
    for (const auto& [event, best] : events) {
        if (const auto* started = std::get_if<RunStarted>(&event.body);
            started && started->resumed() && event.time != clock_.sessionStart)
            clock_ = {lastRuntime_, event.time};
        run_.best = best;
        values += take(event);
    }
    return values;
}

std::int64_t WandbTracker::take(const Event& event) {
    const auto step = stepOf(event, run_.started);
    if (!step)
        return 0;
    if (WandbRow counted; delivered_.holds(event)) {
        const bool isThere = kept_ != Kept::Part || steps_.contains(*step) || (row_ && row_->step == *step);
        hasGaps_ = hasGaps_ || !isThere;
        return isThere ? addTo(counted, event, run_.started) : 0;
    }
    if (row_ && row_->step != *step)
        writeRow();
    if (!row_)
        row_ = WandbRow{*step, event.time, {}};
    const auto values = addTo(*row_, event, run_.started);
    delivered_.add(event);
    rowIsComplete_ = completesStep(event, run_.started);
    if (rowIsComplete_) {
        writeRow();
        if (std::holds_alternative<EpochDone>(event.body))
            writeSummary();
    }
    return values;
}

void WandbTracker::writeRow() {
    defineMetrics();
    const auto step = std::max(row_->step, lastStep() + 1); // it must rise
    const auto runtime = std::max(lastRuntime_, clock_.at(row_->time));
    const auto record = historyRecord(*row_, step, runtime);
    log_->append(record);
    addRow(record.history());
    lastRuntime_ = runtime;
    row_.reset();
    rowIsComplete_ = false;
}

/// A log that is read as it stands has no one who would apply a pattern of names: each series is defined.
void WandbTracker::defineMetrics() {
    if (!row_->items.contains("epoch"))
        return;
    for (const auto& [key, json] : row_->items) {
        if (key == "epoch" || key.starts_with("batch/") || defined_.contains(key))
            continue;
        log_->append(epochMetric(key));
        defined_.insert(key);
    }
}

void WandbTracker::writeSummary() {
    if (const auto& best = run_.best) {
        summary_["best_epoch"] = std::to_string(best->epoch);
        for (const auto split : {Split::Validation, Split::Test})
            for (const int bits : trainedWidths(run_.started.config))
                if (const double accuracy = accuracyOf(*best, split, bits); !std::isnan(accuracy))
                    summary_["best_" + std::string(name(split)) + "_acc_" + std::to_string(bits)] =
                        wandbNumber(100 * accuracy);
    }
    wandb::Record record;
    for (const auto& [key, json] : summary_) {
        auto& item = *record.mutable_summary()->add_update();
        item.set_key(key);
        item.set_json(json);
    }
    if (!summary_.empty())
        log_->append(record);
}

void WandbTracker::close(const RunEnd& end, const std::vector<std::filesystem::path>& files) {
    if (!log_) // a process was killed before it could close what it had delivered
        begin(secondsNow());
    if (row_)
        writeRow();
    summary_["state"] = nlohmann::json(name(stateAfter(end.event).value())).dump();
    if (const auto* failed = std::get_if<RunFailed>(&end.event.body))
        summary_["failure"] = nlohmann::json(failed->message).dump();
    if (!end.certificate.empty())
        summary_["certificate"] = nlohmann::json(end.certificate).dump();
    writeSummary();
    log_->append(filesRecord(gatherFiles(run_.folder, files, folder_)));
    appendExit(*log_, exitCode(end.event), lastRuntime_);
    closed_ = std::exchange(log_, std::nullopt);
    constexpr std::chrono::seconds patience{5}; // most uploads end within it, and the status can say so
    if (upload_)
        upload_->finish(wandbFolders(parent_, folder_.id), patience);
}

void WandbTracker::sync() {
    for (const auto* log : {&closed_, &log_})
        if (*log)
            (*log)->sync();
    closed_.reset();
}

nlohmann::json WandbTracker::memory() const {
    nlohmann::json memory{{"id", folder_.id},
                          {"clock", {clock_.before, clock_.sessionStart}},
                          {"row", row_ ? row_->toJson() : nlohmann::json()}};
    written_.addTo(memory);
    if (const auto& upload = upload_ ? upload_->identity() : earlierUpload_)
        memory["upload"] = {upload->pid, upload->startTime, upload->bootId, upload->host};
    return memory;
}

std::string WandbTracker::command() const {
    if (folder_.path.empty() || (upload_ && upload_->succeeded()))
        return {};
    return uploadCommand(wandbFolders(parent_, folder_.id));
}

std::vector<std::string> WandbTracker::notes() const {
    std::vector<std::string> notes;
    if (kept_ == Kept::Nothing)
        notes.push_back(removedNote(parent_.string(), run_.started.runId, TrackerKind::Wandb));
    if (hasGaps_)
        notes.push_back("Rows of the history are no longer in " + parent_.string() +
                        ". They cannot be put back between later ones. To send the run again: pdqat export " +
                        run_.started.runId + " --to wandb --new");
    if (auto note = upload_ ? upload_->note() : std::string(); !note.empty())
        notes.push_back(std::move(note));
    return notes;
}

std::unique_ptr<Tracker> makeWandbTracker(const RunConfig::Track& settings, const std::filesystem::path&) {
    return std::make_unique<WandbTracker>(settings);
}

} // namespace pdqat::track
