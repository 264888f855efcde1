// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lowest and highest value of ever larger stretches of a curve, so that a picture of ten million points costs
// as much as its pixels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace pdqat::ui {

class MinMaxPyramid {
public:
    /// The value of a point; NaN: a gap.
    using ValueOf = std::function<double(std::size_t index)>;

    void clear();
    /// Takes in the points from size() to below `end`. At most 2³² − 1.
    void extend(std::size_t end, const ValueOf& value);
    std::size_t size() const { return size_; }

    struct Pick {
        std::vector<std::size_t> indices; ///< ascending
        std::size_t most = 1;             ///< points that one stretch stands for
    };
    /// The points of [begin, end) that a picture needs: of each stretch that is narrow enough its lowest, its
    /// highest and its last gap, of the others all.
    /// @param narrow  whether the points from `first` to `last` lie in one column of the picture
    Pick pick(std::size_t begin, std::size_t end,
              const std::function<bool(std::size_t first, std::size_t last)>& narrow) const;

private:
    static constexpr std::size_t leastStretch = 8; ///< points of a stretch on the lowest level
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct Stretch {
        std::uint32_t lowest = none, highest = none, gap = none;
    };
    static std::size_t lengthOn(std::size_t level) { return leastStretch << level; }
    void take(std::uint32_t index, const ValueOf& value);
    void rise(const ValueOf& value);

    std::vector<std::vector<Stretch>> levels_; ///< whole stretches
    Stretch open_;                             ///< of the lowest level, not yet whole
    std::size_t size_ = 0;
};

} // namespace pdqat::ui
