// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Named series: every number that a run logs over time, under one naming scheme for `pdqat history`, CSV
// files and exporters.
#pragma once

#include "engine/api/events.h"

#include <span>
#include <string>
#include <vector>

namespace pdqat {

enum class SeriesNames {
    Own,     ///< "val/accuracy@2", "dual/Block_0_conv0@2", "mse/train/Block_0_conv0@2", "slack/train/CE@2"
    Official ///< "val_acc_2" (in percent), "dual_Block_0_conv0_bw_2", "slack_CE_bw_2_train", as
             ///< docs/method.md 7
};

struct SeriesPoint {
    std::int64_t epoch = 0; ///< from 0
    std::string series;
    double value = 0;
    bool operator==(const SeriesPoint&) const = default;
};

/// Appends the points of one event (EpochDone and DualStep have some; the others none).
/// `constraints`: those of the run's RunStarted event.
void appendSeries(const Event& event, std::span<const ConstraintInfo> constraints, SeriesNames names,
                  std::vector<SeriesPoint>& points);

} // namespace pdqat
