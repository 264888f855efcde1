// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a trained network: how the weights and inputs of its layers are distributed, on which levels
// their quantizers put them, and which classes it takes for which at every trained bit width. `pdqat look`
// measures it of a checkpoint. Plain values, any thread.
#pragma once

#include "engine/api/event_words.h"
#include "engine/api/layer_bits.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pdqat {

/// Counts of values in bins of equal width.
struct Histogram {
    double low = 0, high = 0;          ///< lower end of the first bin, upper end of the last one
    std::vector<std::int64_t> counts;  ///< per bin; a bin has its lower end, the last one both
    std::int64_t below = 0, above = 0; ///< finite values outside
    std::int64_t notFinite = 0;
    bool operator==(const Histogram&) const = default;

    /// Empty; low ≤ high, at least one bin. All values of an interval without width are in the first bin.
    static Histogram over(double low, double high, std::size_t bins);
    void add(std::span<const float> values);
    /// Of all values, wherever they are.
    std::int64_t total() const;
};

/// How many values a quantizer puts on each of its levels. A level is step · code (docs/method.md 2).
struct QuantizedValues {
    int bits = fullPrecision;         ///< of these values; 32: they are not quantized, there are no levels
    std::vector<double> steps;        ///< one; of weights also one for each output channel
    std::vector<std::int64_t> codes;  ///< every one that the quantizer has, ascending and equally spaced
    std::vector<std::int64_t> counts; ///< per code
    bool operator==(const QuantizedValues&) const = default;

    /// Per code; of several steps by their mean, since each channel has levels of its own.
    std::vector<double> levels() const;
    std::int64_t total() const;
    /// Share of the values on the lowest and the highest level, which at one bit are all there are; NaN
    /// without values.
    double saturation() const;
    /// Share of the levels that have any value; NaN without levels.
    double usedLevels() const;
    /// Counts values by their code. For these two there is at least one code.
    void addCodes(std::span<const std::int32_t> values);
    /// Counts values that are step · code, of a single step, up to rounding.
    void addValues(std::span<const float> values);
};

/// A rankable layer in the pass at one bit width.
struct LayerPass {
    int bits = fullPrecision; ///< of the network; the layer's own are those of `weights` and `inputs`
    QuantizedValues weights;
    QuantizedValues inputs; ///< as the layer's convolution takes them
    Histogram inputsBefore; ///< the same values as the quantizer gets them, over all that it can represent
    bool operator==(const LayerPass&) const = default;
};

struct LayerInsight {
    std::string layer;
    Histogram weights;             ///< W_32, from the smallest to the largest
    std::vector<LayerPass> passes; ///< per trained width: the low ones as quant.bits has them, then 32
    bool operator==(const LayerInsight&) const = default;

    /// Null for a width that was not trained.
    const LayerPass* find(int bits) const;
};

/// Which classes a network takes for which, at one bit width.
struct Confusion {
    int bits = fullPrecision;
    std::vector<std::vector<std::int64_t>> counts; ///< images by [true class][predicted class]
    bool operator==(const Confusion&) const = default;

    std::int64_t images() const;
    /// Share of the images that are classified rightly, as `pdqat evaluate` has it; 0 without images.
    double accuracy() const;
    std::int64_t imagesOf(std::size_t trueClass) const;
    /// Share of a class's images that are classified rightly (its recall); NaN where it has none.
    double accuracyOf(std::size_t trueClass) const;
};

/// Per class: accuracy of `low` less that of `full`; NaN where a class has no images. Of one split and as
/// many classes.
std::vector<double> accuracyChanges(const Confusion& low, const Confusion& full);

/// What is measured. Measures of one plan and one checkpoint are the same.
struct InsightPlan {
    CheckpointKind checkpoint = CheckpointKind::Best;
    Split split = Split::Validation;
    std::int64_t images = 512; ///< of the split, in a random order, that inputs are counted of; 0: all.
                               ///< Confusions are of the whole split
    bool operator==(const InsightPlan&) const = default;
};

struct Insight {
    InsightPlan plan;
    std::string weights;                       ///< SHA-256 of the checkpoint's network
    std::string version;                       ///< of the program that measured
    Position at;                               ///< of the checkpoint
    std::int64_t images = 0, inputImages = 0;  ///< that confusions and inputs are counted of
    std::vector<std::string> classes;          ///< names; numbers from 0 where the data set has none
    std::vector<LayerInsight> layers;          ///< rankable ones in order; none: not measured yet
    std::vector<Confusion> confusions;         ///< per trained width; none: not measured yet
    std::int64_t batchesDone = 0, batches = 0; ///< how far the measuring is
    bool operator==(const Insight&) const = default;

    bool isComplete() const { return !layers.empty() && !confusions.empty(); }
    /// From 0 to 1.
    double progress() const;
    /// Null for one that is not there.
    const LayerInsight* find(const std::string& layer) const;
    const Confusion* confusionAt(int bits) const;
};

/// What is wrong with values that were read from a file: lists of unlike length, counts below 0, codes that
/// are not equally spaced, a confusion that has other classes; nothing in particular is empty.
std::string flawOf(const Insight& insight);

} // namespace pdqat
