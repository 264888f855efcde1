// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/axis_scale.h"

#include "engine/figures/number_text.h"
#include "engine/figures/text_size.h"

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

int exponentOf(double value) { return static_cast<int>(std::floor(std::log10(value) + 1e-9)); }
double powerOfTen(int exponent) { return std::pow(10.0, exponent); }

std::string formula(const std::string& text) { return '$' + text + '$'; }
AxisTick plainTick(double at, int decimals) {
    const auto text = fixedText(at, std::max(0, decimals));
    return {at, formula(text), emWidth(text) + (at < 0 ? 0.3 : 0)};
}

AxisTick powerTick(int exponent) {
    const auto text = std::to_string(exponent);
    return {powerOfTen(exponent), formula("10^{" + text + '}'),
            1.1 + 0.45 * static_cast<double>(text.size())};
}

/// "2\times10^{5}"; all ticks of an axis have the same power.
AxisTick scientificTick(double at, int decimals, int exponent) {
    if (at == 0)
        return plainTick(0, 0);
    const auto mantissa = fixedText(at / powerOfTen(exponent), std::max(0, decimals));
    const auto power = powerTick(exponent);
    return {at, formula(mantissa + "\\times" + power.label.substr(1, power.label.size() - 2)),
            emWidth(mantissa) + 1.3 + power.em};
}

/// The largest of 1, 2, 5 times a power of ten that leaves at most `most` steps, as index 0, 1, 2 and
/// exponent.
double niceStep(double range, int most) {
    const double atLeast = range / most;
    const double power = powerOfTen(exponentOf(atLeast));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

AxisRange withoutPoint(const AxisRange& range) {
    AxisRange wider = range;
    if (range.empty()) {
        wider.add(0);
        wider.add(1);
    } else if (range.low() == range.high()) {
        const double by = range.low() == 0 ? 1 : std::abs(range.low()) / 10;
        wider.add(range.low() - by);
        wider.add(range.high() + by);
    }
    return wider;
}

void addLinearTicks(AxisScale& scale, int most) {
    const double step = niceStep(scale.high - scale.low, most);
    const double size = std::max(std::abs(scale.low), std::abs(scale.high));
    const int exponent = exponentOf(size), decimals = -exponentOf(step);
    const bool scientific = size >= 1e5 || size < 1e-3;
    for (double k = std::ceil(scale.low / step - 1e-9); k * step <= scale.high + 1e-9 * step; ++k)
        if (const double at = k == 0 ? 0 : k * step; scientific)
            scale.ticks.push_back(scientificTick(at, decimals + exponent, exponent));
        else
            scale.ticks.push_back(plainTick(at, decimals));
}

void addTicksWithinDecades(AxisScale& scale) {
    for (int e = exponentOf(scale.low); e <= exponentOf(scale.high); ++e)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double at = factor * powerOfTen(e); at >= scale.low && at <= scale.high)
                scale.ticks.push_back(std::abs(e) > 3 ? scientificTick(at, 0, e) : plainTick(at, -e));
}

} // namespace

void AxisRange::add(double value) {
    if (!std::isfinite(value))
        return;
    const bool first = empty();
    low_ = first ? value : std::min(low_, value);
    high_ = first ? value : std::max(high_, value);
}

AxisScale linearScale(const AxisRange& values, int most) {
    const auto range = withoutPoint(values);
    const double room = 0.05 * (range.high() - range.low());
    AxisScale scale{
        range.low() == 0 ? 0 : range.low() - room, range.high() == 0 ? 0 : range.high() + room, {}, {}};
    addLinearTicks(scale, most);
    return scale;
}

AxisScale logarithmicScale(const AxisRange& values, int most) {
    const double low = values.empty() ? 1 : values.low(), high = values.empty() ? 10 : values.high();
    const double room = low == high ? 2.5 : std::max(std::pow(high / low, 0.05), 1.1);
    AxisScale scale{low / room, high * room, {}, {}};
    const int first = exponentOf(scale.low), last = exponentOf(scale.high);
    if (scale.high / scale.low < 100) {
        addTicksWithinDecades(scale);
        if (scale.ticks.size() < 2) {
            scale.ticks.clear();
            addLinearTicks(scale, most);
        }
        return scale;
    }
    const int every = 1 + (last - first) / most;
    for (int e = first; e <= last; ++e)
        for (int factor = 1; factor < 10; ++factor)
            if (const double at = factor * powerOfTen(e); at >= scale.low && at <= scale.high) {
                if (factor == 1 && e % every == 0)
                    scale.ticks.push_back(powerTick(e));
                else if (every == 1 || factor == 1)
                    scale.minorTicks.push_back(at);
            }
    return scale;
}

} // namespace pdqat::figures
