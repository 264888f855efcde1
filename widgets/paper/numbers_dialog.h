// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind a plot as a table that can be copied: what a screen reader, and a spreadsheet, have in
// its place.
#pragma once

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QTableView;

namespace pdqat::ui {

class Figure;

class NumbersDialog : public QDialog {
    Q_OBJECT
public:
    /// @param model  a number as it is to be copied is its EditRole; becomes the dialog's child
    NumbersDialog(const QString& title, QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Of what is selected, else of all: lines of cells with tabs between them, the header first. Numbers
    /// have a point as decimal sign.
    QString copied() const;
    QTableView& table() const { return *table_; }

private:
    void copy();

    QTableView* table_;
};

/// A CSV file as a table: cells that are numbers as the language writes them.
class CsvModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CsvModel(const QByteArray& csv, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::vector<std::string>> rows_; ///< the first is the header
};

/// Those of a figure, in a dialog of `parent`; nothing without one.
void showNumbers(const Figure* figure, QWidget* parent);
void showNumbers(const QString& title, const QByteArray& csv, QWidget* parent);

} // namespace pdqat::ui
