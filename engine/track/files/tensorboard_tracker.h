// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TensorBoard: event files that its program shows, also while they grow.
#pragma once

#include "engine/track/delivered.h"
#include "engine/track/files/event_file.h"
#include "engine/track/tracker.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace pdqat::track {

/// One folder a run, one event file a session. Opened without a memory it begins anew and removes what it
/// wrote of the run before; so too where less is there than it wrote.
class TensorBoardTracker : public Tracker {
public:
    explicit TensorBoardTracker(const std::filesystem::path& library);

    void open(const TrackedRun& run, const nlohmann::json& memory) override;
    std::int64_t deliver(std::span<const TrackedEvent> events) override;
    void close(const RunEnd& end, const std::vector<std::filesystem::path>& files) override;
    void sync() override;
    Kept kept() const override { return kept_; }
    nlohmann::json memory() const override;
    std::string place() const override { return folder_.string(); }
    std::string command() const override;
    std::vector<std::string> notes() const override;

private:
    void describeRun(double time);
    void beginSession();
    std::int64_t write(const TrackedEvent& tracked);
    std::int64_t lastEpoch() const { return std::max<std::int64_t>(0, written_.newest.epoch); }
    void addFigures(const std::vector<std::filesystem::path>& files, double time);

    std::filesystem::path logs_, folder_;
    RunStarted started_;
    Sent written_;
    std::optional<EventFile> file_;
    std::optional<EventFile> closed_; ///< not synced yet
    Kept kept_ = Kept::All;
    bool sessionBegun_ = false; ///< the file holds something of the session
};

} // namespace pdqat::track
