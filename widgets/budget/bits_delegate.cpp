// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/bits_delegate.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/palette.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int gap = 2;

int stepWidth(const QFontMetrics& metrics, const BitsSteps& steps) {
    int widest = metrics.horizontalAdvance(QStringLiteral("32")) + gridUnit;
    for (const auto& step : steps)
        widest = std::max(widest, metrics.horizontalAdvance(toQt(bitsText(step.bits))));
    return widest + gridUnit;
}

/// Black or white, whichever is read better on it.
QColor textOn(const QColor& ground) {
    return ground.lightnessF() > 0.55 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

QRect BitsDelegate::stepRect(const QRect& cell, const BitsSteps& steps, std::size_t step,
                             const QFontMetrics& metrics) {
    const int width = stepWidth(metrics, steps);
    return {cell.left() + gridUnit / 2 + int(step) * (width + gap), cell.top() + gap, width,
            cell.height() - 2 * gap};
}

std::optional<std::size_t> BitsDelegate::stepAt(const QRect& cell, const BitsSteps& steps,
                                                const QFontMetrics& metrics, QPoint at) {
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (stepRect(cell, steps, i, metrics).contains(at))
            return i;
    return {};
}

QSize BitsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto steps = index.data(LayerBitsModel::StepsRole).value<BitsSteps>();
    return {gridUnit + int(steps.size()) * (stepWidth(option.fontMetrics, steps) + gap),
            option.fontMetrics.height() + gridUnit};
}

void BitsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    auto empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const auto steps = index.data(LayerBitsModel::StepsRole).value<BitsSteps>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto muted = option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        const auto box =
            QRectF(stepRect(option.rect, steps, i, option.fontMetrics)).adjusted(0.5, 0.5, -0.5, -0.5);
        // The wider, the higher: steps of a stair, seen without colours.
        const double height = box.height() * double(i + 1) / double(steps.size());
        const QRectF bar(box.left(), box.bottom() - height, box.width(), height);
        auto color = widthColor(step.bits.weights);
        if (!step.chosen)
            color.setAlphaF(0.12F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(step.chosen ? box : bar, 2, 2);
        if (step.fixed) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
            painter->drawRoundedRect(box, 2, 2);
        }
        auto font = option.font;
        font.setBold(step.chosen);
        font.setStrikeOut(step.forbidden);
        painter->setFont(font);
        painter->setPen(step.chosen ? textOn(color) : muted);
        painter->drawText(box, Qt::AlignCenter, toQt(bitsText(step.bits)));
    }
    painter->restore();
}

} // namespace pdqat::ui
