// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run as another program told of it, whatever that program is.
#pragma once

#include "engine/api/error.h"
#include "engine/api/event_words.h"
#include "engine/api/trackers.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::imports {

struct ForeignPoint {
    std::int64_t step = 0;
    double time = 0; ///< seconds since 1970-01-01 UTC
    double value = 0;
};

struct ForeignRun {
    TrackerKind program = TrackerKind::Wandb;
    std::string place; ///< what it was read from
    std::string id;    ///< that its program tells it by
    std::string name, note;
    std::vector<std::string> tags;
    double begun = 0, ended = 0; ///< seconds since 1970-01-01 UTC; 0: not told
    RunState state = RunState::Finished;
    std::map<std::string, std::string> settings;
    std::map<std::string, std::vector<ForeignPoint>> series; ///< by name, in the order in which they came
    std::map<std::string, double> results;                   ///< that its program keeps beside the series

    /// What is no valid UTF-8, control characters and times that no clock shows, as files of others may have
    /// them, become what can be shown and stored.
    void makeReadable();
    /// Settings of a JSON value: objects by their members, "optimizer.lr".
    void addSettings(const std::string& key, const nlohmann::json& value);
};

/// Thrown through a reader whose user has had enough.
struct Stopped {};
/// Asked between files, pages and records, by any thread: throws Stopped, or returns.
using Proceed = std::function<void()>;

/// Of a log that cannot be read to its end: what stands before is taken.
Error cutOff(const std::filesystem::path& log);

/// A step as a file has it, which may be any number.
std::int64_t wholeStep(double value);

/// In the order of steps; of several values at one step the last. Where all have one step and came one after
/// the other, they are counted.
std::vector<ForeignPoint> bySteps(std::vector<ForeignPoint> points);

/// In small letters, what is no letter and no digit taken for a gap, letters parted from digits:
/// "val/Acc@1" gives val, acc, 1.
std::vector<std::string> wordsOf(std::string_view name);

} // namespace pdqat::imports
