// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the pages: which run they show, in what state, and what can be done about it.
#pragma once

#include "engine/api/data_inventory.h"
#include "engine/api/records.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace pdqat::ui {

class RunHeading : public QWidget {
    Q_OBJECT
public:
    explicit RunHeading(QWidget* parent = nullptr);

    /// `mayResume`: no other run is training.
    void setRun(std::optional<RunRecord> run, bool mayResume);
    /// How many runs are selected in the list; it is one of them.
    void setSelected(int runs);
    /// What its network costs, in lines; empty: nothing is known.
    void setCost(const QStringList& lines);
    /// What it found in its data folder; not taken(): nothing is known.
    void setData(const DataInventory& inventory);

Q_SIGNALS:
    void resumeRequested(const QString& id);
    void extendRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString story() const;

    std::optional<RunRecord> run_;
    DataInventory inventory_;
    bool mayResume_ = false;
    int selected_ = 1;
    QLabel *icon_, *name_, *story_, *cost_, *data_;
    QPushButton *resume_, *extend_;
};

} // namespace pdqat::ui
