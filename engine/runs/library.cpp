// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/library.h"

#include "engine/api/text.h"
#include "engine/networks/model_file.h"
#include "engine/os/atomic_file.h"
#include "engine/os/environment.h"
#include "engine/os/file_descriptor.h"
#include "engine/runs/event_log.h"
#include "engine/runs/labels_file.h"
#include "engine/runs/record_index.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_record.h"
#include "engine/runs/sensitivity_file.h"

#include <algorithm>
#include <functional>
#include <future>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace pdqat::runs {
namespace fs = std::filesystem;
namespace {

/// A folder that somebody put into a library has nothing of a run.
bool isRun(const RunFolder& folder) {
    std::error_code ignored;
    return fs::exists(folder.config(), ignored) || fs::exists(folder.events(), ignored) ||
           fs::exists(folder.status(), ignored);
}

/// Ids of all run directories, from Z to A. Hidden ones are being made just now.
std::vector<std::string> idsIn(const fs::path& runs) {
    std::vector<std::string> ids;
    std::error_code failure;
    const fs::directory_iterator entries(runs, failure);
    if (failure)
        throw Error(ErrorKind::Library, runs.string(),
                    "the folder of runs cannot be read: " + failure.message(),
                    "Mount it again, or choose another library with --library or PDQAT_LIBRARY");
    for (const auto& entry : entries)
        if (entry.is_directory() && !entry.path().filename().string().starts_with('.') &&
            isRun(RunFolder{entry.path()}))
            ids.push_back(entry.path().filename().string());
    std::ranges::sort(ids, std::ranges::greater());
    return ids;
}

/// Runs made at once, or by a version that did not count them: ids tell the second, and within one the time
/// at which the configuration was written decides, which only those few are asked for.
struct MadeAt {
    RunFolder folder;
    std::int64_t number = 0;
    double second = 0;

    MadeAt(RunFolder of, std::int64_t counted)
        : folder(std::move(of)), number(counted), second(timeOfRunId(folder.path.filename().string())) {}
    bool operator<(const MadeAt& other) const {
        if (number != other.number || second != other.second)
            return std::tie(number, second) < std::tie(other.number, other.second);
        std::error_code missing;
        const auto written = fs::last_write_time(folder.config(), missing),
                   otherWritten = fs::last_write_time(other.folder.config(), missing);
        return std::tie(written, folder.path) < std::tie(otherWritten, other.folder.path);
    }
};

[[noreturn]] void unknownRun(const fs::path& folder, const std::string& id,
                             const std::vector<std::string>& ids) {
    throw Error(
        ErrorKind::Library, folder.string(), "there is no run " + id,
        didYouMean(id, ids, ids.empty() ? "It holds no runs yet" : "pdqat runs list shows all of them"));
}

/// A damaged file of what was measured beside a run hides nothing of the run.
void addSensitivity(const RunFolder& folder, std::vector<Event>& events) {
    const auto time = events.back().time;
    try {
        auto measured = readSensitivity(folder);
        if (!measured)
            return;
        std::int64_t epochs = 0;
        for (const auto& event : events)
            if (const auto* epoch = std::get_if<EpochDone>(&event.body))
                epochs = std::max(epochs, epoch->epoch + 1);
        if (measured->plan.checkpoint == CheckpointKind::Last && measured->at.epoch < epochs)
            events.push_back({time, Warning{"What pdqat sensitivity measured is of epoch " +
                                            std::to_string(measured->at.epoch) + ", and the run has " +
                                            std::to_string(epochs) + ": measure again."}});
        events.push_back({time, std::move(*measured)});
    } catch (const Error& error) {
        events.push_back(
            {time, Warning{std::string(error.what()) + " Measure again with pdqat sensitivity."}});
    }
}

/// As a viewer replays them.
std::vector<Event> shown(const RunFolder& folder, std::vector<Event> logged) {
    auto events = withoutSuperseded(std::move(logged));
    if (!events.empty())
        addSensitivity(folder, events);
    return events;
}

void move(const fs::path& from, const fs::path& to, const std::string& whatFailed) {
    std::error_code failure;
    fs::rename(from, to, failure);
    if (failure)
        throw Error(ErrorKind::Library, from.string(), whatFailed + ": " + failure.message());
    os::syncFolder(from.parent_path());
    os::syncFolder(to.parent_path());
}

/// Calls with every number below `count`, on two threads where there are many: reading a library's records is
/// what a window's first list waits for.
void inTwo(std::size_t count, const std::function<void(std::size_t)>& act) {
    constexpr std::size_t many = 100;
    const auto half = count < many ? 0 : count / 2;
    const auto from = [&](std::size_t begin, std::size_t end) {
        for (auto i = begin; i < end; ++i)
            act(i);
    };
    auto other = half > 0 ? std::async(std::launch::async, from, 0, half) : std::future<void>();
    from(half, count);
    if (half > 0)
        other.get();
}

} // namespace

/// What was read of each run, and what its files were like then.
struct Library::Listed {
    std::mutex guard;
    std::map<std::string, std::pair<std::string, StoredRecord>> records;
};

Library::Library(fs::path folder) : folder_(std::move(folder)), listed_(std::make_shared<Listed>()) {
    std::error_code failure;
    fs::create_directories(folder_ / "runs", failure);
    if (failure)
        throw Error(ErrorKind::Library, folder_.string(),
                    "the library cannot be made there: " + failure.message(),
                    "Name another folder with --library or PDQAT_LIBRARY");
    networks::addModelFolder(folder_);
}

fs::path Library::defaultFolder() {
    const auto own = os::environment("PDQAT_LIBRARY");
    return own.empty() ? os::userDataFolder() : fs::path(own);
}

fs::path Library::runFolder(const std::string& id) const { return folder_ / "runs" / id; }

std::vector<RunRecord> Library::list() const {
    const std::scoped_lock lock(listed_->guard);
    const auto ids = idsIn(folder_ / "runs");
    auto& known = listed_->records;
    const std::set<std::string> present(ids.begin(), ids.end());
    const bool someAreGone =
        std::erase_if(known, [&](const auto& entry) { return !present.contains(entry.first); }) > 0;
    std::optional<RecordIndex> index; // read where something is new
    std::once_flag opened;
    std::vector<std::pair<std::string, StoredRecord>*> slots; // a map does not move them
    for (const auto& id : ids)
        slots.push_back(&known[id]);
    std::vector<std::optional<std::pair<MadeAt, RunRecord>>> read(ids.size());
    inTwo(ids.size(), [&](std::size_t i) {
        const RunFolder folder{runFolder(ids[i])};
        const auto stamp = stampOf(folder);
        auto& [seen, stored] = *slots[i];
        if (seen.empty() || seen != stamp) {
            std::call_once(opened, [&] { index.emplace(folder_ / "index.sqlite"); });
            stored = index->record(ids[i], stamp, folder);
            seen = stamp;
        }
        read[i].emplace(MadeAt(folder, stored.number), toRecord(folder, stored));
    });
    std::vector<std::pair<MadeAt, RunRecord>> found;
    for (auto& one : read)
        found.push_back(std::move(*one));
    if (someAreGone && !index)
        index.emplace(folder_ / "index.sqlite");
    if (index)
        index->save(present);
    std::ranges::sort(found, [](const auto& a, const auto& b) { return b.first < a.first; });
    std::vector<RunRecord> records;
    for (auto& [made, record] : found)
        records.push_back(std::move(record));
    return records;
}

RunRecord Library::record(const std::string& id) const {
    const RunFolder folder{runFolder(resolve(id))};
    return toRecord(folder, readStored(folder));
}

std::string Library::resolve(const std::string& idOrPrefix) const {
    if (timeOfRunId(idOrPrefix) > 0 && idOrPrefix.find('/') == std::string::npos &&
        isRun(RunFolder{runFolder(idOrPrefix)}))
        return idOrPrefix; // a whole id, as programs give it: no other run need be looked at
    const auto ids = idsIn(folder_ / "runs");
    if (idOrPrefix == "last" && !ids.empty())
        return *std::ranges::max_element(ids, std::less(), [this](const auto& id) {
            const RunFolder folder{runFolder(id)};
            return MadeAt(folder, runNumber(folder));
        });
    std::vector<std::string> matches;
    for (const auto& id : ids) {
        if (id == idOrPrefix)
            return id;
        if (!idOrPrefix.empty() && id.starts_with(idOrPrefix))
            matches.push_back(id);
    }
    if (matches.size() > 1)
        throw Error(ErrorKind::Library, folder_.string(),
                    idOrPrefix + " could be any of " + std::to_string(matches.size()) +
                        " runs: " + join(matches, ", "),
                    "Give more of the id");
    if (matches.empty())
        unknownRun(folder_, idOrPrefix, ids);
    return matches.front();
}

void Library::setLabels(const std::string& id, const RunLabels& labels) const {
    writeLabels(RunFolder{runFolder(resolve(id))}, labels);
}

void Library::moveToTrash(const std::string& id) const {
    const auto run = record(id);
    if (isUnderWay(run.state))
        throw Error(ErrorKind::Library, "run " + run.id, "it is being trained", "Stop it first");
    const os::FileLock lock{RunFolder{runFolder(run.id)}.lock(), "run " + run.id,
                            "another process is training it"};
    std::error_code failure;
    fs::create_directories(trash(), failure); // what is wrong is said by the next line
    move(runFolder(run.id), trash() / run.id, "the run cannot be moved to the trash");
}

std::vector<RunRecord> Library::trashed() const {
    std::vector<RunRecord> records;
    if (std::error_code ignored; fs::exists(trash(), ignored))
        for (const auto& id : idsIn(trash())) {
            const RunFolder folder{trash() / id};
            records.push_back(toRecord(folder, readStored(folder)));
        }
    return records;
}

fs::path Library::inTrash(const std::string& id) const {
    std::error_code ignored;
    const auto ids = fs::exists(trash(), ignored) ? idsIn(trash()) : std::vector<std::string>();
    if (std::ranges::find(ids, id) == ids.end())
        throw Error(ErrorKind::Library, trash().string(), "there is no run " + id + " in the trash",
                    "pdqat runs trash --list shows all of them");
    return trash() / id;
}

void Library::restore(const std::string& id) const {
    const auto from = inTrash(id);
    if (std::error_code ignored; fs::exists(runFolder(id), ignored))
        throw Error(ErrorKind::Library, runFolder(id).string(), "the library has another run of that id",
                    "Move that one away first");
    move(from, runFolder(id), "the run cannot be restored");
}

void Library::purge(const std::string& id) const {
    std::error_code failure;
    const auto folder = inTrash(id);
    fs::remove_all(folder, failure);
    if (failure)
        throw Error(ErrorKind::Library, folder.string(), "cannot be deleted: " + failure.message());
}

std::vector<Event> Library::events(const std::string& id) const {
    const RunFolder folder{runFolder(resolve(id))};
    return shown(folder, readEventLog(folder.events()).events);
}

GrowingLog Library::growingLog(const std::string& id) const {
    const RunFolder folder{runFolder(resolve(id))};
    GrowingLog log;
    for (auto& logged : readEventLog(folder.events(), {}, std::numeric_limits<std::size_t>::max())) {
        log.events.push_back(std::move(logged.event));
        log.end = std::move(logged.place);
    }
    log.events = shown(folder, std::move(log.events));
    return log;
}

} // namespace pdqat::runs
