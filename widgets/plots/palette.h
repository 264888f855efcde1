// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of layers, bit widths and the output constraint: stable everywhere, even steps for the eye, safe
// for colour-blind readers. Layers run by depth from dark blue to yellow; the output stands apart.
#pragma once

#include <QColor>

namespace pdqat::ui {

/// What the colours are drawn on. Exported figures are always Light.
enum class Ground { Light, Dark };

/// Ground of the application's current palette.
Ground currentGround();

/// OKLCH (lightness 0..1, chroma, hue in degrees) as sRGB; chroma is lowered where sRGB cannot show it.
/// https://bottosson.github.io/posts/oklab/
QColor fromOklch(double lightness, double chroma, double hue);

/// Colour of the layer with that depth index, of `count` layers.
QColor layerColor(int index, int count, Ground ground);
QColor layerColor(int index, int count);
/// Place `t` (0..1) on the sequence that layers and heat maps share.
QColor sequenceColor(double t, Ground ground);
/// From −1 (orange) over 0 (nearly the ground) to 1 (blue), as red-green blind readers see too.
QColor divergingColor(double t, Ground ground);
QColor outputColor(Ground ground);
QColor outputColor();
/// Low widths (1..8) each have a hue of their own; 32 is neutral.
QColor widthColor(int bits, Ground ground);
QColor widthColor(int bits);

/// Runs, or groups of them, side by side: eight colours, then again the first.
QColor groupColor(int index, Ground ground);

/// Which of these colours a curve has; resolved when drawn, so that it follows the theme.
struct SeriesColor {
    enum class Kind { Layer, Output, Width, Group, Neutral };
    Kind kind = Kind::Neutral;
    int index = 0;      ///< depth index of a layer, bits of a width, place of a group
    int count = 1;      ///< layers in all
    bool faint = false; ///< for noisy values behind the curves that matter
    QColor on(Ground ground) const;

private:
    QColor full(Ground ground) const;
};

} // namespace pdqat::ui
