// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The configured network beside its data, and what a split says of it: shared by training, `pdqat evaluate`
// and `pdqat verify`. Used by one thread.
#pragma once

#include "engine/data/batch_maker.h"
#include "engine/data/data_set.h"
#include "engine/quant/autocast.h"
#include "engine/train/command.h"
#include "engine/train/constraints.h"
#include "engine/train/deviations.h"
#include "engine/train/objective.h"
#include "engine/train/running_sums.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace pdqat::train {

/// Whether images are flipped and cropped as those of training are.
enum class Images { AsTheyAre, Augmented };

class SplitEvaluator {
public:
    /// Asked between two batches; may block (pause); answers Go, Stop or Abort.
    using Gate = std::function<Command()>;

    /// Reads the data and builds the network. @param sink gets progress and warnings @throws Error of any
    /// kind
    SplitEvaluator(RunConfig config, EventSink& sink, Gate gate);

    // Its parts refer to each other.
    SplitEvaluator(const SplitEvaluator&) = delete;
    SplitEvaluator& operator=(const SplitEvaluator&) = delete;

    /// All or none. @throws Error(Checkpoint) for weights that are not this network's
    void loadWeights(const std::map<std::string, torch::Tensor>& model);

    /// What a split says of the network as it is.
    struct Measured {
        Split split = Split::Train;
        std::int64_t images = 0;
        std::vector<Metrics> widths;
        std::vector<double> values; ///< per constraint
    };
    /// Measures a split in evaluation mode, no image augmented; zeros where it has no images. Nothing when
    /// the gate said otherwise. Posts BatchDone, and a Warning for each image left out. @throws Diverged,
    /// Error(Data), Error(Checkpoint) for steps of inputs that were never fitted
    /// @param see where it is given: is shown every batch's logits
    std::optional<Measured> measure(Split split, const OnLogits& see = {});
    /// The same as sums. @param at of the training that asks: its epoch says how images are augmented
    std::optional<RunningSums> evaluate(Split split, Distances distances, Images images, Position at,
                                        const OnLogits& see = {});
    /// @throws Error(Checkpoint) where the steps of quantized inputs were never fitted to images
    void requireInputSteps() const;

    const RunConfig& config() const { return config_; }
    const Constraints& constraints() const { return constraints_; }

    /// As the network takes them.
    struct OnDevice {
        torch::Tensor images; ///< N × C × S × S, float32, in the run's memory layout
        torch::Tensor labels; ///< N, int64
    };
    /// So many images of a split, in an order that this seed draws; 0: all.
    std::vector<std::int64_t> someImages(Split split, std::int64_t count, std::uint64_t seed) const;
    /// Calls use(batch) for each batch of a split's images, as they are. False when the gate said otherwise.
    bool eachBatch(Split split, const std::vector<std::int64_t>& images,
                   const std::function<void(const OnDevice&)>& use);

    // What a training on this network and data needs beside.
    const Deviations& deviations() const { return deviationsOf(config_); }
    const torch::Device& device() const { return device_; }
    models::Network& network() { return *network_; }
    const std::shared_ptr<models::Network>& sharedNetwork() { return network_; }
    const models::Network& network() const { return *network_; }
    Objective& objective() { return *objective_; }
    /// Of a split's images, in its data set; ascending.
    const std::vector<std::int64_t>& indices(Split split) const;
    std::int64_t images(Split split) const { return static_cast<std::int64_t>(indices(split).size()); }
    /// Batches of a split's images in this order. `epoch` says how they are augmented. @throws as
    /// BatchMaker::open
    std::unique_ptr<data::BatchSource> open(Split split, std::vector<std::int64_t> order, Images images,
                                            std::int64_t epoch, std::int64_t firstBatch = 0) const;
    /// Tells of each image that could not be decoded once.
    void warnOf(const data::Batch& batch);
    OnDevice onDevice(const data::Batch& batch) const;
    /// Lives during a batch's work; null in float32 and TF32.
    std::unique_ptr<quant::Bfloat16Scope> precisionScope() const;
    /// A batch's numbers on the host. @throws Diverged naming the earliest cause of one that is not finite
    BatchMeasures fetch(const BatchNumbers& numbers, Position at) const;
    RunningSums emptySums() const {
        return RunningSums::none(constraints_.size(), trainedWidths(config_).size());
    }

private:
    RunConfig config_;
    EventSink& sink_;
    Gate gate_;
    torch::Device device_;
    data::DataSet data_;
    data::BatchMaker batches_;
    data::SplitIndices split_;
    std::vector<std::int64_t> test_;
    std::shared_ptr<models::Network> network_;
    Constraints constraints_;
    std::unique_ptr<Objective> objective_;
    std::set<std::string> warned_; ///< of these images
};

} // namespace pdqat::train
