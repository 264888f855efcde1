// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widths of a layer as steps side by side: the one it has is filled in its colour and higher the wider it
// is; a fixed one is framed, a forbidden one struck out.
#pragma once

#include "widgets/budget/layer_bits_model.h"

#include <QStyledItemDelegate>

#include <optional>

namespace pdqat::ui {

class BitsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Which step of a cell lies there; nothing beside them.
    static std::optional<std::size_t> stepAt(const QRect& cell, const BitsSteps& steps,
                                             const QFontMetrics& metrics, QPoint at);

private:
    static QRect stepRect(const QRect& cell, const BitsSteps& steps, std::size_t step,
                          const QFontMetrics& metrics);
};

} // namespace pdqat::ui
