// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Named series: every number that a run logs over time. This is the one place that names them, for `pdqat
// history`, CSV files, trackers, live plots and figures.
#pragma once

#include "engine/api/events.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class SeriesNames {
    Own, ///< "val/accuracy@2", "dual/Block_0_conv0@2", "mse/train/Block_0_conv0@2", "slack/train/CE@2"
    /// "val_acc_2" (in percent), "dual_Block_0_conv0_bw_2", "slack_CE_bw_2_train", as docs/method.md 8; only
    /// what the official code logs
    Official,
    Tracked ///< official ones, and what that code does not log: "learning_rate", "batch/acc_2"
};

struct SeriesPoint {
    std::int64_t step = 0; ///< the epoch, from 0; of running values ("batch/...") the training step
    std::string series;
    double value = 0;
    bool operator==(const SeriesPoint&) const = default;
};

/// Own names: "val/accuracy@2" of "val/accuracy", "dual/Block_0_conv0@2" of "dual".
std::string seriesName(std::string_view what, int bits);
std::string seriesName(std::string_view what, const ConstraintInfo& constraint);

/// Appends what one event measured (EpochDone, DualStep and LayerStatistics have numbers).
/// `constraints`: those of the run's RunStarted event.
void appendSeries(const Event& event, std::span<const ConstraintInfo> constraints, SeriesNames names,
                  std::vector<SeriesPoint>& points);

/// The same under its own names, with NaN for what should have been a number: a gap in its curve.
std::vector<SeriesPoint> seriesWithGaps(const Event& event, std::span<const ConstraintInfo> constraints);

} // namespace pdqat
