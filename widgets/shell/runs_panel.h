// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs with its filter and context menu.
#pragma once

#include "engine/api/records.h"

#include <QSet>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QMenu;

namespace pdqat::ui {

class QueryEdit;
class RunFilter;
class RunsModel;

class RunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunsPanel(QWidget* parent = nullptr);

    void setRuns(std::vector<RunRecord> runs);
    void select(const QString& id); ///< without emitting runSelected()
    QString selected() const; ///< the current one, where it is selected, else the first that is; empty: none
    QStringList selectedRuns() const; ///< all that are selected, in the order of the list
    void focusFilter();
    /// Actions on the selected run; the window puts them into a menu too.
    const QList<QAction*>& runActions() const { return actions_; }
    QAction* resumeAction() const { return resume_; }
    void setResumable(bool enabled); ///< false while another run trains
    /// Further actions on the selected runs, for the context menu.
    void addContextActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void runSelected(const QString& id);
    void selectionChanged(); ///< of selectedRuns()
    void resumeRequested(const QString& id);
    void extendRequested(const QString& id);
    void copyConfigRequested(const QString& id);
    void openFolderRequested(const QString& id);

private:
    void buildList();
    void buildActions();
    void retranslate();
    void updateState();
    void followSelection();
    void restoreSelection();
    QModelIndex indexOf(const QString& id) const; ///< invalid: not there, or filtered out
    void fillOrders();
    void sort();
    void filter();
    void tellApart();
    QAction* addRunAction(const QString& name, const QString& iconName);

    RunsModel* model_;
    RunFilter* proxy_;
    QueryEdit* filter_;
    QLabel* problem_;
    QComboBox* order_;
    QListView* list_;
    QLabel* empty_;
    QList<QAction*> actions_;
    QAction *resume_, *extend_, *copyConfig_, *openFolder_, *copyId_;
    QString shown_;        ///< last told, or selected by the program
    QSet<QString> chosen_; ///< all that is selected, in view or not
    bool quiet_ = false, mayResume_ = true;
};

} // namespace pdqat::ui
