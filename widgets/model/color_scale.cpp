// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/color_scale.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/palette.h"

#include <QPainter>

namespace pdqat::ui {

ColorScale::ColorScale(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("model.scale"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ColorScale::setScale(const LookScale& scale) {
    scale_ = scale;
    setAccessibleName(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QString ColorScale::text() const {
    if (scale_.value == LayerValue::Bits) {
        QStringList widths;
        for (const int bits : scale_.widths)
            widths << lookText(LayerValue::Bits, bits);
        return tr("Colours: %1").arg(widths.join(QStringLiteral(", ")));
    }
    return tr("Colours: %1 from 0 to %2").arg(layerValueText(scale_.value), realText(scale_.most));
}

QSize ColorScale::sizeHint() const {
    return {20 * gridUnit, fontMetrics().height() + (scale_.value == LayerValue::Bits ? 1 : 3) * gridUnit};
}

void ColorScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    scale_.value == LayerValue::Bits ? paintWidths(painter) : paintSequence(painter);
}

void ColorScale::paintSequence(QPainter& painter) const {
    const QRectF bar(0, 2, width() - 1, 1.5 * gridUnit);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    constexpr int stops = 8;
    for (int i = 0; i <= stops; ++i)
        colours.setColorAt(double(i) / stops, sequenceColor(double(i) / stops, currentGround()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF words(0, bar.bottom() + 2, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(words, Qt::AlignRight, realText(scale_.most));
}

void ColorScale::paintWidths(QPainter& painter) const {
    double left = 0;
    const double side = fontMetrics().ascent();
    for (const int bits : scale_.widths) {
        const auto name = lookText(LayerValue::Bits, bits);
        const QRectF swatch(left, (height() - side) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(widthColor(bits));
        painter.drawRoundedRect(swatch, 2, 2);
        painter.setPen(palette().color(QPalette::WindowText));
        const double wide = fontMetrics().horizontalAdvance(name) + 2.0;
        painter.drawText(QRectF(swatch.right() + 4, 0, wide, height()), Qt::AlignVCenter, name);
        left = swatch.right() + 4 + wide + 1.5 * gridUnit;
    }
}

} // namespace pdqat::ui
