// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_delegate.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/runs_model.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int iconSize = 16;
constexpr int sparklineWidth = 56;

void paintSparkline(QPainter& painter, const QRectF& rect, const QList<double>& values, const QColor& color) {
    double low = 1, high = 0;
    for (const auto value : values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (values.size() < 2 || !(high > low))
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (std::isfinite(values[i]))
            line << QPointF(rect.left() + rect.width() * double(i) / double(values.size() - 1),
                            rect.bottom() - rect.height() * (values[i] - low) / (high - low));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(line);
}

struct Inks {
    QColor text, pale, line;
};

Inks inksFor(const QStyleOptionViewItem& option) {
    const auto& palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        const auto text = palette.color(QPalette::HighlightedText);
        return {text, text, text};
    }
    return {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
            palette.color(QPalette::Highlight)};
}

/// Beside columns that were chosen a run has one line.
bool isTable(const QModelIndex& index) { return index.model()->columnCount() > 1; }

void drawLine(QPainter* painter, const QRect& rect, const QFont& font, const QColor& color,
              const QString& text) {
    painter->setFont(font);
    painter->setPen(color);
    const auto elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, elided);
}

} // namespace

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (index.data(RunsModel::IdRole).toString().isEmpty()) // a group
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const auto inks = inksFor(option);
    const auto state = RunState(index.data(RunsModel::StateRole).toInt());
    const auto body = option.font, small = textFont(TextSize::Small, option.font);
    const auto area = option.rect.adjusted(gridUnit, gridUnit / 2, -gridUnit, -gridUnit / 2);
    const int bodyHeight = QFontMetrics(body).height(), smallHeight = QFontMetrics(small).height();

    const QRect first(area.left(), area.top() + 2, area.width(), bodyHeight);
    icon(stateIcon(state), QPalette::Text)
        .paint(painter, QRect(first.left(), first.top() + (bodyHeight - iconSize) / 2, iconSize, iconSize),
               Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    drawLine(painter, first.adjusted(iconSize + gridUnit, 0, 0, 0), body, inks.text, index.data().toString());
    if (isTable(index))
        return painter->restore();
    const QRect second(first.left() + iconSize + gridUnit, first.bottom() + 2,
                       first.width() - iconSize - gridUnit, smallHeight);
    const auto telling = index.data(RunsModel::TellingRole).toString();
    drawLine(painter, second, small, inks.pale,
             telling.isEmpty()
                 ? stateText(state) + QStringLiteral(" · ") + index.data(RunsModel::DateRole).toString()
                 : telling);
    const auto trend = index.data(RunsModel::TrendRole).value<QList<double>>();
    const auto third = second.translated(0, smallHeight + 2);
    const int reserved = trend.size() > 1 ? sparklineWidth + gridUnit : 0;
    drawLine(painter, third.adjusted(0, 0, -reserved, 0), small, inks.text,
             index.data(RunsModel::HeadlineRole).toString());
    paintSparkline(*painter,
                   QRectF(third.right() - sparklineWidth, third.top() + 2, sparklineWidth, smallHeight - 4),
                   trend, inks.line);
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(RunsModel::IdRole).toString().isEmpty())
        return {20 * gridUnit, QFontMetrics(option.font).height() + gridUnit};
    if (isTable(index))
        return {20 * gridUnit, QFontMetrics(option.font).height() + gridUnit + 4};
    const int small = QFontMetrics(textFont(TextSize::Small, option.font)).height();
    return {20 * gridUnit, QFontMetrics(option.font).height() + 2 * small + 2 * gridUnit};
}

} // namespace pdqat::ui
