// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/palette.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pdqat::ui {
namespace {

using Rgb = std::array<double, 3>;

Rgb linearRgb(double lightness, double chroma, double hue) {
    const double angle = hue * std::numbers::pi / 180;
    const double a = chroma * std::cos(angle), b = chroma * std::sin(angle);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const Rgb& rgb) {
    return std::all_of(rgb.begin(), rgb.end(), [](double v) { return v >= -1e-4 && v <= 1 + 1e-4; });
}

float gamma(double v) {
    v = std::clamp(v, 0.0, 1.0);
    return static_cast<float>(v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055);
}

} // namespace

Ground currentGround() {
    return QGuiApplication::palette().color(QPalette::Base).lightnessF() < 0.5F ? Ground::Dark
                                                                                : Ground::Light;
}

QColor fromOklch(double lightness, double chroma, double hue) {
    auto rgb = linearRgb(lightness, chroma, hue);
    while (!inGamut(rgb) && chroma > 0) {
        chroma = std::max(0.0, chroma - 0.005);
        rgb = linearRgb(lightness, chroma, hue);
    }
    return QColor::fromRgbF(gamma(rgb[0]), gamma(rgb[1]), gamma(rgb[2])).rgb(); // 8 bits, as it is drawn
}

QColor sequenceColor(double t, Ground ground) {
    // Lightness alone tells the order; the hue goes the way that red-green blind readers see too: blue to
    // yellow.
    t = std::clamp(t, 0.0, 1.0);
    const bool light = ground == Ground::Light;
    const double from = light ? 0.34 : 0.50, to = light ? 0.78 : 0.92;
    return fromOklch(from + (to - from) * t, 0.135, 285 - 195 * t);
}

QColor divergingColor(double t, Ground ground) {
    const double strength = std::min(1.0, std::abs(t));
    const bool light = ground == Ground::Light;
    const double from = light ? 0.96 : 0.30, to = light ? 0.55 : 0.75;
    return fromOklch(from + (to - from) * strength, 0.14 * strength, t < 0 ? 55 : 255);
}

QColor layerColor(int index, int count, Ground ground) {
    return sequenceColor(count > 1 ? static_cast<double>(index) / (count - 1) : 0.0, ground);
}

QColor outputColor(Ground ground) { return fromOklch(ground == Ground::Light ? 0.56 : 0.72, 0.21, 5); }

QColor widthColor(int bits, Ground ground) {
    if (bits > 8)
        return fromOklch(ground == Ground::Light ? 0.45 : 0.78, 0.0, 0);
    // Neighbouring widths differ in lightness as well as in hue.
    constexpr std::array<double, 8> hues{45, 255, 320, 165, 85, 290, 20, 210};
    constexpr std::array<double, 8> shifts{0.06, -0.04, -0.02, 0.02, 0.12, -0.10, -0.04, 0.06};
    const auto i = static_cast<std::size_t>(std::clamp(bits, 1, 8) - 1);
    return fromOklch((ground == Ground::Light ? 0.54 : 0.74) + shifts[i], 0.16, hues[i]);
}

QColor groupColor(int index, Ground ground) {
    // Blue and orange first: neighbours differ in hue and in lightness.
    constexpr std::array<double, 8> hues{255, 50, 165, 350, 95, 300, 210, 20};
    constexpr std::array<double, 8> shifts{-0.04, 0.08, 0.0, -0.06, 0.16, 0.02, 0.12, -0.16};
    const auto i = static_cast<std::size_t>(index) % hues.size();
    return fromOklch((ground == Ground::Light ? 0.54 : 0.74) + shifts[i], 0.15, hues[i]);
}

QColor layerColor(int index, int count) { return layerColor(index, count, currentGround()); }
QColor outputColor() { return outputColor(currentGround()); }
QColor widthColor(int bits) { return widthColor(bits, currentGround()); }

QColor SeriesColor::on(Ground ground) const {
    const auto color = full(ground);
    if (!faint)
        return color;
    const int background = ground == Ground::Light ? 255 : 30;
    const auto pale = [background](int value) { return (45 * value + 55 * background) / 100; };
    return {pale(color.red()), pale(color.green()), pale(color.blue())};
}

QColor SeriesColor::full(Ground ground) const {
    switch (kind) {
    case Kind::Layer: return layerColor(index, count, ground);
    case Kind::Output: return outputColor(ground);
    case Kind::Width: return widthColor(index, ground);
    case Kind::Group: return groupColor(index, ground);
    case Kind::Neutral: break;
    }
    return widthColor(32, ground);
}

} // namespace pdqat::ui
