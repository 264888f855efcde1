// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures into files: PDF with embedded fonts, SVG, PNG at an exact size, CSV. Same figure, same bytes.
#pragma once

#include "widgets/paper/figure.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <string_view>

class QCPPainter;
class QWidget;

namespace pdqat::ui {

enum class FigureFormat { Pdf, Svg, Png, Csv };
constexpr std::string_view name(FigureFormat value) {
    switch (value) {
    case FigureFormat::Pdf: return "pdf";
    case FigureFormat::Svg: return "svg";
    case FigureFormat::Png: return "png";
    case FigureFormat::Csv: return "csv";
    }
    return {};
}

/// Its name.
QString suffix(FigureFormat format);
/// @throws Error(Usage) for a suffix that no format has
FigureFormat figureFormat(const QString& suffix);

/// The file's content. Curves are simplified by at most 1/600 inch, or by more where a figure would grow
/// beyond some ten thousand vertices; the metadata name the resolution used.
QByteArray renderFigure(const Figure& figure, FigureFormat format, const FigureStyle& style);
/// The paper of that style, at its finest resolution.
Paper paperAt(const FigureStyle& style, int dpi);
/// Dots per inch of PDF and SVG.
inline constexpr int vectorDpi = 600;
/// Of pictures for the clipboard.
inline constexpr int clipboardDpi = 300;
/// Paints it with its upper left corner at the painter's origin, in units of 1/vectorDpi inch.
void paintFigure(const Figure& figure, const FigureStyle& style, QCPPainter& painter);
/// At `dpi`, white ground.
QImage figureImage(const Figure& figure, const FigureStyle& style, int dpi);

/// Writes the file (temporary first, then renamed).
/// @throws Error(Library) naming the file that cannot be written
void exportFigure(const Figure& figure, FigureFormat format, const FigureStyle& style, const QString& path);
/// The same for the figure that a widget, or the first of its children to offer one, shows.
/// @throws Error(Usage) if there is none
void exportFigure(const QWidget& widget, FigureFormat format, const FigureStyle& style, const QString& path);
/// The figure source that a widget is or holds; nullptr: none.
const FigureSource* figureSource(const QWidget& widget);

} // namespace pdqat::ui
