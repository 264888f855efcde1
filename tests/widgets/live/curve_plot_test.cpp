// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/curve_table.h"
#include "widgets/live/live_graph.h"
#include "widgets/live/plot_hover.h"
#include "widgets/paper/numbers_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <qcustomplot.h>

#include <cmath>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

/// A shown plot of curves that the test owns.
struct Fixture {
    std::vector<Curve> curves;
    LegendState legend;
    CurvePlot plot{QStringLiteral("plot"),
                   {QStringLiteral("Title"), QStringLiteral("epoch"), QStringLiteral("value")}};

    explicit Fixture(std::size_t count, bool show = true) : curves(count) {
        SeriesList list;
        for (std::size_t i = 0; i < count; ++i)
            list.push_back({QStringLiteral("c%1").arg(i),
                            QStringLiteral("Curve %1").arg(i),
                            {SeriesColor::Kind::Layer, static_cast<int>(i), static_cast<int>(count)},
                            Qt::SolidLine,
                            0.5,
                            [this, i]() -> const Curve& { return curves[i]; }});
        plot.setLegend(&legend);
        plot.setSeries(std::move(list));
        plot.resize(500, 300);
        if (show) {
            plot.show();
            (void)QTest::qWaitForWindowExposed(&plot);
        }
    }
    ~Fixture() { plot.setSeries({}); }

    void add(std::size_t curve, double x, double y) {
        curves[curve].x.push_back(x);
        curves[curve].y.push_back(y);
    }
    bool settle() {
        return QTest::qWaitFor([this] { return !plot.isDirty(); });
    }
    QPointF pixel(double x, double y) const {
        return {plot.canvas().xAxis->coordToPixel(x), plot.canvas().yAxis->coordToPixel(y)};
    }
};

int pixelsLike(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

class CurvePlotTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void manyPointsInAColumnAreDrawnByTheirLowestAndHighest() {
        Fixture f(1);
        for (int i = 0; i < 200'000; ++i)
            f.add(0, i, i == 77'777 ? 1 : 0);
        f.plot.reload();
        QVERIFY(f.settle());
        QVERIFY(f.plot.merged() >= 64);
        const auto& label = f.plot.canvas().xAxis->label();
        QVERIFY2(label.startsWith(QStringLiteral("epoch · drawn: lowest and highest of up to ")),
                 qPrintable(label));
        const auto picture = f.plot.canvas().toPixmap().toImage();
        const auto spike = f.pixel(77'777, 0.75).toPoint(); // half-way up there is nothing else
        int drawn = 0;
        for (int x = spike.x() - 2; x <= spike.x() + 2; ++x)
            drawn += picture.pixelColor(x, spike.y()) != f.plot.theme().background;
        QVERIFY(drawn > 0);
        f.plot.canvas().xAxis->setRange(77'700, 77'800);
        f.plot.zoomBy(1, {100, 100}); // ends following
        QVERIFY(f.settle());
        QCOMPARE(f.plot.merged(), std::size_t(1));
        QCOMPARE(f.plot.canvas().xAxis->label(), QStringLiteral("epoch"));
    }

    /// The first curve is the one that matters; single batches lie behind all.
    void whatMattersLiesAbove() {
        Fixture f(0);
        std::vector<Curve> curves(3);
        SeriesList list;
        for (int i = 0; i < 3; ++i) {
            curves[std::size_t(i)] = {{0, 1, 2}, {1, 1, 1}};
            SeriesSpec spec;
            spec.key = QString::number(i);
            spec.color = {SeriesColor::Kind::Width, i + 1};
            spec.noisy = i == 0;
            spec.marked = false;
            spec.curve = [&curves, i]() -> const Curve& { return curves[std::size_t(i)]; };
            list.push_back(spec);
        }
        QCOMPARE(drawOrder(list), (std::vector<std::size_t>{0, 2, 1}));
        f.plot.setSeries(list);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.series()[1].spec().key, QStringLiteral("1")); // in their own order
        const auto drawn = f.plot.canvas().layer(QStringLiteral("main"))->children();
        const auto place = [&](std::size_t i) { return drawn.indexOf(&f.plot.series()[i].graph()); };
        QVERIFY(place(1) > place(2));
        QCOMPARE(f.plot.series()[0].graph().layer()->name(), QStringLiteral("behind"));
        QVERIFY(f.plot.canvas().layer(QStringLiteral("behind"))->index() <
                f.plot.canvas().layer(QStringLiteral("main"))->index());
        f.plot.setSeries({});
    }

    void batchesAreSmoothedWithTheRawCurveBehind() {
        Fixture f(0);
        Curve curve;
        for (int i = 0; i < 200; ++i) {
            curve.x.push_back(i);
            curve.y.push_back(i % 2 ? 1 : 0);
        }
        SeriesSpec spec;
        spec.key = QStringLiteral("batch");
        spec.noisy = true;
        spec.curve = [&curve]() -> const Curve& { return curve; };
        f.plot.setSeries({spec});
        QVERIFY(f.settle());
        QCOMPARE(f.plot.smoothing(), 0.9);
        QCOMPARE(f.plot.canvas().graphCount(), 3); // raw, smoothed, marks
        const auto& smooth = *f.plot.canvas().graph(2)->data();
        QCOMPARE(smooth.size(), 200);
        QVERIFY(std::abs(smooth.at(199)->value - 0.5) < 0.06); // half of the last step of a tenth
        QCOMPARE(smooth.at(0)->value, 0.0);                    // its beginning pulls nothing
        curve.x.push_back(200);                                // a live run goes on
        curve.y.push_back(qQNaN());
        curve.x.push_back(201);
        curve.y.push_back(0.5);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QVERIFY(std::isnan(smooth.at(200)->value) && std::isfinite(smooth.at(201)->value));
        const auto figure = f.plot.figure();
        QVERIFY(static_cast<const CurveFigure&>(*figure).series.front().name.contains(
            QStringLiteral("smoothed")));
        f.plot.setSmoothing(0);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.canvas().graphCount(), 2);
        f.plot.setSeries({});
    }

    void drawsAtTheBeatNotAtTheEvent() {
        Fixture f(2);
        QVERIFY(f.settle());
        const int before = f.plot.redraws();
        const QSignalSpy replots(&f.plot.canvas(), &QCustomPlot::afterReplot);
        for (int i = 0; i < 1000; ++i) {
            f.add(0, i, i);
            f.plot.markDirty();
        }
        QCOMPARE(replots.size(), 0);
        QCOMPARE(f.plot.redraws(), before);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.redraws(), before + 1);
        QCOMPARE(f.plot.series()[0].points(), std::size_t(1000));
    }

    void invisiblePlotsAreNeverDrawn() {
        Fixture hidden(1, false), shown(1);
        QVERIFY(shown.settle());
        hidden.add(0, 1, 1);
        const int before = shown.plot.redraws();
        for (int round = 1; round <= 3; ++round) { // a shown plot tells when beats have passed
            hidden.plot.markDirty();
            shown.plot.markDirty();
            QTRY_COMPARE(shown.plot.redraws(), before + round);
        }
        QCOMPARE(hidden.plot.redraws(), 0);
        QVERIFY(hidden.plot.isDirty());
        hidden.plot.show();
        QTRY_COMPARE(hidden.plot.redraws(), 1);
        QCOMPARE(hidden.plot.series()[0].points(), std::size_t(1));
    }

    void inANarrowPlotTheTitleGoesBeforeTheButtons() {
        Fixture f(1);
        f.plot.setLabels(
            {QStringLiteral("A title of some length"), QStringLiteral("x"), QStringLiteral("y")});
        auto* logY = f.plot.findChild<QWidget*>(QStringLiteral("plotLogYButton"));
        auto* more = f.plot.findChild<QToolButton*>(QStringLiteral("plotMoreButton"));
        QVERIFY(logY->isVisible() && more->isVisible());
        f.plot.resize(230, 300);
        QTRY_VERIFY(!logY->isVisible());
        QVERIFY(more->isVisible());
        auto* action = f.plot.findChild<QAction*>(QStringLiteral("plotLogY"));
        QVERIFY(more->defaultAction()->menu()->actions().contains(action));
        f.plot.resize(500, 300);
        QTRY_VERIFY(logY->isVisible());
    }

    void oneNanInAMillionIsCountedAndDrawn() {
        Fixture f(1);
        constexpr int points = 1'000'000, bad = 432'123;
        for (int i = 0; i < points; ++i)
            f.add(0, i * 1e-4, i == bad ? std::nan("") : std::sin(i * 1e-4));
        f.plot.markDirty();
        QVERIFY(f.settle());
        QCOMPARE(f.plot.nonFinite(), qint64(1));
        const auto image = f.plot.canvas().toPixmap().toImage();
        const int column = qRound(f.plot.canvas().xAxis->coordToPixel(bad * 1e-4));
        const int top = f.plot.canvas().axisRect()->top();
        QVERIFY(pixelsLike(image.copy(column - 6, top, 12, 14), f.plot.theme().alert) >= 12);
        QCOMPARE(pixelsLike(image.copy(column - 60, top, 40, 14), f.plot.theme().alert), 0);
    }

    void infinitiesAreCounted() {
        Fixture f(1);
        f.add(0, 1, INFINITY);
        f.add(0, 2, -INFINITY);
        f.add(0, 3, 1);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QCOMPARE(f.plot.nonFinite(), qint64(2));
        QVERIFY(std::isfinite(f.plot.canvas().yAxis->range().upper));
    }

    void logAxisMasksWhatItCannotShow() {
        Fixture f(1);
        for (const double y : {-1.0, 0.0, 0.01, 10.0})
            f.add(0, static_cast<double>(f.curves[0].x.size()), y);
        f.plot.setLogY(true);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.masked(), qint64(2));
        QVERIFY(f.plot.canvas().yAxis->range().lower > 0);
        QCOMPARE(f.plot.canvas().yAxis->scaleType(), QCPAxis::stLogarithmic);
        f.plot.setLogX(true); // and the point at x = 0
        QVERIFY(f.settle());
        QCOMPARE(f.plot.masked(), qint64(2));
        QCOMPARE(f.plot.series()[0].graph().dataCount(), 3);
        f.plot.setLogY(false);
        f.plot.setLogX(false);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.masked(), qint64(0));
        QCOMPARE(f.plot.series()[0].graph().dataCount(), 4);
    }

    void singlePointHasAMarker() {
        Fixture f(1);
        f.add(0, 1, 0.7);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QVERIFY(!f.plot.series()[0].graph().scatterStyle().isNone());
        const auto image = f.plot.canvas().toPixmap().toImage();
        const auto place = f.pixel(1, 0.7).toPoint();
        QCOMPARE(image.pixelColor(place), layerColor(0, 1));
    }

    void manyPointsLoseTheirMarkers() {
        Fixture f(1);
        for (int i = 0; i < 100; ++i) {
            f.add(0, i, i);
            f.plot.markDirty();
            if (i % 20 == 0)
                QVERIFY(f.settle());
        }
        QVERIFY(f.settle());
        QVERIFY(f.plot.series()[0].graph().scatterStyle().isNone());
    }

    void highlightIsWideAndTheOthersDim() {
        Fixture f(3);
        QVERIFY(f.settle());
        f.legend.highlight(QStringLiteral("c1"));
        QVERIFY(f.settle());
        QCOMPARE(f.plot.series()[1].graph().pen().widthF(), 3.0);
        QCOMPARE(f.plot.series()[0].graph().pen().color(), f.plot.theme().dimmed(layerColor(0, 3)));
        f.legend.highlight(QStringLiteral("in another plot"));
        QVERIFY(f.settle());
        QCOMPARE(f.plot.series()[0].graph().pen().color(), layerColor(0, 3));
    }

    void widePensStayQuick() {
        Fixture f(1);
        for (int i = 0; i < 200'000; ++i)
            f.add(0, i, std::sin(i * 0.7) * std::cos(i * 0.011));
        f.legend.highlight(QStringLiteral("c0"));
        f.plot.markDirty();
        QVERIFY(f.settle());
        QVERIFY2(f.plot.canvas().replotTime() < 500, "the slow stroker takes seconds");
        QVERIFY(!f.plot.canvas().plottingHints().testFlag(QCP::phFastPolylines)); // for thin pens of others
    }

    void followsUntilTheUserZooms() {
        Fixture f(1);
        f.add(0, 5, 1);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QVERIFY(f.plot.canvas().xAxis->range().upper >= 5);
        QTest::keyClick(&f.plot.canvas(), Qt::Key_Plus);
        QVERIFY(!f.plot.isFollowing());
        const auto zoomed = f.plot.canvas().xAxis->range();
        f.add(0, 50, 2);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QCOMPARE(f.plot.canvas().xAxis->range(), zoomed);
        f.plot.follow();
        QVERIFY(f.settle());
        QVERIFY(f.plot.canvas().xAxis->range().upper >= 50);
    }

    void keysPanAndZoom_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<double>("shiftX");
        QTest::addColumn<double>("shiftY");
        QTest::newRow("left shows earlier epochs") << int(Qt::Key_Left) << -1.0 << 0.0;
        QTest::newRow("right shows later epochs") << int(Qt::Key_Right) << 1.0 << 0.0;
        QTest::newRow("up shows larger values") << int(Qt::Key_Up) << 0.0 << 1.0;
        QTest::newRow("down shows smaller values") << int(Qt::Key_Down) << 0.0 << -1.0;
    }
    void keysPanAndZoom() {
        QFETCH(int, key);
        QFETCH(double, shiftX);
        QFETCH(double, shiftY);
        Fixture f(1);
        f.add(0, 10, 1);
        f.plot.markDirty();
        QVERIFY(f.settle());
        const auto x = f.plot.canvas().xAxis->range(), y = f.plot.canvas().yAxis->range();
        QTest::keyClick(&f.plot.canvas(), static_cast<Qt::Key>(key));
        const auto sign = [](double v) { return std::abs(v) < 1e-9 ? 0.0 : v > 0 ? 1.0 : -1.0; };
        QCOMPARE(sign(f.plot.canvas().xAxis->range().center() - x.center()), shiftX);
        QCOMPARE(sign(f.plot.canvas().yAxis->range().center() - y.center()), shiftY);
    }

    void mousePansZoomsAndSelects() {
        Fixture f(2);
        for (int i = 0; i <= 10; ++i) {
            f.add(0, i, 0);
            f.add(1, i, 1);
        }
        f.plot.markDirty();
        QVERIFY(f.settle());
        auto* canvas = &f.plot.canvas();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, f.pixel(5, 1).toPoint());
        QCOMPARE(f.legend.highlighted(), QStringLiteral("c1"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, f.pixel(5, 0.4).toPoint());
        QCOMPARE(f.legend.highlighted(), QString());
        const auto range = canvas->xAxis->range();
        const auto from = f.pixel(3, 0.5).toPoint(), to = f.pixel(6, 0.2).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(canvas, to);
        QTest::mouseRelease(canvas, Qt::LeftButton, Qt::ShiftModifier, to);
        QVERIFY(canvas->xAxis->range().size() < 0.4 * range.size());
        QVERIFY(canvas->xAxis->range().contains(4.5));
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, to);
        QVERIFY(f.plot.isFollowing());
    }

    void hoverNamesTheNearestCurve() {
        Fixture f(2);
        for (int i = 0; i <= 10; ++i) {
            f.add(0, i, 0);
            f.add(1, i, 1);
        }
        f.plot.markDirty();
        QVERIFY(f.settle());
        const int before = f.plot.redraws();
        const auto place = f.pixel(5, 0.97);
        QMouseEvent move(QEvent::MouseMove, place, f.plot.canvas().mapToGlobal(place), Qt::NoButton, {}, {});
        QApplication::sendEvent(&f.plot.canvas(), &move);
        const auto* hover = f.plot.findChild<PlotHover*>();
        QVERIFY(hover->text().contains(QStringLiteral("Curve 1")));
        QCOMPARE(f.plot.redraws(), before);
        f.plot.setSeries({}); // the label must not hold on to a curve that is gone
        QVERIFY(f.settle());
        QCOMPARE(hover->text(), QString());
    }

    void framesDoNotMoveWithTheLabels() {
        Fixture f(1);
        f.add(0, 1, 1e-9);
        f.plot.markDirty();
        QVERIFY(f.settle());
        const auto frame = f.plot.canvas().axisRect()->rect();
        f.add(0, 123456, -123456.789);
        f.plot.markDirty();
        QVERIFY(f.settle());
        QCOMPARE(f.plot.canvas().axisRect()->rect(), frame);
    }

    void followsTheTheme() {
        Fixture f(1);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        dark.setColor(QPalette::Text, Qt::white);
        f.plot.setPalette(dark);
        QVERIFY(f.settle());
        QCOMPARE(f.plot.theme().ground, Ground::Dark);
        QCOMPARE(f.plot.series()[0].graph().pen().color(), layerColor(0, 1, Ground::Dark));
    }

    void tableHoldsTheShownNumbers() {
        Fixture f(2);
        f.add(0, 1, 0.5);
        f.add(1, 1, 0.25);
        f.add(1, 2, std::nan(""));
        f.legend.toggleShown(QStringLiteral("c0"));
        f.plot.showTable();
        auto* dialog = f.plot.findChild<NumbersDialog*>();
        QVERIFY(dialog);
        auto* model = dialog->findChild<QTableView*>()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, CurveTableModel::Name).data().toString(), QStringLiteral("Curve 1"));
        QCOMPARE(model->index(0, CurveTableModel::Y).data().toString(), QLocale().toString(0.25));
        QCOMPARE(dialog->copied().section(QLatin1Char('\n'), 1, 1), QStringLiteral("Curve 1\t1\t0.25"));
        dialog->table().selectionModel()->select(model->index(0, CurveTableModel::Y),
                                                 QItemSelectionModel::Select);
        QCOMPARE(dialog->copied().count(QLatin1Char('\t')), 0);
        dialog->findChild<QPushButton*>(QStringLiteral("numbers.copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->copied());
    }

    void isDescribedForScreenReaders() {
        Fixture f(2);
        QCOMPARE(f.plot.canvas().accessibleName(), QStringLiteral("Title"));
        QVERIFY(f.plot.canvas().accessibleDescription().contains(QStringLiteral("Arrow keys")));
    }
};

PDQAT_WIDGET_TEST(CurvePlotTest)
#include "curve_plot_test.moc"
