// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line of experiments of a library: <library>/queue/
//   queue.json      its items in order; whoever changes it holds the lock for that moment
//   ID.json         configuration of an item that is a run
//   ID.log          what its process printed
//   worker.json     the process that works on it
//   lock, working   held while the line is changed, and worked on
#pragma once

#include "engine/api/config.h"
#include "engine/api/queue.h"
#include "engine/runs/library.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pdqat::queue {

/// Any thread, any number of processes.
class QueueFile {
public:
    explicit QueueFile(const runs::Library& library)
        : library_(library.folder()), folder_(library_ / "queue") {}

    std::filesystem::path config(const std::string& item) const { return folder_ / (item + ".json"); }
    std::filesystem::path output(const std::string& item) const { return folder_ / (item + ".log"); }
    std::filesystem::path worker() const { return folder_ / "worker.json"; }
    std::filesystem::path working() const { return folder_ / "working"; }
    std::filesystem::path file() const { return folder_ / "queue.json"; }

    /// As it is stored, without what is estimated; empty where there is none. @throws Error(Library) for a
    /// file that is damaged
    QueueStatus read() const;
    /// Reads, changes and writes it, while nobody else does. What `act` throws leaves it as it was.
    /// @throws Error(Library)
    QueueStatus change(const std::function<void(QueueStatus&)>& act) const;

    /// At the end of the line. Its data's folder is stored as a whole path, and its network's file is kept in
    /// the library: it may be begun from elsewhere. @return its id @throws Error(Library), Error(Model)
    std::string add(const RunConfig& config, bool held = false) const;
    /// @param expected  how long its runs take; none: not known
    std::string addSweep(const std::filesystem::path& sweep, const std::string& name,
                         const std::optional<TimeLeft>& expected = {}) const;

    // Each takes ids. @throws Error(Usage) for an item that cannot be treated so, and leaves all as they were
    void hold(const std::vector<std::string>& items) const;    ///< that wait
    void release(const std::vector<std::string>& items) const; ///< that are held
    /// What runs stops with a checkpoint; what waits or is held is cancelled at once.
    void cancel(const std::vector<std::string>& items) const;
    void retry(const std::vector<std::string>& items) const;  ///< that failed or were cancelled
    void remove(const std::vector<std::string>& items) const; ///< that are not under way; runs stay
    /// Puts items, in the order that they have, before the one that has this place among the others.
    /// @param place  from 0
    void move(const std::vector<std::string>& items, std::size_t place) const;

private:
    std::string append(QueueItem item, const RunConfig* config) const;

    std::filesystem::path library_, folder_;
};

/// With what the library knows: epochs, who works on it, how long it takes. Reads logs. @throws
/// Error(Library)
QueueStatus inspectQueue(const runs::Library& library);

} // namespace pdqat::queue
