// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/tensorboard_tracker.h"

#include "engine/os/shell_words.h"
#include "engine/track/files/file_trackers.h"
#include "engine/track/files/tensorboard_hparams.h"
#include "engine/track/files/tensorboard_layout.h"
#include "engine/track/files/tensorboard_summary.h"
#include "pdqat_tensorboard.pb.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace pdqat::track {
namespace {

void addTo(Sent& written, const tensorboard::Event& record) {
    for (const auto& value : record.summary().value())
        written.newest.add(value.tag(), record.step());
    written.count += valuesIn(record);
}

Sent foundIn(const std::filesystem::path& folder) {
    Sent written;
    for (const auto& file : eventFiles(folder))
        readEventFile(file, [&](const auto& record) { addTo(written, record); });
    return written;
}

void removeFiles(const std::vector<std::filesystem::path>& files) {
    for (const auto& file : files) {
        std::error_code ignored; // what cannot be removed is no obstacle: the new file comes after it
        std::filesystem::remove(file, ignored);
    }
}

} // namespace

TensorBoardTracker::TensorBoardTracker(const std::filesystem::path& library)
    : logs_(library / "tensorboard") {}

void TensorBoardTracker::open(const TrackedRun& run, const nlohmann::json& memory) {
    started_ = run.started;
    folder_ = logs_ / run.started.runId;
    const auto old = eventFiles(folder_);
    kept_ = Sent::fromMemory(memory).keptIn(foundIn(folder_), !old.empty());
    beginSession(); // before anything is removed: a folder without files would look tidied up
    if (memory.is_null() || kept_ == Kept::Part) // a step that is missing cannot be put in its place
        removeFiles(old);
    written_ = foundIn(folder_);
    if (eventFiles(folder_).size() == 1)
        describeRun(run.startTime);
}

void TensorBoardTracker::describeRun(double time) {
    file_->write(layoutSummary(started_, time));
    file_->write(experimentSummary(started_, time));
    file_->write(sessionStartSummary(started_, time));
}

void TensorBoardTracker::beginSession() {
    file_.emplace(folder_);
    sessionBegun_ = false;
}

std::int64_t TensorBoardTracker::deliver(std::span<const TrackedEvent> events) {
    if (!file_) // it was closed, and the run goes on
        beginSession();
    std::int64_t values = 0;
    for (const auto& tracked : events) {
        if (const auto* started = std::get_if<RunStarted>(&tracked.event.body);
            started && started->resumed() && sessionBegun_)
            beginSession();
        values += write(tracked);
    }
    return values;
}

std::int64_t TensorBoardTracker::write(const TrackedEvent& tracked) {
    const auto& event = tracked.event;
    const auto record = tensorboardRecord(tracked, started_);
    const auto values = valuesIn(record);
    if (values == 0 || written_.newest.holds(event))
        return values;
    file_->write(record);
    addTo(written_, record);
    sessionBegun_ = true;
    return values;
}

void TensorBoardTracker::close(const RunEnd& end, const std::vector<std::filesystem::path>& files) {
    addFigures(files, end.event.time);
    if (!end.certificate.empty())
        file_->write(tensorSummary("certificate", "text", end.certificate, lastEpoch(), end.event.time));
    // A run that was stopped may go on, and TensorBoard keeps the first end that it reads.
    const auto* stopped = std::get_if<RunStopped>(&end.event.body);
    if (!stopped || stopped->aborted)
        file_->write(sessionEndSummary(
            std::holds_alternative<RunFinished>(end.event.body) ? SessionEnd::Success : SessionEnd::Failure,
            end.event.time));
    closed_ = std::exchange(file_, std::nullopt);
}

void TensorBoardTracker::sync() {
    for (const auto* file : {&closed_, &file_})
        if (*file)
            (*file)->sync();
    closed_.reset();
}

void TensorBoardTracker::addFigures(const std::vector<std::filesystem::path>& files, double time) {
    for (const auto& file : files)
        if (file.extension() == ".png")
            file_->write(imageSummary(file, lastEpoch(), time));
}

nlohmann::json TensorBoardTracker::memory() const {
    nlohmann::json memory;
    written_.addTo(memory);
    return memory;
}

std::vector<std::string> TensorBoardTracker::notes() const {
    switch (kept_) {
    case Kept::All: return {};
    case Kept::Part: return {"Values were missing in " + place() + ": it is made anew from the run's log"};
    case Kept::Nothing: return {removedNote(place(), started_.runId, TrackerKind::TensorBoard)};
    }
    return {};
}

std::string TensorBoardTracker::command() const {
    return "tensorboard --logdir " + os::shellQuoted(logs_.string());
}

std::unique_ptr<Tracker> makeTensorBoardTracker(const RunConfig::Track&,
                                                const std::filesystem::path& library) {
    return std::make_unique<TensorBoardTracker>(library);
}

} // namespace pdqat::track
