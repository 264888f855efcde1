// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sweeps that can be started, under their groups' headings.
#pragma once

#include "engine/api/sweeps.h"

#include <QTreeWidget>

#include <vector>

namespace pdqat::ui {

class SweepList : public QTreeWidget {
    Q_OBJECT
public:
    explicit SweepList(QWidget* parent = nullptr);

    /// Keeps the choice where its file is still there, else chooses the first.
    void setSweeps(const std::vector<SweepInfo>& sweeps);
    /// Adds a file that is in no folder of sweeps, and chooses it.
    void addFile(const QString& file);
    void choose(const QString& file);
    QString chosen() const; ///< file; empty: none
    /// The sweep chosen; a mere file has no name or description but its own.
    SweepInfo info() const;
    /// Marks the sweeps that are being worked through.
    void setActive(const QStringList& ids);

Q_SIGNALS:
    void chosenChanged();

private:
    QTreeWidgetItem* groupItem(const QString& name);
    QTreeWidgetItem* addSweep(const SweepInfo& sweep);
    QTreeWidgetItem* itemOf(const QString& file) const;
    std::vector<QTreeWidgetItem*> sweepItems() const;

    void rebuild();
    void markActive();

    std::vector<SweepInfo> listed_, sweeps_; ///< given, and those on show
    QStringList files_;                      ///< opened by hand
    QStringList active_;                     ///< ids
};

} // namespace pdqat::ui
