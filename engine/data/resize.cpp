// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/resize.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace pdqat::data {
namespace {

/// One direction of the scaled picture, of which S pixels from `first` on are wanted.
struct Axis {
    std::int64_t length; ///< pixels of the source
    std::int64_t scaled; ///< pixels of the scaled picture
    std::int64_t first;
};

/// What one pixel of the result is made of: source pixels from `begin` on, with weights that add up to 1.
struct Share {
    std::int64_t begin;
    std::vector<float> weights;
    std::int64_t end() const { return begin + static_cast<std::int64_t>(weights.size()); }
};

/// A triangle around the pixel's centre that reaches to its neighbours' centres, those of the scaled picture
/// or of the source, whichever are farther apart.
Share shareOf(const Axis& axis, std::int64_t pixel) {
    const auto step = static_cast<double>(axis.length) / static_cast<double>(axis.scaled);
    const auto reach = std::max(step, 1.0);
    const auto centre = (static_cast<double>(axis.first + pixel) + 0.5) * step;
    const auto begin = std::max<std::int64_t>(std::llround(centre - reach), 0);
    const auto end = std::min<std::int64_t>(std::llround(centre + reach), axis.length);
    Share share{begin, {}};
    double sum = 0;
    for (auto i = begin; i < end; ++i) {
        const auto weight = std::max(0.0, 1 - std::abs(static_cast<double>(i) + 0.5 - centre) / reach);
        share.weights.push_back(static_cast<float>(weight));
        sum += weight;
    }
    for (auto& weight : share.weights)
        weight /= static_cast<float>(sum);
    return share;
}

std::vector<Share> sharesOf(const Axis& axis, std::int64_t side) {
    std::vector<Share> shares;
    for (std::int64_t i = 0; i < side; ++i)
        shares.push_back(shareOf(axis, i));
    return shares;
}

void scaleRow(const std::uint8_t* row, const std::vector<Share>& shares, std::int64_t channels, float* to) {
    for (const auto& share : shares)
        for (std::int64_t c = 0; c < channels; ++c) {
            const auto* from = row + share.begin * channels + c;
            float sum = 0;
            for (const auto weight : share.weights) {
                sum += weight * static_cast<float>(*from);
                from += channels;
            }
            *to++ = sum;
        }
}

/// First across, for the rows that are needed, then down.
void scale(const PixelRegion& from, const Axis& across, const Axis& down, std::int64_t side,
           std::uint8_t* to) {
    const auto columns = sharesOf(across, side), rows = sharesOf(down, side);
    const auto width = static_cast<std::size_t>(side * from.channels);
    const auto top = rows.front().begin;
    std::vector<float> scaled(static_cast<std::size_t>(rows.back().end() - top) * width), sums(width);
    for (auto y = top; y < rows.back().end(); ++y)
        scaleRow(from.first + y * from.stride, columns, from.channels,
                 scaled.data() + static_cast<std::size_t>(y - top) * width);
    for (const auto& row : rows) {
        std::fill(sums.begin(), sums.end(), 0.5f); // rounds where it is cut off
        const auto* source = scaled.data() + static_cast<std::size_t>(row.begin - top) * width;
        for (const auto weight : row.weights)
            for (std::size_t x = 0; x < width; ++x)
                sums[x] += weight * *source++;
        to = std::transform(sums.begin(), sums.end(), to,
                            [](float sum) { return static_cast<std::uint8_t>(std::min(sum, 255.0f)); });
    }
}

} // namespace

void resize(const PixelRegion& from, std::int64_t side, std::uint8_t* to) {
    scale(from, {from.width, side, 0}, {from.height, side, 0}, side, to);
}

void resizeCentre(const PixelRegion& from, std::int64_t shorter, std::int64_t side, std::uint8_t* to) {
    const auto smaller = std::min(from.width, from.height);
    const auto centre = [&](std::int64_t length) {
        const auto scaled = shorter * length / smaller;
        const auto margin = std::nearbyint(static_cast<double>(scaled - side) / 2);
        return Axis{length, scaled, static_cast<std::int64_t>(margin)};
    };
    scale(from, centre(from.width), centre(from.height), side, to);
}

} // namespace pdqat::data
