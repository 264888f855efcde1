// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library with runs that nobody trained, for results that can be told by hand.
#pragma once

#include "engine/runs/library.h"
#include "tests/fixtures/temp_folder.h"

#include <map>
#include <string>
#include <vector>

namespace pdqat::figures {

struct SampleRun {
    RunConfig config;
    RunState state = RunState::Finished;
    /// Test accuracy (0..1) by epoch at the lowest width; the training accuracy is 0.05 above, validation
    /// 0.02 below it, 32 bits 0.1 above it.
    std::vector<double> accuracy{0.5, 0.7, 0.6};
    /// λ and training MSE of all layers at the last epoch: base plus 0.001 for each layer's index; an epoch
    /// earlier they are half of that.
    double lambda = 0.1, mse = 0.2;
    /// The log has the mean λ of each epoch: half of what λ is at its end.
    bool hasMeanLambda = false;
};

class SampleLibrary {
public:
    const runs::Library& library() const { return library_; }
    std::string add(const SampleRun& run);
    /// ResNet-20 at `bits`, three epochs.
    static RunConfig config(int bits, std::int64_t seed,
                            ConstraintSet constraints = ConstraintSet::Layerwise);

private:
    TempFolder folder_;
    runs::Library library_{folder_.path()};
    int runs_ = 0;
};

} // namespace pdqat::figures
