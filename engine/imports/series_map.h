// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which series of another program is which of ours: its accuracies and losses on the training, validation and
// test images, by their names.
#pragma once

#include "engine/api/event_words.h"
#include "engine/imports/foreign_run.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::imports {

struct MappedSeries {
    std::string series; ///< its name there
    Split split = Split::Train;
    bool isAccuracy = true; ///< else a loss
    int bits = 0;           ///< 32 where the name tells no width
    bool inPercent = false; ///< values lie above 1.5
    bool operator==(const MappedSeries&) const = default;
};

/// What is meant by a name of ours, chosen by hand: "val/accuracy" or "val/accuracy@2" to the name there.
using ChosenSeries = std::map<std::string, std::string>;

/// @throws Error(Usage) for a name of ours that there is not
void requireKnown(const ChosenSeries& chosen);

/// At most one series for each of ours: the one chosen, else of those whose names say so the shortest.
///   train, val (valid, validation, dev, eval), test; acc, accuracy, top1; loss, nll, cross entropy
/// A name without a split is the training images', unless one that says so is there; but an accuracy is the
/// validation images' where none tells of validation or test images. A number at the end is a bit width where
/// another series has the same name and 32.
/// @throws as requireKnown(); Error(Library) for a series that the run does not have
std::vector<MappedSeries> mapSeries(const ForeignRun& run, const ChosenSeries& chosen = {});

/// "val/accuracy@32": the name of ours.
std::string ownName(const MappedSeries& mapped);

/// The split that a word stands for.
std::optional<Split> splitNamed(std::string_view word);

} // namespace pdqat::imports
