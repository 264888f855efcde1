// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/query_edit.h"
#include "widgets/shell/run_heading.h"
#include "widgets/shell/runs_model.h"
#include "widgets/shell/runs_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace pdqat;

class RunsListTest : public test::WidgetTest {
    Q_OBJECT
    static RunRecord run(const std::string& id, RunState state = RunState::Finished,
                         std::int64_t epochs = 5) {
        RunConfig config;
        config.run.name = "name of " + id;
        return fake::recordOf(id, config, state, epochs);
    }

private Q_SLOTS:
    void modelIsSoundThroughEveryKindOfChange() {
        ui::RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &ui::RunsModel::dataChanged), reset(&model, &ui::RunsModel::modelReset);
        model.setRuns({run("c"), run("b"), run("a")});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.indexOf(QStringLiteral("a")).row(), 2);
        model.setRuns({run("c", RunState::Failed), run("b"), run("a")});
        QCOMPARE(reset.count(), 1); // the same rows, with news
        QVERIFY(changed.count() > 0);
        QCOMPARE(model.index(0, 0).data(ui::RunsModel::StateRole).toInt(), int(RunState::Failed));
        model.setColumns({runKey("state"), runKey("epochs")});
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("failed"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("5"));
        model.setGroup(runKey("state"));
        QCOMPARE(model.rowCount(), 2);
        const auto failed = model.index(0, 0), finished = model.index(1, 0);
        QCOMPARE(failed.data().toString(), QStringLiteral("State: failed (1)"));
        QCOMPARE(model.rowCount(finished), 2);
        QCOMPARE(model.index(1, 0, finished).data(ui::RunsModel::IdRole).toString(), QStringLiteral("a"));
        QCOMPARE(model.indexOf(QStringLiteral("b")).parent(), finished);
        QVERIFY(!failed.flags().testFlag(Qt::ItemIsSelectable));
        model.setFilter([](const RunRecord& one) { return one.id != "c"; });
        QCOMPARE(model.rowCount(), 1);
        model.setGroup({});
        QCOMPARE(model.rowCount(), 2);
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anyKeyOrdersGroupsAndShows() {
        ui::RunsPanel panel;
        panel.resize(600, 500);
        std::vector<RunRecord> runs;
        for (const double epsilon : {0.5, 0.05, 10.0, 0.2}) {
            runs.push_back(run("e" + number(epsilon)));
            runs.back().config.method.epsilonLayer = {epsilon};
            runs.back().config.run.seed = epsilon < 1 ? 1 : 2;
        }
        runs.push_back(run("none"));
        runs.back().config.method.kind = MethodKind::Dorefa;
        panel.setRuns(runs);
        panel.show();
        const auto ids = [&] {
            QStringList found;
            const auto* list = panel.findChild<QTreeView*>();
            for (auto index = list->model()->index(0, 0); index.isValid(); index = list->indexBelow(index))
                found << index.data(ui::RunsModel::IdRole).toString();
            return found;
        };
        panel.setArrangement({"method.epsilon_layer", "", "method.epsilon_layer", "run.seed"});
        QCOMPARE(ids(), (QStringList{"e0.05", "e0.2", "e0.5", "e10", "none"})); // numbers; without one last
        panel.findChild<QToolButton*>(QStringLiteral("runs.reverse"))->click();
        QCOMPARE(ids(), (QStringList{"e10", "e0.5", "e0.2", "e0.05", "none"}));
        const auto* model = panel.findChild<QTreeView*>()->model();
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("10"));
        QCOMPARE(model->index(4, 1).data().toString(), QString());
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(),
                 ui::fieldText(findField("run.seed")->label));
        auto* view = panel.findChild<QMenu*>(QStringLiteral("runs.viewMenu"));
        const auto act = [&](const char* name) {
            Q_EMIT view->aboutToShow();
            view->findChild<QAction*>(QLatin1String(name))->trigger();
        };
        panel.select(QStringLiteral("e0.2"));
        act("runs.groups.run.seed");
        QCOMPARE(panel.arrangement(),
                 (QStringList{"-method.epsilon_layer", "run.seed", "method.epsilon_layer", "run.seed"}));
        QCOMPARE(ids(), (QStringList{"", "none", "", "e0.5", "e0.2", "e0.05", "", "e10"}));
        QCOMPARE(panel.selectedRuns(), QStringList{QStringLiteral("e0.2")}); // what is chosen stays
        auto* list = panel.findChild<QTreeView*>();
        list->collapse(model->index(1, 0));
        panel.setRuns({runs.begin() + 1, runs.end()});
        QVERIFY(!list->isExpanded(model->index(1, 0)) && list->isExpanded(model->index(2, 0)));
        act("runs.columns.run.seed");
        act("runs.groups.none");
        QCOMPARE(model->columnCount(), 2);
        QCOMPARE(ids(), (QStringList{"e10", "e0.2", "e0.05", "none"}));
        panel.setArrangement({"gone.key", "gone.key", "gone.key"}); // of an earlier version
        QCOMPARE(model->columnCount(), 1);
        QCOMPARE(ids().size(), 4);
    }

    void importedRunsSayWhoseTheyAre() {
        ui::RunsPanel panel;
        auto imported = run("theirs");
        imported.config.method.kind = MethodKind::FullPrecision;
        imported.config.imported = {TrackerKind::Wandb, "place", "id", {{"lr", "0.1"}}, {}};
        imported.metrics = {{"f1", 0.5}};
        panel.setRuns({imported, run("ours")});
        const auto* model = panel.findChild<QTreeView*>()->model();
        QVERIFY(
            model->index(0, 0).data(ui::RunsModel::TellingRole).toString().contains(QStringLiteral("W&B")));
        panel.select(QStringLiteral("theirs"));
        for (const auto* name : {"action.resumeRun", "action.extendRun", "action.copyConfig"})
            QVERIFY2(!panel.findChild<QAction*>(QLatin1String(name))->isEnabled(), name);
        auto* filter = panel.findChild<ui::QueryEdit*>();
        filter->setText(QStringLiteral("metric"));
        QVERIFY(filter->completions().contains(QStringLiteral("metric.f1")));
        filter->setText(QStringLiteral("metric.f1>0.4"));
        QCOMPARE(model->rowCount(), 1);
        filter->clear();
        panel.setArrangement({"-metric.f1", "", "imported.lr", "metric.f1", "source"});
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("0.1"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("0.5"));
        QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("own"));
    }

    void headlineNamesEveryWidthAndPrefersTheTestImages() {
        RunConfig config;
        config.quant.bits = {2, 4};
        auto record = fake::recordOf("a", config, RunState::Finished, 3);
        record.headline.push_back({Split::Validation, {{2, 1, 0.1}, {4, 1, 0.1}, {32, 1, 0.1}}});
        ui::RunsModel model;
        model.setRuns({record});
        QCOMPARE(model.index(0, 0).data(ui::RunsModel::HeadlineRole).toString(),
                 QStringLiteral("2 bit 74.5 %   4 bit 76.5 %   32 bit 84.5 %"));
        QCOMPARE(ui::headlineAccuracy(record, 3), std::nullopt);
        record.headline.clear();
        model.setRuns({record});
        QCOMPARE(model.index(0, 0).data(ui::RunsModel::HeadlineRole).toString(),
                 QStringLiteral("epoch 3 of 100"));
        record.problem = "events.jsonl: cut off";
        model.setRuns({record});
        QCOMPARE(model.index(0, 0).data(ui::RunsModel::HeadlineRole).toString(),
                 QStringLiteral("events.jsonl: cut off"));
    }

    void severalRunsCanBeSelected() {
        ui::RunsPanel panel;
        QSignalSpy changed(&panel, &ui::RunsPanel::selectionChanged);
        panel.setRuns({run("one"), run("two"), run("three")});
        QCOMPARE(panel.selectedRuns(), QStringList());
        panel.select(QStringLiteral("two"));
        QCOMPARE(panel.selectedRuns(), QStringList{QStringLiteral("two")});
        QVERIFY(changed.count() > 0);
        panel.findChild<QTreeView*>()->selectAll();
        QCOMPARE(panel.selectedRuns().size(), 3);
        QCOMPARE(panel.selected(), QStringLiteral("two")); // the one that is shown stays
        changed.clear();
        panel.setRuns({run("new"), run("one"), run("two"), run("three")});
        QCOMPARE(panel.selectedRuns().size(), 3);              // and so does the selection
        panel.setRuns({run("three"), run("two"), run("one")}); // the model begins anew
        QCOMPARE(panel.selectedRuns().size(), 3);
        panel.select(QStringLiteral("one"));
        QCOMPARE(panel.selectedRuns().size(), 3); // showing one of them selects no other
    }

    void whatIsShownIsAlwaysSelected() {
        ui::RunsPanel panel;
        panel.resize(300, 600);
        panel.setRuns({run("one"), run("two"), run("three")});
        panel.show();
        auto* list = panel.findChild<QTreeView*>();
        QSignalSpy shown(&panel, &ui::RunsPanel::runSelected);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                              list->visualRect(list->model()->index(row, 0)).center());
        };
        click(0, Qt::NoModifier);
        click(1, Qt::ControlModifier);
        QCOMPARE(panel.selectedRuns(), (QStringList{"one", "two"}));
        QCOMPARE(panel.selected(), QStringLiteral("two"));
        QCOMPARE(shown.last().first().toString(), QStringLiteral("two"));
        click(1, Qt::ControlModifier); // out of the selection again
        QCOMPARE(panel.selectedRuns(), QStringList{QStringLiteral("one")});
        QCOMPARE(panel.selected(), QStringLiteral("one"));
        QCOMPARE(shown.last().first().toString(), QStringLiteral("one"));
    }

    void actionsOnOneRunWantOne() {
        ui::RunsPanel panel;
        panel.setRuns({run("one", RunState::Stopped), run("two", RunState::Stopped)});
        panel.findChild<QTreeView*>()->selectAll();
        for (const auto* action : panel.runActions())
            QCOMPARE(action->isEnabled(), action->objectName() == QStringLiteral("action.copyId"));
        panel.findChild<QAction*>(QStringLiteral("action.copyId"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
    }

    void theFilterTakesConditions() {
        ui::RunsPanel panel;
        RunConfig narrow;
        narrow.quant.bits = {1};
        auto tagged = fake::recordOf("tagged", narrow, RunState::Finished, 5), archived = run("archived");
        tagged.labels.tags = {"table1"};
        archived.labels.archived = true;
        panel.setRuns({tagged, archived, run("plain")});
        auto* filter = panel.findChild<QLineEdit*>(QStringLiteral("runs.filter"));
        const auto* model = panel.findChild<QTreeView*>()->model();
        const auto shown = [&] {
            QStringList ids;
            for (int row = 0; row < model->rowCount(); ++row)
                ids << model->index(row, 0).data(ui::RunsModel::IdRole).toString();
            ids.sort();
            return ids;
        };
        QCOMPARE(shown(), (QStringList{"plain", "tagged"})); // what is archived is put away
        filter->setText(QStringLiteral("tag:table1"));
        QCOMPARE(shown(), QStringList{QStringLiteral("tagged")});
        filter->setText(QStringLiteral("quant.bits=1 accuracy>0.1"));
        QCOMPARE(shown(), QStringList{QStringLiteral("tagged")});
        filter->setText(QStringLiteral("archived=yes"));
        QCOMPARE(shown(), QStringList{QStringLiteral("archived")});
        auto* problem = panel.findChild<QLabel*>(QStringLiteral("runs.problem"));
        QVERIFY(problem->isHidden());
        filter->setText(QStringLiteral("archived=yes quant.bit=1"));
        QVERIFY(!problem->isHidden() && problem->text().contains(QStringLiteral("quant.bits")));
        QCOMPARE(shown(), QStringList{QStringLiteral("archived")}); // as it could last be read
    }

    void theFilterCompletesKeysAndValues() {
        ui::QueryEdit edit;
        edit.setTags({QStringLiteral("table1"), QStringLiteral("todo")});
        const auto completions = [&](const char* text) {
            edit.setText(QLatin1String(text));
            return edit.completions();
        };
        QVERIFY(completions("x quant.bi").contains(QStringLiteral("quant.bits")));
        QVERIFY(completions("accu").contains(QStringLiteral("accuracy")));
        QCOMPARE(completions("tag:ta"), QStringList{QStringLiteral("tag:table1")});
        QVERIFY(completions("method.name!=do").contains(QStringLiteral("method.name!=dorefa")));
        QVERIFY(completions("q").isEmpty()); // too short to mean anything
        edit.show();
        edit.setFocus();
        edit.clear();
        QTest::keyClicks(&edit, QStringLiteral("state=fin"));
        auto* popup = edit.findChild<QCompleter*>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("state=finished"));
    }

    void typingAConditionKeepsRunsAndSelection() {
        ui::RunsPanel panel;
        panel.setRuns({run("one"), run("two"), run("three")});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* list = panel.findChild<QTreeView*>();
        auto* filter = panel.findChild<QLineEdit*>(QStringLiteral("runs.filter"));
        panel.select(QStringLiteral("two"));
        filter->setFocus();
        QTRY_VERIFY(filter->hasFocus());
        for (const QChar c : QStringLiteral("run.epochs>0")) {
            QTest::keyClicks(filter, QString(c));
            QCOMPARE(list->model()->rowCount(), 3); // nothing that is being typed hides them
        }
        filter->setText(QStringLiteral("run.epochs>1000"));
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(panel.selectedRuns(), QStringList());
        filter->clear();
        QCOMPARE(panel.selectedRuns(), QStringList{QStringLiteral("two")}); // chosen still
    }

    void aRunThatIsGoneTakesNoOtherSelectionAlong() {
        ui::RunsPanel panel;
        panel.setRuns({run("one"), run("two"), run("three")});
        panel.findChild<QTreeView*>()->selectAll();
        panel.select(QStringLiteral("two"));
        panel.setRuns({run("one"), run("three")});
        panel.select(QStringLiteral("two"));
        QCOMPARE(panel.selectedRuns(), (QStringList{"one", "three"}));
    }

    void searchesAreKept() {
        ui::QueryEdit edit;
        edit.setText(QStringLiteral("tag:table1"));
        auto* open = edit.findChild<QAction*>(QStringLiteral("runs.searches"));
        QVERIFY(!open->text().isEmpty());
        open->trigger();
        edit.findChild<QAction*>(QStringLiteral("runs.keepSearch"))->trigger();
        QCOMPARE(edit.savedSearches(), QStringList{QStringLiteral("tag:table1")});
        edit.clear();
        open->trigger();
        edit.findChild<QMenu*>(QStringLiteral("runs.searchMenu"))->actions().front()->trigger();
        QCOMPARE(edit.text(), QStringLiteral("tag:table1"));
    }

    void runsAreToldApartByWhatDiffersInView() {
        ui::RunsPanel panel;
        auto a = run("a"), b = run("b");
        b.config.method.epsilonLayer = {0.5};
        b.labels.tags = {"odd"};
        panel.setRuns({a, b});
        const auto* model = panel.findChild<QTreeView*>()->model();
        QCOMPARE(model->index(1, 0).data(ui::RunsModel::TellingRole).toString(),
                 QStringLiteral("#odd epsilon_layer=0.5"));
        panel.findChild<QLineEdit*>(QStringLiteral("runs.filter"))->setText(QStringLiteral("tag:odd"));
        QCOMPARE(model->index(0, 0).data(ui::RunsModel::TellingRole).toString(), QStringLiteral("#odd"));
    }

    void theFilterFindsNameStateAndId() {
        ui::RunsPanel panel;
        panel.setRuns({run("one", RunState::Interrupted), run("two")});
        auto* list = panel.findChild<QTreeView*>();
        auto* filter = panel.findChild<QLineEdit*>();
        filter->setText(QStringLiteral("INTERRUPTED"));
        QCOMPARE(list->model()->rowCount(), 1);
        filter->setText(QStringLiteral("two"));
        QCOMPARE(list->model()->index(0, 0).data(ui::RunsModel::IdRole).toString(), QStringLiteral("two"));
        filter->setText(QStringLiteral("nothing like it"));
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(list->isHidden());
    }

    void runsCanBeOrdered_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("newest first") << 0 << "b";
        QTest::newRow("by name") << 1 << "a";
        QTest::newRow("by state") << 2 << "c";
        QTest::newRow("best accuracy first") << 3 << "a";
    }
    void runsCanBeOrdered() {
        QFETCH(int, order);
        ui::RunsPanel panel;
        auto a = run("a", RunState::Stopped, 9), b = run("b", RunState::Interrupted, 2),
             c = run("c", RunState::Failed, 5);
        a.created = 1;
        b.created = 3;
        c.created = 2;
        panel.setRuns({b, c, a});
        panel.findChild<QComboBox*>(QStringLiteral("runs.order"))->setCurrentIndex(order);
        const auto* model = panel.findChild<QTreeView*>()->model();
        QTEST(model->index(0, 0).data(ui::RunsModel::IdRole).toString(), "first");
    }

    void theSelectionSurvivesANewListing() {
        ui::RunsPanel panel;
        panel.setRuns({run("b"), run("a")});
        QSignalSpy selected(&panel, &ui::RunsPanel::runSelected);
        panel.select(QStringLiteral("a"));
        panel.setRuns({run("c"), run("b"), run("a")});
        QCOMPARE(panel.selected(), QStringLiteral("a"));
        panel.setRuns({run("x"), run("a")});
        QCOMPARE(panel.selected(), QStringLiteral("a"));
        QCOMPARE(selected.count(), 0);
        panel.show();
        panel.findChild<QTreeView*>()->setFocus();
        QTest::keyClick(panel.findChild<QTreeView*>(), Qt::Key_Up);
        QCOMPARE(selected.takeFirst().first().toString(), QStringLiteral("x"));
    }

    void actionsFitTheSelectedRun() {
        ui::RunsPanel panel;
        panel.setRuns({run("stopped", RunState::Stopped), run("done")});
        for (const auto* action : panel.runActions())
            QVERIFY(!action->isEnabled());
        panel.select(QStringLiteral("done"));
        QVERIFY(!panel.resumeAction()->isEnabled());
        auto* extend = panel.findChild<QAction*>(QStringLiteral("action.extendRun"));
        QVERIFY(extend->isEnabled());
        QSignalSpy extended(&panel, &ui::RunsPanel::extendRequested);
        extend->trigger();
        QCOMPARE(extended.takeFirst().first().toString(), QStringLiteral("done"));
        panel.select(QStringLiteral("stopped"));
        QVERIFY(panel.resumeAction()->isEnabled());
        QSignalSpy resume(&panel, &ui::RunsPanel::resumeRequested);
        panel.resumeAction()->trigger();
        QCOMPARE(resume.takeFirst().first().toString(), QStringLiteral("stopped"));
        panel.setResumable(false);
        QVERIFY(!panel.resumeAction()->isEnabled());
        panel.findChild<QAction*>(QStringLiteral("action.copyId"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("stopped"));
    }

    void anEmptyLibrarySaysWhatToDo() {
        ui::RunsPanel panel;
        panel.show();
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Press Run"));
        }));
    }

    void thousandsOfRunsPaintAndFilter() {
        std::vector<RunRecord> runs;
        for (int i = 0; i < 5000; ++i)
            runs.push_back(run("run" + std::to_string(i)));
        ui::RunsPanel panel;
        panel.resize(280, 800);
        panel.setRuns(std::move(runs));
        panel.show();
        QVERIFY(!panel.grab().isNull());
        panel.findChild<QLineEdit*>()->setText(QStringLiteral("run49"));
        QVERIFY(!panel.grab().isNull());
        QCOMPARE(panel.findChild<QTreeView*>()->model()->rowCount(), 111);
    }

    void theHeadingOffersToResume_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("mayResume");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QString>("story");
        QTest::newRow("interrupted") << int(RunState::Interrupted) << true << true
                                     << "This run was interrupted at epoch 3 of 100.";
        QTest::newRow("other run trains")
            << int(RunState::Stopped) << false << false << "This run was stopped at epoch 3 of 100.";
        QTest::newRow("finished") << int(RunState::Finished) << true << false
                                  << "Finished after epoch 3 of 100.";
        QTest::newRow("failed") << int(RunState::Failed) << true << false
                                << "This run failed at epoch 3 of 100."; // the pages say why
    }

    void theHeadingOffersToResume() {
        QFETCH(int, state);
        QFETCH(bool, mayResume);
        QFETCH(bool, offered);
        ui::RunHeading heading;
        QVERIFY(heading.isHidden());
        auto record = run("a", RunState(state), 3);
        record.failure = "loss is NaN";
        heading.setRun(record, mayResume);
        auto* resume = heading.findChild<QPushButton*>();
        QCOMPARE(!resume->isHidden(), offered);
        QTEST(heading.findChild<QLabel*>(QStringLiteral("runHeading.story"))->text(), "story");
        QSignalSpy requested(&heading, &ui::RunHeading::resumeRequested);
        resume->click();
        QCOMPARE(requested.count(), 1);
    }

    void theHeadingFlagsABestEpochThatIsTheFirst() {
        ui::RunHeading heading;
        auto* story = heading.findChild<QLabel*>(QStringLiteral("runHeading.story"));
        auto record = run("a", RunState::Finished, 3);
        record.bestEpoch = 0;
        heading.setRun(record, true);
        QVERIFY(story->text().endsWith(QStringLiteral("The best epoch is the first one.")));
        QVERIFY(story->toolTip().contains(QStringLiteral("in training mode")));
        record.bestEpoch = 1;
        record.config.dual.update = DualUpdate::EpochPass;
        heading.setRun(record, true);
        QVERIFY(!story->text().contains(QStringLiteral("best epoch")));
        QVERIFY(story->toolTip().contains(QStringLiteral("in evaluation mode")));
    }
};

PDQAT_WIDGET_TEST(RunsListTest)
#include "runs_list_test.moc"
