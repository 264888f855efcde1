// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs with its filter, order, groups and columns, and its context menu.
#pragma once

#include "engine/api/run_key.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QTreeView;

namespace pdqat::ui {

class QueryEdit;
class RunArrangement;
class RunsModel;

class RunsPanel : public QWidget {
    Q_OBJECT
    /// Keys, as RunArrangement has them.
    Q_PROPERTY(QStringList arrangement READ arrangement WRITE setArrangement)
public:
    explicit RunsPanel(QWidget* parent = nullptr);

    void setRuns(std::vector<RunRecord> runs);
    void select(const QString& id); ///< without emitting runSelected()
    /// Selects these, those that are not in the list yet as soon as they are.
    void choose(const QStringList& ids);
    QString selected() const; ///< the current one, where it is selected, else the first that is; empty: none
    QStringList selectedRuns() const; ///< all that are selected, in the order of the list
    void focusFilter();
    QStringList arrangement() const;
    void setArrangement(const QStringList& keys); ///< unknown keys are passed over
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
    void setOrder(const RunKey& key, bool descending);
    void setGroup(const std::optional<RunKey>& key);
    void setColumns(const std::vector<RunKey>& keys);
    void markOrder();
    void fitName();
    void resizeEvent(QResizeEvent* event) override;
    void rearrange(const std::function<void()>& change);
    void filter();
    void showChosen();
    void tellApart();
    QAction* addRunAction(const QString& name, const QString& iconName);

    RunsModel* model_;
    QueryEdit* filter_;
    QLabel* problem_;
    RunArrangement* arrangement_;
    QTreeView* list_;
    QLabel* empty_;
    QList<QAction*> actions_;
    QAction *resume_, *extend_, *copyConfig_, *openFolder_, *copyId_;
    QStringList metrics_;  ///< keys of those that any run has
    QSet<QString> folded_; ///< groups that are not opened
    QString toShow_;       ///< as soon as it is in the list; empty: none
    QString shown_;        ///< last told, or selected by the program
    QSet<QString> chosen_; ///< all that is selected, in view or not
    bool quiet_ = false, mayResume_ = true;
};

} // namespace pdqat::ui
