// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries of TensorBoard: what one record of an event file holds.
#pragma once

#include "engine/track/tracker.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::track {

namespace tensorboard {
class Event;
class Summary;
} // namespace tensorboard

/// The record of an event: all its numbers at once, so that it is in the file or is not. Without values for
/// an event that has none. Epochs count from 0, as the run's own series do; batch statistics have the
/// training step.
tensorboard::Event tensorboardRecord(const TrackedEvent& tracked, const RunStarted& started);

/// Numbers in it: one a scalar, one a histogram.
std::int64_t valuesIn(const tensorboard::Event& record);

/// Content of a plugin that takes text or an encoded message ("text", "custom_scalars").
tensorboard::Event tensorSummary(const std::string& tag, const std::string& plugin,
                                 const std::string& content, std::int64_t step, double time);

/// A figure under "figures/<name>". @throws Error(Library) for a file that is no PNG
tensorboard::Event imageSummary(const std::filesystem::path& png, std::int64_t step, double time);

/// "best/test_accuracy@2", and without the width for the run's lowest.
std::string bestTag(Split split, int bits);
std::string bestTag(Split split);

} // namespace pdqat::track
