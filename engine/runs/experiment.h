// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which configurations are the same experiment: sweeps and recipes find runs that way, whoever made them.
#pragma once

#include "engine/api/records.h"
#include "engine/runs/library.h"

#include <filesystem>
#include <utility>
#include <vector>

namespace pdqat::runs {

/// The configuration with everything set to its default that cannot change results or only names the run:
/// run.name, run.threads, run.statistics_every, run.checkpoint_every, run.device, data.workers, data.mirror,
/// data.path (not for image folders, whose path is the data as long as no checksum tells), and fields without
/// effect in this configuration. Imported weights (run.init) are part of it.
RunConfig experimentOf(const RunConfig& config);
/// Whether two configurations are the same experiment: experimentOf() of both is equal.
bool sameExperiment(const RunConfig& a, const RunConfig& b);

/// A configuration and the data behind it.
struct Experiment {
    RunConfig config; ///< as experimentOf() gives it
    DataRecord data;  ///< as far as it is known
    /// The same configuration and the same data: by their checksums, where both are known. Two copies in
    /// other folders are one, and other images under the same names are none. Otherwise by the configurations
    /// alone.
    bool operator==(const Experiment& other) const;
};

Experiment experimentOf(const RunRecord& record);
/// Equal for experiments that differ in their seeds alone (run.seed, data.split_seed).
Experiment withoutSeeds(Experiment experiment);

/// Makes experiments of configurations that are not trained yet: beside runs of a library that differ from
/// them in nothing but their data, they get the checksums of theirs.
class PlannedExperiments {
public:
    PlannedExperiments(const Library& library, const std::vector<RunRecord>& records);
    /// May read a data set, once as long as it stays as it is: its checksums are kept in the library.
    Experiment of(const RunConfig& config);

private:
    DataRecord dataOf(const RunConfig::Data& data);

    std::filesystem::path checksums_;
    std::vector<Experiment> trained_;                           ///< those whose data is recorded
    std::vector<std::pair<RunConfig::Data, DataRecord>> known_; ///< by what was asked for
};

} // namespace pdqat::runs
