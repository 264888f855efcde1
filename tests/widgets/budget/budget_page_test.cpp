// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/budget/bits_delegate.h"
#include "widgets/budget/budget_page.h"
#include "widgets/budget/front_plot.h"
#include "widgets/paper/numbers_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTimer>
#include <qcustomplot.h>

using namespace pdqat;

class BudgetPageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::RunData> run_;
    std::unique_ptr<ui::BudgetPage> page_;

    void open(std::int64_t epochs = 3) {
        run_ = backend_->runs.addFinished({}, epochs);
        page_->setRun(run_.get());
    }
    template <class Part>
    Part* part(const char* name) {
        auto* found = page_->findChild<Part*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView* table() { return part<QTableView>("budget.table"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString text(const char* name) { return part<QLabel>(name)->text(); }
    const ui::BudgetQuestion& asked() { return backend_->budget.questions.back(); }
    /// Presses where a layer's width is drawn.
    void click(int row, int step) {
        const auto index = table()->model()->index(row, ui::LayerBitsModel::Bits);
        table()->scrollTo(index);
        const auto cell = table()->visualRect(index);
        const auto steps = index.data(ui::LayerBitsModel::StepsRole).value<ui::BitsSteps>();
        for (int x = cell.left(); x < cell.right(); ++x)
            if (const QPoint at(x, cell.center().y());
                ui::BitsDelegate::stepAt(cell, steps, table()->fontMetrics(), at) == std::size_t(step)) {
                QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at + QPoint(3, 0));
                return;
            }
        QFAIL("no such step");
    }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        page_ = std::make_unique<ui::BudgetPage>(backend_->budget, backend_->sensitivity, backend_->latency);
        page_->resize(800, 700);
        page_->show();
    }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        run_.reset();
        backend_.reset();
    }

    void emptyPlacesSayWhatToDo() {
        QVERIFY(text("budget.empty").contains(QStringLiteral("No run selected")));
        open(0);
        QVERIFY(text("budget.empty").contains(QStringLiteral("after the first epoch")));
        QVERIFY(backend_->budget.questions.empty());
        backend_->budget.refusal = QStringLiteral("no layer of it is constrained");
        open();
        QVERIFY(text("budget.empty").contains(QStringLiteral("no layer of it is constrained")));
        QVERIFY(!page_->choice());
    }

    void theSliderMovesAlongTheFront() {
        open();
        QVERIFY(page_->choice());
        auto* slider = part<QSlider>("budget.slider");
        slider->setValue(slider->minimum());
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("2 bit"));
        slider->setValue(slider->maximum());
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("32 bit"));
        QCOMPARE(page_->choice()->loss, 0.0);
        const auto before = page_->choice()->costs;
        slider->setValue(slider->maximum() - 1);
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("8 bit"));
        QVERIFY(page_->choice()->costs[CostUnit::Bytes] < before[CostUnit::Bytes]);
        QVERIFY(text("budget.summary").contains(QStringLiteral("all at 4 bit")));
        QCOMPARE(backend_->budget.questions.size(), std::size_t(1)); // nothing is asked anew
    }

    void theBudgetCanBeTyped() {
        open();
        auto* amount = part<QLineEdit>("budget.amount");
        const auto type = [&](const QString& words) {
            amount->setFocus();
            amount->selectAll();
            QTest::keyClicks(amount, words);
            QTest::keyClick(amount, Qt::Key_Return);
        };
        type(QStringLiteral("80 kB"));
        QVERIFY(!part<QLabel>("budget.problem")->isVisible());
        QVERIFY(page_->choice()->costs[CostUnit::Bytes] <= 80000);
        type(QStringLiteral("1 kB"));
        QVERIFY(text("budget.problem").contains(QStringLiteral("the cheapest choice")));
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("2 bit"));
        type(QStringLiteral("much"));
        QVERIFY(text("budget.problem").contains(QStringLiteral("“much” is no budget")));
        type(QStringLiteral("80 kB"));
        QVERIFY(!part<QLabel>("budget.problem")->isVisible());
    }

    void whatThePageWritesCanBeTypedAgain() {
        open();
        auto* amount = part<QLineEdit>("budget.amount");
        for (const auto unit : {CostUnit::Bytes, CostUnit::Bops}) {
            auto* units = part<QComboBox>("budget.unit");
            units->setCurrentIndex(units->findData(int(unit)));
            part<QSlider>("budget.slider")->setValue(100); // between two choices: digits are rounded
            const auto before = page_->choice()->options;
            amount->setModified(true); // as if it had been typed
            QTest::keyClick(amount, Qt::Key_Return);
            QVERIFY2(!part<QLabel>("budget.problem")->isVisible(), qPrintable(text("budget.problem")));
            QCOMPARE(page_->choice()->options, before);
        }
    }

    void theQuestionFollowsARunThatTrains() {
        open(1);
        QCOMPARE(backend_->budget.questions.size(), std::size_t(1));
        backend_->runs.add("run", {}, RunState::Finished, 2);
        run_->append(backend_->runs.logs[QStringLiteral("run")]);
        QTimer batches; // more often than the page asks
        connect(&batches, &QTimer::timeout, run_.get(), &ui::RunData::changed);
        batches.start(10);
        QTRY_COMPARE(backend_->budget.questions.size(), std::size_t(2));
        QCOMPARE(asked().epochs, 2);
    }

    void aLateAnswerOfAnotherRunIsNotShown() {
        backend_->budget.waits = true;
        open();
        page_->setRun(nullptr);
        backend_->budget.answer();
        QVERIFY(!page_->choice());
        QVERIFY(text("budget.empty").contains(QStringLiteral("No run selected")));
    }

    void nothingTrainsWhileThereIsNoAnswer() {
        open();
        backend_->budget.waits = true;
        auto* by = part<QComboBox>("budget.by");
        by->setCurrentIndex(by->findData(int(RankBy::Fisher)));
        QVERIFY(!part<QPushButton>("budget.train")->isEnabled());
        backend_->budget.refusal = QStringLiteral("it has no values of fisher");
        backend_->budget.answer();
        QVERIFY(text("budget.empty").contains(QStringLiteral("no values of fisher")));
        QVERIFY(!page_->choice());
    }

    void aClickFixesAWidthAndAnotherReleasesIt() {
        open();
        click(1, 2);
        QCOMPARE(asked().rules.fixed, (std::map<std::string, int>{{"Block_0_conv1", 8}}));
        QCOMPARE(cell(1, ui::LayerBitsModel::Bits), QStringLiteral("8 bit, fixed"));
        QVERIFY(part<QPushButton>("budget.reset")->isEnabled());
        click(1, 2);
        QVERIFY(asked().rules.fixed.empty());
        click(1, 0);
        part<QPushButton>("budget.reset")->click();
        QVERIFY(asked().rules.fixed.empty());
        QVERIFY(!part<QPushButton>("budget.reset")->isEnabled());
    }

    void keysFixAWidthToo() {
        open();
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QTest::keyClick(table(), Qt::Key_4);
        QCOMPARE(asked().rules.fixed.at("Block_1_conv0"), 4);
        QTest::keyClick(table(), Qt::Key_0);
        QCOMPARE(asked().rules.fixed.at("Block_1_conv0"), 32);
        const auto questions = backend_->budget.questions.size();
        QTest::keyClick(table(), Qt::Key_3);
        QCOMPARE(backend_->budget.questions.size(), questions); // no such width
    }

    void theMenuForbidsAWidth() {
        open();
        Q_EMIT table()->customContextMenuRequested(
            table()->visualRect(table()->model()->index(0, 0)).center());
        auto* menu = part<QMenu>("budget.steps");
        for (auto* action : menu->actions())
            if (action->text() == QStringLiteral("Never 2 bit"))
                action->trigger();
        QCOMPARE(asked().rules.forbidden, (std::map<std::string, std::set<int>>{{"Block_0_conv0", {2}}}));
        part<QSlider>("budget.slider")->setValue(0);
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("4 bit"));
        QCOMPARE(cell(1, ui::LayerBitsModel::Bits), QStringLiteral("2 bit"));
    }

    void whatChangesByHandLeavesNothingIsTold() {
        open();
        backend_->budget.refusal = QStringLiteral("the rules leave it no bit width");
        click(0, 1);
        QVERIFY(part<QLabel>("budget.problem")->isVisible());
        QVERIFY(text("budget.problem").contains(QStringLiteral("no bit width")));
        QVERIFY(table()->isVisible());
        backend_->budget.refusal.clear();
        part<QPushButton>("budget.reset")->click();
        QVERIFY(!part<QLabel>("budget.problem")->isVisible());
    }

    void whatIsAskedFollowsTheControls() {
        open();
        auto* by = part<QComboBox>("budget.by");
        by->setCurrentIndex(by->findData(int(RankBy::Fisher)));
        QVERIFY(asked().by == Criterion(RankBy::Fisher));
        QCOMPARE(by->findData(int(RankBy::Depth)), -1); // an order adds up to nothing
        auto* unit = part<QComboBox>("budget.unit");
        unit->setCurrentIndex(unit->findData(int(CostUnit::Bops)));
        QVERIFY(asked().unit == CostUnit::Bops);
        part<QCheckBox>("budget.tie")->setChecked(true);
        QVERIFY(asked().rules.tieShortcuts);
    }

    void trainingTakesTheChoice() {
        open();
        QSignalSpy spy(page_.get(), &ui::BudgetPage::trainRequested);
        auto* amount = part<QLineEdit>("budget.amount");
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("80 kB"));
        QTest::keyClick(amount, Qt::Key_Return);
        part<QPushButton>("budget.train")->click();
        QCOMPARE(spy.size(), 1);
        const auto config = spy.front().front().value<RunConfig>();
        QCOMPARE(config.quant.layerBits.size(), std::size_t(20));
        QVERIFY(backend_->budget.limit == (CostLimit{CostUnit::Bytes, 80000}));
        QVERIFY(spy.front().back().toString().contains(QStringLiteral("80")));
    }

    void aClickIntoThePlotChooses() {
        open();
        auto* plot = page_->findChild<ui::FrontPlot*>();
        plot->canvas().replot();
        const auto x = plot->canvas().xAxis->coordToPixel(100); // kB
        QTest::mouseClick(&plot->canvas(), Qt::LeftButton, {}, QPoint(int(x), plot->canvas().height() / 2));
        QVERIFY(page_->choice()->costs[CostUnit::Bytes] < 101000);
    }

    void whatIsNotMeasuredCanBeMeasuredHere() {
        backend_->budget.lacks = ui::BudgetLack::Sensitivity;
        open();
        QVERIFY(!part<QPushButton>("budget.measureSensitivity.start")->isEnabled()); // it trains
        run_->append({{1.8e9, RunFinished{}}});
        QVERIFY(text("budget.empty").contains(QStringLiteral("nobody measured that")));
        QVERIFY(part<QComboBox>("budget.by")->isVisible()); // there is a way back
        auto* start = part<QPushButton>("budget.measureSensitivity.start");
        QVERIFY(start->isVisible());
        QVERIFY(!part<QPushButton>("budget.measureTimes.start")->isVisible());
        start->click();
        QCOMPARE(backend_->sensitivity.measuring, run_->id());
        QCOMPARE(backend_->sensitivity.others, (std::vector{2, 4, 8}));
        QVERIFY(part<QPushButton>("budget.measureSensitivity.cancel")->isVisible());
        backend_->budget.lacks = ui::BudgetLack::Nothing;
        backend_->sensitivity.end({});
        QVERIFY(page_->choice());
    }

    void timesAreMeasuredAndCountedWith() {
        open();
        run_->append({{1.8e9, RunFinished{}}});
        backend_->budget.lacks = ui::BudgetLack::Times;
        auto* unit = part<QComboBox>("budget.unit");
        unit->setCurrentIndex(unit->findData(int(CostUnit::Latency)));
        part<QPushButton>("budget.measureTimes.start")->click();
        QCOMPARE(backend_->latency.measuring, run_->id());
        QSignalSpy errors(page_.get(), &ui::BudgetPage::errorOccurred);
        backend_->latency.end(QStringLiteral("no Python"));
        QCOMPARE(errors.size(), 1);
        backend_->budget.lacks = ui::BudgetLack::Nothing;
        part<QPushButton>("budget.measureTimes.start")->click();
        backend_->latency.end({});
        QCOMPARE(backend_->budget.timesForgotten, 2);
        QVERIFY(page_->choice());
        QVERIFY(text("budget.times").contains(QStringLiteral("onnxruntime 1 on this machine")));
        auto* amount = part<QLineEdit>("budget.amount");
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("90 ms"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(cell(0, ui::LayerBitsModel::Bits), QStringLiteral("4 bit")); // 20 layers of 4 ms
        QVERIFY(!table()->isColumnHidden(ui::LayerBitsModel::Time));
        QVERIFY(cell(0, ui::LayerBitsModel::Time).startsWith(QStringLiteral("4")));
    }

    void theNumbersOfTheFrontAreATable() {
        open();
        auto& canvas = page_->findChild<ui::FrontPlot*>()->canvas();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_T);
        auto* dialog = page_->findChild<ui::NumbersDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto lines = dialog->copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.front(), QStringLiteral("kind\tname\tbytes\tloss\taccuracy\tlow\thigh"));
        QCOMPARE(lines.filter(QStringLiteral("one width\t")).size(), 4); // 2, 4, 8 and 32 bit
        QCOMPARE(lines.filter(QStringLiteral("chosen\t")).size(), 1);
        QVERIFY(lines.filter(QStringLiteral("front\t")).size() >= 4);
    }

    void whatWasTrainedStandsBesideWhatIsPredicted() {
        MeasuredNetwork four{"all at 4 bit",
                             MethodKind::Dorefa,
                             false,
                             std::vector<LayerBits>(20, bothAt(4)),
                             {},
                             {},
                             {50.25, 48.25, 52.25, 4},
                             {"newest", "older"}};
        MeasuredNetwork mixed{"by lambda, bytes<=33000", MethodKind::Dorefa, true, four.bits, {}, {},
                              {61.5, NAN, NAN, 1},       {"other"}};
        mixed.bits[3] = bothAt(8);
        for (auto* network : {&four, &mixed}) {
            network->costs[CostUnit::Bytes] = 90000;
            network->costs[CostUnit::Bops] = 1e9;
        }
        backend_->budget.trained = {four, mixed};
        open();
        const auto summary = text("budget.summary");
        QVERIFY2(summary.contains(QStringLiteral("50.3 ± 2.0 % (dorefa, 4)")), qPrintable(summary));
        QVERIFY(summary.contains(QStringLiteral("mixed: by lambda, bytes&lt;=33000")));
        QVERIFY(summary.contains(QStringLiteral("61.5 % (dorefa, 1)")));
        const auto& canvas = page_->findChild<ui::FrontPlot*>()->canvas();
        QVERIFY(canvas.yAxis2->visible());
        QVERIFY(canvas.yAxis2->range().contains(48.25) && canvas.yAxis2->range().contains(61.5));
        QSignalSpy compared(page_.get(), &ui::BudgetPage::compareRequested);
        part<QPushButton>("budget.compare")->click();
        QCOMPARE(compared.front().front().toStringList(),
                 (QStringList{QStringLiteral("newest"), QStringLiteral("other")}));
        backend_->budget.trained.clear();
        part<QCheckBox>("budget.tie")->setChecked(true);
        QVERIFY(!canvas.yAxis2->visible());
        QVERIFY(!part<QPushButton>("budget.compare")->isEnabled());
    }

    void theCaveatIsShown() {
        open();
        QVERIFY(!part<QLabel>("budget.caveat")->isVisible());
        backend_->budget.uncertified = 4;
        part<QCheckBox>("budget.tie")->setChecked(true);
        QVERIFY(part<QLabel>("budget.caveat")->isVisible());
        QVERIFY(text("budget.caveat").startsWith(QStringLiteral("4 bit: ")));
    }

    void modelIsSound() {
        ui::LayerBitsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aStudyTakesBudgetsBetweenTheEnds() {
        open();
        QTRY_VERIFY(part<QPushButton>("budget.study")->isEnabled());
        QSignalSpy asked(page_.get(), &ui::BudgetPage::studyRequested);
        part<QPushButton>("budget.study")->click(); // it has not ended: what it is asked of still changes
        QCOMPARE(asked.size(), 0);
        run_->append({{0, RunFinished()}});
        part<QPushButton>("budget.study")->click();
        QCOMPARE(asked.size(), 1);
        const auto study = asked.front().front().value<TradeOffStudy>();
        QCOMPARE(study.limits.size(), std::size_t(4));
        QVERIFY(study.limits.front().unit == CostUnit::Bytes);
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(study.limits[i].amount > study.limits[i - 1].amount);
        QVERIFY(study.layers.empty());
        QCOMPARE(study.widths, lowWidths(run_->started()->config));
        QVERIFY(study.config == run_->started()->config);
    }
};

PDQAT_WIDGET_TEST(BudgetPageTest)
#include "budget_page_test.moc"
