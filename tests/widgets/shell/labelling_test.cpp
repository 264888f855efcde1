// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/runs_panel.h"

#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace pdqat;

class LabellingTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { close(); }

    void labelsAreChangedAndUndone() {
        backend_->runs.add("old", {}, RunState::Finished, 2);
        backend_->runs.add("other", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        auto* list = window_->findChild<QTreeView*>(QStringLiteral("runs.list"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto* panel = window_->findChild<ui::RunsPanel*>();
        panel->select(QStringLiteral("old"));
        const auto action = [&](const char* name) {
            return window_->findChild<QAction*>(QLatin1String(name));
        };
        const auto answer = [&](const char* dialog, const QString& text) {
            auto* asked = window_->findChild<QInputDialog*>(QLatin1String(dialog));
            QVERIFY(asked);
            asked->setTextValue(text);
            asked->accept();
        };
        const auto labels = [&](const char* id) {
            return window_->controller().record(QLatin1String(id))->labels;
        };
        action("action.renameRun")->trigger();
        answer("renameRun", QStringLiteral("a better name"));
        QCOMPARE(labels("old").name, std::string("a better name"));
        action("action.noteRun")->trigger();
        answer("noteRun", QStringLiteral("looks odd"));
        QCOMPARE(labels("old").note, std::string("looks odd"));
        list->selectAll();
        QVERIFY(!action("action.renameRun")->isEnabled());
        action("action.tagRuns")->trigger();
        answer("tagRuns", QStringLiteral("table1, todo"));
        QCOMPARE(labels("other").tags, (std::vector<std::string>{"table1", "todo"}));
        QTRY_VERIFY(panel->selectedRuns().size() == 2);
        action("action.tagRuns")->trigger();
        answer("tagRuns", QStringLiteral("-todo"));
        QCOMPARE(labels("old").tags, std::vector<std::string>{"table1"});
        list->setFocus();
        QTRY_VERIFY(window_->actions().undo->isEnabled());
        window_->actions().undo->trigger();
        QCOMPARE(labels("old").tags, (std::vector<std::string>{"table1", "todo"}));
        action("action.archiveRuns")->trigger();
        QVERIFY(labels("old").archived && labels("other").archived);
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void theTrashKeepsRuns() {
        backend_->runs.add("old", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        auto* list = window_->findChild<QTreeView*>(QStringLiteral("runs.list"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        window_->findChild<ui::RunsPanel*>()->select(QStringLiteral("old"));
        window_->findChild<QAction*>(QStringLiteral("action.trashRuns"))->trigger();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        window_->findChild<QAction*>(QStringLiteral("action.showTrash"))->trigger();
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("trash"));
        auto* trash = dialog->findChild<QListWidget*>();
        QTRY_COMPARE(trash->count(), 1);
        trash->selectAll();
        dialog->findChild<QPushButton*>(QStringLiteral("trash.restore"))->click();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(trash->count(), 0);
    }
};

PDQAT_WIDGET_TEST(LabellingTest)
#include "labelling_test.moc"
