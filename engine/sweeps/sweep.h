// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep: many runs as one small JSON file, with stages that rank the layers of earlier ones, and the plan
// of runs that it expands to. docs/sweeps.md explains the file to those who write it.
#pragma once

#include "engine/api/config.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/runs/experiment.h"
#include "engine/runs/library.h"
#include "engine/select/budget.h"
#include "engine/select/ranking.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::sweeps {

/// One key with the value that a sweep gives it.
struct SweepSetting {
    std::string key;
    Value value;
};

/// One dimension of a part's product: a key of its grid, or its list. A point holds what it sets.
using SweepAxis = std::vector<std::vector<SweepSetting>>;

/// Which layers of a ranking stay in high precision: so many from one end, or those worth most within a
/// budget.
struct KeepChoice {
    Criterion by; ///< random: drawn anew for each run.seed
    select::RankEnd end = select::RankEnd::Largest;
    int layers = 0;                       ///< from that end (0: none, whatever the ranking says); or
    std::optional<select::Budget> budget; ///< of the whole network
    std::vector<int> widths; ///< every layer gets one of them, the best within the budget; empty: 32 or none
    bool tieShortcuts = false;
    bool operator==(const KeepChoice&) const = default;
};

/// "largest 4", "none kept", "25 % of bops", "60000 bytes at 2/4/8 bit".
std::string amountText(const KeepChoice& choice);

/// Layers that stay in high precision, by the ranking of an earlier part's runs.
struct SweepKeep {
    std::string rankingOf; ///< name of that part
    int bits = 0;          ///< of the ranking; 0: the bit width that all its runs have as their lowest
    std::vector<KeepChoice> choices; ///< one after the other
};

/// Runs that differ in values alone: the product of its axes over one configuration.
struct SweepPart {
    std::string name; ///< unique in the sweep; empty where the sweep has no parts
    RunConfig config; ///< base and "set"
    std::vector<SweepAxis> axes;
    std::optional<SweepKeep> keep;
    std::string weightsOf; ///< name of an earlier part whose runs' weights these begin with; empty: none
};

struct Sweep {
    std::string id;                       ///< file name without ".json"
    std::string name, description, group; ///< for lists; "_name", "_description", "_group" in the file
    std::vector<SweepPart> parts;         ///< in the file's order; rankings and weights are of earlier ones
};

struct PlannedRun {
    std::string label;                ///< what tells it from the others: "layerwise, 1 bit, seed 2"
    RunConfig config;                 ///< run.name is the label, unless the sweep sets one
    runs::Experiment experiment = {}; ///< what it is to be compared by
};

/// The runs of a part, or of one choice of layers in it.
struct SweepArm {
    std::string part;
    std::optional<KeepChoice> choice; ///< none: the part keeps no layers
    std::vector<PlannedRun> runs;     ///< also those that another arm has as well
    std::size_t waiting = 0;          ///< runs whose layers are not known yet
};

struct SweepPlan {
    std::vector<PlannedRun> runs;      ///< each experiment once, in the file's order
    std::size_t later = 0;             ///< runs that need the ranking or weights of runs not finished yet
    std::vector<PlannedRun> waiting;   ///< those runs, but for their layers and weights
    std::vector<std::string> warnings; ///< stages whose layers λ chose without being a price, each a sentence
    std::vector<std::string> problems; ///< stages whose layers λ cannot choose: theirs stay among `waiting`
    std::vector<SweepArm> arms;        ///< in the file's order
    std::vector<std::string> unmeasured; ///< ids of runs that some of `waiting` need `pdqat sensitivity` of
};

/// The configuration of a preset by its id, or of a file beside the sweep.
/// @throws Error(Config) for one that does not exist
using PresetByName = std::function<RunConfig(const std::string&)>;

/// Reads a sweep. Every planned value is checked: keys, ranges, layer names, what fields must be to each
/// other, parts and rankings. @throws Error(Config) with all problems in one message, each naming its part;
/// `place` is the file
Sweep sweepFromJson(std::string_view json, std::string_view place, const PresetByName& preset);

/// Everything the sweep expands to, the same experiment once. Rankings are means over the finished runs of
/// the part that a stage names; while one of them is not finished or not measured, the stage's runs are
/// `later`.
/// Reads the library, and each data set that `data` does not know yet: who plans again gives the same.
/// @throws Error(Library)
SweepPlan planSweep(const Sweep& sweep, const runs::Library& library, runs::DataRecords& data);
SweepPlan planSweep(const Sweep& sweep, const runs::Library& library);

/// Everything that keeps a configuration from training on this machine: train::obstacles.
using Obstacles = std::function<std::vector<Error>(const RunConfig&)>;

/// What keeps planned runs from training on this machine (missing data, no GPU), each problem once with the
/// first run that has it. Empty: nothing.
std::vector<std::string> sweepObstacles(const SweepPlan& plan, const Obstacles& obstacles);

} // namespace pdqat::sweeps
