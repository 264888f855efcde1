// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a recipe: what to draw, rendered on demand for paper at an exact size. Everything that can be
// exported is one of these; drawing it needs no window.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QCustomPlot;

namespace pdqat::ui {

inline constexpr double columnWidthMm = 88, pageWidthMm = 180;

struct FigureStyle {
    QSizeF sizeMm{columnWidthMm, 60};
    double fontPt = 8; ///< at the final size
    int dpi = 600;     ///< PNG only
};

/// Goes into the file's metadata.
struct FigureInfo {
    QString title;
    QStringList runs;  ///< ids
    double time = 0;   ///< of the newest run, seconds since 1970; stands for the date of creation
    QStringList notes; ///< what a reader must know; whole sentences
};

/// The paper that a figure is laid out on, in its device's pixels.
struct Paper {
    FigureStyle style; ///< what it was made for
    QSize pixels;
    double perPoint = 1;   ///< pixels in 1/72 inch
    double resolution = 1; ///< pixels that curves may be simplified by
    QFont font;            ///< sized in pixels

    double unit() const { return perPoint * 0.75; } ///< what one pixel of a 96 dpi screen becomes
};

class Figure {
public:
    virtual ~Figure() = default;

    virtual FigureInfo info() const = 0;
    /// A plot ready for toPainter(paper.pixels).
    virtual std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const = 0;
    /// Line vertices at that simplification, for the choice of a resolution; 0 where nothing is simplified.
    virtual std::size_t vertices(const Paper& /*paper*/) const { return 0; }
    /// The size that the figure was made for; none: any will do.
    virtual std::optional<FigureStyle> ownStyle() const { return std::nullopt; }
    /// The numbers drawn, with a header row; engine/api/csv.h says how.
    virtual QByteArray csv() const = 0;
};

/// Widgets that show a figure offer it for export through this.
class FigureSource {
public:
    virtual ~FigureSource() = default;
    /// As it is shown now: selection, zoom and scales included.
    virtual std::unique_ptr<Figure> figure() const = 0;
};

} // namespace pdqat::ui
