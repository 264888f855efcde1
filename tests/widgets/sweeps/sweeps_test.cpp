// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/words.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "tests/widgets/fake_sweeps.h"
#include "widgets/basics/banner.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/main_window.h"
#include "widgets/sweeps/sweep_dialog.h"
#include "widgets/sweeps/sweep_indicator.h"
#include "widgets/sweeps/sweep_list.h"
#include "widgets/sweeps/sweep_panel.h"
#include "widgets/sweeps/sweep_runs_model.h"
#include "widgets/sweeps/sweep_texts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <limits>

using namespace pdqat;

class SweepsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeSweeps> service_;
    std::unique_ptr<ui::SweepDialog> dialog_;

    template <class Widget>
    Widget* find(const char* name) {
        return dialog_->findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    QPushButton* start() { return find<QPushButton>("sweeps.start"); }
    QPushButton* stop() { return find<QPushButton>("sweeps.stop"); }
    ui::SweepList* list() { return find<ui::SweepList>("sweeps.list"); }
    void choose(const char* file) { list()->choose(QLatin1String(file)); }
    SweepStatus running(int finished) const {
        auto status = fake::sweepOf("table-1-small", 12, finished);
        status.state = SweepState::Running;
        status.runs[std::size_t(finished)].state = SweepRunState::Running;
        status.pid = 77;
        return status;
    }

    void prepare() override {
        service_ = std::make_unique<fake::FakeSweeps>();
        dialog_ = std::make_unique<ui::SweepDialog>(*service_);
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog_.get()));
    }

private Q_SLOTS:
    void cleanup() {
        dialog_.reset();
        service_.reset();
    }

    void showsWhatTheFirstSweepWouldDo() {
        QCOMPARE(list()->topLevelItemCount(), 3);
        QCOMPARE(text("sweeps.name"), QStringLiteral("Table 1, small"));
        QCOMPARE(text("sweeps.counts"), QStringLiteral("12 runs: 3 finished, 9 to start"));
        QCOMPARE(text("sweeps.state"), QStringLiteral("40–50 min left"));
        QCOMPARE(find<QTableView>("sweeps.runs")->model()->rowCount(), 12);
        QCOMPARE(find<QProgressBar>("sweeps.bar")->value(), 3);
        QVERIFY(start()->isEnabled());
        QVERIFY(!stop()->isVisible());
    }

    void startsWithAsManyJobsAsChosen() {
        QCOMPARE(find<QSpinBox>("sweeps.jobs")->maximum(), 4);
        find<QSpinBox>("sweeps.jobs")->setValue(2);
        QVERIFY(text("sweeps.threads").startsWith(QStringLiteral("2 ")));
        QTRY_COMPARE(service_->calls.last(), QStringLiteral("inspect /sweeps/table-1-small.json 2"));
        start()->click();
        QCOMPARE(service_->calls.last(), QStringLiteral("start /sweeps/table-1-small.json 2"));
        QVERIFY2(!start()->isEnabled(), "it is being started");
    }

    void showsProgressAndStops() {
        start()->click();
        service_->tell(running(4));
        QCOMPARE(text("sweeps.counts"), QStringLiteral("12 runs: 4 finished, 1 running, 7 to start"));
        QCOMPARE(text("sweeps.state"), QStringLiteral("Running · 40–50 min left"));
        QVERIFY(!start()->isVisible() && stop()->isEnabled());
        QVERIFY(!find<QSpinBox>("sweeps.jobs")->isEnabled());
        QVERIFY(text("sweeps.threads").contains(QStringLiteral("goes on when the window is closed")));
        stop()->click();
        QCOMPARE(service_->calls.last(), QStringLiteral("stop table-1-small"));
        auto stopping = running(4);
        stopping.state = SweepState::Stopping;
        service_->tell(stopping);
        QVERIFY(!stop()->isEnabled());
        auto stopped = fake::sweepOf("table-1-small", 12, 4);
        stopped.state = SweepState::Stopped;
        service_->tell(stopped);
        QVERIFY(text("sweeps.state").startsWith(QStringLiteral("Stopped")));
        QVERIFY(start()->isVisible() && start()->isEnabled());
    }

    void sweepOnAnotherMachineCannotBeStoppedHere() {
        auto status = running(4);
        status.pid = 0;
        service_->tell(status);
        choose("/sweeps/table-1.json");
        choose("/sweeps/table-1-small.json");
        QVERIFY(stop()->isVisible() && !stop()->isEnabled());
    }

    void isFoundAgainWhenTheWindowOpens() {
        service_->tell(running(5));
        dialog_ = std::make_unique<ui::SweepDialog>(*service_);
        dialog_->show();
        QCOMPARE(text("sweeps.counts"), QStringLiteral("12 runs: 5 finished, 1 running, 6 to start"));
        QVERIFY(stop()->isVisible());
    }

    void failedRunsSayWhyAndAreTriedAgainOnRequest() {
        service_->inspection = fake::sweepOf({}, 12, 11, true);
        choose("/sweeps/levels-small.json");
        QVERIFY(!start()->isEnabled());
        QCOMPARE(start()->toolTip(), QStringLiteral("Only runs that failed are left."));
        const auto* model = find<QTableView>("sweeps.runs")->model();
        QCOMPARE(model->index(11, ui::SweepRunsModel::Accuracy).data().toString(),
                 QStringLiteral("The loss became NaN. Lower optim.lr."));
        QCOMPARE(text("sweeps.problem"),
                 QStringLiteral("layerwise, 4 bit, seed 3 failed: The loss became NaN. Lower optim.lr."));
        find<QCheckBox>("sweeps.retry")->click();
        start()->click();
        QCOMPARE(service_->calls.last(), QStringLiteral("start /sweeps/levels-small.json 1 retry"));
    }

    void saysWhyOneCannotBeStarted() {
        choose("/library/bad.json");
        QVERIFY(text("sweeps.problem").contains(QStringLiteral("run.epochs")));
        QVERIFY(!start()->isEnabled());
        service_->inspection.problem = "seed 0: the images are missing";
        choose("/sweeps/table-1.json");
        QCOMPARE(text("sweeps.problem"), QStringLiteral("seed 0: the images are missing"));
        QVERIFY(!start()->isEnabled());
        service_->inspection = fake::sweepOf({}, 2, 2);
        service_->inspection.left = TimeLeft{};
        choose("/sweeps/levels-small.json");
        QCOMPARE(start()->toolTip(), QStringLiteral("Every run is finished."));
        QCOMPARE(text("sweeps.state"), QString());
    }

    void aStartThatFailsStandsInTheBanner() {
        start()->click();
        Q_EMIT service_->failed(QStringLiteral("pdqat is not installed"));
        QVERIFY(find<ui::Banner>("sweeps.banner")->text().contains(QStringLiteral("pdqat is not installed")));
        QVERIFY(start()->isEnabled());
    }

    void opensAFile() {
        dialog_->openFile(QStringLiteral("/home/me/own.json"));
        QCOMPARE(service_->calls.last(), QStringLiteral("inspect /home/me/own.json 1"));
        QCOMPARE(text("sweeps.name"), QStringLiteral("own.json"));
        service_->refresh();
        QCOMPARE(list()->chosen(), QStringLiteral("/home/me/own.json"));
    }

    void widgetsHaveNames() {
        for (auto* widget : dialog_->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !widget->objectName().startsWith("qt_")) {
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<QLabel*>(widget) || widget->inherits("QHeaderView"),
                         qPrintable(widget->objectName()));
            }
    }

    void modelKeepsItsRows() {
        ui::SweepRunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRuns(fake::sweepOf("a", 3, 1).runs);
        model.setRuns(fake::sweepOf("a", 3, 2).runs);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(1, ui::SweepRunsModel::State).data().toString(), QStringLiteral("finished"));
        QCOMPARE(model.index(1, ui::SweepRunsModel::Accuracy).data().toString(),
                 QStringLiteral("2 bit 71.00 %, 32 bit 83.00 %"));
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyStateHasWords() {
        for (const auto state : allOf<SweepRunState>)
            QVERIFY(!ui::sweepRunText(state).isEmpty());
        for (const auto state : allOf<SweepState>)
            QCOMPARE(ui::sweepStateText(state).isEmpty(), state == SweepState::Idle);
        auto failed = fake::sweepOf("a", 1, 0, true);
        QVERIFY(ui::sweepCountsText(failed).startsWith(QStringLiteral("1 run: 1 failed")));
        failed.runs.resize(5, failed.runs.front());
        QVERIFY(ui::sweepFailuresText(failed).endsWith(QStringLiteral("\nand 2 more; the table says why")));
        QCOMPARE(ui::sweepLeftText({}), QStringLiteral("no estimate yet"));
        QCOMPARE(ui::sweepLeftText(TimeLeft{660, std::numeric_limits<double>::infinity()}),
                 QStringLiteral("at least 11 min left"));
    }

    void windowShowsTheSweepUnderWay() {
        fake::FakeBackend backend;
        ui::MainWindow window(backend);
        window.show();
        auto* indicator = window.findChild<ui::SweepIndicator*>();
        QVERIFY(!indicator->isVisible());
        QSignalSpy refreshed(&backend.runs, &ui::RunService::listChanged);
        backend.sweeps.tell(running(3));
        QCOMPARE(indicator->text(), QStringLiteral("Sweep table-1-small: 3 of 12 runs · 40–50 min left"));
        QVERIFY2(refreshed.wait(), "its runs appear in the list");
        indicator->click();
        QVERIFY(window.findChild<ui::SweepDialog*>()->isVisible());
        window.actions().sweep->trigger();
        QCOMPARE(window.findChildren<ui::SweepDialog*>().size(), 1);
        backend.sweeps.tell(fake::sweepOf("table-1-small", 12, 12));
        QVERIFY(!indicator->isVisible());
    }
};

PDQAT_WIDGET_TEST(SweepsTest)
#include "sweeps_test.moc"
