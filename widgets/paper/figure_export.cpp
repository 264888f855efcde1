// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/figure_export.h"

#include "engine/api/words.h"
#include "widgets/basics/choose_file.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/pdf_bytes.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>
#include <qcustomplot.h>

#include <cmath>

namespace pdqat::ui {
namespace {

constexpr double millimetresPerInch = 25.4, pointsPerInch = 72;
constexpr std::size_t vertexBudget = 40000; ///< keeps 54 full curves under 500 kB and two seconds

QSize pixels(const QSizeF& millimetres, double dpi) {
    return (millimetres * dpi / millimetresPerInch).toSize();
}

/// Coarsens in steps until the vertices fit the budget.
Paper paperFor(const Figure& figure, const FigureStyle& style, int dpi) {
    auto paper = paperAt(style, dpi);
    for (const double step : {1.0, 2.0, 4.0, 8.0}) {
        paper.resolution = step;
        if (figure.vertices(paper) <= vertexBudget)
            break;
    }
    return paper;
}

QString decimation(const Figure& figure, const Paper& paper) {
    if (figure.vertices(paper) == 0)
        return QStringLiteral("every point is drawn");
    return QStringLiteral("curves simplified by at most 1/%1 inch")
        .arg(qRound(paper.perPoint * pointsPerInch / paper.resolution));
}

/// In English in every language, as files are.
QString description(const Figure& figure, const FigureStyle& style, const Paper& paper) {
    const auto info = figure.info();
    const auto runs = info.runs.join(QStringLiteral(", "));
    QStringList parts{
        (info.runs.size() == 1 ? QStringLiteral("run %1") : QStringLiteral("runs %1")).arg(runs),
        QStringLiteral("%1 mm x %2 mm, %3 pt")
            .arg(style.sizeMm.width())
            .arg(style.sizeMm.height())
            .arg(style.fontPt),
        decimation(figure, paper), QStringLiteral("PD-QAT Workbench " PDQAT_VERSION)};
    if (info.runs.isEmpty())
        parts.removeFirst();
    return (parts + info.notes).join(QStringLiteral("; "));
}

void paint(const Figure& figure, const Paper& paper, QCPPainter& painter) {
    painter.setMode(QCPPainter::pmVectorized);
    figure.layOut(paper)->toPainter(&painter, paper.pixels.width(), paper.pixels.height());
}

void paint(const Figure& figure, const Paper& paper, QPaintDevice& device, QPointF offset = {}) {
    QCPPainter painter;
    if (!painter.begin(&device))
        throw Error(ErrorKind::Internal, figure.info().title.toStdString(), "the figure cannot be painted");
    painter.translate(offset);
    paint(figure, paper, painter);
}

QByteArray pdf(const Figure& figure, const FigureStyle& style) {
    const FixedHashing hashing;
    const auto paper = paperFor(figure, style, vectorDpi);
    const auto info = figure.info();
    const QSizeF points = style.sizeMm * pointsPerInch / millimetresPerInch;
    const QSize page(static_cast<int>(std::ceil(points.width())),
                     static_cast<int>(std::ceil(points.height())));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(info.title);
        writer.setCreator(description(figure, style, paper));
        writer.setResolution(vectorDpi);
        writer.setPageSize(QPageSize(QSizeF(page), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        // Pages come in whole points: the figure sits in the lower left corner and the page is cut to it.
        paint(figure, paper, writer, {0, (page.height() - points.height()) * paper.perPoint});
    }
    return withoutTraces(buffer.data(), points, info.time);
}

QByteArray svg(const Figure& figure, const FigureStyle& style) {
    const auto paper = paperFor(figure, style, vectorDpi);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(vectorDpi);
    generator.setSize(paper.pixels);
    generator.setViewBox(QRect(QPoint(), paper.pixels));
    generator.setTitle(figure.info().title);
    generator.setDescription(description(figure, style, paper));
    paint(figure, paper, generator);
    return withSvgSize(withWholePoints(buffer.data()), style.sizeMm);
}

QByteArray png(const Figure& figure, const FigureStyle& style) {
    auto image = figureImage(figure, style, style.dpi);
    image.setText(QStringLiteral("Title"), figure.info().title);
    image.setText(QStringLiteral("Description"),
                  description(figure, style, paperFor(figure, style, style.dpi)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Paper paperAt(const FigureStyle& style, int dpi) {
    Paper paper;
    paper.style = style;
    paper.pixels = pixels(style.sizeMm, dpi);
    paper.perPoint = dpi / pointsPerInch;
    paper.font = QFont(QStringLiteral("DejaVu Sans"));
    paper.font.setStyleHint(QFont::SansSerif);
    paper.font.setPixelSize(std::max(1, qRound(style.fontPt * paper.perPoint)));
    return paper;
}

QString suffix(FigureFormat format) { return toQt(name(format)); }

FigureFormat figureFormat(const QString& text) {
    return named<FigureFormat>(text.toLower().toStdString(), ErrorKind::Usage, "figure format");
}

void paintFigure(const Figure& figure, const FigureStyle& style, QCPPainter& painter) {
    paint(figure, paperFor(figure, style, vectorDpi), painter);
}

QImage figureImage(const Figure& figure, const FigureStyle& style, int dpi) {
    const auto paper = paperFor(figure, style, dpi);
    const auto plot = figure.layOut(paper);
    plot->setPlottingHint(QCP::phFastPolylines);
    auto image = plot->toPixmap(paper.pixels.width(), paper.pixels.height()).toImage();
    image.convertTo(QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / millimetresPerInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QByteArray renderFigure(const Figure& figure, FigureFormat format, const FigureStyle& style) {
    switch (format) {
    case FigureFormat::Pdf: return pdf(figure, style);
    case FigureFormat::Svg: return svg(figure, style);
    case FigureFormat::Png: return png(figure, style);
    case FigureFormat::Csv: break;
    }
    return figure.csv();
}

void exportFigure(const Figure& figure, FigureFormat format, const FigureStyle& style, const QString& path) {
    writeFile(path, renderFigure(figure, format, style));
}

const FigureSource* figureSource(const QWidget& widget) {
    if (const auto* source = dynamic_cast<const FigureSource*>(&widget))
        return source;
    for (const auto* child : widget.findChildren<QWidget*>())
        if (const auto* source = dynamic_cast<const FigureSource*>(child))
            return source;
    return nullptr;
}

void exportFigure(const QWidget& widget, FigureFormat format, const FigureStyle& style, const QString& path) {
    const auto* source = figureSource(widget);
    if (!source)
        throw Error(ErrorKind::Usage, widget.objectName().toStdString(), "the widget shows no figure");
    exportFigure(*source->figure(), format, style, path);
}

} // namespace pdqat::ui
