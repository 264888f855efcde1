// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment tracker as the follower of a run sees it: something that takes the run's events in order.
// The run's event log is the spool: a tracker that was away is given what it missed from there.
#pragma once

#include "engine/track/delivered.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pdqat::track {

/// The run is told of as it began; a resumed one too.
struct TrackedRun {
    std::filesystem::path folder; ///< the run directory
    RunStarted started;           ///< of its first session
    double startTime = 0;         ///< of its first session, seconds since 1970-01-01 UTC
    /// The best epoch as far as it was delivered; nothing without a validation split.
    std::optional<EpochDone> best = {};
};

/// What is delivered: an event, and the run's best epoch once it has come.
struct TrackedEvent {
    Event event;
    std::optional<EpochDone> best = {};
};

struct RunEnd {
    Event event;
    std::string certificate; ///< of the dual variables, sentences; empty: nothing is constrained
    RunEnd(Event lastEvent, std::string itsCertificate = {})
        : event(std::move(lastEvent)), certificate(std::move(itsCertificate)) {}
};

/// The service cannot be reached or is overloaded just now: the same is tried again later. Any other Error
/// means that trying again is of no use.
class TrackerUnavailable : public Error {
public:
    TrackerUnavailable(std::string where, std::string problem, std::string remedy = {})
        : Error(ErrorKind::Tracker, std::move(where), std::move(problem), std::move(remedy)) {}
};

/// All calls but interrupt() come from one thread, never the training's, and the object is made and destroyed
/// elsewhere: neither may block. The calls may; none outlives half a minute without a byte from the other
/// side.
class Tracker {
public:
    virtual ~Tracker() = default;

    /// Opens files or makes contact. `memory` is what memory() gave at the end of an earlier session or
    /// process, or null; it may be older than the last delivery, never newer.
    /// @throws TrackerUnavailable, Error(Tracker), Error(Library)
    virtual void open(const TrackedRun& run, const nlohmann::json& memory) = 0;

    /// Delivers events in the order of the log, without those that repeat an epoch or batch that was
    /// delivered. Never BatchDone. When it throws, the same events come again: what was taken of them must
    /// not be counted twice by the receiver.
    /// @return numbers delivered
    virtual std::int64_t deliver(std::span<const TrackedEvent> events) = 0;

    /// After the run's last event was delivered: files go along, the run is closed. A run that is resumed
    /// later is opened again. `files`: absolute paths of figures and tables drawn of the run.
    virtual void close(const RunEnd& end, const std::vector<std::filesystem::path>& files) = 0;

    /// Blocks until what was delivered would outlive a power cut; before that nobody may be told that it was.
    /// @throws TrackerUnavailable
    virtual void sync() {}
    /// After open(): what the receiver has of what the memory says. Where that is a part, all events must
    /// come again; where it is nothing, somebody wanted it gone, and what comes next is counted from zero.
    virtual Kept kept() const { return Kept::All; }

    /// Any thread: a call that blocks, and every later one, must throw TrackerUnavailable soon. For good.
    virtual void interrupt() noexcept {}

    virtual nlohmann::json memory() const = 0; ///< kept with the run once what was delivered is safe
    virtual std::string place() const = 0;     ///< as TrackerStatus
    virtual std::string command() const { return {}; }
    virtual std::vector<std::string> notes() const { return {}; }
};

/// Makes the tracker of a kind for a run. `library`: the folder that holds its runs.
std::unique_ptr<Tracker> makeTracker(TrackerKind kind, const RunConfig::Track& settings,
                                     const std::filesystem::path& library);

} // namespace pdqat::track
