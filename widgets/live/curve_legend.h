// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Legend beside plots: colour, name and newest value of every curve; click highlights, Ctrl-click hides or
// shows, double-click shows one alone. Enter, Space and S do the same from the keyboard.
#pragma once

#include "widgets/live/replot_clock.h"
#include "widgets/plots/series_spec.h"

#include <QAbstractListModel>
#include <QWidget>

class QLineEdit;
class QListView;
class QPersistentModelIndex;
class QSortFilterProxyModel;

namespace pdqat::ui {

class LegendState;

class LegendModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, ColorRole, LineRole, ValueRole, ShownRole, DimmedRole };

    explicit LegendModel(const LegendState& state, QObject* parent = nullptr);

    void setSeries(SeriesList series);
    void refresh(); ///< values, colours and states may differ
    QModelIndex find(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const LegendState& state_;
    SeriesList series_;
};

class CurveLegend : public QWidget, public LiveView {
    Q_OBJECT
public:
    /// @param state must outlive the legend
    CurveLegend(const QString& objectName, LegendState& state, QWidget* parent = nullptr);

    void setSeries(SeriesList series);
    LegendModel& model() const { return *model_; }
    QListView& view() const { return *view_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool isOnScreen() const override;
    void redraw() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpView();
    void makeRoom();
    void showCurrent();
    QString keyAt(const QModelIndex& index) const;
    bool claimKey(QKeyEvent& event);
    bool pressKey(int key);
    void retranslate();

    LegendState& state_;
    LegendModel* model_;
    QSortFilterProxyModel* filtered_;
    QListView* view_;
    QLineEdit* filter_;
};

} // namespace pdqat::ui
