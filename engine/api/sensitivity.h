// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Second opinions on a run's layers: how much each one matters, measured of the network in a checkpoint,
// without the test images. Beside the dual variables, which training itself says (docs/method.md 7).
#pragma once

#include "engine/api/event_words.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace pdqat {

inline constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();

/// What is measured, and how. Measures of one plan and one checkpoint are the same, bit for bit.
struct SensitivityPlan {
    CheckpointKind checkpoint = CheckpointKind::Last;
    Split split = Split::Validation; ///< that losses are measured on: training or validation
    std::int64_t images = 0;         ///< of it, in a random order; 0: all
    std::int64_t normBatches = 50;   ///< of training images, from which the statistics of batch normalisation
                                     ///< are taken anew before each loss; 0: those of training stay
    std::int64_t gradientImages = 256; ///< whose gradients say Fisher information and curvature; 0: none
    std::int64_t probes = 32;          ///< random directions for the Hessian's trace
    std::uint64_t seed = 0;            ///< of that order and those directions
    bool operator==(const SensitivityPlan&) const = default;
};

/// One layer at one low bit width. Losses are cross-entropies in nat, means over the images.
struct LayerSensitivity {
    std::string layer;
    int bits = 0;
    double lossKept = notMeasured; ///< of the low-precision network with this layer alone in high precision
    double lossQuantized = notMeasured; ///< of the full-precision network with this layer alone at `bits`
    double error = notMeasured;         ///< d_l, in the run's norm
    double relativeError = notMeasured; ///< ‖Δ‖² / ‖a‖² of the layer's outputs
    double fisher = notMeasured; ///< ½ Σ F ΔW²: F the mean square of an image's gradient, ΔW = W_32 − W_k
    double trace = notMeasured;      ///< of the loss's Hessian to W_32
    double traceError = notMeasured; ///< its standard error over the directions
    double change = notMeasured;     ///< ‖ΔW‖²
    std::int64_t weights = 0;        ///< of the layer
    /// The Hessian's mean eigenvalue times ‖ΔW‖².
    double hessian() const { return trace / static_cast<double>(weights) * change; }
    bool operator==(const LayerSensitivity&) const = default;
};

/// The loss that `lossKept` is less than and `lossQuantized` is more than.
struct LossBeside {
    int bits = 0;
    double lowLoss = notMeasured;  ///< no layer kept
    double fullLoss = notMeasured; ///< every layer kept, which makes a network that is in full precision
    bool operator==(const LossBeside&) const = default;
};

struct Sensitivity {
    SensitivityPlan plan;
    std::string weights;                  ///< SHA-256 of the checkpoint's network
    std::string version;                  ///< of the program that measured
    Position at;                          ///< of the checkpoint
    std::int64_t images = 0;              ///< that the losses are means over
    std::vector<LossBeside> beside;       ///< per low width
    std::vector<LayerSensitivity> layers; ///< per low width, then layer
    /// Every rankable layer alone at each width that was asked for beside (`--bits`), whatever the run
    /// trained and keeps: the loss with it alone quantized, Fisher information and curvature. Per width, then
    /// layer.
    std::vector<LayerSensitivity> atWidths;
    bool operator==(const Sensitivity&) const = default;

    /// Of one bit width; null where it was not measured.
    const LayerSensitivity* find(const std::string& layer, int bits) const;
    const LossBeside* findBeside(int bits) const;
    /// What `atWidths` is more than: every layer in full precision.
    double fullLoss() const;
    /// Widths of `atWidths`, ascending.
    std::vector<int> otherWidths() const;
};

/// RFC 4180, C locale, header row; what was not measured is an empty cell. "alone": a row of `atWidths`,
/// whose bits are the layer's own; else they are the network's.
std::string sensitivityCsv(const Sensitivity& sensitivity);

} // namespace pdqat
