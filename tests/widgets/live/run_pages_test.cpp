// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/basics/preferences.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/live/board_view.h"
#include "widgets/live/constraint_board.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/heat_plot.h"
#include "widgets/live/layers_page.h"
#include "widgets/live/overview_page.h"
#include "widgets/paper/run_figures.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <numeric>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

CurvePlot& plot(const QWidget& page, const char* name) {
    return *page.findChild<CurvePlot*>(QLatin1String(name));
}

} // namespace

class RunPagesTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void titlesOfPlotsExplainThemselves() {
        const auto& dual = ui::labelsOf(ui::runPlot("dual"), nullptr);
        QCOMPARE(dual.explanation, ui::explanationOf(ui::Term::Lambda));
        QVERIFY(!dual.explanation.isEmpty());
        QVERIFY(ui::labelsOf(ui::runPlot("accuracy"), nullptr).explanation.isEmpty());
    }

    void emptyStateSaysWhatToDo() {
        OverviewPage page;
        page.show();
        auto* label = page.findChild<QLabel*>(QStringLiteral("overviewPageEmpty"));
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(QStringLiteral("Run")));
        RunData run(QStringLiteral("r"));
        page.setRun(&run);
        QVERIFY(!label->isVisible());
    }

    void aBaselineIsALevelInThePlotAndALine() {
        OverviewPage page;
        page.show();
        auto* line = page.findChild<QLabel*>(QStringLiteral("overview.baseline"));
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(2));
        page.setRun(&run);
        QVERIFY(!line->isVisible());
        const auto curves = plot(page, "accuracyPlot").series().size();
        RunData begun(QStringLiteral("b"));
        page.setRun(&begun);
        const test::SyntheticRun source;
        begun.append({source.started()});
        Baseline baseline;
        baseline.splits = {{Split::Validation, {{2, 1.5, 0.412}, {32, 0.3, 0.918}}}};
        begun.append({{1, baseline}, source.epochDone(0)});
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("PTQ, 2 bit: 41.20 % · 32 bit: 91.80 % (validation images)"));
        const auto& series = plot(page, "accuracyPlot").series();
        QCOMPARE(series.size(), curves + 2);
        QCOMPARE(series[curves].spec().name, QStringLiteral("2 bit · PTQ"));
        QCOMPARE(series[curves].spec().curve().y, std::vector<double>(2, 100 * 0.412));
        QCOMPARE(plot(page, "lossPlot").series().size(), curves);
    }

    void boardIsSoundAndTellsStates() {
        ConstraintBoard board;
        const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunData run(QStringLiteral("r"));
        board.setRun(&run);
        test::SyntheticRun source;
        source.layers = 3;
        run.append({source.started()});
        QCOMPARE(board.rowCount(), 4);
        QVERIFY(!board.state(0));
        DualStep step;
        step.at = {0, 50, 50};
        step.slack = {-0.01, -0.01, 0.03, 0};
        step.lambda = {0, 0.2, 0.3, 1};
        run.append({{1, step}});
        board.refresh();
        QCOMPARE(*board.state(0), ConstraintState::Satisfied);
        QCOMPARE(*board.state(1), ConstraintState::Decaying);
        QCOMPARE(*board.state(2), ConstraintState::Violated);
        QCOMPARE(*board.state(3), ConstraintState::Binding);
        QCOMPARE(board.index(2, ConstraintBoard::State).data().toString(), QStringLiteral("violated"));
        QVERIFY(!board.index(2, ConstraintBoard::State).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(board.index(3, ConstraintBoard::Layer).data().toString(), QStringLiteral("Output"));
        QCOMPARE(board.index(1, ConstraintBoard::Lambda).data(ConstraintBoard::SortRole).toDouble(), 0.2);
        board.setRun(nullptr);
        QCOMPARE(board.rowCount(), 0);
    }

    /// A baseline's layers have no level and no dual variable, but they are measured on the validation
    /// images.
    void whatNothingConstrainsIsShownAsMeasured() {
        RunData run(QStringLiteral("r"));
        test::SyntheticRun source;
        source.layers = 2;
        auto start = source.started();
        auto& started = std::get<RunStarted>(start.body);
        started.config.method.kind = MethodKind::Dorefa;
        for (auto& constraint : started.constraints)
            constraint.constrained = false;
        EpochDone epoch;
        epoch.trainValues = {qQNaN(), qQNaN(), qQNaN()};
        epoch.validationValues = {0.25, 0.5, 2};
        DualStep step;
        step.at = {0, 50, 50};
        step.lambda = {0, 0, 0};
        step.slack = epoch.trainValues;
        run.append({start, {1, step}, {1, epoch}});

        ConstraintBoard board;
        board.setRun(&run);
        const auto cell = [&](int column) { return board.index(1, column).data().toString(); };
        QCOMPARE(cell(ConstraintBoard::Epsilon), QStringLiteral("–"));
        QCOMPARE(cell(ConstraintBoard::Slack), QStringLiteral("–"));
        QCOMPARE(cell(ConstraintBoard::Lambda), QStringLiteral("–"));
        QCOMPARE(cell(ConstraintBoard::State), QStringLiteral("not constrained"));
        QVERIFY(cell(ConstraintBoard::Value).startsWith(QStringLiteral("0.5")));

        LayersPage page;
        auto* values = page.findChild<QComboBox*>(QStringLiteral("layerValues"));
        QVERIFY(values->isEnabled());
        page.setRun(&run);
        QVERIFY(!values->isEnabled());
        QVERIFY(values->currentText().contains(QStringLiteral("validation")));
        RunData constrained(QStringLiteral("c"));
        constrained.append(test::SyntheticRun().epochs(1));
        page.setRun(&constrained);
        QVERIFY(values->isEnabled());
        QVERIFY(values->currentText().contains(QStringLiteral("running")));
    }

    void boardFitsTheDefaultWindow() {
        BoardView view(nullptr);
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(2));
        view.setRun(&run);
        view.resize(720, 400);
        view.show();
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(view.columnWidth(ConstraintBoard::Trend) >= 56);
        QVERIFY(view.isColumnHidden(ConstraintBoard::GainError));
        view.resize(1500, 400);
        QVERIFY(!view.isColumnHidden(ConstraintBoard::MeanLambda) &&
                !view.isColumnHidden(ConstraintBoard::Inside));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void viewsComeBackWithTheNextSession() {
        const QTemporaryDir folder;
        Preferences state(folder.filePath(QStringLiteral("window.ini")));
        {
            LayersPage page;
            plot(page, "dualPlot").setLogY(true);
            page.showAsMap(true);
            page.selectLayer(QStringLiteral("Block_2_conv1"));
            saveRemembered(page, state);
        }
        LayerSelection selection;
        LayersPage page(&selection);
        restoreRemembered(page, state);
        QVERIFY(plot(page, "dualPlot").logY());
        QVERIFY(!plot(page, "layerErrorPlot").logY());
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("layerView"))->currentIndex(), 1);
        QCOMPARE(selection.current(), QStringLiteral("Block_2_conv1"));
        BoardView board(&selection);
        RunData run(QStringLiteral("r"));
        board.setRun(&run);
        run.append(test::SyntheticRun().epochs(1));
        QCOMPARE(board.currentIndex().data(ConstraintBoard::LayerRole).toString(),
                 QStringLiteral("Block_2_conv1"));
    }

    void boardShowsTheTrendOfLambda() {
        ConstraintBoard board;
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(60));
        board.setRun(&run);
        const auto line =
            board.index(0, ConstraintBoard::Trend).data(ConstraintBoard::TrendRole).value<QPolygonF>();
        QCOMPARE(line.size(), 40);
        QCOMPARE(line.first().x(), 0.0);
        QCOMPARE(line.last().x(), 1.0);
        for (int row = 0; row < board.rowCount(); ++row)
            QCOMPARE(board.index(row, ConstraintBoard::Trend).data(Qt::AccessibleTextRole).toString(),
                     trendText(run.story().trend(std::size_t(row))));
        QVERIFY(run.story().trend(0) != DualTrend::Unknown);
    }

    void selectedAnywhereIsSelectedEverywhere() {
        LayerSelection selection;
        OverviewPage overview(&selection);
        LayersPage layers(&selection);
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(2));
        overview.setRun(&run);
        layers.setRun(&run);
        auto* board = overview.findChild<BoardView*>();
        plot(layers, "dualPlot").legend()->highlight(QStringLiteral("Block_2_conv1"));
        QCOMPARE(selection.current(), QStringLiteral("Block_2_conv1"));
        QCOMPARE(board->currentIndex().data(ConstraintBoard::LayerRole).toString(),
                 QStringLiteral("Block_2_conv1"));
        board->setCurrentIndex(board->model()->index(0, 0));
        QCOMPARE(plot(layers, "layerErrorPlot").legend()->highlighted(), QStringLiteral("Block_0_conv0"));
        board->sortByColumn(ConstraintBoard::Lambda, Qt::DescendingOrder);
        QCOMPARE(selection.current(), QStringLiteral("Block_0_conv0"));
    }

    void curvesArriveWhileTheRunGoesOn() {
        LayersPage page;
        page.resize(900, 700);
        page.show();
        RunData run(QStringLiteral("r"));
        page.setRun(&run);
        const test::SyntheticRun source;
        run.append({source.started()});
        auto& errors = plot(page, "layerErrorPlot");
        QCOMPARE(errors.series().size(), std::size_t(20));
        run.append({source.statistics(10)});
        QTRY_COMPARE(errors.series()[0].points(), std::size_t(1));
        run.append({source.statistics(20), source.statistics(30)});
        QTRY_COMPARE(errors.series()[0].points(), std::size_t(3));
        run.append({source.started(source.position(10))});
        QTRY_COMPARE(errors.series()[0].points(), std::size_t(1));
    }

    void epochsOfSplitsAndWidthsCanBeChosen() {
        LayersPage page;
        RunData run(QStringLiteral("r"));
        test::SyntheticRun source;
        source.bits = {2, 4};
        run.append(source.epochs(3));
        page.setRun(&run);
        auto* width = page.findChild<QComboBox*>(QStringLiteral("layerWidth"));
        QCOMPARE(width->count(), 2);
        const auto first = [&]() -> const Curve& {
            return plot(page, "layerErrorPlot").series()[0].spec().curve();
        };
        QCOMPARE(first().x.size(), std::size_t(15));
        page.findChild<QComboBox*>(QStringLiteral("layerValues"))->setCurrentIndex(2);
        QCOMPARE(first().y, run.curve("mse/val/Block_0_conv0@2").y);
        width->setCurrentIndex(1);
        QCOMPARE(first().y, run.curve("mse/val/Block_0_conv0@4").y);
    }

    void theLegendLeavesANarrowPageToThePlots() {
        OverviewPage page;
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(1));
        page.setRun(&run);
        page.resize(900, 600);
        page.show();
        auto* legend = page.findChild<QWidget*>(QStringLiteral("widthLegend"));
        QVERIFY(legend->isVisible());
        page.resize(300, 600);
        QVERIFY(!legend->isVisible());
        page.resize(900, 600);
        QVERIFY(legend->isVisible());
    }

    void everySeriesCanBePlottedAndExported() {
        RunData run(QStringLiteral("r"));
        const auto events = test::SyntheticRun().epochs(3);
        run.append(events);
        std::map<std::string, double> newest;
        std::vector<SeriesPoint> points;
        for (const auto& event : events)
            appendSeries(event, run.started()->constraints, SeriesNames::Own, points);
        for (const auto& [step, series, value] : points)
            newest[series] = value;
        QVERIFY(newest.contains("learning_rate") && newest.contains("slack/val/CE@2"));
        SeriesList list;
        for (const auto& [series, value] : newest) {
            const RunPlot plot{"any", "any", PlotPage::Overview, CurvesOf::Run, {series.c_str()},
                               "any", "any"};
            list.push_back(plotSeries(run, plot).at(0));
        }
        CurvePlot plot(QStringLiteral("anyPlot"), {});
        plot.resize(600, 400);
        plot.setSeries(list);
        plot.show();
        QTRY_VERIFY(!plot.isDirty());
        const auto csv = plot.figure()->csv();
        for (const auto& shown : plot.series()) {
            const auto series = shown.spec().key.toStdString();
            QVERIFY2(shown.points() > 0, series.c_str());
            const bool inPercent = series.find("/accuracy@") != std::string::npos;
            QCOMPARE(lastValue(shown.spec().curve()), (inPercent ? 100 : 1) * newest.at(series));
        }
        QCOMPARE(csv.count("\r\n"),
                 1 + std::accumulate(list.begin(), list.end(), 0, [](int all, const auto& spec) {
                     return all + int(spec.curve().x.size());
                 }));
    }

    void everyPlotOfARunIsAlsoAFigure() {
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(3));
        OverviewPage overview;
        LayersPage layers;
        overview.setRun(&run);
        layers.setRun(&run);
        const auto figures = runFigures(run, {});
        for (const auto& row : runPlots()) {
            auto& page = row.page == PlotPage::Overview ? static_cast<QWidget&>(overview) : layers;
            QVERIFY2(!plot(page, (row.id + std::string("Plot")).c_str()).series().empty(), row.id);
            QVERIFY2(std::any_of(figures.begin(), figures.end(),
                                 [&](const auto& figure) { return figure.name == QLatin1String(row.file); }),
                     row.file);
        }
    }

    void heatMapShowsLayersByEpochs() {
        LayersPage page;
        page.resize(900, 700);
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(5));
        page.setRun(&run);
        page.showAsMap(true);
        page.show();
        auto* map = page.findChild<HeatPlot*>(QStringLiteral("dualMap"));
        QVERIFY(map->isVisible());
        QTRY_VERIFY(!map->isDirty());
        QVERIFY(map->figure()->csv().contains("Block_9_"));
    }

    void bannerTellsHowItEnded_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("failed names the place")
            << int(RunState::Failed) << QStringLiteral("Block_0_conv0 became NaN");
        QTest::newRow("paused") << int(RunState::Paused) << QStringLiteral("Paused");
        QTest::newRow("running needs none") << int(RunState::Running) << QString();
    }
    void bannerTellsHowItEnded() {
        QFETCH(int, state);
        QFETCH(QString, text);
        OverviewPage page;
        page.show();
        RunData run(QStringLiteral("r"));
        run.append({test::SyntheticRun().started()});
        page.setRun(&run);
        if (static_cast<RunState>(state) == RunState::Failed)
            run.append(
                {{1, RunFailed{ErrorKind::Diverged, "Block_0_conv0 became NaN", "Block_0_conv0", {}}}});
        else
            run.append({{1, StateChanged{static_cast<RunState>(state)}}});
        auto* banner = page.findChild<QLabel*>(QStringLiteral("overviewPageBanner"));
        QCOMPARE(banner->isVisible(), !text.isEmpty());
        QVERIFY(banner->text().contains(text));
    }

    void languageChangesWithoutRestart() {
        OverviewPage page;
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(1));
        page.setRun(&run);
        auto* view = page.findChild<BoardView*>();
        const QSignalSpy headers(&view->board(), &QAbstractItemModel::headerDataChanged);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&page, &change); // Qt hands it on to the children
        QCOMPARE(headers.size(), 1);
        QCOMPARE(plot(page, "accuracyPlot").series().size(), std::size_t(8));
    }

    void aRunMayDieBeforeItsPage() {
        OverviewPage overview;
        LayersPage layers;
        {
            RunData run(QStringLiteral("r"));
            run.append(test::SyntheticRun().epochs(2));
            overview.setRun(&run);
            layers.setRun(&run);
        }
        QVERIFY(!overview.run());
        QVERIFY(plot(layers, "layerErrorPlot").series().empty());
        layers.grab();
    }

    void everyWidgetThatTakesFocusHasAName() {
        OverviewPage overview;
        LayersPage layers;
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(1));
        overview.setRun(&run);
        layers.setRun(&run);
        for (const QWidget* page : std::initializer_list<const QWidget*>{&overview, &layers})
            for (const auto* widget : page->findChildren<QWidget*>())
                if (widget->focusPolicy() != Qt::NoFocus &&
                    widget->objectName() != QStringLiteral("qt_scrollarea_viewport") &&
                    !widget->inherits("QLineEditIconButton") && !widget->inherits("QScrollBar") &&
                    !widget->inherits("QHeaderView") && !widget->inherits("QMenu") &&
                    !widget->inherits("QTableCornerButton") &&
                    !widget->inherits("QComboBoxPrivateContainer") && !widget->inherits("QComboBoxListView"))
                    QVERIFY2(!widget->accessibleName().isEmpty(),
                             qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                                        widget->objectName()));
    }

    void layerColoursRiseEvenlyInLightness() {
        // Contrast with the ground as WCAG defines it; the sequence must read without its hues.
        const auto luminance = [](const QColor& color) {
            const auto linear = [](float v) {
                return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        for (const auto ground : {Ground::Light, Ground::Dark}) {
            const double background = ground == Ground::Light ? 1.0 : 0.014;
            for (int i = 0; i < 20; ++i) {
                const double here = luminance(layerColor(i, 20, ground));
                if (i > 0)
                    QVERIFY(here > luminance(layerColor(i - 1, 20, ground)));
                const double contrast =
                    (std::max(here, background) + 0.05) / (std::min(here, background) + 0.05);
                QVERIFY2(contrast > 1.9, qPrintable(QStringLiteral("%1: %2").arg(i).arg(contrast)));
            }
        }
        QCOMPARE(fromOklch(0.5, 0.0, 0).rgb(), qRgb(99, 99, 99)); // 0.5 cubed, with sRGB's gamma
    }
};

PDQAT_WIDGET_TEST(RunPagesTest)
#include "run_pages_test.moc"
