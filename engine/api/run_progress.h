// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run is and how long it will take, from its events.
#pragma once

#include "engine/api/events.h"
#include "engine/api/time_left.h"

#include <deque>
#include <map>
#include <optional>

namespace pdqat {

struct RunProgress {
    RunState state = RunState::Running;
    std::int64_t epoch = 0, epochs = 0; ///< epoch under way (from 0), epochs in all
    Phase phase = Phase::Train;
    std::int64_t batch = 0, batches = 0; ///< of this phase
    double share = 0;                    ///< of the whole run, 0..1
    double imagesPerSecond = 0;          ///< recent batches of this phase; 0: not known yet
    std::optional<TimeLeft> left;        ///< nothing until enough batches were timed
};

/// Follows one session of training. The estimate uses only the newest batches of each phase, so it follows a
/// machine that becomes slower or faster; phases not seen yet widen the range instead of being left out.
class ProgressTracker {
public:
    void clear();
    void add(const Event& event);
    const RunProgress& progress() const { return progress_; }

private:
    struct Sample {
        double seconds;
        std::int64_t images;
    };

    void begin(const RunStarted& started);
    void take(const BatchDone& done);
    void estimate();
    TimeLeft batchSeconds(Phase phase) const;
    std::int64_t batchesDone(Phase phase) const;

    RunProgress progress_;
    std::map<Phase, std::deque<Sample>> recent_;
    std::map<Phase, std::int64_t> phaseBatches_; ///< per epoch, the phases this run has
};

} // namespace pdqat
