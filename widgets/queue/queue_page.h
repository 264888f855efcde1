// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Page Queue: what waits for its turn, in which order, and what is done about it.
#pragma once

#include "widgets/queue/queue_service.h"

#include <QWidget>

class QAction;
class QLabel;
class QSpinBox;
class QTableView;
class QToolButton;

namespace pdqat::ui {

class QueueModel;

class QueuePage : public QWidget {
    Q_OBJECT
public:
    /// @param service  must outlive the page
    explicit QueuePage(QueueService& service, QWidget* parent = nullptr);

    /// Of a menu; a null one is a separator.
    const std::vector<QAction*>& actions() const { return menu_; }

Q_SIGNALS:
    void runRequested(const QString& id); ///< to be shown

private:
    QAction* addChange(const QString& name, const QString& iconName, QueueChange what);
    QAction* addAct(const QString& name, const QString& iconName, std::function<void()> act);
    void build();
    void follow();
    void updateState();
    void moveBy(int places);
    void showRun();
    std::vector<const QueueItem*> selected() const;
    void select(const QStringList& ids);
    QStringList selectedIds() const;
    void retranslate();

    QueueService& service_;
    QueueModel* model_;
    QLabel *summary_, *note_, *empty_, *jobsLabel_;
    QSpinBox* jobs_;
    QTableView* table_;
    QAction *pause_, *up_, *down_, *hold_, *release_, *cancel_, *retry_, *remove_, *show_;
    std::vector<QAction*> menu_;
    std::vector<QToolButton*> buttons_;
};

} // namespace pdqat::ui
