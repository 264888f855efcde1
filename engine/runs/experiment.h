// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which configurations are the same experiment: sweeps and recipes find runs that way, whoever made them.
#pragma once

#include "engine/api/records.h"
#include "engine/runs/data_record.h"

#include <string>
#include <vector>

namespace pdqat::runs {

/// The configuration with everything set to its default that cannot change results or only names the run:
/// run.name, run.threads, run.statistics_every, run.checkpoint_every, run.device, data.workers, data.mirror,
/// data.path (not for image folders, whose path is the data as long as no checksum tells), and fields without
/// effect in this configuration. Weights that it began with (run.init) are part
/// of it, by their checksum.
RunConfig experimentOf(const RunConfig& config);
/// run.init of a run that began with a file: this, and the file's SHA-256.
inline constexpr const char* fileInit = "sha256:";
/// That of a file that is named; of anything else what it is.
std::string initChecksum(const std::string& init);
/// Whether two configurations are the same experiment: experimentOf() of both is equal.
bool sameExperiment(const RunConfig& a, const RunConfig& b);

/// A configuration and the data behind it.
struct Experiment {
    RunConfig config; ///< as experimentOf() gives it
    DataRecord data;  ///< as far as it is known
    /// The same configuration and the same data: by their checksums, where both are known. Two copies in
    /// other folders are one, and other images under the same names are none. Otherwise by the configurations
    /// alone, so that two may equal a third and not each other: experiment_groups.h makes groups.
    bool operator==(const Experiment& other) const;
    /// The same configuration but for the place of the data.
    bool hasConfigOf(const Experiment& other) const;
    /// By what was recorded of it, else by its folder.
    bool hasDataOf(const Experiment& other) const;
};

Experiment experimentOf(const RunRecord& record);
/// Equal for experiments that differ in their seeds alone (run.seed, data.split_seed).
Experiment withoutSeeds(Experiment experiment);

/// Makes experiments of configurations that are not trained yet: beside runs of a library that differ from
/// them in nothing but their data, they get the checksums of theirs.
class PlannedExperiments {
public:
    /// `data` must outlive it.
    PlannedExperiments(const std::vector<RunRecord>& records, DataRecords& data);
    /// May read a data set that `data` does not know yet. Files that are missing have no checksums: what is
    /// planned is compared by its configuration then.
    Experiment of(const RunConfig& config);

private:
    DataRecords& data_;
    std::vector<Experiment> trained_; ///< those whose data is recorded
};

} // namespace pdqat::runs
