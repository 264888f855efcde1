// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A trade-off study in the real window: from the button on page Ranking over the queue to what is worth
// taking.
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/sweeps/study_dialog.h"
#include "widgets/tradeoff/trade_off_page.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace pdqat;

class RealTradeOffTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
    }

private Q_SLOTS:
    void aRankingBecomesAChoiceWithItsExport() {
        Workbench bench(folder_->path());
        auto config = shortRun();
        config.data.trainLimit = 200;
        config.run.epochs = 2;
        config.method.epsilonLayer = {1e-4}; // tight: every λ rises
        config.dual.rate = 1;
        bench.backend.runs.start(config);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.starting(), patience);
        const auto id = bench.backend.runs.active();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.busy(), patience);
        bench.controller().show(id);
        auto* ranking = bench.window.findChild<ui::RankingPage*>();
        bench.window.showPage(*ranking);
        auto* study = ranking->findChild<QPushButton*>(QStringLiteral("ranking.study"));
        QTRY_VERIFY_WITH_TIMEOUT(study->isEnabled() && study->isVisible(), patience);
        study->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window.findChild<ui::StudyDialog*>(), patience);
        auto* dialog = bench.window.findChild<ui::StudyDialog*>();
        auto* amounts = dialog->findChild<QLineEdit*>(QStringLiteral("study.amounts"));
        amounts->setText(QStringLiteral("0, 2"));
        Q_EMIT amounts->textEdited(amounts->text());
        dialog->findChild<QSpinBox*>(QStringLiteral("study.seeds"))->setValue(1);
        auto* lineUp = dialog->findChild<QPushButton*>(QStringLiteral("study.lineUp"));
        QTRY_VERIFY_WITH_TIMEOUT(lineUp->isEnabled(), patience);
        lineUp->click();
        auto* page = bench.window.findChild<ui::TradeOffPage*>();
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patience); // it follows by itself
        QTRY_VERIFY_WITH_TIMEOUT(page->shown(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(page->shown()->planned, std::int64_t(3),
                                  patience); // one of them by chance
        QTRY_COMPARE_WITH_TIMEOUT(page->shown()->finished, page->shown()->planned, 3 * patience);
        QVERIFY(page->shown()->front(CostUnit::Bytes) && page->shown()->front(CostUnit::Bytes)->choice);
        const auto text = page->findChild<QLabel*>(QStringLiteral("tradeoff.sentences"))->text();
        QVERIFY2(text.startsWith(QStringLiteral("Take ")) && text.contains(QStringLiteral("one seed")),
                 qPrintable(text));
        QTRY_VERIFY_WITH_TIMEOUT(page->picture(CostUnit::Bops).picture(), patience);
        QCOMPARE(page->picture(CostUnit::Bops).picture()->spots().size(), std::size_t(3));

        // Also while several runs are selected in the list.
        bench.window.findChild<ui::RunsPanel*>()->choose(
            {id, QString::fromStdString(page->shown()->arms.front().runs.begin()->second)});
        page->findChild<QPushButton*>(QStringLiteral("tradeoff.model"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window.findChild<QDialog*>(QStringLiteral("models")), patience);
        const auto* chosen = page->shown()->front(CostUnit::Bytes);
        const auto& arm = page->shown()->arms[chosen->choice->arm];
        QCOMPARE(bench.controller().shownId().toStdString(), arm.runs.begin()->second);
    }
};

PDQAT_WIDGET_TEST(RealTradeOffTest)
#include "trade_off_test.moc"
