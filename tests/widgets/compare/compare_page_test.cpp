// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/compare/compare_curves.h"
#include "widgets/compare/compare_page.h"
#include "widgets/compare/compare_recipes.h"
#include "widgets/compare/compare_table.h"
#include "widgets/compare/group_lines.h"
#include "widgets/compare/group_map.h"
#include "widgets/compare/group_scatter.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/layer_selection.h"
#include "widgets/paper/picture_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <qcustomplot.h>

using namespace pdqat;

class ComparePageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::ComparePage> page_;
    ui::LayerSelection layers_;

    template <class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    void addRun(const std::string& id, std::int64_t bits, std::int64_t seed) {
        RunConfig config;
        config.quant.bits = {bits};
        config.run.seed = seed;
        backend_->runs.add(id, config, RunState::Finished, 5);
    }
    void show(const QStringList& runs) {
        page_->setRuns(runs);
        QTRY_VERIFY(page_->shown() &&
                    page_->shown()->comparison->question == backend_->compare.questions.back());
    }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        addRun("a0", 1, 0);
        addRun("a1", 1, 1);
        addRun("b0", 2, 0);
        addRun("b1", 2, 1);
        addRun("c0", 4, 0);
        page_ = std::make_unique<ui::ComparePage>(backend_->compare, backend_->runs, &layers_);
        page_->resize(1100, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }
    static QStringList all() { return {"a0", "a1", "b0", "b1", "c0"}; }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        backend_.reset();
        layers_.select({});
    }

    void oneRunIsToldHowToSelectMore() {
        page_->setRuns({QStringLiteral("a0")});
        QVERIFY(find<QLabel>("compare.empty")->isVisible());
        QVERIFY(backend_->compare.questions.empty());
        show({QStringLiteral("a0"), QStringLiteral("b0")});
        QVERIFY(!find<QLabel>("compare.empty")->isVisible());
    }

    void seedsAreFoldedOrNot() {
        show(all());
        QCOMPARE(page_->shown()->groups().size(), std::size_t(3));
        QVERIFY(find<QLabel>("compare.summary")->text().startsWith(QStringLiteral("5 runs in 3 groups")));
        find<QCheckBox>("compare.fold")->setChecked(false);
        QTRY_COMPARE(page_->shown()->groups().size(), std::size_t(5));
    }

    void aHiddenPageAsksWhenItIsSeen() {
        page_->hide();
        page_->setRuns(all());
        QVERIFY(backend_->compare.questions.empty());
        page_->show();
        QTRY_COMPARE(backend_->compare.questions.size(), std::size_t(1));
        Q_EMIT backend_->runs.listChanged();
        QCOMPARE(backend_->compare.questions.size(), std::size_t(1)); // nothing moves
        backend_->runs.records.front().epochsDone = 6;
        Q_EMIT backend_->runs.listChanged();
        QCOMPARE(backend_->compare.questions.size(), std::size_t(2));
        backend_->runs.records.front().state = RunState::Stopped; // it ends: asked once more
        Q_EMIT backend_->runs.listChanged();
        QCOMPARE(backend_->compare.questions.size(), std::size_t(3));
    }

    void anAnswerToAnEarlierQuestionIsDropped() {
        backend_->compare.waits = true;
        page_->setRuns(all());
        const auto first = backend_->compare.questions.back();
        find<QCheckBox>("compare.fold")->setChecked(false);
        Q_EMIT backend_->compare.compared(std::make_shared<const Comparison>(backend_->compare.made(first)));
        QVERIFY(!page_->shown());
        backend_->compare.answer();
        QCOMPARE(page_->shown()->groups().size(), std::size_t(5));
    }

    void curvesHaveABandWhereTheyAreMeans() {
        show(all());
        const auto& series = page_->curves().plot().series();
        QCOMPARE(series.size(), std::size_t(3));
        const auto specs = series.front().spec();
        QCOMPARE(specs.name, QStringLiteral("bits=1"));
        QCOMPARE(specs.curve().low.size(), specs.curve().y.size());
        QVERIFY(series.back().spec().curve().low.empty()); // a single run
        auto& canvas = page_->curves().plot().canvas();
        const auto banded = [&canvas] {
            int count = 0;
            for (int i = 0; i < canvas.graphCount(); ++i)
                count += canvas.graph(i)->channelFillGraph() != nullptr;
            return count;
        };
        QTRY_COMPARE(banded(), 2);
        const auto figure = page_->figure();
        QVERIFY(figure->csv().contains("bits=2"));
    }

    void whatCurvesAreOfIsAskedForAnew() {
        show(all());
        find<QComboBox>("compare.metric")->setCurrentIndex(2);
        find<QComboBox>("compare.layer")->setCurrentIndex(2);
        find<QComboBox>("compare.axis")->setCurrentIndex(2);
        const auto& asked = backend_->compare.questions.back();
        QCOMPARE(asked.curve.metric, std::string("lambda"));
        QCOMPARE(asked.layer, std::string("second"));
        QCOMPARE(asked.axis, CompareAxis::Time);
    }

    void smallMultiplesHaveEachGroupStandOutOnce() {
        show(all());
        find<QComboBox>("compare.multiples")->setCurrentIndex(1);
        QTRY_COMPARE(page_->curves().panels().size(), std::size_t(3));
        QStringList highlighted;
        for (const auto* panel : page_->curves().panels())
            highlighted << panel->legend()->highlighted();
        QCOMPARE(highlighted, (QStringList{"a0", "b0", "c0"}));
    }

    void theCursorIsLinked() {
        show(all());
        find<QComboBox>("compare.multiples")->setCurrentIndex(1);
        QTRY_COMPARE(page_->curves().panels().size(), std::size_t(3));
        auto &first = page_->curves().panels()[0]->canvas(), &second = page_->curves().panels()[1]->canvas();
        QTRY_VERIFY(page_->curves().panels()[1]->redraws() > 0);
        const auto label = [](QCustomPlot& canvas) -> QString {
            for (int i = 0; i < canvas.itemCount(); ++i)
                if (auto* text = qobject_cast<QCPItemText*>(canvas.item(i));
                    text && text->visible() && text->layer()->name() == QStringLiteral("hover"))
                    return text->text();
            return {};
        };
        QVERIFY(label(second).isEmpty());
        QMouseEvent move(QEvent::MouseMove, first.axisRect()->center(),
                         first.mapToGlobal(first.axisRect()->center()), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&first, &move);
        QVERIFY(label(second).startsWith(QStringLiteral("bits=2")));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&first, &leave);
        QVERIFY(label(second).isEmpty());
    }

    void aGroupSelectedAnywhereIsSelectedEverywhere() {
        show(all());
        Q_EMIT page_->table().picked(QStringLiteral("b0"));
        QCOMPARE(page_->curves().plot().legend()->highlighted(), QStringLiteral("b0"));
        page_->showView(ui::ComparePage::Table);
        QCOMPARE(page_->table().view().currentIndex().data(ui::CompareTableModel::KeyRole).toString(),
                 QStringLiteral("b0"));
    }

    void theTableHoldsOnlyWhatDiffers() {
        show(all());
        auto& model = page_->table().model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList heads;
        for (int i = 0; i < model.columnCount(); ++i)
            heads << model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(heads.contains(QStringLiteral("quant.bits")));
        QVERIFY(!heads.contains(QStringLiteral("Time for one image (ms)"))); // not measured
        const auto accuracy = int(heads.indexOf(QStringLiteral("Accuracy, test (%)")));
        QCOMPARE(model.index(1, accuracy).data().toString(), QStringLiteral("81.00 ± 0.50"));
        QCOMPARE(model.index(1, accuracy + 1).data().toString(), QStringLiteral("+1.00 ± 0.20"));
        QCOMPARE(model.index(0, accuracy + 1).data().toString(), QString()); // the baseline
        QVERIFY(
            model.index(1, accuracy + 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("95 %")));
    }

    void anotherBaselineIsAskedFor() {
        show(all());
        page_->showView(ui::ComparePage::Table);
        page_->table().select(QStringLiteral("b0"));
        find<QAction>("compare.baseline")->trigger();
        QCOMPARE(backend_->compare.questions.back().baseline, std::string("b0"));
        QTRY_COMPARE(page_->shown()->comparison->baseline, std::size_t(1));
        find<QAction>("compare.copy")->trigger();
        const auto lines = QGuiApplication::clipboard()->text().split(QStringLiteral("\r\n"));
        QVERIFY(lines.front().startsWith(QStringLiteral("group,runs,quant.bits,run.seed,accuracy,")));
        QVERIFY(lines[2].startsWith(QStringLiteral("bits=2,2,2,0,81,")));
    }

    void layersAreTheWindowsLayers() {
        show(all());
        page_->showView(ui::ComparePage::Layers);
        QCOMPARE(page_->map().picture()->spots().size(), std::size_t(9));
        QVERIFY(page_->map().picture()->csv().startsWith("layer,bits=1,bits=2,bits=4"));
        Q_EMIT page_->map().picked(QStringLiteral("third"));
        QCOMPARE(layers_.current(), QStringLiteral("third"));
    }

    void theParetoFrontLeavesOutWhatIsBeaten() {
        show(all());
        page_->showView(ui::ComparePage::Scatter);
        const auto* scatter = dynamic_cast<const ui::GroupScatter*>(page_->scatter().picture());
        QVERIFY(scatter);
        QCOMPARE(scatter->front(), (std::vector<std::size_t>{0, 1})); // the third is larger and worse
        QVERIFY(scatter->spots()[1].text.contains(QStringLiteral("Pareto")));
        QVERIFY(!scatter->spots()[2].text.contains(QStringLiteral("Pareto")));
        find<QComboBox>("compare.x")->setCurrentIndex(int(ComparedValue::Latency));
        QVERIFY(!page_->scatter().isVisible()); // nobody measured it
    }

    void parallelLinesHaveAnAxisForWhatTells() {
        show(all());
        page_->showView(ui::ComparePage::Lines);
        const auto* lines = dynamic_cast<const ui::GroupLines*>(page_->lines().picture());
        QVERIFY(lines);
        QStringList titles;
        for (const auto& axis : lines->axes())
            titles << axis.title;
        QVERIFY(titles.contains(QStringLiteral("quant.bits")));
        QVERIFY(!titles.contains(QStringLiteral("run.seed")));          // that of the first run of each is 0
        QVERIFY(!titles.contains(QStringLiteral("Training time (s)"))); // all the same
        QCOMPARE(titles.back(), QStringLiteral("Accuracy, test (%)"));
        QCOMPARE(lines->axes().front().places, (std::vector<double>{0, 1. / 3, 1}));
    }

    void whatIsShownBecomesARecipe() {
        show(all());
        qRegisterMetaType<Recipe>("pdqat::Recipe");
        QSignalSpy requested(page_.get(), &ui::ComparePage::recipeRequested);
        auto* button = find<QPushButton>("compare.recipe");
        const auto made = [&](ui::ComparePage::View view) {
            page_->showView(view);
            button->click();
            const auto recipe = requested.takeLast().first().value<Recipe>();
            requireValid(recipe, "a test");
            return recipe;
        };
        const auto curves = made(ui::ComparePage::Curves);
        QCOMPARE(curves.runs.ids, (std::vector<std::string>{"a0", "a1", "b0", "b1", "c0"}));
        QCOMPARE(curves.panels[0].x, std::string("epoch"));
        QCOMPARE(curves.panels[0].y.split, Split::Validation);
        QCOMPARE(curves.panels[0].series[1].query, std::string("id=b0|b1"));
        const auto table = made(ui::ComparePage::Table);
        QCOMPARE(table.kind, RecipeKind::Table);
        QCOMPARE(table.table.rows.size(), std::size_t(3));
        QCOMPARE(*table.table.columns[1].bits, 32);
        QCOMPARE(made(ui::ComparePage::Layers).panels[0].y.metric, std::string("lambda"));
        QCOMPARE(made(ui::ComparePage::Scatter).panels[0].x, std::string("size"));
        find<QComboBox>("compare.y")->setCurrentIndex(int(ComparedValue::FullAccuracy));
        QCOMPARE(made(ui::ComparePage::Scatter).panels[0].y.bits, 32);
    }

    void whatRecipesCannotSayIsNotOffered() {
        show(all());
        auto* button = find<QPushButton>("compare.recipe");
        page_->showView(ui::ComparePage::Lines);
        QVERIFY(!button->isEnabled() && button->toolTip().contains(QStringLiteral("Recipes")));
        page_->showView(ui::ComparePage::Layers);
        find<QComboBox>("compare.quantity")->setCurrentIndex(int(LayerQuantity::Bits));
        QVERIFY(!button->isEnabled());
        page_->showView(ui::ComparePage::Scatter);
        QVERIFY(button->isEnabled());
        find<QComboBox>("compare.x")->setCurrentIndex(int(ComparedValue::FullAccuracy));
        QVERIFY(!button->isEnabled());
        page_->showView(ui::ComparePage::Curves);
        find<QComboBox>("compare.axis")->setCurrentIndex(2);
        QTRY_VERIFY(!button->isEnabled());
    }

    void theLineSaysWhatIsSelectedWhateverTheAxes() {
        show(all());
        page_->showView(ui::ComparePage::Scatter);
        Q_EMIT page_->scatter().picked(QStringLiteral("a0"));
        QVERIFY(page_->scatter().text().startsWith(QStringLiteral("bits=1")));
        find<QComboBox>("compare.x")->setCurrentIndex(int(ComparedValue::Loss)); // the order is reversed
        QVERIFY(page_->scatter().text().startsWith(QStringLiteral("bits=1")));
    }

    void theTableKeepsItsPlaceWhileRunsGoOn() {
        show(all());
        page_->showView(ui::ComparePage::Table);
        QSignalSpy reset(&page_->table().model(), &QAbstractItemModel::modelReset);
        backend_->runs.records.front().epochsDone = 7;
        Q_EMIT backend_->runs.listChanged();
        QTRY_COMPARE(backend_->compare.questions.size(), std::size_t(2));
        QTest::qWait(0);
        QCOMPARE(reset.count(), 0);
        page_->setRuns({QStringLiteral("a0"), QStringLiteral("b0")});
        QTRY_COMPARE(reset.count(), 1);
    }

    void colorsStayAsLongAsAGroupIsShown() {
        show({QStringLiteral("a0"), QStringLiteral("b0"), QStringLiteral("c0")});
        QCOMPARE(page_->shown()->colors, (std::vector<int>{0, 1, 2}));
        show({QStringLiteral("b0"), QStringLiteral("c0")});
        QCOMPARE(page_->shown()->colors, (std::vector<int>{1, 2}));
        show({QStringLiteral("a0"), QStringLiteral("b0"), QStringLiteral("c0")});
        QCOMPARE(page_->shown()->colors, (std::vector<int>{0, 1, 2}));
    }
};

PDQAT_WIDGET_TEST(ComparePageTest)
#include "compare_page_test.moc"
