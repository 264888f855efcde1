// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/run_delivery.h"

#include "engine/api/error.h"

#include <utility>

namespace pdqat::track {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t pieceBytes = 256 << 10;

std::optional<EpochDone> bestOf(const RunStory& story) {
    const auto* best = story.best();
    return best && best->best ? std::optional(*best) : std::nullopt;
}

/// A folder or disk that cannot be written now may be written later.
TrackerUnavailable later(const Error& error) { return {error.where(), error.problem(), error.remedy()}; }

} // namespace

RunDelivery::RunDelivery(DeliveryPlan plan)
    : plan_(std::move(plan)), tracker_(plan_.makeTracker()), counter_(plan_.folder.events()) {}

RunDelivery::Outcome RunDelivery::step(const std::optional<Event>& end) {
    if (!opened_)
        open();
    if (!saved_)
        save();
    startOverIfCut();
    auto records = runs::readEventLog(plan_.folder.events(), cursor_.log, pieceBytes);
    if (records.empty())
        return atEnd(end);
    bool more = records.back().place.end >= cursor_.log.end + pieceBytes;
    // The end of a session comes by itself: where it is the log's last word the run is closed with it, and
    // when that fails it alone comes again.
    if (records.size() > 1 && isEnd(records.back().event)) {
        records.pop_back();
        more = true;
    }
    const bool last = isEnd(records.back().event) &&
                      runs::readEventLog(plan_.folder.events(), records.back().place, 1).empty();
    if (last && !end && plan_.writer == LogWriter::Training)
        return Outcome::UpToDate;
    deliver(records, last);
    return last ? Outcome::Closed : more ? Outcome::More : Outcome::Delivered;
}

void RunDelivery::open() {
    if (!lock_)
        takeLock();
    if (!plan_.fresh)
        cursor_ = readCursor(cursorFile(plan_.folder.path, plan_.kind));
    const auto run = trackedRun();
    tracker_->open(run, cursor_.memory);
    opened_ = true;
    switch (tracker_->kept()) {
    case Kept::All: break;
    case Kept::Part: cursor_ = {}; break; // what it still holds is not written twice, but counted
    case Kept::Nothing: cursor_.values = 0; break;
    }
    counter_.moveTo(cursor_.log, 0);
    auto next = cursor_;
    next.memory = tracker_->memory();
    next.place = tracker_->place();
    keep(std::move(next));
}

void RunDelivery::takeLock() try {
    const auto file = cursorFile(plan_.folder.path, plan_.kind);
    fs::create_directories(file.parent_path());
    lock_.emplace(fs::path(file).replace_extension(".lock"), "run " + plan_.folder.path.filename().string(),
                  "another process is sending it to " + std::string(title(plan_.kind)));
} catch (const Error& error) {
    throw later(error);
} catch (const fs::filesystem_error& error) {
    throw TrackerUnavailable(error.path1().string(), "cannot be made: " + error.code().message());
}

/// Reads the log up to the cursor, and to the run's beginning in any case.
TrackedRun RunDelivery::trackedRun() {
    std::optional<TrackedRun> run;
    story_ = {};
    for (runs::LogPlace place; !run || place.end < cursor_.log.end;) {
        const auto records = runs::readEventLog(plan_.folder.events(), place, pieceBytes);
        if (records.empty())
            break;
        for (const auto& record : records) {
            if (const auto* started = std::get_if<RunStarted>(&record.event.body); started && !run)
                run = {plan_.folder.path, *started, record.event.time};
            if (record.place.end <= cursor_.log.end)
                story_.add(record.event);
        }
        place = records.back().place;
    }
    if (!run)
        throw Error(ErrorKind::Library, "run " + plan_.folder.path.filename().string(),
                    "it never began to train, so there is nothing to send");
    run->best = bestOf(story_);
    return *run;
}

void RunDelivery::startOverIfCut() {
    if (runs::hasPlace(plan_.folder.events(), cursor_.log))
        return;
    // What was delivered is told from the rest by epoch and step.
    cursor_.log = {};
    story_ = {};
    counter_ = runs::RecordCounter(plan_.folder.events());
}

void RunDelivery::deliver(const std::vector<runs::LoggedEvent>& records, bool last) {
    auto next = cursor_;
    auto story = story_;
    std::vector<TrackedEvent> events;
    for (const auto& [event, place] : records) {
        story.add(event);
        if (!next.delivered.holds(event))
            events.push_back({event, bestOf(story)});
        next.delivered.add(event);
    }
    next.closed = false;
    next.log = records.back().place;
    if (!events.empty())
        next.values += tracker_->deliver(events);
    if (last)
        close(records.back().event, story, next);
    counter_.moveTo(next.log, static_cast<std::int64_t>(records.size()));
    story_ = std::move(story);
    keep(std::move(next));
}

RunDelivery::Outcome RunDelivery::atEnd(const std::optional<Event>& end) {
    if (cursor_.closed)
        return Outcome::Closed;
    if (!end)
        return Outcome::UpToDate;
    auto next = cursor_;
    close(*end, story_, next);
    keep(std::move(next));
    return Outcome::Closed;
}

void RunDelivery::close(const Event& end, const RunStory& story, TrackerCursor& next) {
    const bool constrained = story.began() && isPrimalDual(story.started().config);
    tracker_->close({end, constrained ? certificateText(certify(story)) : std::string()},
                    plan_.figures ? plan_.figures() : std::vector<fs::path>{});
    next.closed = true;
}

void RunDelivery::keep(TrackerCursor next) {
    next.memory = tracker_->memory();
    next.place = tracker_->place();
    cursor_ = std::move(next);
    saved_ = false;
    save();
}

void RunDelivery::save() try {
    tracker_->sync(); // a cursor is never ahead of what it stands for
    writeCursor(cursorFile(plan_.folder.path, plan_.kind), cursor_);
    saved_ = true;
} catch (const Error& error) {
    throw later(error);
}

std::vector<std::string> RunDelivery::notes() const {
    auto notes = tracker_->notes();
    if (lock_ && !lock_->missing().empty())
        notes.push_back(lock_->missing());
    return notes;
}

std::string RunDelivery::place() const { return opened_ ? tracker_->place() : cursor_.place; }

std::int64_t RunDelivery::pending() noexcept try {
    counter_.update();
    return counter_.behind();
} catch (const std::exception&) {
    return counter_.behind();
}

} // namespace pdqat::track
