// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/live/curve_legend.h"
#include "widgets/live/legend_state.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

const Curve points{{1, 2}, {0.5, 0.25}};

SeriesList curves(int count) {
    SeriesList list;
    for (int i = 0; i < count; ++i)
        list.push_back({QStringLiteral("L%1").arg(i),
                        QStringLiteral("Layer %1").arg(i),
                        {SeriesColor::Kind::Layer, i, count},
                        Qt::SolidLine,
                        qQNaN(),
                        []() -> const Curve& { return points; }});
    return list;
}

} // namespace

class LegendTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void highlightDimsTheOthers() {
        LegendState state;
        state.toggleHighlight(QStringLiteral("a"));
        QVERIFY(!state.isDimmed(QStringLiteral("a")));
        QVERIFY(state.isDimmed(QStringLiteral("b")));
        state.toggleHighlight(QStringLiteral("a"));
        QVERIFY(!state.isDimmed(QStringLiteral("b")));
    }

    void soloShowsOneAndBack() {
        LegendState state;
        state.toggleShown(QStringLiteral("c"));
        state.toggleSolo(QStringLiteral("a"));
        QVERIFY(state.isShown(QStringLiteral("a")));
        QVERIFY(!state.isShown(QStringLiteral("b")));
        QCOMPARE(state.highlighted(), QStringLiteral("a"));
        state.toggleSolo(QStringLiteral("a"));
        QVERIFY(state.isShown(QStringLiteral("b")));
        QVERIFY(!state.isShown(QStringLiteral("c")));
        state.showAll();
        QVERIFY(state.isShown(QStringLiteral("c")));
    }

    void namesAndNumbersFitWhole() {
        LegendState state;
        CurveLegend legend(QStringLiteral("legend"), state);
        auto series = curves(3);
        const auto name = series[1].name = QStringLiteral("Block_3_shortcut");
        legend.setSeries(std::move(series));
        const auto metrics = legend.view().fontMetrics();
        QVERIFY(legend.minimumWidth() >=
                metrics.horizontalAdvance(name) + metrics.horizontalAdvance(QStringLiteral("−0.00000")));
    }

    void numbersHaveThreeDigits_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zeros stay") << 0.01 << "0.0100";
        QTest::newRow("small") << 0.00565 << "0.00565";
        QTest::newRow("rounds up") << 0.8399 << "0.840";
        QTest::newRow("zero") << 0.0 << "0.00";
        QTest::newRow("large") << 314.15 << "314";
        QTest::newRow("tiny") << 1.25e-7 << "1.25e-07";
        QTest::newRow("not a number") << qQNaN() << "nan";
    }
    void numbersHaveThreeDigits() {
        QFETCH(double, value);
        const Curve curve{{1}, {value}};
        auto series = curves(1);
        series[0].curve = [&curve]() -> const Curve& { return curve; };
        const LegendState state;
        LegendModel model(state);
        model.setSeries(std::move(series));
        QTEST(model.index(0).data(LegendModel::ValueRole).toString(), "text");
    }

    void selectionIsSharedBothWays() {
        LayerSelection selection;
        LegendState one, two;
        one.follow(&selection);
        two.follow(&selection);
        const QSignalSpy changed(&two, &LegendState::changed);
        one.highlight(QStringLiteral("a"));
        QCOMPARE(selection.current(), QStringLiteral("a"));
        QCOMPARE(two.highlighted(), QStringLiteral("a"));
        QCOMPARE(changed.size(), 1);
        selection.select({});
        QCOMPARE(one.highlighted(), QString());
    }

    void soloMovesWithTheSelection() {
        LayerSelection selection;
        LegendState state;
        state.follow(&selection);
        state.toggleSolo(QStringLiteral("a"));
        selection.select(QStringLiteral("b"));
        QVERIFY(state.isShown(QStringLiteral("b")));
        QVERIFY(!state.isShown(QStringLiteral("a")));
    }

    void modelIsSound() {
        LegendState state;
        LegendModel model(state);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSeries(curves(3));
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Layer 1"));
        QCOMPARE(model.index(1).data(LegendModel::ValueRole).toString(), QStringLiteral("0.250"));
        QVERIFY(!model.find(QStringLiteral("L7")).isValid());
    }

    void mouseGestures() {
        LegendState state;
        CurveLegend legend(QStringLiteral("legend"), state);
        legend.setSeries(curves(3));
        legend.resize(220, 300);
        legend.show();
        QVERIFY(QTest::qWaitForWindowExposed(&legend));
        auto* viewport = legend.view().viewport();
        const auto place = legend.view().visualRect(legend.view().model()->index(1, 0)).center();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(state.highlighted(), QStringLiteral("L1"));
        QCOMPARE(legend.view().currentIndex().row(), 1);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, place);
        QVERIFY(!state.isShown(QStringLiteral("L1")));
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, place);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(state.solo(), QStringLiteral("L1"));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {100, viewport->height() - 3});
        QCOMPARE(state.highlighted(), QString());
    }

    void keyboardDoesTheSame() {
        LegendState state;
        CurveLegend legend(QStringLiteral("legend"), state);
        legend.setSeries(curves(3));
        legend.view().setCurrentIndex(legend.view().model()->index(2, 0));
        QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, {});
        space.ignore();
        QApplication::sendEvent(&legend.view(), &space);
        QVERIFY2(space.isAccepted(), "a shortcut of the window would take the key away");
        QTest::keyClick(&legend.view(), Qt::Key_Return);
        QCOMPARE(state.highlighted(), QStringLiteral("L2"));
        QTest::keyClick(&legend.view(), Qt::Key_Space);
        QVERIFY(!state.isShown(QStringLiteral("L2")));
        QTest::keyClick(&legend.view(), Qt::Key_S);
        QCOMPARE(state.solo(), QStringLiteral("L2"));
    }

    void filterAppearsForMany() {
        LegendState state;
        CurveLegend legend(QStringLiteral("legend"), state);
        auto* filter = legend.findChild<QLineEdit*>();
        legend.setSeries(curves(5));
        QVERIFY(filter->isHidden());
        legend.setSeries(curves(20));
        QVERIFY(!filter->isHidden());
        filter->setText(QStringLiteral("layer 1"));
        QCOMPARE(legend.view().model()->rowCount(), 11);
        legend.setSeries(curves(5));
        QCOMPARE(legend.view().model()->rowCount(), 5);
    }
};

PDQAT_WIDGET_TEST(LegendTest)
#include "legend_test.moc"
