// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trackers in the status bar and in their dialog.
#include "tests/fixtures/qt/focus_widgets.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/main_window.h"
#include "widgets/trackers/tracker_bar.h"
#include "widgets/trackers/tracker_card.h"
#include "widgets/trackers/tracker_dialog.h"
#include "widgets/trackers/tracker_texts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace pdqat;

namespace {

const auto run = QStringLiteral("run");

TrackerStatus inState(TrackerState state) {
    TrackerStatus status;
    status.kind = TrackerKind::MlFlow;
    status.state = state;
    status.pending = 1234;
    status.nextTry = 1012;
    return status;
}

} // namespace

class TrackersTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::MainWindow> window_;

    template <class Widget>
    Widget* find(const char* name) {
        return window_->findChild<Widget*>(QLatin1String(name));
    }
    ui::TrackerDialog* dialog() {
        window_->actions().sendToTracker->trigger();
        return window_->findChild<ui::TrackerDialog*>();
    }
    ui::TrackerBar* bar() { return window_->findChild<ui::TrackerBar*>(); }
    fake::FakeTrackers& service() { return backend_->trackers; }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        RunConfig config;
        config.track.project = "ablation";
        config.track.tags = "a,b";
        config.track.entity = "lab";
        config.track.mlflowServer = "http://tracking:5000";
        backend_->runs.add("run", config, RunState::Finished, 3);
        window_ = std::make_unique<ui::MainWindow>(*backend_);
        window_->show();
        window_->controller().show(run);
        QTRY_VERIFY(window_->actions().sendToTracker->isEnabled());
    }

private Q_SLOTS:
    void cleanup() {
        window_.reset();
        backend_.reset();
    }

    void everyStateHasAWordOfItsOwn_data() {
        QTest::addColumn<TrackerState>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("following") << TrackerState::Following << "following";
        QTest::newRow("behind") << TrackerState::Behind << "1,234 behind";
        QTest::newRow("waiting") << TrackerState::Waiting << "waiting, next try in 12 s";
        QTest::newRow("refused") << TrackerState::Refused << "refused";
        QTest::newRow("done") << TrackerState::Done << "done";
    }

    void everyStateHasAWordOfItsOwn() {
        QFETCH(TrackerState, state);
        QFETCH(QString, text);
        QCOMPARE(ui::trackerText(inState(state), 1000), text);
        QVERIFY(!ui::trackerHelp(inState(state), 1000).isEmpty());
        QVERIFY(!ui::trackerIcon(state).isEmpty());
    }

    void aTryThatIsDueIsNotInThePast() {
        QCOMPARE(ui::trackerText(inState(TrackerState::Waiting), 2000),
                 QStringLiteral("waiting, next try in 0 s"));
    }

    void theStatusBarShowsTheTrackersOfTheRunThatTrains() {
        QVERIFY(!bar()->isVisible());
        service().follow(run, fake::sampleStatuses());
        QVERIFY(bar()->isVisible());
        auto* wandb = find<QToolButton>("status.tracker.wandb");
        QCOMPARE(wandb->accessibleName(), QStringLiteral("W&B: following"));
        QCOMPARE(wandb->text(), QStringLiteral("W&&B: following")); // as shown: one of them
        QCOMPARE(find<QToolButton>("status.tracker.tensorboard")->text(),
                 QStringLiteral("TensorBoard: 120 behind"));
        auto* mlflow = find<QToolButton>("status.tracker.mlflow");
        QVERIFY2(mlflow->text().startsWith(QStringLiteral("MLflow: waiting, next try in ")),
                 qPrintable(mlflow->text()));
        QVERIFY(mlflow->toolTip().contains(QStringLiteral("no answer")));
        QVERIFY(!mlflow->icon().isNull());
        auto statuses = fake::sampleStatuses();
        statuses.resize(1);
        statuses[0].state = TrackerState::Done;
        service().follow(run, statuses);
        QCOMPARE(wandb->accessibleName(), QStringLiteral("W&B: done"));
        QVERIFY(!mlflow->isVisible());
        service().follow(run, {});
        QVERIFY(!bar()->isVisible());
    }

    void anotherRunsSendingLeavesTheStatusBarAlone() {
        service().follow(run, {fake::sampleStatuses()[0]});
        service().answer(QStringLiteral("other"), fake::sampleStatuses()[2], true);
        QVERIFY(!find<QToolButton>("status.tracker.mlflow"));
    }

    void aClickOpensTheDetails() {
        service().follow(run, fake::sampleStatuses());
        find<QToolButton>("status.tracker.mlflow")->click();
        auto* shown = window_->findChild<ui::TrackerDialog*>();
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->findChildren<ui::TrackerCard*>().size(), 3);
        QCOMPARE(
            find<QLabel>("tracker.mlflow.problem")->text(),
            QStringLiteral("http://127.0.0.1:5000: no answer. Start the server: mlflow server --port 5000."));
        QVERIFY(find<QLabel>("tracker.mlflow.facts")->text().contains(QStringLiteral("4,100")));
        QVERIFY(find<QLabel>("tracker.mlflow.notes")->isVisible());
        QVERIFY(!find<QLineEdit>("tracker.mlflow.command")->isVisible()); // it has none
        QVERIFY(!find<QPushButton>("tracker.mlflow.again")->isVisible()); // it tries by itself
        QCOMPARE(find<QLineEdit>("tracker.wandb.place")->text(),
                 QStringLiteral("/library/wandb/offline-run-20261123_211500-k3f9"));
        QVERIFY(!find<QLabel>("tracker.wandb.problem")->isVisible());
        find<QPushButton>("tracker.wandb.copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("wandb sync /library/wandb/offline-run-20261123_211500-k3f9"));
    }

    void aRefusedTrackerIsTriedAgainOnRequest() {
        auto refused = fake::sampleStatuses()[2];
        refused.state = TrackerState::Refused;
        service().follow(run, {refused});
        dialog();
        auto* again = find<QPushButton>("tracker.mlflow.again");
        QVERIFY(again->isVisible());
        again->click();
        QCOMPARE(service().sends.size(), std::size_t(1));
        QCOMPARE(service().sends[0].kind, TrackerKind::MlFlow);
        QCOMPARE(service().sends[0].mode, ui::SendMode::GoOn);
        QCOMPARE(service().sends[0].settings.mlflowServer, std::string("http://tracking:5000"));
        QVERIFY(!again->isVisible());
    }

    void aRunIsSentWithItsOwnSettingsUnlessTheyAreChanged() {
        dialog();
        QVERIFY(find<QLabel>("trackers.none")->isVisible());
        auto* kind = find<QComboBox>("send.kind");
        QVERIFY(find<QLineEdit>("send.entity")->isVisible());
        QVERIFY(!find<QLineEdit>("send.mlflow_server")->isVisible());
        kind->setCurrentIndex(kind->findText(QStringLiteral("MLflow")));
        QVERIFY(!find<QLineEdit>("send.entity")->isVisible());
        QCOMPARE(find<QLineEdit>("send.mlflow_server")->text(), QStringLiteral("http://tracking:5000"));
        QCOMPARE(find<QLineEdit>("send.project")->text(), QStringLiteral("ablation"));
        find<QLineEdit>("send.tags")->setText(QStringLiteral("paper"));
        find<QCheckBox>("send.anew")->setChecked(true);
        find<QPushButton>("trackers.send")->click();
        const auto& sent = service().sends.at(0);
        QCOMPARE(sent.run, run);
        QCOMPARE(sent.kind, TrackerKind::MlFlow);
        QCOMPARE(sent.mode, ui::SendMode::Anew);
        QCOMPARE(sent.settings.project, std::string("ablation"));
        QCOMPARE(sent.settings.entity, std::string("lab"));
        QCOMPARE(sent.settings.tags, std::string("paper"));
    }

    void whatATrackerRefusesIsSaidWhileItIsTyped() {
        dialog();
        auto* send = find<QPushButton>("trackers.send");
        auto* project = find<QLineEdit>("send.project");
        auto* problem = find<QLabel>("send.problem");
        QVERIFY(send->isEnabled());
        project->setText(QStringLiteral("a/b"));
        QVERIFY(!send->isEnabled());
        QVERIFY(problem->text().contains(QStringLiteral("W&B refuses \"a/b\": a project has 1 to 128")));
        auto* kind = find<QComboBox>("send.kind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("MLflow")));
        QVERIFY2(send->isEnabled(), "MLflow takes it");
        kind->setCurrentIndex(kind->findText(QStringLiteral("W&B")));
        QVERIFY(problem->isVisible());
        project->setText(QStringLiteral("ab"));
        QVERIFY(send->isEnabled() && !problem->isVisible());
    }

    void sendingShowsHowFarItIsAndCanBeCancelled() {
        dialog();
        find<QPushButton>("trackers.send")->click();
        QCOMPARE(find<QLabel>("tracker.wandb.state")->text(), QStringLiteral("100 behind"));
        auto* cancel = find<QPushButton>("tracker.wandb.cancel");
        QVERIFY(cancel->isVisible());
        cancel->click();
        QCOMPARE(service().cancelled, std::vector<TrackerKind>{TrackerKind::Wandb});
        QVERIFY(!cancel->isVisible());
        auto done = fake::sampleStatuses()[0];
        done.state = TrackerState::Done;
        service().answer(run, done, false);
        QCOMPARE(find<QLabel>("tracker.wandb.state")->text(), QStringLiteral("done"));
    }

    void theDialogOfAnotherRunForgetsTheCards() {
        service().follow(run, fake::sampleStatuses());
        dialog();
        backend_->runs.add("other", {}, RunState::Finished, 1);
        window_->controller().show(QStringLiteral("other"));
        dialog();
        QVERIFY(find<QLabel>("trackers.none")->isVisible());
        QVERIFY(!find<QLabel>("tracker.wandb.state")->isVisible());
        QCOMPARE(find<QLineEdit>("send.project")->text(), QStringLiteral("pd-qat"));
    }

    void everyWidgetThatTakesFocusHasNames() {
        service().follow(run, fake::sampleStatuses());
        const auto widgets = test::focusWidgets(*dialog());
        for (const auto* widget : widgets)
            QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(),
                     widget->metaObject()->className());
        QVERIFY(widgets.size() > 12);
    }
};

PDQAT_WIDGET_TEST(TrackersTest)
#include "trackers_test.moc"
