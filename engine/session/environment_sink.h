// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records what a session of training runs on, without holding it up.
#pragma once

#include "engine/api/events.h"
#include "engine/runs/run_folder.h"
#include "engine/session/this_session.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace pdqat::session {

/// Hands every event on. environment.json is written as soon as training starts; the checksums of the data
/// are made by a thread of their own and follow. A run that finishes waits for them, any other end does not.
/// What goes wrong becomes a Warning of the run, never its failure.
class EnvironmentSink : public EventSink {
public:
    /// @param inventory of the data, taken before
    /// @param checksums file of the library's checksum cache
    /// @param warning   of what this session runs on, told right after its start; may be empty
    /// @param next      must outlive this object
    EnvironmentSink(const runs::RunFolder& folder, DataInventory inventory, std::filesystem::path checksums,
                    std::string warning, EventSink& next);

    void post(const Event& event) noexcept override;

private:
    void begin(const RunStarted& started, double time);
    void end(const Event& event);
    void tell(double time);
    void addData(const RunConfig::Data& config, const std::stop_token& stop) noexcept;

    std::filesystem::path file_, checksums_;
    DataInventory inventory_;
    std::string warning_;
    EventSink& next_;
    RunEnvironment environment_;        ///< the thread's while it runs
    std::vector<std::string> problems_; ///< likewise, until it is ready
    std::atomic<bool> isReady_ = false; ///< the thread is done, and nobody has been told yet
    std::jthread thread_;               ///< last member: stopped and joined first
};

} // namespace pdqat::session
