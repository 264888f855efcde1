// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Budget over the real engine: times measured, widths chosen within them, trained, and drawn.
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/budget/budget_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace pdqat;

class EngineBudgetTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Workbench> bench_;
    ui::BudgetPage* page_ = nullptr;

    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
        bench_ = std::make_unique<Workbench>(folder_->path());
        page_ = bench_->window.findChild<ui::BudgetPage*>();
    }
    template <class Part>
    Part* part(const char* name) {
        auto* found = page_->findChild<Part*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void choose(const char* box, int value) {
        auto* choices = part<QComboBox>(box);
        choices->setCurrentIndex(choices->findData(value));
    }
    QString trained(const RunConfig& config) {
        bench_->backend.runs.start(config);
        if (!QTest::qWaitFor([&] { return !bench_->backend.runs.starting(); }, patience))
            return {};
        const auto id = bench_->backend.runs.active();
        return QTest::qWaitFor([&] { return !bench_->backend.runs.busy(); }, patience) ? id : QString();
    }
    bool show(const QString& run) {
        bench_->controller().show(run);
        bench_->window.showPage(*page_);
        return QTest::qWaitFor(
            [&] { return bench_->run() && bench_->run()->id() == run && bench_->run()->epochsDone() == 2; },
            patience);
    }
    QString summary() { return part<QLabel>("budget.summary")->text(); }

private Q_SLOTS:
    void cleanup() {
        bench_.reset();
        folder_.reset();
    }

    void timesAreMeasuredChosenTrainedAndDrawn() {
        qputenv("PDQAT_PYTHON", "no-such-python"); // then the engine's own kernels are timed
        auto config = shortRun();
        config.run.epochs = 2;
        config.quant.bits = {2, 4};
        const auto source = trained(config);
        QVERIFY(show(source));
        choose("budget.by", int(RankBy::Error));
        QTRY_VERIFY_WITH_TIMEOUT(page_->choice(), patience);
        choose("budget.unit", int(CostUnit::Latency));
        auto* measure = part<QPushButton>("budget.measureTimes.start");
        QTRY_VERIFY_WITH_TIMEOUT(measure->isVisible() && measure->isEnabled(), patience);
        QVERIFY(part<QLabel>("budget.empty")->text().contains(QStringLiteral("nobody measured")));
        measure->click();
        QTRY_VERIFY_WITH_TIMEOUT(page_->choice(), patience);
        QVERIFY(part<QLabel>("budget.times")->text().contains(QStringLiteral("the layers alone")));
        QVERIFY(page_->choice()->costs[CostUnit::Latency] > 0);

        choose("budget.unit", int(CostUnit::Bytes));
        QTRY_VERIFY_WITH_TIMEOUT(page_->choice() && part<QPushButton>("budget.train")->isEnabled(), patience);
        part<QSlider>("budget.slider")->setValue(400);
        QSignalSpy train(page_, &ui::BudgetPage::trainRequested);
        part<QPushButton>("budget.train")->click();
        const auto mixed = train.front().front().value<RunConfig>();
        QVERIFY(mixed.quant.allocation.starts_with("by error of " + source.toStdString()));
        QVERIFY(!trained(mixed).isEmpty());
        QVERIFY(show(source));
        part<QComboBox>("budget.by")->setCurrentIndex(0); // asks anew
        choose("budget.by", int(RankBy::Error));
        QTRY_VERIFY_WITH_TIMEOUT(summary().contains(QStringLiteral("(pd-qat, 1)")), patience);
        QVERIFY(part<QPushButton>("budget.compare")->isEnabled());
    }

    void whatIsNotMeasuredIsMeasuredAtSeveralWidths() {
        auto config = shortRun();
        config.run.epochs = 2;
        config.method.kind = MethodKind::Dorefa;
        config.data.trainLimit = 200;
        QVERIFY(show(trained(config)));
        choose("budget.by", int(RankBy::Lambda)); // no layer is constrained: there is none
        auto* measure = part<QPushButton>("budget.measureSensitivity.start");
        QTRY_VERIFY_WITH_TIMEOUT(measure->isVisible() && measure->isEnabled(), patience);
        measure->click();
        QTRY_VERIFY_WITH_TIMEOUT(page_->choice(), 4 * patience);
        QCOMPARE(part<QComboBox>("budget.by")->currentData().toInt(), int(RankBy::LossQuantized));
        for (const auto* bits : {"all at 2 bit", "all at 4 bit", "all at 8 bit"})
            QVERIFY2(summary().contains(QLatin1String(bits)), qPrintable(summary()));
    }
};

PDQAT_WIDGET_TEST(EngineBudgetTest)
#include "engine_budget_test.moc"
