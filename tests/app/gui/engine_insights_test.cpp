// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Inside asks of the real engine.
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/inside/inside_page.h"
#include "widgets/live/layer_selection.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pdqat;

class EngineInsightsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
    }

private Q_SLOTS:
    void measuresOnRequestAndShowsWhatItFinds() {
        Workbench bench(folder_->path());
        auto config = shortRun();
        config.data.trainLimit = 200;
        bench.backend.runs.start(config);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.starting(), patience);
        const auto id = bench.backend.runs.active();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.busy(), patience);
        bench.controller().show(id);
        auto* page = bench.window.findChild<ui::InsidePage*>();
        bench.window.showPage(*page);
        auto& insights = bench.backend.insights;
        QSignalSpy found(&insights, &ui::InsightService::found);
        QSignalSpy finished(&insights, &ui::InsightService::finished);
        auto* measure = page->findChild<QPushButton*>(QStringLiteral("inside.measure.start"));
        QTRY_VERIFY_WITH_TIMEOUT(measure->isVisible() && measure->isEnabled(), patience);
        auto* empty = page->findChild<QLabel*>(QStringLiteral("inside.empty"));
        QTRY_VERIFY_WITH_TIMEOUT(empty->text().contains(QStringLiteral("Press Measure")), patience);
        measure->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QVERIFY2(finished.front().back().toString().isEmpty(),
                 qPrintable(finished.front().back().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(page->levels(ui::LayerPart::Weights).picture(), patience);
        QVERIFY(page->levels(ui::LayerPart::Inputs).picture());
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("inside.layer"))->count(), 20);
        page->showTopic(ui::InsidePage::Topic::Classes);
        QTRY_VERIFY_WITH_TIMEOUT(page->confusions().picture(), patience);
        QCOMPARE(page->confusions().picture()->spots().size(), std::size_t(100));
        QVERIFY(page->confusions().figure()->csv().contains("ankle boot"));

        QFile file(folder_->path() + QStringLiteral("/runs/") + id + QStringLiteral("/insight.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{");
        file.close();
        QSignalSpy failed(&insights, &ui::InsightService::failed);
        insights.find(id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(failed.front().back().toString().contains(QStringLiteral("insight.json")),
                 qPrintable(failed.front().back().toString()));

        insights.start(QStringLiteral("none"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patience);
        QVERIFY2(finished.back().back().toString().contains(QStringLiteral("none")),
                 qPrintable(finished.back().back().toString()));
    }
};

PDQAT_WIDGET_TEST(EngineInsightsTest)
#include "engine_insights_test.moc"
