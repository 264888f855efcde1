// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of runs: a folder of run directories, each the truth about its run.
//   <library>/runs/<id>/{config.json, events.jsonl, status.json, checkpoints/, summary.json, exports/}
//   <library>/index.sqlite   a cache, rebuilt from the directories whenever it is missing or stale
#pragma once

#include "engine/api/records.h"
#include "engine/runs/event_log_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pdqat::runs {

/// What a log tells so far, and the place to read on from.
struct GrowingLog {
    std::vector<Event> events;
    LogPlace end;
};

class Library {
public:
    /// Opens the library, creating its folders. @throws Error(Library) naming the folder when it cannot be
    /// written.
    explicit Library(std::filesystem::path folder);

    /// $PDQAT_LIBRARY, else $XDG_DATA_HOME/pdqat-workbench, else ~/.local/share/pdqat-workbench.
    static std::filesystem::path defaultFolder();

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path runFolder(const std::string& id) const;
    std::filesystem::path checksums() const { return folder_ / "data-checksums.json"; } ///< checksum_cache.h

    /// Any thread, as is everything here. All runs, newest first by their numbers (run_folder.h), whatever
    /// the clocks of their machines said. A damaged directory is listed with RunRecord::problem set, never
    /// left out.
    std::vector<RunRecord> list() const;
    /// @throws Error(Library) for an unknown id (with the nearest); `id` may be a unique prefix or "last"
    RunRecord record(const std::string& id) const;
    /// The full id for a prefix or "last". @throws Error(Library)
    std::string resolve(const std::string& idOrPrefix) const;

    /// The run's events in order, as a viewer should replay them: what a later session superseded (events
    /// after the position it resumed from) is left out. What `pdqat sensitivity` measured is the last of
    /// them. @throws Error(Library)
    std::vector<Event> events(const std::string& id) const;

    /// The same with the log's end, for who follows a run that another process trains.
    GrowingLog growingLog(const std::string& id) const;

    /// Changes labels. @throws as writeLabels()
    void setLabels(const std::string& id, const RunLabels& labels) const;

    /// Moves a run into <library>/trash/runs. @throws Error(Library), also for one that is being trained
    void moveToTrash(const std::string& id) const;
    std::vector<RunRecord> trashed() const; ///< newest first
    /// Back from there. @throws Error(Library)
    void restore(const std::string& id) const;
    /// Deletes a run in the trash for good. @throws Error(Library)
    void purge(const std::string& id) const;

private:
    struct Listed;

    std::filesystem::path trash() const { return folder_ / "trash" / "runs"; }
    std::filesystem::path inTrash(const std::string& id) const;

    std::filesystem::path folder_;
    std::shared_ptr<Listed> listed_; ///< what list() last read; copies of this share it
};

} // namespace pdqat::runs
