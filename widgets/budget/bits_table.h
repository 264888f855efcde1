// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of an allocation with their widths as steps: a click, a key or the menu changes one by hand.
#pragma once

#include "widgets/budget/layer_bits_model.h"

#include <QTableView>

namespace pdqat::ui {

class BitsTable : public QTableView {
    Q_OBJECT
public:
    explicit BitsTable(QWidget* parent = nullptr);

    LayerBitsModel& layers() const { return *layers_; }
    /// Which costs have a column: all that are known, or where there is little room that of the budget alone.
    void setCosts(CostUnit budget, bool timed);

Q_SIGNALS:
    /// To have this width alone, or any again where it is fixed at it.
    void fixRequested(const QString& layer, const pdqat::ui::BitsStep& step);
    void forbidRequested(const QString& layer, const pdqat::ui::BitsStep& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int sourceRow(const QModelIndex& index) const;
    void offerSteps(const QPoint& at);
    bool pressDigit(int digit);
    void chooseColumns();

    LayerBitsModel* layers_;
    CostUnit budget_ = CostUnit::Bytes;
    bool timed_ = false;
};

} // namespace pdqat::ui
