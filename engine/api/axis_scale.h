// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Range and ticks of an axis of numbers.
#pragma once

#include <string>
#include <vector>

namespace pdqat {

struct AxisTick {
    double at = 0;
    std::string label; ///< "−0.5", "2×10⁵"
    double em = 0;     ///< its width
};

struct AxisScale {
    double low = 0, high = 1;
    std::vector<AxisTick> ticks;
    std::vector<double> minorTicks;
};

/// What an axis must hold. Values that are not finite do not count.
class AxisRange {
public:
    AxisRange() = default;
    AxisRange(double low, double high) : low_(low), high_(high) {}
    void add(double value);
    void add(const AxisRange& other);
    bool empty() const { return low_ > high_; }
    double low() const { return low_; }
    double high() const { return high_; }

private:
    double low_ = 1, high_ = 0;
};

/// Ticks at 1, 2 or 5 times a power of ten, at most `most` of them; 5 % of room on both sides, but none below
/// (or above) zero where the range begins (or ends) there.
/// No two ticks are closer than `closest`.
AxisScale linearScale(const AxisRange& range, int most, double closest = 0);
/// Ticks at powers of ten; of a range below two of them, at 1, 2 and 5 times those.
AxisScale logarithmicScale(const AxisRange& range, int most);
/// Of an axis that shows just this much, as after a zoom: the same ticks.
AxisScale scaleWithin(const AxisRange& shown, bool logarithmic, int most, double closest = 0);

/// How many ticks have room on an axis of that length, in em of its labels.
int mostTicks(double em, bool vertical);

} // namespace pdqat
