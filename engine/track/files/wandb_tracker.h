// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights & Biases: an offline run that the wandb program reads and uploads.
#pragma once

#include "engine/track/delivered.h"
#include "engine/track/files/wandb_folder.h"
#include "engine/track/files/wandb_log.h"
#include "engine/track/files/wandb_row.h"
#include "engine/track/files/wandb_upload.h"
#include "engine/track/tracker.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <set>

namespace pdqat::track {

namespace wandb {
class History;
}

/// Every opening begins a new folder; with a memory it goes on with the same run of W&B, whose steps go on
/// too. A folder that a killed process left without an end is given one.
///
/// A row is written when its training step is over; until then memory() holds it.
class WandbTracker : public Tracker {
public:
    explicit WandbTracker(RunConfig::Track settings);

    void open(const TrackedRun& run, const nlohmann::json& memory) override;
    std::int64_t deliver(std::span<const TrackedEvent> events) override;
    void close(const RunEnd& end, const std::vector<std::filesystem::path>& files) override;
    void sync() override;
    Kept kept() const override { return kept_; }
    nlohmann::json memory() const override;
    std::string place() const override { return folder_.path.string(); }
    std::string command() const override;
    std::vector<std::string> notes() const override;

private:
    /// Seconds of training: those of earlier sessions, and since this one began.
    struct Clock {
        double before = 0, sessionStart = 0;
        double at(double time) const { return before + time - sessionStart; }
    };

    void restore(const nlohmann::json& memory);
    void readOwnLogs();
    void endEarlierUpload() const;
    void addRow(const wandb::History& row);
    std::int64_t lastStep() const { return steps_.empty() ? 0 : *steps_.rbegin(); }
    void begin(double time);
    std::int64_t take(const Event& event);
    void writeRow();
    void defineMetrics();
    void writeSummary();

    RunConfig::Track settings_;
    TrackedRun run_;
    std::filesystem::path parent_; ///< of the folders
    WandbFolder folder_;
    std::optional<WandbLog> log_;
    std::optional<WandbLog> closed_; ///< not synced yet
    std::optional<WandbUpload> upload_;
    std::optional<os::ProcessIdentity> earlierUpload_; ///< of a session that was killed

    Delivered delivered_;          ///< with the row that is not over
    Sent written_;                 ///< without it; counts rows
    std::set<std::int64_t> steps_; ///< of the rows that are there
    Kept kept_ = Kept::All;
    bool hasGaps_ = false; ///< rows that were written are not there, and later ones are
    Clock clock_;
    std::optional<WandbRow> row_; ///< of the step that is not over
    bool rowIsComplete_ = false;
    double lastRuntime_ = 0;
    std::map<std::string, std::string> summary_; ///< newest value of each series, as JSON
    std::set<std::string> defined_;              ///< series that the log defines
};

} // namespace pdqat::track
