// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_story.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/progress.h"
#include "widgets/shell/status_line.h"

#include <QLabel>

using namespace pdqat;

class ProgressTest : public test::WidgetTest {
    Q_OBJECT
    RunStarted started_;

    static BatchDone batch(std::int64_t done, double seconds) {
        return {Phase::Train, {0, done, done}, done, 10, 128, seconds};
    }
    static QString label(ui::StatusLine& line, const char* name) {
        return line.findChild<QLabel*>(QLatin1String(name))->text();
    }

    void prepare() override {
        RunConfig config;
        config.run.epochs = 4;
        started_ = fake::startOf("run", config);
    }

private Q_SLOTS:
    void thereIsNoEstimateAtTheStart() {
        ui::ProgressTracker tracker;
        tracker.add({0, started_});
        for (int i = 1; i <= 9; ++i)
            tracker.add({0, batch(i, 0.5)});
        QVERIFY(!tracker.progress().left);
        QCOMPARE(tracker.progress().epochs, 4);
        tracker.add({0, batch(10, 0.5)});
        QVERIFY(tracker.progress().left);
    }

    void phasesNotSeenYetWidenTheRange() {
        ui::ProgressTracker tracker;
        tracker.add({0, started_});
        for (int i = 1; i <= 10; ++i)
            tracker.add({0, batch(i, 0.5)});
        const auto early = *tracker.progress().left;
        // 30 training batches to come for certain; 56 cheaper ones (dual pass, validation, test) unknown.
        QVERIFY(early.low >= 30 * 0.5);
        QVERIFY(early.high <= 30 * 0.5 + 56 * 0.5 + 1e-9);
        QVERIFY(early.high > early.low);
        for (const auto& event : fake::epochOf(started_, 0))
            tracker.add(event);
        const auto later = *tracker.progress().left;
        QVERIFY(later.high - later.low < early.high - early.low);
    }

    void theEstimateFollowsTheNewestBatches() {
        ui::ProgressTracker tracker;
        started_.config.dual.update = DualUpdate::EpochRunning;
        started_.validationImages = started_.testImages = 0;
        started_.batchesPerEpoch = 1000;
        tracker.add({0, started_});
        const auto run = [&](int from, int to, double seconds) {
            for (int i = from; i <= to; ++i)
                tracker.add({0, BatchDone{Phase::Train, {0, i, i}, i, 1000, 100, seconds}});
        };
        run(1, 100, 1.0);
        QCOMPARE(tracker.progress().imagesPerSecond, 100.0);
        QCOMPARE(tracker.progress().left->high, 3900.0);
        run(101, 200, 0.1);
        QCOMPARE(qRound(tracker.progress().imagesPerSecond), 1000);
        QVERIFY(qAbs(tracker.progress().left->high - 380.0) < 1e-6);
    }

    void aResumedRunStartsWhereItStopped() {
        ui::ProgressTracker tracker;
        started_.from = {2, 0, 20};
        tracker.add({0, started_});
        QCOMPARE(tracker.progress().share, 0.5);
    }

    void statesFollowTheEvents() {
        ui::ProgressTracker tracker;
        tracker.add({0, started_});
        QCOMPARE(tracker.progress().state, RunState::Running);
        tracker.add({0, StateChanged{RunState::Paused}});
        QCOMPARE(tracker.progress().state, RunState::Paused);
        tracker.add({0, RunStopped{{}, true}});
        QCOMPARE(tracker.progress().state, RunState::Aborted);
        tracker.add({0, RunFinished{}});
        QCOMPARE(tracker.progress().share, 1.0);
    }

    void durationsReadWell_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 20.0 << 40.0 << "20–40 s left";
        QTest::newRow("minutes") << 180.0 << 250.0 << "3–4 min left";
        QTest::newRow("same") << 181.0 << 182.0 << "3 min left";
        QTest::newRow("hours") << 6000.0 << 8000.0 << "1 h 40 min – 2 h 13 min left";
        QTest::newRow("mixed") << 60.0 << 120.0 << "60 s – 2 min left";
    }

    void durationsReadWell() {
        QFETCH(double, low);
        QFETCH(double, high);
        QTEST(ui::leftText(low, high), "text");
    }

    void theStatusLineShowsWhatTrains() {
        ui::StatusLine line;
        line.show();
        QVERIFY(!line.findChild<QLabel*>(QStringLiteral("status.epoch"))->isVisible());
        ui::ProgressTracker tracker;
        tracker.add({0, started_});
        line.setProgress(ui::StatusLine::Activity::Training, tracker.progress());
        QCOMPARE(label(line, "status.left"), QStringLiteral("no estimate yet"));
        for (const auto& event : fake::epochOf(started_, 1))
            tracker.add(event);
        line.setProgress(ui::StatusLine::Activity::Training, tracker.progress());
        QCOMPARE(label(line, "status.epoch"), QStringLiteral("epoch 2/4"));
        QCOMPARE(label(line, "status.batch"), QStringLiteral("testing, batch 2/2"));
        QCOMPARE(label(line, "status.speed"), QStringLiteral("427 img/s"));
        line.setDropped(12);
        QCOMPARE(label(line, "status.points"), QStringLiteral("12 points dropped"));
        line.setProgress(ui::StatusLine::Activity::Stopping, tracker.progress());
        QCOMPARE(label(line, "status.state"), QStringLiteral("stopping"));
    }
};

PDQAT_WIDGET_TEST(ProgressTest)
#include "progress_test.moc"
