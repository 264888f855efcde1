// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The epoch loop: batches, dual step, validation, test, checkpoints. Runs on the thread that calls it.
#pragma once

#include "engine/train/checkpoint_saver.h"
#include "engine/train/dual_variables.h"
#include "engine/train/optimizer.h"
#include "engine/train/split_evaluator.h"
#include "engine/train/train_state.h"
#include "engine/train/weight_average.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::train {

class Trainer {
public:
    using Gate = SplitEvaluator::Gate;

    /// Reads the data and builds the network. @throws Error of any kind
    Trainer(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store, Gate gate);
    // Its parts refer to each other.
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Takes up a stored state. @throws Error(Checkpoint) when it is not one of this configuration's network
    void load(const TrainState& state);
    /// Begins with these weights instead of random ones. @throws Error(Checkpoint) likewise
    void loadWeights(const std::map<std::string, torch::Tensor>& model);

    /// Trains to the end or until the gate says otherwise; posts every event of the session, the end
    /// included. A checkpoint that cannot be written is a Warning, unless it is still missing at the end.
    /// @throws Error (Diverged, Library, ...); then no end event was posted
    void run();

private:
    void startAverage();
    /// Before the first batch: with given weights, what quantizes them; the baseline is posted.
    Command prepare();
    /// run.stop_after_met.
    bool metLongEnough() const {
        return config_.run.stopAfterMet > 0 && isPrimalDual(config_) &&
               epochsMet_ >= config_.run.stopAfterMet;
    }
    Command trainEpoch();
    std::vector<std::int64_t> trainOrder() const;
    BatchMeasures trainStep(const data::Batch& batch);
    /// Everything measured at the end of an epoch; nothing when the gate interrupted it.
    struct EpochSums {
        std::optional<RunningSums> pass; ///< over the training split, where the dual step wants one
        RunningSums validation, test;
    };
    std::optional<EpochSums> measureEpoch();
    double rateNow(std::int64_t batch) const {
        return learningRate(config_, at_.epoch, batch, batchesPerEpoch_);
    }
    EpochDone describeEpoch(const EpochSums& sums) const;
    /// After the epoch's dual step. @param values the epoch's mean values. Begins the next epoch's means of
    /// λ.
    DualStep describeDuals(const RunningSums& sums, const std::vector<double>& values);
    Command closeEpoch();
    /// What the batches of the epoch and the pass after it say of the training split.
    std::vector<double> trainValues(const EpochSums& sums) const;
    /// Means of a training-mode sum, NaN for what is only measured in evaluation passes.
    std::vector<double> runningValues(const RunningSums& sums) const;
    std::vector<Metrics> metrics(const RunningSums& sums) const {
        return sums.metrics(trainedWidths(config_));
    }
    void postStatistics();
    void postStarted();
    void save(CheckpointKind kind);
    void requireSaved(); ///< before an end that promises a checkpoint
    TrainState state() const;
    void post(EventBody body);

    std::string runId_;
    EventSink& sink_;
    CheckpointSaver checkpoints_;
    Gate gate_;

    SplitEvaluator on_; ///< the network and the data that it is trained on
    const RunConfig& config_;
    const Constraints& constraints_;
    DualVariables duals_;
    Optimizer optimizer_;
    std::optional<WeightAverage> average_; ///< what validation and test measure

    Position at_;
    std::int64_t batchesPerEpoch_ = 0;
    std::int64_t smallestBatch_; ///< images; a smaller training batch is passed over
    RunningSums epochSums_, sinceStatistics_;
    BestEpoch best_;
    std::int64_t epochsMet_ = 0; ///< in a row, up to the newest, with every constraint met
    double seconds_ = 0, epochSeconds_ = 0;
};

} // namespace pdqat::train
