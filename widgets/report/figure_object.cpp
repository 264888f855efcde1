// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/figure_object.h"

#include "widgets/paper/figure_export.h"
#include "widgets/report/report_text_document.h"

#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

constexpr int figureProperty = QTextFormat::UserProperty + 1;

const NamedFigure& figureOf(const QTextFormat& format) {
    return *static_cast<const NamedFigure*>(format.property(figureProperty).value<const void*>());
}

} // namespace

QTextCharFormat FigureObject::format(const NamedFigure& figure) {
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(figureProperty, QVariant::fromValue(static_cast<const void*>(&figure)));
    return format;
}

QSizeF FigureObject::intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) {
    const auto size = figureOf(format).sizeMm;
    return {deviceUnits(size.width()), deviceUnits(size.height())};
}

void FigureObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument* /*document*/,
                              int /*position*/, const QTextFormat& format) {
    // A block is drawn on every page that its margins touch; the plot would undo the clip that hides it
    // there.
    if (!painter->clipBoundingRect().adjusted(1, 1, -1, -1).intersects(place))
        return;
    const auto& figure = figureOf(format);
    FigureStyle style;
    style.sizeMm = figure.sizeMm;
    painter->save();
    painter->translate(place.topLeft());
    paintFigure(*figure.figure, style, *static_cast<QCPPainter*>(painter));
    painter->restore();
}

} // namespace pdqat::ui
