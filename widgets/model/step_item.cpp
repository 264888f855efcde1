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

#include <algorithm>
#include <vector>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(StepTexts)
};

constexpr double padding = 6, inset = 2, frameWidth = 3, outline = 4; ///< px
constexpr double longestName = 20; ///< letters that boxes are made wide for

struct Line {
    QString left, right;
    bool isName = false, strong = false;
};

std::vector<Line> linesOf(const NetworkStep& step, const QString& value) {
    const auto kind = stepKindText(step.kind), shape = stepShapeText(step), name = toQt(step.name);
    if (step.layer)
        return {{name, value, true, true},
                {kind, shape},
                {StepTexts::tr("%1 weights").arg(countText(step.weights)),
                 StepTexts::tr("%1 MACs").arg(prefixedText(double(step.macs)))}};
    if (step.name.empty())
        return {{kind, shape}};
    return {{kind, {}}, {name, shape, true}};
}

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
    const auto lines = linesOf(step, {});
    double width = 0;
    for (const auto& line : lines) {
        auto strong = font;
        strong.setBold(line.strong);
        const double left = QFontMetricsF(strong).horizontalAdvance(line.left);
        const double right = metrics.horizontalAdvance(line.right);
        width =
            std::max(width, (line.isName ? std::min(left, longestName * metrics.averageCharWidth()) : left) +
                                (right > 0 ? 2 * padding + right : 0));
    }
    return {width + 2 * (padding + inset), double(lines.size()) * metrics.height() + 2 * padding};
}

double StepItem::widthOf(const NetworkGraph& graph, const QFont& font) {
    double width = 0;
    for (const auto& step : graph.steps)
        width = std::max(width, sizeOf(step, font).width());
    return width;
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
    const auto ink = look_.fill.isValid() ? inkOn(look_.fill) : palette.color(QPalette::Text);
    const auto pale = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.65);
    const QFontMetricsF metrics(font_);
    auto place = box_.adjusted(padding + inset, padding, -padding - inset, 0);
    place.setHeight(metrics.height());
    for (const auto& line : linesOf(step_, look_.value)) {
        auto font = font_;
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, line.right);
        font.setBold(line.strong);
        painter.setFont(font);
        painter.setPen(line.isName && !line.strong ? pale : ink);
        const double room = place.width() - metrics.horizontalAdvance(line.right) - padding;
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(line.left, line.isName ? Qt::ElideMiddle : Qt::ElideRight, room));
        place.translate(0, metrics.height());
    }
}

} // namespace pdqat::ui
