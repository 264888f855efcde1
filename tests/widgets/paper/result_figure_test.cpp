// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/figure_plan.h"
#include "tests/fixtures/qt/program_output.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_results.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/result_figure.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSvgRenderer>
#include <qcustomplot.h>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Paper paperOf(const FigureData& data) { return paperAt(styleOf(data), 300); }

/// Laid out as it will be painted.
std::unique_ptr<QCustomPlot> laidOut(const FigureData& data) {
    const auto paper = paperOf(data);
    auto plot = ResultFigure(data).layOut(paper);
    plot->toPixmap(paper.pixels.width(), paper.pixels.height());
    plot->setViewport(QRect(QPoint(), paper.pixels));
    plot->plotLayout()->update(QCPLayoutElement::upPreparation);
    plot->plotLayout()->update(QCPLayoutElement::upMargins);
    plot->plotLayout()->update(QCPLayoutElement::upLayout);
    return plot;
}

template <class Plottable>
std::vector<Plottable*> all(const QCustomPlot& plot) {
    std::vector<Plottable*> found;
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto* one = dynamic_cast<Plottable*>(const_cast<QCustomPlot&>(plot).plottable(i)))
            found.push_back(one);
    return found;
}

template <class Plottable>
int points(const QCustomPlot& plot) {
    int count = 0;
    for (const auto* one : all<Plottable>(plot))
        count += one->dataCount();
    return count;
}

QCPLegend* legendOf(const QCustomPlot& plot) {
    const auto legends = plot.findChildren<QCPLegend*>();
    return legends.isEmpty() ? nullptr : legends.first();
}

QStringList tickLabels(const QCustomPlot& plot) {
    return plot.axisRect(0)->axis(QCPAxis::atBottom)->tickVectorLabels();
}

} // namespace

class ResultFigureTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void groupedBarsStandSideBySideWithTheirErrors() {
        const auto data = fake::sampleFigure("Fig. 1a");
        const auto plot = laidOut(data);
        const auto bars = all<QCPBars>(*plot);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(points<QCPBars>(*plot), 8);
        const auto errors = all<QCPErrorBars>(*plot);
        QCOMPARE(errors.size(), std::size_t(2));
        QVERIFY(qAbs(errors[0]->data()->at(0).errorPlus - 0.004) < 1e-12);
        QVERIFY(bars[0]->dataPixelPosition(0).x() + bars[0]->width() / 2 < bars[1]->dataPixelPosition(0).x());
        QVERIFY(bars[0]->brush() != bars[1]->brush());
        QVERIFY(tickLabels(*plot).contains(QStringLiteral("Block 3\nShortcut")));
        QCOMPARE(plot->axisRect(0)->axis(QCPAxis::atLeft)->range().lower, 0.0);
    }

    void pointsHaveErrorsInBothDirections() {
        const auto plot = laidOut(fake::sampleFigure("Fig. 1c"));
        QCOMPARE(all<QCPGraph>(*plot).size(), std::size_t(1));
        const auto errors = all<QCPErrorBars>(*plot);
        QCOMPARE(errors.size(), std::size_t(2));
        QVERIFY(errors[0]->errorType() != errors[1]->errorType());
        const auto* x = plot->axisRect(0)->axis(QCPAxis::atBottom);
        QCOMPARE(x->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY2(x->tickVector().size() >= 4, "a narrow logarithmic axis needs ticks between the decades");
        QVERIFY(legendOf(*plot) == nullptr);
    }

    void panelsHaveLettersAndShareOneLegend() {
        const auto plot = laidOut(fake::sampleFigure("Fig. 1b"));
        QCOMPARE(plot->axisRectCount(), 2);
        QStringList headings;
        for (const auto* text : plot->findChildren<QCPTextElement*>())
            headings << text->text();
        QCOMPARE(headings, (QStringList{QStringLiteral("(a)"), QStringLiteral("(b)")}));
        QCOMPARE(plot->findChildren<QCPLegend*>().size(), 1);
        QCOMPARE(legendOf(*plot)->itemCount(), 2);
        QCOMPARE(plot->axisRect(0)->top(), plot->axisRect(1)->top());
        QCOMPARE(plot->axisRect(0)->bottom(), plot->axisRect(1)->bottom());
    }

    void panelsOfOtherSeriesHaveTheirOwnLegends() {
        auto data = fake::sampleFigure("Fig. 1b");
        data.panels[1].series[0].name = "Others";
        const auto plot = laidOut(data);
        QCOMPARE(plot->findChildren<QCPLegend*>().size(), 2);
    }

    void panelsPerRowDecideTheGrid() {
        auto data = fake::sampleFigure("Fig. 1b");
        data.paper.panelsPerRow = 1;
        const auto plot = laidOut(data);
        QCOMPARE(plot->axisRect(0)->left(), plot->axisRect(1)->left());
        QVERIFY(plot->axisRect(0)->bottom() < plot->axisRect(1)->top());
    }

    void legendsStayOffTheAxes_data() {
        QTest::addColumn<int>("series");
        for (const int count : {2, 3, 5, 8, 14, 40})
            QTest::addRow("%d series", count) << count;
    }
    void legendsStayOffTheAxes() {
        QFETCH(int, series);
        auto data = fake::sampleFigure("Training curves");
        for (int i = 2; i < series; ++i) {
            data.panels[0].series.push_back(data.panels[0].series[0]);
            data.panels[0].series.back().name = "method.epsilon_layer = " + std::to_string(i);
        }
        const auto plot = laidOut(data);
        const auto* legend = legendOf(*plot);
        const auto* rest = plot->findChild<QCPTextElement*>();
        const auto more =
            QStringLiteral("+ %1 more").arg(series - legend->elementCount() + 1); // itself an element
        QVERIFY(rest ? rest->text() == more : legend->elementCount() == series);
        const QRect paper(QPoint(), paperOf(data).pixels);
        QVERIFY(!legend->outerRect().intersects(plot->axisRect(0)->rect()));
        QVERIFY2(paper.contains(legend->outerRect()), qPrintable(QStringLiteral("legend at %1, %2")
                                                                     .arg(legend->outerRect().x())
                                                                     .arg(legend->outerRect().y())));
        QVERIFY(plot->axisRect(0)->width() > paper.width() / 3);
        QVERIFY(plot->axisRect(0)->height() > paper.height() / 3);
    }

    void manyLayersStayReadable() {
        const auto twenty = fake::sampleFigure("λ per layer");
        const auto plot = laidOut(twenty);
        const auto* axis = plot->axisRect(0)->axis(QCPAxis::atBottom);
        QCOMPARE(axis->tickLabelRotation(), -90.0);
        QCOMPARE(tickLabels(*plot).filter(QStringLiteral("Block")).size(), 20);
        auto many = twenty;
        for (int i = 0; i < 40; ++i)
            many.panels[0].x.categories.push_back("Block " + std::to_string(11 + i) + "\nConv0");
        QVERIFY(laidOut(many)->axisRect(0)->axis(QCPAxis::atBottom)->tickVector().size() < 31);
    }

    void curvesOfManyEpochsHaveBands() {
        const auto plot = laidOut(fake::sampleFigure("Training curves"));
        QCOMPARE(all<QCPErrorBars>(*plot).size(), std::size_t(0));
        QCOMPARE(all<QCPGraph>(*plot).size(), std::size_t(6)); // two curves, two edges each
        int dashed = 0;
        for (const auto* graph : all<QCPGraph>(*plot))
            dashed += graph->pen().style() == Qt::CustomDashLine ? 1 : 0;
        QCOMPARE(dashed, 1);
    }

    void histogramsHaveABarPerBinAndWholeCounts() {
        const auto data = fake::sampleFigure("Histogram of λ");
        const auto plot = laidOut(data);
        QCOMPARE(all<QCPBars>(*plot).size(), std::size_t(12));
        const auto* first = all<QCPBars>(*plot)[1];
        QVERIFY(qAbs(first->width() - 0.006) < 1e-12);
        for (const double tick : plot->axisRect(0)->axis(QCPAxis::atLeft)->tickVector())
            QCOMPARE(tick, std::round(tick));
    }

    void whatALogarithmicAxisCannotShowIsCounted() {
        auto data = fake::sampleFigure("Fig. 1c");
        data.panels[0].series[0].points[0].x.mean = 0;
        data.panels[0].series[0].points[1].x.mean = -1;
        const auto plan = planFigure(data).panels[0];
        QCOMPARE(plan.masked, std::size_t(2));
        QVERIFY(plan.x.scale.low > 0);
        QCOMPARE(points<QCPGraph>(*laidOut(data)), 5);
        QVERIFY(ResultFigure(data).info().notes.last().startsWith(QStringLiteral("2 points at or below 0")));
        const auto plot = laidOut(data);
        const auto* note = plot->findChild<QCPItemText*>();
        QVERIFY(note && note->text() == QStringLiteral("2 ≤ 0 not shown"));
    }

    void aSpreadBelowALogarithmicAxisEndsAtItsFoot() {
        auto data = fake::sampleFigure("λ per layer");
        data.panels[0].y.logarithmic = true;
        data.panels[0].series[0].points[0].y.low = -0.5;
        const auto plot = laidOut(data);
        const auto lower = plot->axisRect(0)->axis(QCPAxis::atLeft)->range().lower;
        QVERIFY(lower > 0);
        const auto& y = data.panels[0].series[0].points[0].y;
        QVERIFY(qAbs(all<QCPErrorBars>(*plot)[0]->data()->at(0).errorMinus - (y.mean - lower)) < 1e-12);
    }

    void groupsWithoutRunsAreMarked() {
        auto data = fake::sampleFigure("Fig. 1a");
        data.panels[0].series[0].points[2].y = {};
        const auto plot = laidOut(data);
        const auto marks = all<QCPGraph>(*plot);
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0]->scatterStyle().shape(), QCPScatterStyle::ssCross);
    }

    void barsOverNumbersStandAtTheirNumbers() {
        auto data = fake::sampleFigure("Fig. 1b");
        data.panels.resize(1);
        data.panels[0].mark = Mark::Bars;
        const auto plot = laidOut(data);
        const auto bars = all<QCPBars>(*plot);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[0]->dataMainKey(3), 8 - 0.2); // two bars share 0.8 of the room between 1 and 2
        QCOMPARE(bars[1]->dataMainKey(3), 8 + 0.2);
        const auto range = plot->axisRect(0)->axis(QCPAxis::atBottom)->range();
        QCOMPARE(bars[0]->width() * range.size(), 0.4);
    }

    void figuresWithoutAnyNumberAreDrawnEmpty() {
        const auto data = std::get<FigureData>(fake::resultOf(fake::sampleRecipe("Fig. 1b"), {}));
        QVERIFY(!figureImage(ResultFigure(data), styleOf(data), 100).isNull());
        QCOMPARE(laidOut(data)->findChild<QCPItemText*>()->text(), QStringLiteral("no values"));
        FigureData nothing;
        nothing.paper = {88, 60, 8, 1};
        QVERIFY(!figureImage(ResultFigure(nothing), styleOf(nothing), 100).isNull());
    }

    void filesOpenElsewhereAtTheirExactSize() {
        const auto pdf = dir_.filePath(QStringLiteral("f.pdf")), svg = dir_.filePath(QStringLiteral("f.svg"));
        auto data = fake::sampleFigure("Fig. 1b");
        writeFigure(data, pdf);
        writeFigure(data, svg);
        QVERIFY(QSvgRenderer(svg).isValid());
        const auto info = test::programOutput(QStringLiteral("pdfinfo"), {pdf});
        const auto fonts = test::programOutput(QStringLiteral("pdffonts"), {pdf});
        const auto drawn = test::programOutput(QStringLiteral("rsvg-convert"),
                                               {svg, QStringLiteral("-o"), svg + QStringLiteral(".png")});
        if (!info || !fonts || !drawn)
            QSKIP("poppler-utils or librsvg2-bin is not installed");
        const auto points = [](double mm) { return QString::number(mm / 25.4 * 72, 'f', 3); };
        const auto size = QStringLiteral("%1 x").arg(points(data.paper.widthMm));
        QVERIFY2(info->contains(size), qPrintable(*info + size));
        QVERIFY(info->contains(QStringLiteral("run-1, run-2, run-3")));
        QVERIFY(info->contains(QStringLiteral("every point is drawn")));
        QVERIFY(info->contains(QStringLiteral("failed and was left out")));
        const auto rows = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!rows.isEmpty());
        for (const auto& row : rows)
            QVERIFY2(!row.contains(QStringLiteral("Type 3")) && row.contains(QStringLiteral(" yes ")),
                     qPrintable(row));
        const QImage image(svg + QStringLiteral(".png"));
        QVERIFY(qAbs(double(image.width()) / image.height() - data.paper.widthMm / data.paper.heightMm) <
                0.01);
    }

    void twoProcessesWriteTheSameBytes() {
        const auto first = dir_.filePath(QStringLiteral("1")), second = dir_.filePath(QStringLiteral("2"));
        for (const auto& folder : {first, second}) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(test::programOutput(QStringLiteral(PDQAT_FIGURE_SAMPLES), {folder}).has_value());
        }
        const auto names = QDir(first).entryList(QDir::Files);
        QCOMPARE(names.size(), 18);
        for (const auto& name : names)
            QCOMPARE(contentOf(first + u'/' + name), contentOf(second + u'/' + name));
    }

    void greyFiguresHaveNoChroma() {
        auto data = fake::sampleFigure("Fig. 1a");
        const auto saturated = [&] {
            const auto image = figureImage(ResultFigure(data), styleOf(data), 150);
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).hslSaturation() > 0 ? 1 : 0;
            return count;
        };
        QVERIFY(saturated() > 1000);
        data.colors = Colors::Grey;
        QCOMPARE(saturated(), 0);
    }

    void numbersHaveTheirBoundsAndNames() {
        const auto rows = ResultFigure(fake::sampleFigure("Fig. 1a")).csv().split('\n');
        QCOMPARE(rows[0], QByteArray("panel,series,label,x,x_low,x_high,y,y_low,y_high,n\r"));
        QVERIFY(rows[1].startsWith(",Layerwise,,Block 1 Conv0,,,0.0"));
        QVERIFY(rows[1].endsWith(",3\r"));
        QCOMPARE(rows.size(), 10);
    }

    void nothingTouchesTheEdgeOfThePaper_data() {
        QTest::addColumn<QString>("sample");
        for (const auto& recipe : fake::sampleRecipes())
            if (recipe.kind == RecipeKind::Figure)
                QTest::addRow("%s", recipe.name.c_str()) << QString::fromStdString(recipe.name);
    }
    void nothingTouchesTheEdgeOfThePaper() {
        QFETCH(QString, sample);
        const auto data = fake::sampleFigure(sample.toStdString());
        const auto image = figureImage(ResultFigure(data), styleOf(data), 200);
        for (int x = 0; x < image.width(); ++x)
            for (const int y : {0, 1, image.height() - 2, image.height() - 1})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        for (int y = 0; y < image.height(); ++y)
            for (const int x : {0, 1, image.width() - 2, image.width() - 1})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }

    void unknownSuffixesAndFoldersAreRefused() {
        const auto data = fake::sampleFigure("Fig. 1a");
        QVERIFY_EXCEPTION_THROWN(writeFigure(data, dir_.filePath(QStringLiteral("f.bmp"))), Error);
        QVERIFY_EXCEPTION_THROWN(writeFigure(data, dir_.filePath(QStringLiteral("no/f.pdf"))), Error);
    }

    void theExportDialogOffersTheFiguresOwnSize() {
        QSettings().setValue(QStringLiteral("export/size"), 1);
        auto data = fake::sampleFigure("Fig. 1a");
        data.paper.widthMm = 111;
        data.paper.fontPt = 9;
        ExportDialog dialog(std::make_unique<ResultFigure>(data));
        QCOMPARE(dialog.style().sizeMm.width(), 111.0);
        QCOMPARE(dialog.style().fontPt, 9.0);
        dialog.saveTo(dir_.filePath(QStringLiteral("own.pdf")));
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(QSettings().value(QStringLiteral("export/size")).toInt(),
                 1); // of the figures without a size
        auto* preset = dialog.findChild<QComboBox*>(QStringLiteral("exportSize"));
        preset->setCurrentIndex(0);
        QCOMPARE(dialog.style().sizeMm.width(), columnWidthMm);
    }

private:
    QTemporaryDir dir_;
};

PDQAT_WIDGET_TEST(ResultFigureTest)
#include "result_figure_test.moc"
