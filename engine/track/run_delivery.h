// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run's log on its way to one tracker, piece by piece. Decides what is delivered; when, and how often
// after a failure, is its caller's.
#pragma once

#include "engine/api/run_story.h"
#include "engine/os/file_descriptor.h"
#include "engine/runs/run_folder.h"
#include "engine/track/tracker.h"
#include "engine/track/tracker_cursor.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::track {

/// Who writes the log.
enum class LogWriter {
    Training, ///< this process, which also says when the run has ended
    Others    ///< whoever: the log is sent as it is
};

struct DeliveryPlan {
    runs::RunFolder folder;
    TrackerKind kind = TrackerKind::Wandb;
    std::function<std::unique_ptr<Tracker>()> makeTracker;
    /// Draws figures and tables of the run and returns their paths; null: there are none.
    std::function<std::vector<std::filesystem::path>()> figures;
    LogWriter writer = LogWriter::Others;
    bool fresh = false; ///< what was delivered earlier is forgotten
};

/// One thread at a time, but for interrupt().
class RunDelivery {
public:
    enum class Outcome {
        More,      ///< a piece was delivered, more is there
        Delivered, ///< all that the log held was delivered
        UpToDate,  ///< there was nothing to deliver
        Closed     ///< the run's end was delivered too
    };

    explicit RunDelivery(DeliveryPlan plan);

    /// Delivers the next piece, at most some 256 KiB of the log, and keeps in the run's folder that it did.
    /// Makes contact first where there is none yet.
    /// @param end  the last event of a run that has ended, also where the log could not take it; else
    /// nothing. Without it a run that this process trains is not closed: its files are still being written.
    /// @throws TrackerUnavailable: the same can be tried again; any other Error: it cannot
    Outcome step(const std::optional<Event>& end);
    void interrupt() noexcept { tracker_->interrupt(); } ///< any thread; see Tracker

    const Tracker& tracker() const { return *tracker_; }
    std::int64_t values() const { return cursor_.values; }
    std::string place() const;
    std::vector<std::string> notes() const;
    /// Events of the log that are still to be delivered, as far as can be told; looks at the log.
    std::int64_t pending() noexcept;

private:
    void open();
    void takeLock();
    TrackedRun trackedRun();
    void startOverIfCut();
    void deliver(const std::vector<runs::LoggedEvent>& records, bool last);
    Outcome atEnd(const std::optional<Event>& end);
    void close(const Event& end, const RunStory& story, TrackerCursor& next);
    void keep(TrackerCursor next);
    void save();

    DeliveryPlan plan_;
    std::unique_ptr<Tracker> tracker_;
    std::optional<os::FileLock> lock_;
    TrackerCursor cursor_;
    RunStory story_; ///< up to the cursor
    runs::RecordCounter counter_;
    bool opened_ = false;
    bool saved_ = true; ///< the file says what cursor_ does
};

} // namespace pdqat::track
