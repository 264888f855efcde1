// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds. A difference of 2.3 in CIELAB is just noticeable side by side; points of 2 mm on paper, apart
// from each other, want about ten times that. Lightness: 7 keeps all eight apart in a greyscale print; 15
// between neighbours in the order, and among the first four, which most figures have, leaves no doubt.
#include "engine/api/series_colors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace pdqat {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// How lacking one kind of cones changes linear sRGB: Machado, Oliveira and Fernandes, "A
/// physiologically-based model for simulation of color vision deficiency", IEEE TVCG 2009, severity 1.
constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

Vector times(const Matrix& matrix, const Vector& v) {
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

Vector linear(std::uint32_t color) {
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double c = (color >> (16 - 8 * i) & 0xff) / 255.0;
        result[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    }
    return result;
}

/// CIE 1976 L*, a*, b* under D65.
Vector lab(std::uint32_t color, const Matrix& eyes = normal) {
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    auto rgb = times(eyes, linear(color));
    for (auto& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    auto f = times(toXyz, rgb);
    constexpr Vector white{0.95047, 1, 1.08883};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const Vector& a, const Vector& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
double lightness(std::uint32_t color) { return lab(color)[0]; }

TEST(SeriesColors, StayApartForEveryReader) {
    for (const auto& eyes : {normal, protanopia, deuteranopia})
        for (std::size_t i = 0; i < safeColors.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_GT(distance(lab(safeColors[i], eyes), lab(safeColors[k], eyes)), i < 4 ? 35 : 23)
                    << "colours " << k << " and " << i;
}

TEST(SeriesColors, StayApartInGreyscale) {
    for (std::size_t i = 0; i < safeColors.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_GT(std::abs(lightness(safeColors[i]) - lightness(safeColors[k])),
                      i < 4 || i - k == 1 ? 15 : 7)
                << "colours " << k << " and " << i;
}

TEST(SeriesColors, StandOutFromPaper) {
    for (const auto color : safeColors)
        EXPECT_LT(lightness(color), 82) << "white is 100";
}

TEST(SeriesColors, GreysHaveTheLightnessOfTheColours) {
    for (std::size_t i = 0; i < safeColors.size(); ++i) {
        const auto grey = greyColors[i];
        EXPECT_EQ(grey, (grey & 0xff) * 0x10101);
        EXPECT_NEAR(lightness(grey), lightness(safeColors[i]), 0.3) << "one step of 255 is about 0.4";
    }
}

TEST(SeriesColors, SixtyFourSeriesLookDifferent) {
    std::set<std::tuple<std::uint32_t, Marker, DashPattern>> looks;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto look = seriesLook(i, Colors::Safe);
        looks.emplace(look.color, look.marker, look.dash);
    }
    EXPECT_EQ(looks.size(), 64u);
    EXPECT_EQ(seriesLook(9, Colors::Grey).color, greyColors[1]);
}

} // namespace
} // namespace pdqat
