// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field table: the one place where a configuration field is declared.
#include "engine/api/data_sets.h"
#include "engine/api/field.h"
#include "engine/api/networks.h"
#include "engine/api/words.h"

#include <algorithm>
#include <utility>

namespace pdqat {
namespace {

const RunConfig defaultConfig;

constexpr double none = std::numeric_limits<double>::infinity();

Range atLeast(double minimum) { return {minimum, none, false}; }
Range above(double minimum) { return {minimum, none, true}; }
Range between(double minimum, double maximum) { return {minimum, maximum, false}; }

/// What a chain of calls fills in: table entries read as sentences.
class Entry {
public:
    Entry(std::string key, std::string label, FieldType type) {
        field_.key = std::move(key);
        field_.label = std::move(label);
        field_.type = type;
        field_.visible = [](const RunConfig&) { return true; };
    }

    Entry& help(std::string text) { return field_.help = std::move(text), *this; }
    Entry& unit(std::string text) { return field_.unit = std::move(text), *this; }
    Entry& range(Range range) { return field_.range = range, *this; }
    Entry& advanced() { return field_.advanced = true, *this; }
    Entry& choices(std::vector<Choice> choices) { return field_.choices = std::move(choices), *this; }
    Entry& when(std::string words, std::function<bool(const RunConfig&)> rule) {
        field_.visibleWhen = std::move(words);
        field_.visible = std::move(rule);
        return *this;
    }

    /// `member`: a generic callable from (const) RunConfig& to the member's reference.
    template <class Member>
    Entry& member(Member member) {
        using Stored = std::remove_cvref_t<decltype(member(std::declval<RunConfig&>()))>;
        field_.get = [member](const RunConfig& config) { return Value(member(config)); };
        field_.set = [member](RunConfig& config, const Value& value) {
            member(config) = std::get<Stored>(value);
        };
        field_.fallback = field_.get(defaultConfig);
        return *this;
    }

    /// An enum member: its values are the choices, in their order, each with its label.
    template <class Member, std::size_t n>
    Entry& enumMember(Member member, const char* const (&labels)[n]) {
        static_assert(n == allOf<EnumOf<Member>>.size() && n == std::size_t(allOf<EnumOf<Member>>.back()) + 1,
                      "every value has a label, and they count from 0");
        return enumMember(member, [&](auto value) { return labels[static_cast<std::size_t>(value)]; });
    }
    /// The same, with label(value) for each.
    template <class Member, class Label>
    Entry& enumMember(Member member, Label label) {
        using Enum = EnumOf<Member>;
        for (const auto value : allOf<Enum>)
            field_.choices.push_back({std::string(name(value)), std::string(label(value))});
        field_.get = [member](const RunConfig& config) { return Value(std::string(name(member(config)))); };
        field_.set = [member, key = field_.key](RunConfig& config, const Value& value) {
            member(config) = named<Enum>(std::get<std::string>(value), ErrorKind::Config, key);
        };
        field_.fallback = field_.get(defaultConfig);
        return *this;
    }

    operator Field() && { return std::move(field_); }
    operator Field() & { return field_; }

private:
    template <class Member>
    using EnumOf = std::remove_cvref_t<decltype(std::declval<Member>()(std::declval<RunConfig&>()))>;

    Field field_;
};

#define PDQAT_MEMBER(path)                                                                                   \
    [](auto& c) -> auto& { return c.path; }

bool layerwise(const RunConfig& c) { return constrainsLayers(c); }
bool movesDuals(const RunConfig& c) { return c.method.kind == MethodKind::PdQat; }
bool quantizes(const RunConfig& c) { return c.method.kind != MethodKind::FullPrecision; }
bool distils(const RunConfig& c) { return c.method.kind == MethodKind::AnyPrecision; }
bool splitsAtRandom(const RunConfig& c) { return c.data.split == SplitRule::Random; }
bool isFolder(const RunConfig& c) { return c.data.set == "image-folder"; }
bool isInMemory(const RunConfig& c) { return !isFolder(c); }
bool isSvhn(const RunConfig& c) { return c.data.set == "svhn"; }
bool isImported(const RunConfig& c) { return !c.run.init.empty(); }
bool sgd(const RunConfig& c) { return c.optim.kind == OptimizerKind::Sgd; }

#define PDQAT_DATA_SET_CHOICE(set, name, label) {name, label},
std::vector<Field> dataFields() {
    return {
        Entry("data.set", "Data set", FieldType::Choice)
            .help(
                "The images to train on: IDX files (MNIST), CIFAR's binary or Python version, MATLAB files "
                "of "
                "cropped digits (SVHN). A folder of images has train/CLASS/ and val/CLASS/, as ImageNet; val "
                "is the test set.")
            .choices({PDQAT_DATA_SETS(PDQAT_DATA_SET_CHOICE)})
            .member(PDQAT_MEMBER(data.set)),
        Entry("data.path", "Folder", FieldType::Folder)
            .help("Folder that holds the data set's files. Empty: the place where Debian's package or "
                  "an earlier download puts them.")
            .member(PDQAT_MEMBER(data.path)),
        Entry("data.mirror", "Mirror", FieldType::Text)
            .help(
                "Where to fetch the set's files from in place of the server that publishes them: the URL of "
                "a folder that has them under their names. Their checksums are compared all the same.")
            .advanced()
            .when("for data sets other than folders of images", isInMemory)
            .member(PDQAT_MEMBER(data.mirror)),
        Entry("data.extra", "Extra training images", FieldType::Bool)
            .help("Train on the images of extra_32x32.mat too, mixed with those of train_32x32.mat.")
            .when("for SVHN", isSvhn)
            .member(PDQAT_MEMBER(data.extra)),
        Entry("data.fit", "Fit to input", FieldType::Choice)
            .help("What is done with images that are not of the network's input size. pad: zeros around "
                  "smaller ones, larger ones are refused. resize: scaled, bilinearly.")
            .advanced()
            .when("for data sets other than folders of images", isInMemory)
            .enumMember(PDQAT_MEMBER(data.fit), {"Pad with zeros", "Resize"}),
        Entry("data.train_limit", "Training images", FieldType::Integer)
            .help("Use only so many images of the training files (training and validation together), the "
                  "first ones; of a folder, the first ones of every class, an even share of each. 0 uses "
                  "all.")
            .unit("images")
            .range(atLeast(0))
            .member(PDQAT_MEMBER(data.trainLimit)),
        Entry("data.test_limit", "Test images", FieldType::Integer)
            .help("Use only so many test images, the first ones; of a folder, an even share of each class. "
                  "0 uses all.")
            .unit("images")
            .range(atLeast(0))
            .member(PDQAT_MEMBER(data.testLimit)),
        Entry("data.validation_fraction", "Validation share", FieldType::Real)
            .help("Share of the training images set aside for validation; it chooses the best epoch. "
                  "0 sets none aside.")
            .range(between(0, 0.9))
            .member(PDQAT_MEMBER(data.validationFraction)),
        Entry("data.split", "Validation images", FieldType::Choice)
            .help("Which training images are set aside for validation: random ones, or the first ones of the "
                  "files.")
            .advanced()
            .enumMember(PDQAT_MEMBER(data.split), {"Random", "The first"}),
        Entry("data.split_seed", "Split seed", FieldType::Integer)
            .help("Seed of the split into training and validation images. It is apart from the run's "
                  "seed, so that runs with different seeds see the same split.")
            .range(atLeast(0))
            .advanced()
            .when("with a random split", splitsAtRandom)
            .member(PDQAT_MEMBER(data.splitSeed)),
        Entry("data.shuffle", "Shuffle", FieldType::Bool)
            .help("Take the training images in a new random order every epoch, instead of that of the files.")
            .advanced()
            .member(PDQAT_MEMBER(data.shuffle)),
        Entry("data.flip", "Random flip", FieldType::Bool)
            .help("Mirror each training image left to right with probability one half.")
            .member(PDQAT_MEMBER(data.flip)),
        Entry("data.crop_padding", "Random crop padding", FieldType::Integer)
            .help("Pad each training image by so many pixels on every side and cut it back at a "
                  "random place. 0 turns it off.")
            .unit("px")
            .range(between(0, 16))
            .when("for data sets other than folders of images", isInMemory)
            .member(PDQAT_MEMBER(data.cropPadding)),
        Entry("data.workers", "Decoding threads", FieldType::Integer)
            .help("Threads that decode and scale images ahead of the training. 0: one per core, 16 at most. "
                  "The number changes nothing but the speed.")
            .range(between(0, 256))
            .advanced()
            .when("for folders of images", isFolder)
            .member(PDQAT_MEMBER(data.workers)),
        Entry("data.on_corrupt", "Corrupt images", FieldType::Choice)
            .help("What happens when an image file cannot be decoded. stop: the run fails, naming the file. "
                  "skip: the run warns once and goes on without it; its batch is smaller by one.")
            .when("for folders of images", isFolder)
            .enumMember(PDQAT_MEMBER(data.onCorrupt), {"Stop the run", "Skip the image"}),
        Entry("data.exif", "Rotation by EXIF", FieldType::Choice)
            .help("Photographs whose EXIF data say that the camera was held otherwise. ignore: they are "
                  "read as they are stored, as torchvision does. apply: they are turned upright.")
            .advanced()
            .when("for folders of images", isFolder)
            .enumMember(PDQAT_MEMBER(data.exif), {"Ignore", "Turn upright"}),
    };
}

#define PDQAT_NETWORK_CHOICE(name, label) {#name, label},
std::vector<Field> networkFields() {
    return {
        Entry("network.name", "Network", FieldType::Choice)
            .help("The network to train. resnet20q: pre-activation ResNet-20, 20 quantized "
                  "convolutions. svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, "
                  "inputs of 40 px or more. resnet18q and resnet50q: pre-activation ResNets for "
                  "ImageNet, inputs in multiples of 32 px.")
            .choices({PDQAT_NETWORKS(PDQAT_NETWORK_CHOICE)})
            .member(PDQAT_MEMBER(network.name)),
        Entry("network.expand", "Width factor", FieldType::Integer)
            .help("Multiplies every layer's channels. 1 is a ResNet's customary width; the paper's "
                  "resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.")
            .unit("×")
            .range(between(1, 16))
            .member(PDQAT_MEMBER(network.expand)),
        Entry("network.input_size", "Input size", FieldType::Integer)
            .help("Side of the square input. Images of another size are padded or resized to it, as data.fit "
                  "says; those of folders are cropped and scaled.")
            .unit("px")
            .range(between(8, 256))
            .advanced()
            .member(PDQAT_MEMBER(network.inputSize)),
    };
}

std::vector<Field> quantFields() {
    return {
        Entry("quant.bits", "Bit widths", FieldType::IntegerList)
            .help(
                "Low bit widths of weights and activations, 1 to 8. Several widths share the weights and are "
                "trained together; each has batch normalisation and dual variables of its own. With "
                "any-precision, 32 may be one of them.")
            .unit("bit")
            .range({1, 8, false, fullPrecision})
            .when("with every method but full-precision", quantizes)
            .member(PDQAT_MEMBER(quant.bits)),
        Entry("quant.high_precision", "High-precision layers", FieldType::LayerList)
            .help("Layers kept at 32 bits in the low-precision network, by name or by index. They have no "
                  "constraint, except in reference semantics.")
            .when("with every method but full-precision", quantizes)
            .member(PDQAT_MEMBER(quant.highPrecision)),
    };
}

std::vector<Field> methodFields() {
    return {
        Entry("method.name", "Method", FieldType::Choice)
            .help(
                "How the low-precision network is trained. pd-qat: primal-dual training under constraints. "
                "pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper's "
                "published baseline). dorefa: one low bit width, straight-through estimator. any-precision: "
                "several bit widths jointly. full-precision: 32 bits alone.")
            .enumMember(PDQAT_MEMBER(method.kind),
                        {"PD-QAT", "PD-QAT with fixed duals", "DoReFa", "Any-Precision", "Full precision"}),
        Entry("method.semantics", "Semantics", FieldType::Choice)
            .help("matched: both sides of every layer's constraint are compared without batch normalisation, "
                  "and a layer's constraint trains that layer's weights alone. reference: as the official "
                  "Python code computes, for comparisons with its results (resnet20q only).")
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.semantics), {"Matched", "Reference (official code)"}),
        Entry("method.distillation", "Distillation", FieldType::Choice)
            .help("What a bit width below the highest learns from: the predictions of the next higher one "
                  "(recursive), those of the highest (soft), or the labels (hard).")
            .when("with any-precision", distils)
            .enumMember(PDQAT_MEMBER(method.distillation),
                        {"From the next higher", "From the highest", "Labels"}),
        Entry("method.constraints", "Constraints", FieldType::Choice)
            .help("output: the low-precision output must stay near the full-precision one. layerwise: "
                  "every layer's output too.")
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.constraints), {"Output", "Output and layers"}),
        Entry("method.norm", "Layer distance", FieldType::Choice)
            .help("Distance between a layer's low- and full-precision outputs: mean squared (L2) or "
                  "mean absolute (L1) difference.")
            .when("with layer constraints", layerwise)
            .enumMember(PDQAT_MEMBER(method.norm), [](Norm value) { return label(value); }),
        Entry("method.epsilon_out", "Output level ε", FieldType::RealList)
            .help(
                "Constraint level of the output: upper bound of the soft cross-entropy between full- and "
                "low-precision predictions. It can never be met below the mean entropy of the full-precision "
                "predictions. One value, or one per bit width.")
            .unit("nat")
            .range(above(0))
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .member(PDQAT_MEMBER(method.epsilonOut)),
        Entry("method.epsilon_layer", "Layer level ε", FieldType::RealList)
            .help("Constraint level of every layer: upper bound of the mean difference between its low- and "
                  "full-precision outputs. One value, or one per bit width.")
            .range(above(0))
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(method.epsilonLayer)),
        Entry("method.epsilon_by_layer", "Levels of single layers", FieldType::LayerValues)
            .help("Constraint levels that differ from the common one, as layer=level or layer@bits=level.")
            .range(above(0))
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(method.epsilonByLayer)),
    };
}

std::vector<Field> dualFields() {
    return {
        Entry("dual.update", "Dual step", FieldType::Choice)
            .help(
                "The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass "
                "through the training images in evaluation mode (exact, slower). epoch-running: once an "
                "epoch, by the mean over its batches (free). per-step: after every batch, by its slack "
                "(free; "
                "wants a smaller rate).")
            .when("with pd-qat", movesDuals)
            .enumMember(PDQAT_MEMBER(dual.update), {"Pass after the epoch", "Running mean", "Every batch"}),
        Entry("dual.rate", "Dual rate", FieldType::Real)
            .help("Step size of the dual ascent: λ ← max(0, λ + rate · slack).")
            .range(above(0))
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.rate)),
        Entry("dual.damping", "Damping", FieldType::Real)
            .help("Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch's slack in "
                  "λ's place, so that a constraint that already holds lets go before λ has come down. It "
                  "calms oscillation of λ. 0 turns it off.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.damping)),
        Entry("dual.init_out", "Initial λ, output", FieldType::Real)
            .help("Dual variable of the output constraint at the start.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .member(PDQAT_MEMBER(dual.initOut)),
        Entry("dual.init_layer", "Initial λ, layers", FieldType::Real)
            .help("Dual variable of each layer's constraint at the start.")
            .range(atLeast(0))
            .advanced()
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(dual.initLayer)),
    };
}

std::vector<Field> optimFields() {
    return {
        Entry("optim.name", "Optimiser", FieldType::Choice)
            .help("Optimiser of weights and batch normalisation.")
            .enumMember(PDQAT_MEMBER(optim.kind), {"Adam", "SGD with momentum"}),
        Entry("optim.lr", "Learning rate", FieldType::Real)
            .help("Learning rate at the start.")
            .range(above(0))
            .member(PDQAT_MEMBER(optim.learningRate)),
        Entry("optim.momentum", "Momentum", FieldType::Real)
            .help("Momentum of SGD.")
            .range({0, 0.9999, false})
            .when("with SGD", sgd)
            .member(PDQAT_MEMBER(optim.momentum)),
        Entry("optim.weight_decay", "Weight decay", FieldType::Real)
            .help("L2 penalty that the optimiser adds to every gradient.")
            .range(atLeast(0))
            .advanced()
            .member(PDQAT_MEMBER(optim.weightDecay)),
        Entry("optim.milestones", "Decay after epochs", FieldType::IntegerList)
            .help("After so many epochs the learning rate is multiplied by the decay factor. Empty: never.")
            .unit("epochs")
            .range(atLeast(1))
            .member(PDQAT_MEMBER(optim.milestones)),
        Entry("optim.decay", "Decay factor", FieldType::Real)
            .help("Factor of the learning rate at each milestone.")
            .range({0, 1, true})
            .member(PDQAT_MEMBER(optim.decay)),
    };
}

std::vector<Field> runFields() {
    return {
        Entry("run.name", "Name", FieldType::Text)
            .help("Name in lists and figures. Empty: made from the configuration.")
            .member(PDQAT_MEMBER(run.name)),
        Entry("run.epochs", "Epochs", FieldType::Integer)
            .help("Passes over the training images.")
            .unit("epochs")
            .range(between(1, 100000))
            .member(PDQAT_MEMBER(run.epochs)),
        Entry("run.batch_size", "Batch size", FieldType::Integer)
            .help("Images in one training step.")
            .unit("images")
            .range(between(2, 8192))
            .member(PDQAT_MEMBER(run.batchSize)),
        Entry("run.seed", "Seed", FieldType::Integer)
            .help("Seed of initial weights, image order and augmentation.")
            .range(atLeast(0))
            .member(PDQAT_MEMBER(run.seed)),
        Entry("run.statistics_every", "Layer statistics every", FieldType::Integer)
            .help("Batches between two points of the live curves. Every point is kept in the run's log.")
            .unit("batches")
            .range(atLeast(1))
            .advanced()
            .member(PDQAT_MEMBER(run.statisticsEvery)),
        Entry("run.checkpoint_every", "Checkpoint every", FieldType::Integer)
            .help("Epochs between two checkpoints; one is always kept at a stop and at the end.")
            .unit("epochs")
            .range(atLeast(1))
            .advanced()
            .member(PDQAT_MEMBER(run.checkpointEvery)),
        Entry("run.device", "Device", FieldType::Choice)
            .help("Where the network is trained. cuda needs a LibTorch with CUDA and a GPU.")
            .choices({{"cpu", "CPU"}, {"cuda", "GPU (CUDA)"}})
            .advanced()
            .member(PDQAT_MEMBER(run.device)),
        Entry("run.precision", "Precision", FieldType::Choice)
            .help("Arithmetic of convolutions and of the classifier. tf32: inputs rounded to 10 bits, on a "
                  "GPU. "
                  "bf16: inputs and results rounded to 7 bits, on a GPU or a CPU that can do it. Weights, "
                  "quantizers, normalisation, losses and layer errors stay in float32.")
            .advanced()
            .enumMember(PDQAT_MEMBER(run.precision), {"float32", "TF32", "bfloat16"}),
        Entry("run.threads", "Threads", FieldType::Integer)
            .help("Threads of the training engine. 0: one per core. Results repeat bit for bit only "
                  "with the same number.")
            .range(between(0, 1024))
            .advanced()
            .member(PDQAT_MEMBER(run.threads)),
        Entry("run.init", "Imported weights", FieldType::Text)
            .help("SHA-256 of the weights that the run began with, as pdqat import writes it. Empty: the "
                  "weights come of the seed.")
            .advanced()
            .when("for runs that began with imported weights", isImported)
            .member(PDQAT_MEMBER(run.init)),
    };
}

std::vector<Field> trackFields() {
    std::vector<Field> fields;
    for (const auto kind : allOf<TrackerKind>)
        fields.push_back(
            Entry("track." + std::string(name(kind)), std::string(words(kind).full), FieldType::Bool)
                .help(std::string(words(kind).help))
                .member([kind](auto& c) -> auto& { return c.track[kind]; }));
    const auto isOn = [](TrackerKind kind) {
        return [kind](const RunConfig& config) { return config.track[kind]; };
    };
    const auto tracked = [](const RunConfig& config) {
        return std::find(config.track.on.begin(), config.track.on.end(), true) != config.track.on.end();
    };
    fields.insert(
        fields.end(),
        {
            Entry("track.project", "Project", FieldType::Text)
                .help("Project of W&B, experiment of MLflow.")
                .when("a tracker is on", tracked)
                .member(PDQAT_MEMBER(track.project)),
            Entry("track.tags", "Tags", FieldType::Text)
                .help("Words by which trackers list the run, by comma.")
                .when("a tracker is on", tracked)
                .member(PDQAT_MEMBER(track.tags)),
            Entry("track.entity", "Entity", FieldType::Text)
                .help("W&B team or user. Empty: your own.")
                .when("track.wandb is on", isOn(TrackerKind::Wandb))
                .member(PDQAT_MEMBER(track.entity)),
            Entry("track.wandb_live", "Upload while training", FieldType::Bool)
                .help("Have the wandb program, where it is installed, upload the run while it grows.")
                .when("track.wandb is on", isOn(TrackerKind::Wandb))
                .member(PDQAT_MEMBER(track.wandbLive)),
            Entry("track.mlflow_server", "MLflow server", FieldType::Text)
                .help("Address as http://host:port. Empty: MLFLOW_TRACKING_URI of the environment, "
                      "else http://127.0.0.1:5000. User and password, or a token, come from "
                      "MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD and MLFLOW_TRACKING_TOKEN.")
                .when("track.mlflow is on", isOn(TrackerKind::MlFlow))
                .member(PDQAT_MEMBER(track.mlflowServer)),
        });
    return fields;
}

#undef PDQAT_MEMBER
#undef PDQAT_DATA_SET_CHOICE
#undef PDQAT_NETWORK_CHOICE

std::vector<Field> buildTable() {
    std::vector<Field> table;
    for (auto part : {dataFields(), networkFields(), quantFields(), methodFields(), dualFields(),
                      optimFields(), runFields(), trackFields()})
        table.insert(table.end(), part.begin(), part.end());
    return table;
}

} // namespace

std::span<const Field> fieldTable() {
    static const std::vector<Field> table = buildTable();
    return table;
}

std::span<const Choice> fieldSections() {
    static const std::vector<Choice> sections{
        {"data", "Data"},     {"network", "Network"},     {"quant", "Quantization"},
        {"method", "Method"}, {"dual", "Dual variables"}, {"optim", "Optimisation"},
        {"run", "Run"},       {"track", "Tracking"},
    };
    return sections;
}

} // namespace pdqat
