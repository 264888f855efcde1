// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/field_texts.h"

#include "engine/api/field.h"

#include <QtGlobal>

namespace pdqat::ui {
namespace {

constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP(
        "fields",
        "After each epoch the dual variables move along the mean slack: measured by a pass over the training "
        "images in evaluation mode (exact, slower), or averaged over the epoch's batches (free)."),
    QT_TRANSLATE_NOOP(
        "fields", "After so many epochs the learning rate is multiplied by the decay factor. Empty: never."),
    QT_TRANSLATE_NOOP("fields", "Adam"),
    QT_TRANSLATE_NOOP("fields", "Batch size"),
    QT_TRANSLATE_NOOP("fields",
                      "Batches between two points of the live curves. Every point is kept in the run's log."),
    QT_TRANSLATE_NOOP("fields", "Bit widths"),
    QT_TRANSLATE_NOOP("fields", "CIFAR-10"),
    QT_TRANSLATE_NOOP("fields", "CPU"),
    QT_TRANSLATE_NOOP("fields", "Checkpoint every"),
    QT_TRANSLATE_NOOP("fields", "Constraint level of every layer: upper bound of the mean difference between "
                                "its low- and full-precision outputs. One value, or one per bit width."),
    QT_TRANSLATE_NOOP("fields",
                      "Constraint level of the output: upper bound of the soft cross-entropy between full- "
                      "and low-precision predictions. It can never be met below the mean entropy of the "
                      "full-precision predictions. One value, or one per bit width."),
    QT_TRANSLATE_NOOP(
        "fields", "Constraint levels that differ from the common one, as layer=level or layer@bits=level."),
    QT_TRANSLATE_NOOP("fields", "Constraints"),
    QT_TRANSLATE_NOOP("fields", "Data set"),
    QT_TRANSLATE_NOOP("fields", "Data"),
    QT_TRANSLATE_NOOP("fields", "Decay after epochs"),
    QT_TRANSLATE_NOOP("fields", "Decay factor"),
    QT_TRANSLATE_NOOP("fields", "Device"),
    QT_TRANSLATE_NOOP("fields", "Distance between a layer's low- and full-precision outputs: mean squared "
                                "(L2) or mean absolute (L1) difference."),
    QT_TRANSLATE_NOOP("fields", "Dual rate"),
    QT_TRANSLATE_NOOP("fields", "Dual step"),
    QT_TRANSLATE_NOOP("fields", "Dual variable of each layer's constraint at the start."),
    QT_TRANSLATE_NOOP("fields", "Dual variable of the output constraint at the start."),
    QT_TRANSLATE_NOOP("fields", "Dual variables"),
    QT_TRANSLATE_NOOP("fields",
                      "Epochs between two checkpoints; one is always kept at a stop and at the end."),
    QT_TRANSLATE_NOOP("fields", "Epochs"),
    QT_TRANSLATE_NOOP("fields", "Factor of the learning rate at each milestone."),
    QT_TRANSLATE_NOOP("fields", "Fashion-MNIST"),
    QT_TRANSLATE_NOOP("fields", "Folder that holds the data set's files. Empty: the place where Debian's "
                                "package or an earlier download puts them."),
    QT_TRANSLATE_NOOP("fields", "Folder"),
    QT_TRANSLATE_NOOP("fields", "GPU (CUDA)"),
    QT_TRANSLATE_NOOP("fields", "High-precision layers"),
    QT_TRANSLATE_NOOP(
        "fields",
        "How the low-precision network is trained. pd-qat: primal-dual training under constraints."),
    QT_TRANSLATE_NOOP("fields", "Images in one training step."),
    QT_TRANSLATE_NOOP("fields", "Initial λ, layers"),
    QT_TRANSLATE_NOOP("fields", "Initial λ, output"),
    QT_TRANSLATE_NOOP("fields", "Input size"),
    QT_TRANSLATE_NOOP("fields", "L2 penalty that the optimiser adds to every gradient."),
    QT_TRANSLATE_NOOP("fields", "Layer distance"),
    QT_TRANSLATE_NOOP("fields", "Layer level ε"),
    QT_TRANSLATE_NOOP("fields", "Layer statistics every"),
    QT_TRANSLATE_NOOP(
        "fields",
        "Layers kept at 32 bits in the low-precision network, by name or by index. They have no constraint."),
    QT_TRANSLATE_NOOP("fields", "Learning rate at the start."),
    QT_TRANSLATE_NOOP("fields", "Learning rate"),
    QT_TRANSLATE_NOOP("fields", "Levels of single layers"),
    QT_TRANSLATE_NOOP("fields",
                      "Low bit widths of weights and activations. Several widths share the weights and are "
                      "trained together; each has batch normalisation and dual variables of its own."),
    QT_TRANSLATE_NOOP("fields", "MNIST"),
    QT_TRANSLATE_NOOP("fields", "Mean absolute (L1)"),
    QT_TRANSLATE_NOOP("fields", "Mean square (L2)"),
    QT_TRANSLATE_NOOP("fields", "Method"),
    QT_TRANSLATE_NOOP("fields", "Mirror each training image left to right with probability one half."),
    QT_TRANSLATE_NOOP("fields", "Momentum of SGD."),
    QT_TRANSLATE_NOOP("fields", "Momentum"),
    QT_TRANSLATE_NOOP(
        "fields",
        "Multiplies every layer's channels. The paper uses 5; 1 is the customary narrow ResNet-20."),
    QT_TRANSLATE_NOOP("fields", "Name in lists and figures. Empty: made from the configuration."),
    QT_TRANSLATE_NOOP("fields", "Name"),
    QT_TRANSLATE_NOOP("fields", "Network"),
    QT_TRANSLATE_NOOP("fields", "Optimisation"),
    QT_TRANSLATE_NOOP("fields", "Optimiser of weights and batch normalisation."),
    QT_TRANSLATE_NOOP("fields", "Optimiser"),
    QT_TRANSLATE_NOOP("fields", "Output and layers"),
    QT_TRANSLATE_NOOP("fields", "Output level ε"),
    QT_TRANSLATE_NOOP("fields", "Output"),
    QT_TRANSLATE_NOOP("fields", "PD-QAT"),
    QT_TRANSLATE_NOOP("fields", "Pad each training image by so many pixels on every side and cut it back at "
                                "a random place. 0 turns it off."),
    QT_TRANSLATE_NOOP("fields", "Pass after the epoch"),
    QT_TRANSLATE_NOOP("fields", "Passes over the training images."),
    QT_TRANSLATE_NOOP("fields", "Quantization"),
    QT_TRANSLATE_NOOP("fields", "Random crop padding"),
    QT_TRANSLATE_NOOP("fields", "Random flip"),
    QT_TRANSLATE_NOOP("fields", "ResNet-20 (pre-activation)"),
    QT_TRANSLATE_NOOP("fields", "Run"),
    QT_TRANSLATE_NOOP("fields", "Running mean"),
    QT_TRANSLATE_NOOP("fields", "SGD with momentum"),
    QT_TRANSLATE_NOOP("fields", "Seed of initial weights, image order and augmentation."),
    QT_TRANSLATE_NOOP("fields", "Seed of the split into training and validation images. It is apart from the "
                                "run's seed, so that runs with different seeds see the same split."),
    QT_TRANSLATE_NOOP("fields", "Seed"),
    QT_TRANSLATE_NOOP("fields", "Share of the training images set aside for validation; it chooses the best "
                                "epoch. 0 sets none aside."),
    QT_TRANSLATE_NOOP("fields", "Side of the square input. Smaller images are padded with zeros to it, "
                                "centred; larger ones are refused."),
    QT_TRANSLATE_NOOP("fields", "Split seed"),
    QT_TRANSLATE_NOOP("fields", "Step size of the dual ascent: λ ← max(0, λ + rate · slack)."),
    QT_TRANSLATE_NOOP("fields", "Test images"),
    QT_TRANSLATE_NOOP(
        "fields",
        "The images to train on. MNIST sets are IDX files (plain or gzip), CIFAR-10 is the binary version."),
    QT_TRANSLATE_NOOP(
        "fields",
        "The network to train. resnet20q is the pre-activation ResNet-20 with 20 quantized convolutions."),
    QT_TRANSLATE_NOOP("fields", "Threads of the training engine. 0: one per core. Results repeat bit for bit "
                                "only with the same number."),
    QT_TRANSLATE_NOOP("fields", "Threads"),
    QT_TRANSLATE_NOOP("fields", "Training images"),
    QT_TRANSLATE_NOOP("fields", "Use only so many images of the training files (training and validation "
                                "together), the first ones. 0 uses all."),
    QT_TRANSLATE_NOOP("fields", "Use only so many test images, the first ones. 0 uses all."),
    QT_TRANSLATE_NOOP("fields", "Validation share"),
    QT_TRANSLATE_NOOP("fields", "Weight decay"),
    QT_TRANSLATE_NOOP("fields", "Where the network is trained. cuda needs a LibTorch with CUDA and a GPU."),
    QT_TRANSLATE_NOOP("fields", "Width factor"),
    QT_TRANSLATE_NOOP("fields", "batches"),
    QT_TRANSLATE_NOOP("fields", "bit"),
    QT_TRANSLATE_NOOP("fields", "epochs"),
    QT_TRANSLATE_NOOP("fields", "images"),
    QT_TRANSLATE_NOOP("fields", "nat"),
    QT_TRANSLATE_NOOP("fields", "output: the low-precision output must stay near the full-precision one. "
                                "layerwise: every layer's output too."),
    QT_TRANSLATE_NOOP("fields", "px"),
    QT_TRANSLATE_NOOP("fields", "×"),
};

} // namespace

std::span<const char* const> translatableFieldTexts() { return texts; }

std::vector<std::string> textsOfFieldTable() {
    std::vector<std::string> result;
    for (const auto& section : fieldSections())
        result.push_back(section.label);
    for (const auto& field : fieldTable()) {
        result.insert(result.end(), {field.label, field.help});
        if (!field.unit.empty())
            result.push_back(field.unit);
        for (const auto& choice : field.choices)
            result.push_back(choice.label);
    }
    return result;
}

} // namespace pdqat::ui
