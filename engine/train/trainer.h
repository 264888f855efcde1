// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The epoch loop: batches, dual step, validation, test, checkpoints. Runs on the thread that calls it.
#pragma once

#include "engine/data/batch_maker.h"
#include "engine/data/data_set.h"
#include "engine/quant/autocast.h"
#include "engine/train/command.h"
#include "engine/train/constraints.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"
#include "engine/train/train_state.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace pdqat::train {

class Trainer {
public:
    /// Asked between two batches; may block (pause); answers Go, Stop or Abort.
    using Gate = std::function<Command()>;

    /// Reads the data and builds the network. @throws Error of any kind
    Trainer(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store, Gate gate);

    /// Takes up a stored state. @throws Error(Checkpoint) when it is not one of this configuration's network
    void load(const TrainState& state);
    /// Begins with these weights instead of random ones. @throws Error(Checkpoint) likewise
    void loadWeights(const std::map<std::string, torch::Tensor>& model);

    /// What a split says of the network as it is.
    struct Measured {
        Split split = Split::Train;
        std::int64_t images = 0;
        std::vector<Metrics> widths;
        std::vector<double> values; ///< per constraint
    };
    /// Measures a split in evaluation mode, unless it has no images; none is augmented. Posts progress alone.
    /// Nothing when the gate said otherwise.
    std::optional<Measured> measure(Split split);
    const Constraints& constraints() const { return constraints_; }

    /// Trains to the end or until the gate says otherwise; posts every event of the session, the end
    /// included.
    /// @throws Error (Diverged, Library, ...); then no end event was posted
    void run();

private:
    Command trainEpoch();
    /// Everything measured at the end of an epoch; nothing when the gate interrupted it.
    struct EpochSums {
        std::optional<RunningSums> pass; ///< over the training split, where the dual step wants one
        RunningSums validation, test;
    };
    std::optional<EpochSums> measureEpoch();
    EpochDone describeEpoch(const EpochSums& sums) const;
    Command closeEpoch();
    /// The numbers of a whole split in evaluation mode; nothing when the gate interrupted it.
    std::optional<RunningSums> evaluate(Phase phase, const data::ImageSource& images,
                                        std::vector<std::int64_t> indices, Distances measure, bool augment);
    /// What the batches of the epoch and the pass after it say of the training split.
    std::vector<double> trainValues(const EpochSums& sums) const;
    /// Means of a training-mode sum, NaN for what is only measured in evaluation passes.
    std::vector<double> runningValues(const RunningSums& sums) const;
    std::vector<std::int64_t> trainOrder() const;
    /// One dual step at the epoch's end, or with every batch.
    bool perStep() const {
        return config_.method.kind == MethodKind::PdQat && config_.dual.update == DualUpdate::PerStep;
    }
    torch::Tensor onDevice(const torch::Tensor& images) const;
    /// Lives during a batch's work; null in float32 and TF32.
    std::unique_ptr<quant::Bfloat16Scope> precisionScope() const;
    /// The objective's work on a batch, in the configured precision.
    std::vector<double> trainStep(const data::Batch& batch);
    std::vector<double> evaluate(const data::Batch& batch, Distances measure);
    /// λ after a step along these slacks; where the method moves no duals, λ as it is.
    std::vector<double> ascended(const std::vector<double>& slack) const;
    data::BatchOptions batchOptions(bool augment) const;
    /// Tells of each image that could not be decoded once.
    void warnOf(const data::Batch& batch);
    void add(RunningSums& sums, const std::vector<double>& numbers, std::int64_t images) const;
    std::vector<double> fetch(const BatchNumbers& numbers) const;
    std::vector<Metrics> metrics(const RunningSums& sums) const;
    void postStatistics();
    void postStarted();
    void save(CheckpointKind kind);
    TrainState state() const;
    RunningSums emptySums() const;
    void post(EventBody body);

    std::string runId_;
    RunConfig config_;
    EventSink& sink_;
    CheckpointStore& store_;
    Gate gate_;

    torch::Device device_;
    data::DataSet data_;
    data::BatchMaker batches_;
    data::SplitIndices split_;
    std::shared_ptr<models::Network> network_;
    Constraints constraints_;
    std::unique_ptr<Objective> objective_;
    Optimizer optimizer_;

    Position at_;
    std::int64_t batchesPerEpoch_ = 0;
    std::int64_t smallestBatch_; ///< images; a smaller training batch is passed over
    std::vector<double> lambda_;
    RunningSums epochSums_, sinceStatistics_;
    BestEpoch best_;
    double seconds_ = 0, epochSeconds_ = 0;
    std::set<std::string> warned_; ///< of these images
};

} // namespace pdqat::train
