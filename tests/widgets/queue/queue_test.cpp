// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/queue/queue_model.h"
#include "widgets/queue/queue_page.h"
#include "widgets/queue/queue_texts.h"
#include "widgets/shell/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <limits>

using namespace pdqat;

class QueueTest : public WindowFixture {
    Q_OBJECT

    static QueueItem item(const char* id, QueueState state) {
        QueueItem one;
        one.id = id;
        one.name = std::string("run ") + id;
        one.state = state;
        one.epochs = 20;
        return one;
    }
    static QueueStatus four() {
        QueueStatus queue;
        queue.items = {item("a", QueueState::Running), item("b", QueueState::Waiting),
                       item("c", QueueState::Held), item("d", QueueState::Failed)};
        queue.items[0].run = "20261201-120000-aaaa";
        queue.items[0].epochsDone = 5;
        queue.items[0].left = TimeLeft{600, 700};
        queue.items[3].reason = "it diverged";
        queue.left = TimeLeft{1200, 1500};
        return queue;
    }
    ui::QueuePage* page() { return window_->findChild<ui::QueuePage*>(); }
    QTableView* table() { return page()->findChild<QTableView*>(QStringLiteral("queue.items")); }
    QAction* action(const char* name) {
        return page()->findChild<QAction*>(QStringLiteral("action.queue") + QLatin1String(name));
    }
    void select(std::initializer_list<int> rows) {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList enabled() {
        QStringList names;
        for (const auto* name : {"Up", "Down", "Hold", "Release", "Retry", "Cancel", "Remove", "Show"})
            if (action(name)->isEnabled())
                names << QLatin1String(name);
        return names;
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void cleanup() { close(); }

    void runWhileARunTrainsPutsItInLine() {
        backend_->runs.start({});
        QTRY_VERIFY(window_->controller().training());
        QVERIFY(window_->actions().run->isEnabled());
        QVERIFY(window_->actions().run->toolTip().contains(QStringLiteral("in line")));
        window_->actions().run->trigger();
        QCOMPARE(backend_->queue.added.size(), std::size_t(1));
        QCOMPARE(backend_->queue.added.front(), window_->document().config());
        QCOMPARE(backend_->runs.calls, QStringList{QStringLiteral("start")}); // and the other one goes on
        QVERIFY(bannerShown() && banner().contains(QStringLiteral("in line")));
        backend_->runs.endRun(RunFinished{});
        QVERIFY(window_->actions().run->toolTip().contains(QStringLiteral("Start")));
    }

    void itSaysWhatWaitsAndHowLong() {
        auto* indicator = window_->findChild<QToolButton*>(QStringLiteral("status.queue"));
        QVERIFY(!indicator->isVisible());
        window_->showPage(*page());
        QVERIFY(page()->findChild<QLabel*>(QStringLiteral("queue.empty"))->isVisible());
        backend_->queue.tell(four());
        QCOMPARE(ui::queueSummary(four()), QStringLiteral("1 running, 1 waiting, 1 held · 20–25 min left"));
        QCOMPARE(page()->findChild<QLabel*>(QStringLiteral("queue.summary"))->text(),
                 ui::queueSummary(four()));
        QVERIFY(indicator->isVisible());
        QCOMPARE(indicator->text(), ui::queueSummary(four()));
        QCOMPARE(cell(0, ui::QueueModel::Epochs), QStringLiteral("5/20"));
        QCOMPARE(cell(3, ui::QueueModel::Left), QStringLiteral("it diverged"));
        auto paused = four();
        paused.paused = true;
        paused.left->high = std::numeric_limits<double>::infinity();
        QCOMPARE(ui::queueSummary(paused),
                 QStringLiteral("1 running, 1 waiting, 1 held · at least 20 min left · paused"));
        QCOMPARE(ui::queueSummary({}), QString());
        backend_->queue.tell({});
        QVERIFY(!indicator->isVisible());
    }

    void whatCanBeDoneDependsOnTheItems() {
        backend_->queue.tell(four());
        window_->showPage(*page());
        QCOMPARE(enabled(), QStringList());
        select({0});
        QCOMPARE(enabled(), (QStringList{"Up", "Down", "Cancel", "Show"}));
        select({1});
        QCOMPARE(enabled(), (QStringList{"Up", "Down", "Hold", "Cancel", "Remove"}));
        select({2});
        QCOMPARE(enabled(), (QStringList{"Up", "Down", "Release", "Cancel", "Remove"}));
        select({3});
        QCOMPARE(enabled(), (QStringList{"Up", "Down", "Retry", "Remove"}));
        select({1, 2});
        QCOMPARE(enabled(), (QStringList{"Up", "Down", "Cancel", "Remove"}));
        action("Cancel")->trigger();
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("cancel b c"));
        select({3});
        action("Retry")->trigger();
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("retry d"));
        action("Up")->trigger();
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("move d 2"));
        select({0});
        action("Up")->trigger();
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("move a 0"));
        action("Show")->trigger();
        QCOMPARE(window_->controller().shownId(), QStringLiteral("20261201-120000-aaaa"));
        action("Pause")->trigger();
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("pause"));
        page()->findChild<QSpinBox*>(QStringLiteral("queue.jobs"))->setValue(3);
        QCOMPARE(backend_->queue.calls.last(), QStringLiteral("jobs 3"));
    }

    void theSelectionFollowsItsItemsAndNewsChangesNothing() {
        backend_->queue.tell(four());
        window_->showPage(*page());
        QAbstractItemModelTester tester(table()->model());
        select({1});
        auto other = four();
        std::swap(other.items[1], other.items[3]);
        other.jobs = 2;
        backend_->queue.tell(other);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().front().row(), 3);
        QVERIFY(backend_->queue.calls.isEmpty()); // what is shown is not asked for again
    }

    void theSelectionStaysWhenOthersComeAndGo() {
        backend_->queue.tell(four());
        window_->showPage(*page());
        QAbstractItemModelTester tester(table()->model());
        select({1});
        auto other = four();
        other.items.erase(other.items.begin());
        other.items.push_back(item("e", QueueState::Waiting));
        other.items.insert(other.items.begin(), item("f", QueueState::Running));
        backend_->queue.tell(other);
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(cell(table()->selectionModel()->selectedRows().front().row(), 1), QStringLiteral("run b"));
        QCOMPARE(cell(0, 1), QStringLiteral("run f"));
    }

    void whatIsTypedIsSentOnce() {
        backend_->queue.tell(four());
        window_->showPage(*page());
        auto* jobs = page()->findChild<QSpinBox*>(QStringLiteral("queue.jobs"));
        jobs->setMaximum(16);
        jobs->setFocus();
        jobs->selectAll();
        QTest::keyClicks(jobs, QStringLiteral("12"));
        backend_->queue.tell(four()); // news meanwhile
        QVERIFY(backend_->queue.calls.isEmpty());
        QTest::keyClick(jobs, Qt::Key_Return);
        QCOMPARE(backend_->queue.calls, QStringList{QStringLiteral("jobs 12")});
    }

    void whatFailsInLineIsTold() {
        auto queue = four();
        backend_->queue.tell(queue);
        QVERIFY(!bannerShown()); // what had failed before is no news
        queue.items[0].state = QueueState::Failed;
        queue.items[0].reason = "it diverged in epoch 5";
        backend_->queue.tell(queue);
        QVERIFY(bannerShown());
        QVERIFY2(banner().contains(QStringLiteral("run a: it diverged in epoch 5")), qPrintable(banner()));
    }

    void everyActionHasAPlaceInTheMenu() {
        QStringList titles;
        for (const auto* menu : window_->menuBar()->actions())
            titles << menu->text();
        QVERIFY(titles.contains(QStringLiteral("&Queue")));
    }
};

PDQAT_WIDGET_TEST(QueueTest)
#include "queue_test.moc"
