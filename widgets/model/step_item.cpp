// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/step_item.h"

#include "widgets/basics/cost_texts.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/model/model_texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(StepTexts)
};

constexpr double padding = 6, frameWidth = 3, outline = 4, widthInLetters = 33;

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int x, int y) { return qRound(x + share * (y - x)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

StepItem::StepItem(const NetworkStep& step, std::size_t index, const QRectF& box, const QFont& font)
    : step_(step), index_(index), box_(box), font_(font) {
    setToolTip(stepText(step));
}

QSizeF StepItem::sizeOf(const NetworkStep& step, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double lines = step.layer ? 3 : step.name.empty() ? 1 : 2;
    return {widthInLetters * metrics.averageCharWidth(), lines * metrics.height() + 2 * padding};
}

void StepItem::setLook(const LayerLook& look) {
    look_ = look;
    const auto text = stepText(step_);
    setToolTip(look.value.isEmpty() ? text : text + QLatin1Char('\n') + look.value);
    update();
}

void StepItem::setMarks(bool selected, bool current) {
    selected_ = selected;
    current_ = current;
    setZValue(selected || current ? 1 : 0);
    update();
}

QRectF StepItem::boundingRect() const {
    return box_.adjusted(-2 * outline, -2 * outline, 2 * outline, 2 * outline);
}

void StepItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const auto palette = widget ? widget->palette() : QPalette();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, palette);
    paintTexts(*painter, palette);
}

void StepItem::paintBox(QPainter& painter, const QPalette& palette) const {
    const auto base = palette.color(QPalette::Base), accent = palette.color(QPalette::Highlight),
               text = palette.color(QPalette::Text);
    const bool layer = step_.layer.has_value();
    const auto fill =
        look_.fill.isValid() ? look_.fill : mixed(base, layer ? accent : text, layer ? 0.16 : 0.05);
    painter.setBrush(fill);
    painter.setPen(layer && !look_.fill.isValid() ? QPen(accent, 1.5) : QPen(mixed(base, text, 0.35), 1));
    painter.drawRoundedRect(box_, gridUnit, gridUnit);
    painter.setBrush(Qt::NoBrush);
    if (selected_) {
        painter.setPen(QPen(look_.fill.isValid() ? text : accent, frameWidth));
        painter.drawRoundedRect(box_.adjusted(-outline, -outline, outline, outline), gridUnit + outline,
                                gridUnit + outline);
    }
    if (current_) {
        painter.setPen(QPen(text, 1, Qt::DashLine));
        const double out = outline + frameWidth;
        painter.drawRoundedRect(box_.adjusted(-out, -out, out, out), gridUnit + out, gridUnit + out);
    }
}

void StepItem::paintTexts(QPainter& painter, const QPalette& palette) const {
    auto ink = look_.fill.isValid() ? inkOn(look_.fill) : palette.color(QPalette::Text);
    auto line = box_.adjusted(padding + 2, padding, -padding - 2, 0);
    const QFontMetricsF metrics(font_);
    line.setHeight(metrics.height());
    const auto write = [&](const QString& left, const QString& right, bool bold) {
        auto font = font_;
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
        font.setBold(bold);
        painter.setFont(font);
        const double room = line.width() - metrics.horizontalAdvance(right) - padding;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(left, Qt::ElideMiddle, room));
        line.translate(0, metrics.height());
    };
    const auto kind = stepKindText(step_.kind);
    if (!step_.layer) {
        write(kind, stepShapeText(step_), false);
        ink = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.65);
        return write(toQt(step_.name), {}, false);
    }
    write(toQt(step_.name), look_.value, true);
    write(kind, stepShapeText(step_), false);
    write(StepTexts::tr("%1 weights").arg(countText(step_.weights)),
          StepTexts::tr("%1 MACs").arg(prefixedText(double(step_.macs))), false);
}

} // namespace pdqat::ui
