// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_progress.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_story.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/status_line.h"

#include <QLabel>

using namespace pdqat;

class ProgressTest : public test::WidgetTest {
    Q_OBJECT
    RunStarted started_;

    static QString label(ui::StatusLine& line, const char* name) {
        return line.findChild<QLabel*>(QLatin1String(name))->text();
    }

    void prepare() override {
        RunConfig config;
        config.run.epochs = 4;
        started_ = fake::startOf("run", config);
    }

private Q_SLOTS:
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
        ProgressTracker tracker;
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
