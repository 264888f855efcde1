// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the list of runs: its order, and what it has groups by and columns of.
#pragma once

#include "engine/api/run_key.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QMenu;

namespace pdqat::ui {

class QuietButton;

/// Keys are named as queries name them; those that are none (any more) are passed over.
class RunArrangement : public QWidget {
    Q_OBJECT
public:
    explicit RunArrangement(QWidget* parent = nullptr);

    /// Of the order, with a minus where the greatest comes first; of the groups, or empty; of the columns.
    QStringList keys() const;
    void setKeys(const QStringList& keys);
    /// Keys that are offered beside the usual: those in which runs differ.
    void setDiffering(const QStringList& keys);

    QString order() const; ///< without a minus
    bool descending() const;
    const QStringList& columns() const { return columns_; }
    void orderBy(const QString& key); ///< with a minus: the greatest first
    void turnRound();

Q_SIGNALS:
    void orderChanged(const pdqat::RunKey& key, bool descending);
    void groupChanged(const std::optional<pdqat::RunKey>& key);
    void columnsChanged(const std::vector<pdqat::RunKey>& keys);

private:
    void retranslate();
    void fillOrders();
    void fillView();
    void groupBy(const QString& key);
    void showColumn(const QString& key, bool on);
    void tellColumns();

    QComboBox* order_;
    QuietButton *reverse_, *view_;
    QStringList differing_, columns_;
    QString orderKey_, group_; ///< as keys() has them
};

} // namespace pdqat::ui
