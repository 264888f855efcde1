// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/legend_delegate.h"

#include "widgets/live/curve_legend.h"

#include <QApplication>
#include <QPainter>

namespace pdqat::ui {
namespace {

constexpr int swatchWidth = 28, padding = 8;

void drawSwatch(QPainter& painter, const QRect& area, const QModelIndex& index, bool shown) {
    const auto color = index.data(LegendModel::ColorRole).value<QColor>();
    const auto style = static_cast<Qt::PenStyle>(index.data(LegendModel::LineRole).toInt());
    painter.setPen(QPen(color, shown ? 2 : 1, style, Qt::FlatCap));
    painter.drawLine(area.left(), area.center().y(), area.right(), area.center().y());
}

} // namespace

void LegendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const bool shown = index.data(LegendModel::ShownRole).toBool();
    const bool dimmed = index.data(LegendModel::DimmedRole).toBool();
    auto row = option;
    row.state.setFlag(QStyle::State_Selected, option.state.testFlag(QStyle::State_Selected) && !dimmed);
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setOpacity(shown ? (dimmed ? 0.65 : 1.0) : 0.45);
    auto area = option.rect.adjusted(padding, 0, -padding, 0);
    drawSwatch(*painter, QRect(area.left(), area.top(), swatchWidth, area.height()), index, shown);
    area.setLeft(area.left() + swatchWidth + padding);
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    auto font = option.font;
    font.setStrikeOut(!shown);
    painter->setFont(font);
    const auto value = index.data(LegendModel::ValueRole).toString();
    const int valueWidth = option.fontMetrics.horizontalAdvance(value) + padding;
    painter->drawText(area.adjusted(0, 0, -valueWidth, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideLeft,
                                                    area.width() - valueWidth));
    painter->setOpacity(painter->opacity() * 0.8);
    font.setStrikeOut(false);
    painter->setFont(font);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, value);
    painter->restore();
}

QSize LegendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int name = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int value = option.fontMetrics.horizontalAdvance(QStringLiteral("−0.00000"));
    return {swatchWidth + name + value + 4 * padding, option.fontMetrics.height() + padding};
}

} // namespace pdqat::ui
