// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against a stored run of the official code.
#pragma once

#include "engine/api/events.h"
#include "engine/verify/golden_case.h"

#include <string>
#include <vector>

namespace pdqat::verify {

/// How far the values of one kind lie apart.
struct Agreement {
    std::string kind;       ///< "losses and slacks, first epoch"
    std::size_t values = 0; ///< compared
    double difference = 0;  ///< the largest (for gradients: as the kind says); NaN where one was not a number
    double tolerance = 0;
    std::string where; ///< of the largest difference: "epoch 1, slack_CE_bw_2_train"

    bool holds() const { return difference <= tolerance; }
};

/// Trains the case from its initial weights, evaluates its final weights, and compares all that its log has.
/// Where the case is a single step of SGD without weight decay, the gradients are compared too.
/// @param progress sees the training's events
/// @throws Error(Data), Error(Config), Error(Checkpoint) for a case that cannot be run
std::vector<Agreement> verify(const GoldenCase& golden, EventSink& progress);

/// Whether all hold.
bool agrees(const std::vector<Agreement>& agreements);

} // namespace pdqat::verify
