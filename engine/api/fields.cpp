// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field table: the one place where a configuration field is declared.
#include "engine/api/data_sets.h"
#include "engine/api/field_entry.h"
#include "engine/api/networks.h"

#include <algorithm>
#include <utility>

namespace pdqat {
namespace fields {
namespace {

bool constrains(const RunConfig& c) { return isPrimalDual(c); }
bool quantizes(const RunConfig& c) { return c.method.kind != MethodKind::FullPrecision; }
bool splitsAtRandom(const RunConfig& c) { return c.data.split == SplitRule::Random; }
bool isFolder(const RunConfig& c) { return c.data.set == "image-folder"; }
bool isInMemory(const RunConfig& c) { return !isFolder(c); }
bool isSvhn(const RunConfig& c) { return c.data.set == "svhn"; }
bool isFromFile(const RunConfig& c) { return c.network.name == onnxNetwork; }
bool isBuiltIn(const RunConfig& c) { return !isFromFile(c); }
bool fallsInSteps(const RunConfig& c) { return c.optim.schedule == RateSchedule::Steps; }
bool hasUniformWeights(const RunConfig& c) {
    return quantizes(c) && c.quant.weights == WeightQuantizer::Uniform;
}
bool startsFromWeights(const RunConfig& c) { return isFromFile(c) || beginsWithWeights(c); }
bool scalesActivations(const RunConfig& c) {
    return quantizes(c) && c.quant.activations == ActivationQuantizer::Scaled;
}
bool choosesActivations(const RunConfig& c) { return quantizes(c) || isBuiltIn(c); }
bool isCalibrated(const RunConfig& c) {
    return scalesActivations(c) || (quantizes(c) && beginsWithWeights(c));
}
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

#define PDQAT_NETWORK_CHOICE(name, label, help) {#name, label},
#define PDQAT_NETWORK_HELP(name, label, help) " " help
std::vector<Field> networkFields() {
    return {
        Entry("network.name", "Network", FieldType::Choice)
            .help("The network to train." PDQAT_NETWORKS(PDQAT_NETWORK_HELP))
            .choices({PDQAT_NETWORKS(PDQAT_NETWORK_CHOICE)})
            .member(PDQAT_MEMBER(network.name)),
        Entry("network.expand", "Width factor", FieldType::Integer)
            .help("Multiplies every layer's channels. 1 is a ResNet's customary width; the paper's "
                  "resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.")
            .unit("×")
            .range(between(1, 16))
            .when("for the built-in networks", isBuiltIn)
            .member(PDQAT_MEMBER(network.expand)),
        Entry("network.input_size", "Input size", FieldType::Integer)
            .help("Side of the square input. Images of another size are padded or resized to it, as data.fit "
                  "says; those of folders are cropped and scaled.")
            .unit("px")
            .range(between(8, 256))
            .advanced()
            .member(PDQAT_MEMBER(network.inputSize)),
        Entry("network.file", "Model file", FieldType::Text)
            .help(
                "An ONNX model in float32 that classifies images. pdqat inspect FILE shows how it is taken. "
                "Training starts from its weights.")
            .when("for a network from a file", isFromFile)
            .member(PDQAT_MEMBER(network.file)),
        Entry("network.layers", "Rankable layers", FieldType::Choice)
            .help("Which layers of a model file can be quantized and ranked. inner: all but the first "
                  "convolution "
                  "and the classifier, which stay in full precision.")
            .advanced()
            .when("for a network from a file", isFromFile)
            .enumMember(PDQAT_MEMBER(network.layers), {"All but the first and the last", "All"}),
        Entry("network.new_classifier", "New classifier", FieldType::Bool)
            .help("Where the model file's classifier has another number of outputs than the data has "
                  "classes, give "
                  "it the data's and let it begin anew.")
            .advanced()
            .when("for a network from a file, and with run.init", startsFromWeights)
            .member(PDQAT_MEMBER(network.newClassifier)),
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
        Entry("quant.layer_bits", "Bits of single layers", FieldType::LayerWidths)
            .help("Layers whose bit width is not that of the network, by name or by index: 4 for weights and "
                  "activations, w4a8 where they differ. A layer's activations are its inputs. 32 keeps it in "
                  "high precision. Batch normalisation stays that of the network's bit width.")
            .unit("bit")
            .range({1, 8, false, fullPrecision})
            .advanced()
            .when("with every method but full-precision", quantizes)
            .member(PDQAT_MEMBER(quant.layerBits)),
        Entry("quant.weights", "Weights", FieldType::Choice)
            .help("How weights are quantized. dorefa: through tanh, for networks that are trained from "
                  "scratch; full precision goes through tanh, too. uniform: in symmetric steps of the size "
                  "that "
                  "fits the weights best; full precision is the weights as they are, so that pretrained "
                  "networks keep what they know, and what is trained can be quantized elsewhere.")
            .advanced()
            .enumMember(PDQAT_MEMBER(quant.weights), {"DoReFa", "Uniform"}),
        Entry("quant.steps_per", "Steps per", FieldType::Choice)
            .help("Whether all of a layer's weights share one size of steps, or those of each output channel "
                  "have "
                  "their own.")
            .advanced()
            .when("with uniform weights", hasUniformWeights)
            .enumMember(PDQAT_MEMBER(quant.stepsPer), {"Layer", "Output channel"}),
        Entry("quant.steps", "Size of steps", FieldType::Choice)
            .help("fitted: of weights anew at every training step, with the least squared error; of scaled "
                  "activations once, before training. learned: they begin so and are trained like weights "
                  "(LSQ), each bit width's of its own. SGD suits them better than Adam.")
            .advanced()
            .when("with uniform weights", hasUniformWeights)
            .enumMember(PDQAT_MEMBER(quant.steps), {"Fitted", "Learned"}),
        Entry("quant.activations", "Activations", FieldType::Choice)
            .help("How a layer's inputs are quantized. unit: in steps on [0, 1], for networks that clamp to "
                  "it; the built-in ones do. scaled: in steps of the size that fits what the layer reads, "
                  "with a sign where that has one; built-in networks have ReLU then, in full precision too.")
            .advanced()
            .when("with every method but full-precision, and for built-in networks", choosesActivations)
            .enumMember(PDQAT_MEMBER(quant.activations), {"On [0, 1]", "Scaled"}),
        Entry("quant.calibration_images", "Images for the scale", FieldType::Integer)
            .help("Training images to which the steps of scaled activations are fitted before training, and "
                  "batch "
                  "normalisation where given weights are quantized.")
            .unit("images")
            .range(between(1, 100000))
            .advanced()
            .when("with scaled activations, or given weights", isCalibrated)
            .member(PDQAT_MEMBER(quant.calibrationImages)),
        Entry("quant.allocation", "Where the bits come from", FieldType::Text)
            .help("A note: pdqat allocate writes which run, criterion and budget chose the layers' bits. It "
                  "changes nothing.")
            .advanced()
            .when("with every method but full-precision", quantizes)
            .member(PDQAT_MEMBER(quant.allocation)),
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
        Entry("optim.decay_norms", "Decay of normalisation", FieldType::Bool)
            .help("Whether weight decay holds for batch normalisation and biases too. Steps of quantizers "
                  "never decay.")
            .advanced()
            .member(PDQAT_MEMBER(optim.decaysNorms)),
        Entry("optim.schedule", "Schedule", FieldType::Choice)
            .help("How the learning rate falls. steps: by the decay factor at each milestone. cosine: along "
                  "half a cosine to 0 at the end; such a run cannot be extended.")
            .enumMember(PDQAT_MEMBER(optim.schedule), {"Steps", "Cosine"}),
        Entry("optim.milestones", "Decay after epochs", FieldType::IntegerList)
            .help("After so many epochs the learning rate is multiplied by the decay factor. Empty: never.")
            .unit("epochs")
            .range(atLeast(1))
            .when("with the schedule steps", fallsInSteps)
            .member(PDQAT_MEMBER(optim.milestones)),
        Entry("optim.decay", "Decay factor", FieldType::Real)
            .help("Factor of the learning rate at each milestone.")
            .range({0, 1, true})
            .when("with the schedule steps", fallsInSteps)
            .member(PDQAT_MEMBER(optim.decay)),
        Entry("optim.warmup_epochs", "Warm-up", FieldType::Integer)
            .help("Epochs in which the learning rate rises evenly from 0, batch by batch.")
            .unit("epochs")
            .range(atLeast(0))
            .advanced()
            .member(PDQAT_MEMBER(optim.warmupEpochs)),
        Entry("optim.label_smoothing", "Label smoothing", FieldType::Real)
            .help("Share of the training target that all classes get alike, in place of the label. Losses "
                  "that are shown are those of the labels.")
            .range({0, 0.9999, false})
            .advanced()
            .member(PDQAT_MEMBER(optim.labelSmoothing)),
        Entry("optim.average", "Averaged weights", FieldType::Real)
            .help("Decay of a moving average of all weights and statistics (EMA), one step a batch. Where it "
                  "is above 0, validation, test and what is made of the run use the average; training and "
                  "the constraints' training values do not. 0: none.")
            .range({0, 0.99999, false})
            .advanced()
            .member(PDQAT_MEMBER(optim.average)),
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
        Entry("run.init", "Start from", FieldType::Text)
            .help("Where the first weights come from: a run, a file of weights (.pt, .safetensors), an ONNX "
                  "model, "
                  "or seed. Empty: the seed; of a network from a file, its own weights. A run that began has "
                  "the "
                  "SHA-256 of the weights here instead.")
            .member(PDQAT_MEMBER(run.init)),
        Entry("run.stop_after_met", "Stop when met", FieldType::Integer)
            .help("End training after so many epochs in a row in which every constraint was met on the "
                  "training "
                  "images. 0: never.")
            .unit("epochs")
            .range(between(0, 100000))
            .advanced()
            .when("with constraints", constrains)
            .member(PDQAT_MEMBER(run.stopAfterMet)),
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
    const auto grouped = [](const RunConfig& config) {
        return std::ranges::any_of(allOf<TrackerKind>,
                                   [&](auto kind) { return config.track[kind] && words(kind).groups; });
    };
    fields.insert(
        fields.end(),
        {
            Entry("track.project", "Project", FieldType::Text)
                .help("Project of W&B, experiment of MLflow.")
                .when("a tracker that groups runs is on", grouped)
                .member(PDQAT_MEMBER(track.project)),
            Entry("track.tags", "Tags", FieldType::Text)
                .help("Words by which trackers list the run, by comma.")
                .when("a tracker that groups runs is on", grouped)
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

#undef PDQAT_DATA_SET_CHOICE
#undef PDQAT_NETWORK_HELP
#undef PDQAT_NETWORK_CHOICE

std::vector<Field> buildTable() {
    std::vector<Field> table;
    for (auto part : {dataFields(), networkFields(), quantFields(), methodFields(), dualFields(),
                      optimFields(), runFields(), trackFields()})
        table.insert(table.end(), part.begin(), part.end());
    for (auto& field : table)
        if (field.key != "run.name")
            field.visible = [rule = std::move(field.visible)](const RunConfig& config) {
                return !isImported(config) && rule(config);
            };
    return table;
}

} // namespace
} // namespace fields

std::span<const Field> fieldTable() {
    static const std::vector<Field> table = fields::buildTable();
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
