// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/insight.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pdqat {
namespace {

constexpr double noShare = std::numeric_limits<double>::quiet_NaN();

std::int64_t sumOf(const std::vector<std::int64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

double ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : noShare;
}

bool areCounts(const std::vector<std::int64_t>& counts) {
    return std::ranges::all_of(counts, [](std::int64_t count) { return count >= 0; });
}

/// A single code is spaced by 1.
std::int64_t spacing(const std::vector<std::int64_t>& codes) {
    return codes.size() < 2 ? 1 : codes[1] - codes[0];
}

bool isSound(const Histogram& histogram) {
    return std::isfinite(histogram.low) && histogram.low <= histogram.high && std::isfinite(histogram.high) &&
           !histogram.counts.empty() && areCounts(histogram.counts) &&
           areCounts({histogram.below, histogram.above, histogram.notFinite});
}

bool isSound(const QuantizedValues& values) {
    if (values.bits == fullPrecision)
        return values.codes.empty() && values.counts.empty() && values.steps.empty();
    const auto& codes = values.codes;
    if (values.bits < 1 || values.bits > 8 || codes.size() < 2 || codes.size() > 256 || values.steps.empty())
        return false;
    for (std::size_t i = 1; i < codes.size(); ++i)
        if (codes[i] <= codes[i - 1] || codes[i] - codes[i - 1] != spacing(codes))
            return false;
    return values.counts.size() == codes.size() && areCounts(values.counts) &&
           std::ranges::all_of(values.steps, [](double step) { return std::isfinite(step); });
}

bool isSound(const LayerInsight& layer) {
    return !layer.layer.empty() && isSound(layer.weights) &&
           std::ranges::all_of(layer.passes, [](const LayerPass& pass) {
               return isSound(pass.weights) && isSound(pass.inputs) && isSound(pass.inputsBefore);
           });
}

bool isSound(const Confusion& confusion, std::size_t classes) {
    return confusion.counts.size() == classes && std::ranges::all_of(confusion.counts, [&](const auto& row) {
               return row.size() == classes && areCounts(row);
           });
}

} // namespace

Histogram Histogram::over(double low, double high, std::size_t bins) {
    Histogram histogram;
    histogram.low = low;
    histogram.high = high;
    histogram.counts.assign(bins, 0);
    return histogram;
}

void Histogram::add(std::span<const float> values) {
    const auto last = counts.size() - 1;
    const double perBin = high > low ? static_cast<double>(counts.size()) / (high - low) : 0;
    for (const double value : values)
        if (!std::isfinite(value))
            ++notFinite;
        else if (value < low)
            ++below;
        else if (value > high)
            ++above;
        else
            ++counts[std::min(static_cast<std::size_t>((value - low) * perBin), last)];
}

std::int64_t Histogram::total() const { return sumOf(counts) + below + above + notFinite; }

std::vector<double> QuantizedValues::levels() const {
    const double step = std::accumulate(steps.begin(), steps.end(), 0.0) /
                        static_cast<double>(std::max<std::size_t>(1, steps.size()));
    std::vector<double> levels;
    for (const auto code : codes)
        levels.push_back(step * static_cast<double>(code));
    return levels;
}

std::int64_t QuantizedValues::total() const { return sumOf(counts); }

double QuantizedValues::saturation() const {
    if (counts.empty())
        return noShare;
    return ratio(counts.size() == 1 ? counts.front() : counts.front() + counts.back(), total());
}

double QuantizedValues::usedLevels() const {
    return ratio(std::ranges::count_if(counts, [](std::int64_t count) { return count > 0; }),
                 static_cast<std::int64_t>(counts.size()));
}

void QuantizedValues::addCodes(std::span<const std::int32_t> values) {
    const auto first = codes.front(), last = codes.back(), apart = spacing(codes);
    for (const std::int64_t code : values)
        ++counts[static_cast<std::size_t>((std::clamp(code, first, last) - first) / apart)];
}

void QuantizedValues::addValues(std::span<const float> values) {
    const auto last = static_cast<double>(codes.size() - 1);
    const double first = static_cast<double>(codes.front()),
                 perLevel = 1 / (steps.front() * static_cast<double>(spacing(codes))),
                 offset = first / static_cast<double>(spacing(codes)) - 0.5;
    for (const double value : values)
        ++counts[static_cast<std::size_t>(std::clamp(value * perLevel - offset, 0.0, last))];
}

const LayerPass* LayerInsight::find(int bits) const {
    const auto found = std::ranges::find(passes, bits, &LayerPass::bits);
    return found == passes.end() ? nullptr : &*found;
}

std::int64_t Confusion::images() const {
    std::int64_t images = 0;
    for (const auto& row : counts)
        images += sumOf(row);
    return images;
}

double Confusion::accuracy() const {
    std::int64_t right = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        right += counts[i][i];
    return static_cast<double>(right) / static_cast<double>(std::max<std::int64_t>(1, images()));
}

std::int64_t Confusion::imagesOf(std::size_t trueClass) const { return sumOf(counts[trueClass]); }

double Confusion::accuracyOf(std::size_t trueClass) const {
    return ratio(counts[trueClass][trueClass], imagesOf(trueClass));
}

std::vector<double> accuracyChanges(const Confusion& low, const Confusion& full) {
    std::vector<double> changes;
    for (std::size_t i = 0; i < low.counts.size(); ++i)
        changes.push_back(low.accuracyOf(i) - full.accuracyOf(i));
    return changes;
}

double Insight::progress() const {
    return batches > 0 ? static_cast<double>(batchesDone) / static_cast<double>(batches) : 0;
}

const LayerInsight* Insight::find(const std::string& layer) const {
    const auto found = std::ranges::find(layers, layer, &LayerInsight::layer);
    return found == layers.end() ? nullptr : &*found;
}

const Confusion* Insight::confusionAt(int bits) const {
    const auto found = std::ranges::find(confusions, bits, &Confusion::bits);
    return found == confusions.end() ? nullptr : &*found;
}

std::string flawOf(const Insight& insight) {
    if (insight.classes.empty())
        return "it names no classes";
    for (const auto& layer : insight.layers)
        if (!isSound(layer))
            return "its counts of layer \"" + layer.layer + "\" make no sense";
    for (const auto& confusion : insight.confusions)
        if (!isSound(confusion, insight.classes.size()))
            return "its confusion matrix at " + std::to_string(confusion.bits) +
                   " bit is not one of its classes";
    return {};
}

} // namespace pdqat
