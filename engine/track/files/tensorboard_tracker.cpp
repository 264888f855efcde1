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

void addTo(Delivered& delivered, const tensorboard::Event& record) {
    for (const auto& value : record.summary().value()) {
        if (value.tag().starts_with(batchTags))
            delivered.batchStep = std::max(delivered.batchStep, record.step());
        else if (value.tag().starts_with(dualTags))
            delivered.dualEpoch = std::max(delivered.dualEpoch, record.step());
        else if (value.tag() == epochTag)
            delivered.epoch = std::max(delivered.epoch, record.step());
    }
}

Delivered foundIn(const std::filesystem::path& folder) {
    Delivered delivered;
    for (const auto& file : eventFiles(folder))
        readEventFile(file, [&](const auto& record) { addTo(delivered, record); });
    return delivered;
}

void removeEventFiles(const std::filesystem::path& folder) {
    for (const auto& file : eventFiles(folder)) {
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
    if (memory.is_null())
        removeEventFiles(folder_);
    delivered_ = foundIn(folder_);
    const bool fresh = eventFiles(folder_).empty(); // also when somebody has tidied up: that is no loss
    lost_ = !fresh && !memory.is_null() &&
            Delivered::fromJson(memory.value("written", nlohmann::json())).exceeds(delivered_);
    beginSession();
    if (fresh)
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
    if (values == 0 || delivered_.holds(event))
        return values;
    file_->write(record);
    addTo(delivered_, record);
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

nlohmann::json TensorBoardTracker::memory() const { return {{"written", delivered_.toJson()}}; }

std::string TensorBoardTracker::command() const {
    return "tensorboard --logdir " + os::shellQuoted(logs_.string());
}

std::unique_ptr<Tracker> makeTensorBoardTracker(const RunConfig::Track&,
                                                const std::filesystem::path& library) {
    return std::make_unique<TensorBoardTracker>(library);
}

} // namespace pdqat::track
