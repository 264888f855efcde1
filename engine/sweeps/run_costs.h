// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an epoch costs, learnt from runs that were trained.
#pragma once

#include "engine/api/run_story.h"
#include "engine/api/sweeps.h"
#include "engine/runs/library.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat::sweeps {

/// Runs cost alike whose network, input, data set, batch size, method, number of bit widths, arithmetic,
/// device and threads are the same; numbers of images scale. Epochs are taken at their mean over a run.
class RunCosts {
public:
    /// A run so far; replaces what an earlier call said of the same run. Nothing is learnt before
    /// its first epoch.
    void add(const std::string& id, const RunStory& run);

    /// Seconds of an epoch: what runs of the same cost took, widened by 5 % and to 10 % around the mean at
    /// least; nothing where there are none.
    std::optional<TimeLeft> epoch(const RunConfig& config) const;

private:
    struct Sample {
        std::string run;
        RunConfig costClass, config;
        double trainable = 0, test = 0; ///< images: training and validation together; test
        double seconds = 0;             ///< of an epoch
    };
    std::vector<Sample> samples_;
};

/// The configuration with everything set alike that does not change what an epoch costs, or scales it.
RunConfig costClassOf(const RunConfig& config);

/// Learns from the newest runs of a library that cost what one of `configs` does, a few for each cost.
/// Unreadable runs are passed over.
RunCosts costsIn(const runs::Library& library, const std::vector<RunRecord>& records,
                 const std::vector<RunConfig>& configs);

} // namespace pdqat::sweeps
