// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a network as a box.
#pragma once

#include "engine/api/network_graph.h"
#include "widgets/model/layer_looks.h"

#include <QFont>
#include <QGraphicsItem>

namespace pdqat::ui {

class StepItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    StepItem(const NetworkStep& step, std::size_t index, const QRectF& box, const QFont& font);

    /// As wide as its texts need, long names aside; steps with names have two lines, layers three.
    static QSizeF sizeOf(const NetworkStep& step, const QFont& font);
    /// Of all boxes of a graph: what its texts need, long names aside.
    static double widthOf(const NetworkGraph& graph, const QFont& font);

    const NetworkStep& step() const { return step_; }
    std::size_t index() const { return index_; }
    void setLook(const LayerLook& look);
    const LayerLook& look() const { return look_; }
    void setMarks(bool selected, bool current); ///< current: where the keyboard is
    bool isChosen() const { return selected_; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBox(QPainter& painter, const QPalette& palette) const;
    void paintTexts(QPainter& painter, const QPalette& palette) const;

    const NetworkStep step_;
    const std::size_t index_;
    const QRectF box_;
    const QFont font_;
    LayerLook look_;
    bool selected_ = false, current_ = false;
};

} // namespace pdqat::ui
