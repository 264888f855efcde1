// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a run still takes, as a range.
#pragma once

#include "engine/api/events.h"

#include <array>
#include <deque>
#include <optional>

namespace pdqat::cli {

/// Follows a run's events. Each phase is timed over its newest batches; a phase not seen yet is taken to cost
/// between a quarter and seven tenths of training per batch. The range is two standard errors and 5 % wide.
class Eta {
public:
    struct Range {
        double low = 0, high = 0; ///< seconds
    };

    void add(const Event& event);
    /// Nothing before a few batches have been timed.
    std::optional<Range> remaining() const;
    /// Over the newest batches of the phase under way; 0 before the first.
    double imagesPerSecond() const;
    /// Share of the whole run's work that is done, 0..1.
    double done() const;

private:
    struct Clock {
        std::deque<double> seconds, images; ///< of the newest batches
        double perEpoch = 0;                ///< batches
        double mean() const;
        double deviation() const;
    };
    static constexpr std::size_t phases = 4;

    void start(const RunStarted& started);
    void add(const BatchDone& batch);
    double batchesLeft(std::size_t phase) const;
    Range costPerBatch(std::size_t phase) const;

    RunConfig config_;
    std::array<Clock, phases> clocks_;
    std::optional<BatchDone> newest_;
};

} // namespace pdqat::cli
