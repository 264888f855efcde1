// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of runs as a table: what differs between their settings, what they come to, and by how much that
// differs from the baseline.
#pragma once

#include "widgets/compare/compared_picture.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>

class QAction;
class QSortFilterProxyModel;
class QTableView;

namespace pdqat::ui {

class CompareTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setShown(ShownPtr shown);
    const ShownPtr& shown() const { return shown_; }
    int rowOf(const QString& key) const; ///< −1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Header and rows, RFC 4180, numbers in full.
    QByteArray csv() const;

private:
    struct Column {
        enum Kind { Name, Runs, Setting, Value, Difference } kind = Name;
        std::size_t index = 0; ///< of the setting or the value
        bool operator==(const Column&) const = default;
    };
    static std::vector<Column> columnsOf(const ComparisonShown* shown);
    const Estimate& estimate(std::size_t row, const Column& column) const;
    QString text(std::size_t row, const Column& column) const;
    QVariant sortValue(std::size_t row, const Column& column) const;
    QString tip(std::size_t row, const Column& column) const;
    bool isText(std::size_t row, const Column& column) const;

    ShownPtr shown_;
    std::vector<Column> columns_;
};

class CompareTable : public QWidget {
    Q_OBJECT
public:
    explicit CompareTable(QWidget* parent = nullptr);

    void setShown(ShownPtr shown);
    void select(const QString& key);
    QTableView& view() const { return *view_; }
    CompareTableModel& model() const { return *model_; }

Q_SIGNALS:
    void picked(const QString& key);            ///< by the user
    void baselineRequested(const QString& key); ///< to hold the others against

private:
    QString current() const;
    void retranslate();

    CompareTableModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QAction *baseline_, *copy_;
    bool quiet_ = false;
};

} // namespace pdqat::ui
