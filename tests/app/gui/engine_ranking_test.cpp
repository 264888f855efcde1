// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking's views ask of the real engine: comparisons, ranges of ranks, measures.
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/ranking/ranking_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

#include <cmath>

using namespace pdqat;

class EngineRankingTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
    }
    static RunConfig config(std::int64_t seed, std::int64_t epochs) {
        auto made = shortRun();
        made.data.trainLimit = 200;
        made.run.seed = seed;
        made.run.epochs = epochs;
        made.dual.rate = 1;
        made.method.epsilonLayer = {1e-4}; // tight: every λ rises
        return made;
    }
    static ui::RankSpread spread(ui::EngineRanking& ranking, const ui::SpreadQuestion& question) {
        QSignalSpy found(&ranking, &ui::RankingService::spreadFound);
        ranking.findSpread(question);
        if (!found.wait(patience))
            return {};
        return found.front().back().value<ui::RankSpread>();
    }

private Q_SLOTS:
    void comparesByTheMeasuresOfTheEngine() {
        std::vector<RankedLayer> rows(3);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].lambda = 3 - double(i);
            rows[i].mse = i == 0 ? 1 : 2; // two share the larger one
            rows[i].depth = i;
        }
        Workbench bench(folder_->path());
        const auto compared = bench.backend.ranking.compare(rows);
        QCOMPARE(compared.criteria.size(), std::size_t{11});
        const auto lambda = std::size_t(RankBy::Lambda), error = std::size_t(RankBy::Error),
                   fisher = std::size_t(RankBy::Fisher), depth = std::size_t(RankBy::Depth);
        QCOMPARE(compared.ranks[lambda], (std::vector<double>{1, 2, 3}));
        QCOMPARE(compared.ranks[error], (std::vector<double>{3, 1.5, 1.5}));
        QVERIFY(std::isnan(compared.ranks[fisher][0]));
        QVERIFY(std::isnan(compared.tau[lambda][fisher]));
        QCOMPARE(compared.tau[lambda][depth], 1.0);
        QCOMPARE(compared.rho[lambda][depth], 1.0);
        QCOMPARE(compared.tau[lambda][error], -2 / std::sqrt(6.0)); // two of three pairs, a tie in the other
        QCOMPARE(compared.tau[error][lambda], compared.tau[lambda][error]);
    }

    void ranksAreTakenOverSeedsAndEpochsAndMeasuresFillTheMap() {
        Workbench bench(folder_->path());
        QStringList ids;
        for (const auto& each : {config(0, 3), config(1, 3), config(2, 2)}) {
            bench.backend.runs.start(each);
            QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.starting(), patience);
            ids << bench.backend.runs.active();
            QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.busy(), patience);
        }
        auto& ranking = bench.backend.ranking;
        const auto seeds = spread(ranking, {ids[0], 2, {}, ui::RanksOver::Seeds, 3});
        QCOMPARE(seeds.rankings, 2); // the third is another setting
        QVERIFY(seeds.without.empty());
        QCOMPARE(seeds.layers.size(), std::size_t{20});
        QVERIFY(seeds.agreement > 0 && seeds.agreement <= 1);
        for (const auto& layer : seeds.layers) {
            QVERIFY(1 <= layer.low && layer.low <= layer.median && layer.median <= layer.high);
            QCOMPARE(layer.median, (layer.low + layer.high) / 2);
        }
        const auto epochs = spread(ranking, {ids[0], 2, {}, ui::RanksOver::Epochs, 3});
        QCOMPARE(epochs.rankings, 2);
        QCOMPARE(epochs.from, 2);
        QCOMPARE(epochs.to, 3);
        const auto unmeasured = spread(ranking, {ids[0], 2, RankBy::Fisher, ui::RanksOver::Seeds, 3});
        QCOMPARE(unmeasured.rankings, 0);
        QCOMPARE(unmeasured.without.size(), std::size_t{2});
        QSignalSpy failed(&ranking, &ui::RankingService::spreadFailed);
        ranking.findSpread({QStringLiteral("none"), 2, {}, ui::RanksOver::Epochs, 3});
        QVERIFY(failed.wait(patience));

        bench.controller().show(ids[0]);
        QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->epochsDone() == 3, patience);
        auto* page = bench.window.findChild<ui::RankingPage*>();
        bench.window.showPage(*page);
        page->findChild<QTabBar*>(QStringLiteral("ranking.views"))->setCurrentIndex(1);
        auto* measure = page->findChild<QPushButton*>(QStringLiteral("ranking.measures.start"));
        auto* cancel = page->findChild<QPushButton*>(QStringLiteral("ranking.measures.cancel"));
        QVERIFY(measure->isVisible());
        auto& sensitivity = bench.backend.sensitivity;
        QSignalSpy finished(&sensitivity, &ui::SensitivityService::finished);
        QSignalSpy progressed(&sensitivity, &ui::SensitivityService::progressed);
        measure->click();
        QVERIFY(progressed.wait(patience));
        cancel->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QVERIFY2(finished.front().back().toString().isEmpty(),
                 qPrintable(finished.front().back().toString()));
        QVERIFY(bench.run()->story().sensitivity()); // what it had measured stays
        measure->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 2 * patience);
        QCOMPARE(progressed.back().back().toDouble(), 1.0);
        QTRY_VERIFY(page->ranking().front().opinions &&
                    !std::isnan(page->ranking().front().opinions->hessian));
        QVERIFY(!measure->isVisible());

        sensitivity.start(QStringLiteral("none"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, patience);
        QVERIFY2(finished.back().back().toString().contains(QStringLiteral("none")),
                 qPrintable(finished.back().back().toString()));
    }
};

PDQAT_WIDGET_TEST(EngineRankingTest)
#include "engine_ranking_test.moc"
