// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/axis_scale.h"

#include "engine/api/number_text.h"
#include "engine/api/text_size.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pdqat {
namespace {

int exponentOf(double value) { return static_cast<int>(std::floor(std::log10(value) + 1e-9)); }
double powerOfTen(int exponent) { return std::pow(10.0, exponent); }

std::string raised(int exponent) {
    constexpr std::array digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char c : std::to_string(exponent))
        text += c == '-' ? "⁻" : digits[static_cast<std::size_t>(c - '0')];
    return text;
}

std::string withTrueMinus(const std::string& number) {
    return number.front() == '-' ? "−" + number.substr(1) : number;
}

AxisTick plainTick(double at, int decimals) {
    const auto text = fixedText(at, std::max(0, decimals));
    return {at, withTrueMinus(text), emWidth(text) + (at < 0 ? 0.3 : 0)};
}

AxisTick powerTick(int exponent) {
    const auto digits = std::to_string(exponent).size();
    return {powerOfTen(exponent), "10" + raised(exponent), 1.1 + 0.45 * static_cast<double>(digits)};
}

/// "2×10⁵"; all ticks of an axis have the same power.
AxisTick scientificTick(double at, int decimals, int exponent) {
    if (at == 0)
        return plainTick(0, 0);
    const auto mantissa = fixedText(at / powerOfTen(exponent), std::max(0, decimals));
    const auto power = powerTick(exponent);
    return {at, withTrueMinus(mantissa) + "×" + power.label, emWidth(mantissa) + 1.3 + power.em};
}

/// The smallest of 1, 2, 5 times a power of ten that leaves at most `most` steps.
double niceStep(double range, int most) {
    const double atLeast = range / most;
    const double power = powerOfTen(exponentOf(atLeast));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

/// Values that differ by rounding alone are a point: steps between them could not be counted.
bool isPoint(const AxisRange& range) {
    constexpr double rounding = 1e-12;
    return range.high() - range.low() <= rounding * std::max(std::abs(range.low()), std::abs(range.high()));
}

AxisRange withoutPoint(const AxisRange& range) {
    if (range.empty())
        return {0, 1};
    AxisRange wider = range;
    if (isPoint(range)) {
        const double by = range.low() == 0 ? 1 : std::abs(range.low()) / 10;
        wider.add(range.low() - by);
        wider.add(range.high() + by);
    }
    return wider;
}

void addLinearTicks(AxisScale& scale, int most, double closest = 0) {
    const double step = std::max(niceStep(scale.high - scale.low, most), closest);
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

void addLogarithmicTicks(AxisScale& scale, int most) {
    if (scale.high / scale.low < 100) {
        addTicksWithinDecades(scale);
        if (scale.ticks.size() < 2) {
            scale.ticks.clear();
            addLinearTicks(scale, most);
        }
        return;
    }
    const int first = exponentOf(scale.low), last = exponentOf(scale.high);
    const int every = 1 + (last - first) / most;
    for (int e = first; e <= last; ++e)
        for (int factor = 1; factor < 10; ++factor)
            if (const double at = factor * powerOfTen(e); at >= scale.low && at <= scale.high) {
                if (factor == 1 && e % every == 0)
                    scale.ticks.push_back(powerTick(e));
                else if (every == 1 || factor == 1)
                    scale.minorTicks.push_back(at);
            }
}

} // namespace

void AxisRange::add(const AxisRange& other) {
    if (!other.empty()) {
        add(other.low());
        add(other.high());
    }
}

void AxisRange::add(double value) {
    if (!std::isfinite(value))
        return;
    const bool first = empty();
    low_ = first ? value : std::min(low_, value);
    high_ = first ? value : std::max(high_, value);
}

AxisScale linearScale(const AxisRange& values, int most, double closest) {
    const auto range = withoutPoint(values);
    const double room = 0.05 * (range.high() - range.low());
    return scaleWithin(
        {range.low() == 0 ? 0 : range.low() - room, range.high() == 0 ? 0 : range.high() + room}, false, most,
        closest);
}

AxisScale logarithmicScale(const AxisRange& values, int most) {
    const double low = values.empty() ? 1 : values.low(), high = values.empty() ? 10 : values.high();
    const double room = low == high ? 2.5 : std::max(std::pow(high / low, 0.05), 1.1);
    return scaleWithin({low / room, high * room}, true, most);
}

AxisScale scaleWithin(const AxisRange& shown, bool logarithmic, int most, double closest) {
    AxisScale scale{shown.low(), shown.high(), {}, {}};
    if (isPoint(shown))
        return scale;
    if (logarithmic)
        addLogarithmicTicks(scale, most);
    else
        addLinearTicks(scale, most, closest);
    return scale;
}

int mostTicks(double em, bool vertical) { return std::max(2, static_cast<int>(em / (vertical ? 2.6 : 3.5))); }

} // namespace pdqat
