// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RunConfig: everything that defines a run, as one plain value.
// Every member but `imported` has an entry in the field table (fields.cpp), which gives its key, range and
// help.
#pragma once

#include "engine/api/layer_bits.h"
#include "engine/api/norm.h"
#include "engine/api/trackers.h"
#include "engine/api/words.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class MethodKind {
    PdQat,        ///< primal-dual training under constraints
    PdFixed,      ///< the same Lagrangian with dual variables that never move
    Dorefa,       ///< one low bit width, straight-through estimator
    AnyPrecision, ///< several bit widths jointly, straight-through estimator
    FullPrecision ///< 32 bits alone
};
enum class Semantics { Matched, Reference }; ///< Reference: as the official code computes, flaws included
enum class Distillation { Recursive, Soft, Hard };
enum class ConstraintSet { Output, Layerwise }; ///< Layerwise includes the output constraint
enum class DualUpdate { EpochPass, EpochRunning, PerStep };
enum class SlackScale { Absolute, Relative };   ///< value − ε, or value / ε − 1
enum class OutputDistance { CrossEntropy, Kl }; ///< Kl: less the entropy of the full-precision output
enum class OutputTarget { Attached, Detached }; ///< whether the full-precision output learns from it
enum class SplitRule { Random, First };
enum class OptimizerKind { Adam, Sgd };
/// What a low-precision pass of primal-dual training trains.
enum class LowTrains {
    Own,    ///< what belongs to its width alone: batch normalisation, learned steps
    Weights ///< the shared weights too, straight through the quantizers
};
enum class StepSource { Fitted, Learned }; ///< of uniform weights and scaled activations
enum class RateSchedule { Steps, Cosine };
enum class RankableLayers { Inner, All }; ///< of a network from a file; Inner: all but the first and the last
enum class WeightQuantizer {
    Dorefa, ///< through tanh, scaled by the mean; W_32 is not W
    Uniform ///< symmetric steps fitted to the weights; W_32 is W
};
enum class ActivationQuantizer {
    Unit,  ///< steps on [0, 1], where the networks' clamp puts them
    Scaled ///< steps fitted to what the layer reads
};
enum class StepsPer { Tensor, Channel }; ///< one size of a uniform quantizer's steps, or one for each output
enum class Fit { Pad, Resize };          ///< of images whose size is not the network's input size
enum class Precision { Float32, Tf32, Bf16 }; ///< of the arithmetic in convolutions and matrix products
enum class CorruptImages { Stop, Skip };      ///< what an image that cannot be decoded does to the run
enum class ExifRotation { Ignore, Apply };    ///< what becomes of photographs that EXIF calls rotated

/// The words of the choices above in configurations; engine/api/words.h has the way back.
constexpr std::string_view name(MethodKind value) {
    switch (value) {
    case MethodKind::PdQat: return "pd-qat";
    case MethodKind::PdFixed: return "pd-fixed";
    case MethodKind::Dorefa: return "dorefa";
    case MethodKind::AnyPrecision: return "any-precision";
    case MethodKind::FullPrecision: return "full-precision";
    }
    return {};
}
constexpr std::string_view name(Semantics value) {
    switch (value) {
    case Semantics::Matched: return "matched";
    case Semantics::Reference: return "reference";
    }
    return {};
}
constexpr std::string_view name(Distillation value) {
    switch (value) {
    case Distillation::Recursive: return "recursive";
    case Distillation::Soft: return "soft";
    case Distillation::Hard: return "hard";
    }
    return {};
}
constexpr std::string_view name(ConstraintSet value) {
    switch (value) {
    case ConstraintSet::Output: return "output";
    case ConstraintSet::Layerwise: return "layerwise";
    }
    return {};
}
constexpr std::string_view name(DualUpdate value) {
    switch (value) {
    case DualUpdate::EpochPass: return "epoch-pass";
    case DualUpdate::EpochRunning: return "epoch-running";
    case DualUpdate::PerStep: return "per-step";
    }
    return {};
}
constexpr std::string_view name(SlackScale value) {
    switch (value) {
    case SlackScale::Absolute: return "absolute";
    case SlackScale::Relative: return "relative";
    }
    return {};
}
constexpr std::string_view name(OutputDistance value) {
    switch (value) {
    case OutputDistance::CrossEntropy: return "cross-entropy";
    case OutputDistance::Kl: return "kl";
    }
    return {};
}
constexpr std::string_view name(OutputTarget value) {
    switch (value) {
    case OutputTarget::Attached: return "attached";
    case OutputTarget::Detached: return "detached";
    }
    return {};
}
constexpr std::string_view name(LowTrains value) {
    switch (value) {
    case LowTrains::Own: return "own";
    case LowTrains::Weights: return "weights";
    }
    return {};
}
constexpr std::string_view name(StepSource value) {
    switch (value) {
    case StepSource::Fitted: return "fitted";
    case StepSource::Learned: return "learned";
    }
    return {};
}
constexpr std::string_view name(RateSchedule value) {
    switch (value) {
    case RateSchedule::Steps: return "steps";
    case RateSchedule::Cosine: return "cosine";
    }
    return {};
}
constexpr std::string_view name(SplitRule value) {
    switch (value) {
    case SplitRule::Random: return "random";
    case SplitRule::First: return "first";
    }
    return {};
}
constexpr std::string_view name(OptimizerKind value) {
    switch (value) {
    case OptimizerKind::Adam: return "adam";
    case OptimizerKind::Sgd: return "sgd";
    }
    return {};
}
constexpr std::string_view name(RankableLayers value) {
    switch (value) {
    case RankableLayers::Inner: return "inner";
    case RankableLayers::All: return "all";
    }
    return {};
}
constexpr std::string_view name(WeightQuantizer value) {
    switch (value) {
    case WeightQuantizer::Dorefa: return "dorefa";
    case WeightQuantizer::Uniform: return "uniform";
    }
    return {};
}
constexpr std::string_view name(ActivationQuantizer value) {
    switch (value) {
    case ActivationQuantizer::Unit: return "unit";
    case ActivationQuantizer::Scaled: return "scaled";
    }
    return {};
}
constexpr std::string_view name(StepsPer value) {
    switch (value) {
    case StepsPer::Tensor: return "tensor";
    case StepsPer::Channel: return "channel";
    }
    return {};
}
constexpr std::string_view name(Fit value) {
    switch (value) {
    case Fit::Pad: return "pad";
    case Fit::Resize: return "resize";
    }
    return {};
}
constexpr bool resizes(Fit value) {
    switch (value) {
    case Fit::Pad: return false;
    case Fit::Resize: return true;
    }
    return false;
}
constexpr std::string_view name(Precision value) {
    switch (value) {
    case Precision::Float32: return "float32";
    case Precision::Tf32: return "tf32";
    case Precision::Bf16: return "bf16";
    }
    return {};
}
constexpr std::string_view name(CorruptImages value) {
    switch (value) {
    case CorruptImages::Stop: return "stop";
    case CorruptImages::Skip: return "skip";
    }
    return {};
}
constexpr std::string_view name(ExifRotation value) {
    switch (value) {
    case ExifRotation::Ignore: return "ignore";
    case ExifRotation::Apply: return "apply";
    }
    return {};
}

struct RunConfig {
    struct Data {
        std::string set = "fashion-mnist"; ///< a name of engine/api/data_sets.h
        std::string path;                  ///< folder with the files; empty: the set's usual place
        std::string mirror;                ///< URL of a folder to fetch the files from; empty: as published
        bool extra = true;                 ///< svhn: train on extra_32x32.mat too
        Fit fit = Fit::Pad;                ///< not for image folders, which are always cropped and scaled
        std::int64_t trainLimit = 0;       ///< images used for training and validation together; 0: all
        std::int64_t testLimit = 0;        ///< test images used; 0: all
        double validationFraction = 0.1;
        SplitRule split = SplitRule::Random; ///< which training images are set aside for validation
        std::int64_t splitSeed = 0;
        bool shuffle = true;          ///< a new random order of the training images every epoch
        bool flip = true;             ///< random horizontal flip of training images
        std::int64_t cropPadding = 4; ///< random crop after padding by so many pixels; 0: off
        std::int64_t workers = 0;     ///< image folders: threads that decode; 0: one per core
        CorruptImages onCorrupt = CorruptImages::Stop; ///< image folders
        ExifRotation exif = ExifRotation::Ignore;      ///< image folders
        bool operator==(const Data&) const = default;
    } data;

    struct Network {
        std::string name = "resnet20q";
        std::int64_t expand = 1;                       ///< width factor
        std::int64_t inputSize = 32;                   ///< pixels a side of what the network sees
        std::string file;                              ///< ONNX model; of the network "onnx" alone
        RankableLayers layers = RankableLayers::Inner; ///< likewise
        bool newClassifier = false; ///< likewise: as many outputs as the data has classes, with new weights
        bool operator==(const Network&) const = default;
    } network;

    struct Quantization {
        std::vector<std::int64_t> bits{2};      ///< bit widths, each 1..8, distinct; 32 too with AnyPrecision
        std::vector<std::string> highPrecision; ///< layer names or indices kept at 32 bits
        std::map<std::string, LayerBits>
            layerBits; ///< key: layer name or index; their width at whichever of `bits` the network is used
        std::string allocation; ///< where the layers' widths come from, in words; changes nothing
        WeightQuantizer weights = WeightQuantizer::Dorefa;
        ActivationQuantizer activations = ActivationQuantizer::Unit;
        StepsPer stepsPer = StepsPer::Channel; ///< with uniform weights
        StepSource steps = StepSource::Fitted; ///< with uniform weights
        std::int64_t calibrationImages =
            512; ///< training images that scaled activations' steps are fitted to
        bool operator==(const Quantization&) const = default;
    } quant;

    struct Method {
        MethodKind kind = MethodKind::PdQat;
        Semantics semantics = Semantics::Matched;
        Distillation distillation = Distillation::Recursive; ///< AnyPrecision only
        ConstraintSet constraints = ConstraintSet::Layerwise;
        Norm norm = Norm::L2;
        OutputDistance outputDistance = OutputDistance::Kl;
        OutputTarget outputTarget = OutputTarget::Attached;
        LowTrains lowTrains = LowTrains::Own;
        std::vector<double> epsilonOut{0.1};    ///< one value, or one per entry of quant.bits
        std::vector<double> epsilonLayer{0.02}; ///< one value, or one per entry of quant.bits
        std::map<std::string, double>
            epsilonByLayer; ///< overrides epsilonLayer; key: layer name or name@bits
        bool operator==(const Method&) const = default;
    } method;

    struct Dual {
        DualUpdate update = DualUpdate::PerStep;
        SlackScale slack = SlackScale::Relative; ///< what a step follows
        double rate = 0.003;                     ///< times the smoothed slack: what adds up in a PI step
        double gain = 0.02;                      ///< times the smoothed slack: the step's other part
        double smoothing = 0.9;                  ///< ν of the average that smooths the slack, 0: none
        bool restart = false;                    ///< λ returns to 0 where its constraint holds
        double damping = 0.0;                    ///< of the damped Lagrangian; 0: none
        double initOut = 1.0;
        double initLayer = 0.0;
        std::map<std::string, double> initByLayer; ///< overrides both; key: layer name (or CE) or name@bits
        bool operator==(const Dual&) const = default;
    } dual;

    struct Optimizer {
        OptimizerKind kind = OptimizerKind::Adam;
        double learningRate = 1e-3;
        double momentum = 0.9; ///< SGD only
        double weightDecay = 0.0;
        bool decaysNorms = true; ///< weight decay on batch normalisation and biases too
        RateSchedule schedule = RateSchedule::Steps;
        std::vector<std::int64_t> milestones{50, 75,
                                             90}; ///< epochs after which the rate is multiplied by decay
        double decay = 0.1;
        std::int64_t warmupEpochs = 0; ///< in which the rate rises from 0
        double labelSmoothing = 0;     ///< share of the target that all classes get alike
        double average = 0;            ///< decay of the weights' moving average that is evaluated; 0: none
        bool operator==(const Optimizer&) const = default;
    } optim;

    struct Run {
        std::string name; ///< shown in lists; empty: made from the configuration
        std::int64_t epochs = 100;
        std::int64_t batchSize = 128;
        std::int64_t seed = 0;
        std::int64_t statisticsEvery = 10; ///< batches between two logged layer statistics
        std::int64_t checkpointEvery = 1;  ///< epochs between two checkpoints
        std::string device = "cpu";
        Precision precision = Precision::Float32;
        std::int64_t threads = 0; ///< 0: all cores
        /// Where its weights come from: empty for the seed, or for those of a network's own file; "seed"; a
        /// run, a file of weights. Of a run that began, the SHA-256 of the weights.
        std::string init;
        std::int64_t stopAfterMet =
            0; ///< epochs in a row with every level met, after which it ends; 0: never
        bool operator==(const Run&) const = default;
    } run;

    /// Experiment trackers that follow the run. Nothing in here changes a result. Secrets are never part of a
    /// configuration: they come from the environment.
    struct Track {
        std::array<bool, allOf<TrackerKind>.size()> on{}; ///< by kind
        bool& operator[](TrackerKind kind) { return on[static_cast<std::size_t>(kind)]; }
        const bool& operator[](TrackerKind kind) const { return on[static_cast<std::size_t>(kind)]; }
        std::string project = "pd-qat"; ///< W&B project, MLflow experiment
        std::string entity;             ///< W&B team or user; empty: the user's own
        std::string tags;               ///< by comma
        bool wandbLive = false;         ///< upload while training, through the wandb program
        std::string mlflowServer;       ///< URL; empty: MLFLOW_TRACKING_URI, else http://127.0.0.1:5000
        bool operator==(const Track&) const = default;
    } track;

    /// Of a run that another program made. This program knows its name, its bit widths and its seed; no other
    /// member says anything of it, and no field but the name has an effect.
    struct Imported {
        std::optional<TrackerKind> program;          ///< none: it is a run of this program
        std::string place;                           ///< what it was read from
        std::string id;                              ///< as that program knows it
        std::map<std::string, std::string> settings; ///< as that program has them
        std::map<std::string, std::string> metrics;  ///< chosen by hand: "val/accuracy" to its name there
        bool operator==(const Imported&) const = default;
    } imported;

    bool operator==(const RunConfig&) const = default;
};

/// The low bit widths that the run trains, in the order of quant.bits; none with FullPrecision.
std::vector<int> lowWidths(const RunConfig& config);
/// All bit widths that the run trains: the low ones, then 32 where the method trains it.
std::vector<int> trainedWidths(const RunConfig& config);
/// The lowest of trainedWidths(); 32 where there is none.
int lowestWidth(const RunConfig& config);
/// Layers that stay at 32 bits, as the configuration names them: the high-precision set, and those whose own
/// width that is.
std::vector<std::string> keptEntries(const RunConfig& config);
/// Whether the method is one with constraints and dual variables (PdQat, PdFixed).
bool isPrimalDual(const RunConfig& config);
/// Whether another program made the run. It can be looked at and compared, and nothing else.
inline bool isImported(const RunConfig& config) { return config.imported.program.has_value(); }
/// Whether the run computes as the official code does ("reference" semantics).
bool isReference(const RunConfig& config);
/// The official code's output distance, its usual level, and its dual step.
void takeOfficialChoices(RunConfig& config);
/// Whether the first weights are given, not drawn by the seed.
bool beginsWithWeights(const RunConfig& config);
inline constexpr const char* initBySeed =
    "seed"; ///< run.init: weights of the seed, also where a file has some
/// Whether layers have constraints, beside the output.
bool constrainsLayers(const RunConfig& config);

/// ε of the output constraint at the i-th low bit width. NaN where the configuration names none.
double epsilonOut(const RunConfig& config, std::size_t widthIndex);
/// ε of a layer's constraint at the i-th low bit width: name@bits, then name, then the common value.
double epsilonFor(const RunConfig& config, std::size_t widthIndex, const std::string& layer);
/// λ of a constraint at the start of a run, likewise. @param layer a layer's name, or outputConstraint
double initialDual(const RunConfig& config, int bits, const std::string& layer);
/// The run's name, or one made from network, data set, bit widths and seed where it has none.
std::string displayName(const RunConfig& config);

} // namespace pdqat
