// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the real engine, offscreen: start, watch, stop, reopen, resume, rank, retrain.
#include "app/gui/quit_signals.h"
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/live/curve_plot.h"
#include "widgets/queue/queue_page.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/actions.h"

#include <QDir>
#include <QInputDialog>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace pdqat;

namespace {

std::size_t points(const ui::RunData* run) {
    return run && run->started() ? run->curve("batch/loss@2").x.size() : 0;
}

} // namespace

class WindowTest : public test::WidgetTest {
    Q_OBJECT
    void prepare() override;

private Q_SLOTS:
    void trainsWatchesStopsReopensAndResumes();
    void pausesAndGoesOn();
    void rankingOpensTheMixedPrecisionRun();
    void closingWhileTrainingKeepsACheckpoint();
    void sigtermStopsKeepsAndEnds();
    void aLibraryThatDisappearsIsAnErrorNotACrash();
    void aKilledRunIsInterruptedAndCanBeResumed();
    void missingDataIsToldBeforeTheStart();
    void aFailedRunSaysWhere();
    void switchesLanguageInTheOpenWindow();
    void writesReportsBesideTheWindow();
    void runsStartedWhileOneTrainsWaitInLine();
    void aFinishedRunGoesOnForMoreEpochs();

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

void WindowTest::prepare() {
    if (const auto problem = data::dataProblem(RunConfig{}.data))
        QSKIP(problem->what());
    folder_ = std::make_unique<QTemporaryDir>();
}

void WindowTest::trainsWatchesStopsReopensAndResumes() {
    QString id;
    std::size_t seen = 0;
    {
        Workbench bench(folder_->path());
        bench.window.propose(shortRun(), "test");
        QTRY_VERIFY(bench.window.actions().run->isEnabled());
        bench.window.actions().run->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(points(bench.run()) >= 5, patience);
        id = bench.controller().activeId();
        QVERIFY(!id.isEmpty());
        QCOMPARE(bench.run()->started()->constraints.size(), std::size_t{21});

        // The curves on the screen have the numbers too.
        auto* plot = bench.window.findChild<ui::CurvePlot*>(QStringLiteral("accuracyPlot"));
        QVERIFY(plot);
        QTRY_VERIFY_WITH_TIMEOUT(plot->redraws() > 0, patience);

        bench.window.actions().stop->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
        QCOMPARE(bench.run()->state(), RunState::Stopped);
        seen = points(bench.run());
        QTRY_VERIFY_WITH_TIMEOUT(bench.controller().record(id) && bench.controller().record(id)->resumable,
                                 patience);
    }
    Workbench bench(folder_->path());
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().record(id), patience);
    bench.controller().show(id);
    QTRY_COMPARE_WITH_TIMEOUT(points(bench.run()), seen, patience);
    bench.controller().resumeRun(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().training(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
    QCOMPARE(bench.run()->state(), RunState::Finished);
    QCOMPARE(bench.run()->epochsDone(), 3);
    QCOMPARE(points(bench.run()), std::size_t{3 * 12}); // 360 images in batches of 32
}

void WindowTest::pausesAndGoesOn() {
    Workbench bench(folder_->path());
    auto config = shortRun();
    config.run.epochs = 1;
    bench.window.propose(config, "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(points(bench.run()) >= 2, patience);
    bench.window.actions().pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().paused(), patience);
    bench.window.actions().pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
    QCOMPARE(bench.run()->state(), RunState::Finished);
}

void WindowTest::runsStartedWhileOneTrainsWaitInLine() {
    Workbench bench(folder_->path());
    bench.backend.queue.setPaused(true); // until their order is another
    auto config = shortRun();
    bench.window.propose(config, "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().training(), patience);
    for (const int seed : {1, 2}) {
        config.run.seed = seed;
        config.run.name = "seed " + std::to_string(seed);
        bench.window.propose(config, "test");
        QTRY_VERIFY_WITH_TIMEOUT(bench.window.actions().run->isEnabled(), patience);
        bench.window.actions().run->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.backend.queue.queue().items.size(), std::size_t(seed), patience);
    }
    auto* page = bench.window.findChild<ui::QueuePage*>();
    bench.window.showPage(*page);
    auto* table = page->findChild<QTableView*>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    const auto first = [&] { return bench.backend.queue.queue().items.front().name; };
    table->selectRow(1);
    page->findChild<QAction*>(QStringLiteral("action.queueUp"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(first(), std::string("seed 2"), patience);
    bench.backend.queue.setPaused(false);
    const auto finished = [&] {
        return std::ranges::all_of(bench.backend.queue.queue().items,
                                   [](const auto& item) { return item.state == QueueState::Finished; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 3 * patience);
    QCOMPARE(runs::Library(folder_->path().toStdString()).list().size(), std::size_t(3));
}

void WindowTest::aFinishedRunGoesOnForMoreEpochs() {
    Workbench bench(folder_->path());
    auto config = shortRun();
    config.run.epochs = 1;
    bench.window.propose(config, "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->state() == RunState::Finished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
    const auto batches = points(bench.run());
    auto* extend = bench.window.findChild<QPushButton*>(QStringLiteral("runHeading.extend"));
    QTRY_VERIFY_WITH_TIMEOUT(extend->isVisible() && extend->isEnabled(), patience);
    extend->click();
    auto* dialog = bench.window.findChild<QInputDialog*>(QStringLiteral("extendRun"));
    QVERIFY(dialog);
    dialog->setIntValue(3);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(bench.run()->epochsDone(), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
    QCOMPARE(points(bench.run()), 3 * batches); // the same run, its curves go on
}

void WindowTest::rankingOpensTheMixedPrecisionRun() {
    Workbench bench(folder_->path());
    auto config = shortRun();
    config.run.epochs = 1;
    config.dual.rate = 1;
    config.method.epsilonLayer = {1e-4}; // tight: every λ rises
    bench.window.propose(config, "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->epochsDone() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);

    const auto ranking = bench.backend.ranking.layers(bench.run()->story(), 2);
    QCOMPARE(ranking.size(), std::size_t{20});
    QVERIFY(ranking.front().lambda >= ranking.back().lambda);
    QVERIFY(ranking.front().lambda > 0);
    QVERIFY(bench.backend.ranking.latex(bench.run()->story(), 2, RankBy::Lambda)
                .contains(QStringLiteral("\\toprule")));

    auto* page = bench.window.findChild<ui::RankingPage*>();
    QVERIFY(page);
    Q_EMIT page->keepTopRequested(bench.backend.ranking.keepTopN(config, ranking, 2), 2);
    QCOMPARE(bench.window.document().config().quant.highPrecision.size(), std::size_t{2});
    QTRY_VERIFY(bench.window.actions().run->isEnabled());

    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.controller().training(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->started(), patience);
    QCOMPARE(bench.run()->started()->constraints.size(), std::size_t{19}); // 18 layers and the output
    bench.window.actions().abort->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
}

void WindowTest::closingWhileTrainingKeepsACheckpoint() {
    QString id;
    {
        Workbench bench(folder_->path());
        bench.window.propose(shortRun(), "test");
        bench.window.actions().run->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(points(bench.run()) >= 1, patience);
        id = bench.controller().activeId();
    } // the backend goes, and what trains is stopped and kept
    const auto record = runs::Library(folder_->path().toStdString()).record(id.toStdString());
    QCOMPARE(record.state, RunState::Stopped);
    QVERIFY(record.resumable);
}

void WindowTest::sigtermStopsKeepsAndEnds() {
    const ui::QuitSignals quitSignals;
    Workbench bench(folder_->path());
    connect(&quitSignals, &ui::QuitSignals::received, &bench.window, &ui::MainWindow::closeKeepingRun);
    bench.window.propose(shortRun(), "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(points(bench.run()) >= 1, patience);
    const auto id = bench.controller().activeId();
    ::raise(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isVisible(), patience);
    QVERIFY(runs::Library(folder_->path().toStdString()).record(id.toStdString()).resumable);
}

void WindowTest::aLibraryThatDisappearsIsAnErrorNotACrash() {
    Workbench bench(folder_->path());
    QSignalSpy errors(&bench.backend.runs, &ui::RunService::errorOccurred);
    QVERIFY(QDir(folder_->path() + "/runs").removeRecursively());
    bench.backend.runs.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!errors.isEmpty(), patience);
    QVERIFY(errors.front().back().toString().contains(folder_->path()));
}

void WindowTest::aKilledRunIsInterruptedAndCanBeResumed() {
    QProcess training;
    training.start(QStringLiteral(PDQAT_PROGRAM),
                   {"train", "--library", folder_->path(), "--set", "data.train_limit=400", "--set",
                    "data.test_limit=64", "--set", "network.input_size=28", "--set", "run.epochs=50", "--set",
                    "run.batch_size=64", "--set", "dual.update=epoch-running", "--set", "run.threads=1"});
    QVERIFY(training.waitForStarted());
    const runs::Library library(folder_->path().toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!library.list().empty() && library.list().front().epochsDone >= 1, patience);
    training.kill();
    QVERIFY(training.waitForFinished());

    Workbench bench(folder_->path());
    QTRY_COMPARE_WITH_TIMEOUT(bench.backend.runs.list().size(), std::size_t{1}, patience);
    const auto record = bench.backend.runs.list().front();
    QCOMPARE(record.state, RunState::Interrupted);
    QVERIFY(record.resumable);
    bench.controller().resumeRun(QString::fromStdString(record.id));
    QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->epochsDone() > record.epochsDone, patience);
    bench.window.actions().stop->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
}

void WindowTest::missingDataIsToldBeforeTheStart() {
    Workbench bench(folder_->path());
    auto config = shortRun();
    config.data.path = "/nonexistent";
    bench.window.propose(config, "test");
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.actions().run->isEnabled(), patience);
    std::vector<QString> problems;
    connect(&bench.backend.experiments, &ui::ExperimentService::checked, this,
            [&](const RunConfig& about, const std::vector<QString>& found) {
                if (about == config)
                    problems = found;
            });
    bench.backend.experiments.check(config);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), std::size_t{1}, patience);
    QVERIFY(problems.front().contains(QStringLiteral("/nonexistent")));
    bench.backend.experiments.disconnect(this);
    QSignalSpy errors(&bench.backend.runs, &ui::RunService::errorOccurred);
    bench.backend.runs.start(config);
    QVERIFY(bench.backend.runs.starting());
    QTRY_COMPARE_WITH_TIMEOUT(errors.count(), 1, patience);
    QVERIFY(!bench.backend.runs.busy());
    QVERIFY(runs::Library(folder_->path().toStdString()).list().empty());
}

void WindowTest::aFailedRunSaysWhere() {
    Workbench bench(folder_->path());
    auto config = shortRun();
    config.optim.kind = OptimizerKind::Sgd;
    config.optim.learningRate = 1e30;
    bench.window.propose(config, "test");
    bench.window.actions().run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->failure(), patience);
    QCOMPARE(bench.run()->failure()->kind, ErrorKind::Diverged);
    QVERIFY(!bench.run()->failure()->layer.empty());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
}

void WindowTest::writesReportsBesideTheWindow() {
    Workbench bench(folder_->path());
    bench.backend.runs.start(shortRun());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.starting(), patience);
    const auto id = bench.backend.runs.active();
    QTRY_VERIFY_WITH_TIMEOUT(bench.backend.runs.active().isEmpty(), patience);
    bench.backend.program = QStringLiteral(PDQAT_WORKBENCH);
    QSignalSpy written(&bench.backend.reports, &ui::ReportService::written);
    QSignalSpy failed(&bench.backend.reports, &ui::ReportService::errorOccurred);
    const auto path = folder_->filePath(QStringLiteral("report.html"));
    bench.backend.reports.write({id}, path);
    QVERIFY(written.wait(patience));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
    QCOMPARE(failed.count(), 0);

    bench.backend.reports.write({id}, folder_->filePath(QStringLiteral("no/such/folder.pdf")));
    QVERIFY(failed.wait(patience));
    QVERIFY(failed.first().at(1).toString().contains(QStringLiteral("no/such")));
    bench.backend.program = QStringLiteral("/no/such/program");
    bench.backend.reports.write({id}, path);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(written.count(), 1);
}

void WindowTest::switchesLanguageInTheOpenWindow() {
    Workbench bench(folder_->path());
    const auto english = bench.window.actions().run->text();
    bench.languages.applyForSession(QStringLiteral("es"));
    QTRY_VERIFY(bench.window.actions().run->text() != english);
    bench.languages.applyForSession(QStringLiteral("en"));
    QTRY_COMPARE(bench.window.actions().run->text(), english);
}

PDQAT_WIDGET_TEST(WindowTest)
#include "window_test.moc"
