// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the central area, in tabs.
#pragma once

#include "widgets/run_data.h"

#include <QTabWidget>

#include <functional>
#include <vector>

class QAction;
class QUndoStack;

namespace pdqat::ui {

struct Page {
    QString name;                         ///< object name; the page on top is remembered by it
    std::function<QString()> title;       ///< asked again when the language changes
    QWidget* widget = nullptr;            ///< the window takes ownership
    std::function<void(RunData*)> setRun; ///< the run to show; nullptr: none. The data may die after the call
                                          ///< that replaces it
    QUndoStack* undoStack = nullptr;      ///< what Undo means on this page; nullptr: the experiment's
    std::vector<QAction*> actions{};      ///< of a menu of its own (nullptr: separator); empty: no menu
    std::function<QString()> menuTitle{};
    std::function<QString()> unsaved{}; ///< the name of what would be lost by closing; empty: nothing
    bool ofLayers = false;              ///< has nothing to show of a run of which nobody told layers
};

class Pages : public QTabWidget {
    Q_OBJECT
public:
    explicit Pages(QWidget* parent = nullptr);

    void add(Page page);
    /// @param foreign  the program that the run was imported from: pages of layers are out of reach then;
    ///                 empty: it is one of ours
    void setRun(RunData* run, const QString& foreign);
    void show(QWidget& page); ///< also one that the run has nothing for
    QString unsaved() const;  ///< of the first page that has something
    void turn(int step);      ///< to the next page, after the last one to the first
    /// The page that the widget is or is in; nullptr: none.
    const Page* holding(const QWidget& widget) const;

private:
    void retranslate();
    void offerPages();

    std::vector<Page> pages_;
    QString foreign_;
    QWidget* opened_ = nullptr; ///< shown although the run has nothing for it
    QWidget* left_ = nullptr;   ///< was on top when its run had nothing for it
};

} // namespace pdqat::ui
