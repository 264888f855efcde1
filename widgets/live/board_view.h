// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The constraint board as a sortable table, tied to the window's layer selection.
#pragma once

#include "widgets/live/replot_clock.h"

#include <QTableView>

#include <map>

class QSortFilterProxyModel;

namespace pdqat::ui {

class ConstraintBoard;
class LayerSelection;
class RunData;

class BoardView : public QTableView, public LiveView {
    Q_OBJECT
public:
    /// @param selection may be nullptr; must outlive the view
    explicit BoardView(LayerSelection* selection, QWidget* parent = nullptr);

    void setRun(RunData* run);
    ConstraintBoard& board() const { return *board_; }

protected:
    bool isOnScreen() const override;
    void redraw() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    void fitColumns();
    void showWhatFits(); ///< columns that only a wide window has room for
    void retranslate();
    void showLayer(const QString& layer);

    LayerSelection* selection_;
    ConstraintBoard* board_;
    QSortFilterProxyModel* sorted_;
    std::map<int, int> extraWidths_; ///< by column
};

} // namespace pdqat::ui
