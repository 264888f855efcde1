// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/csv.h"
#include "engine/api/error.h"
#include "tests/fixtures/qt/program_output.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/heavy_figure.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/layers_page.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/ranking_figure.h"
#include "widgets/paper/run_figures.h"
#include "widgets/paper/run_series.h"

#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cmath>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

std::vector<RankedLayer> ranking(int count) {
    std::vector<RankedLayer> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({i + 1, test::syntheticLayer(count - 1 - i), 2, 0.05 - 0.002 * i, 0.02, 0.02, 0, 2304,
                        100, 576, 400, ConstraintState::Binding});
    return rows;
}

} // namespace

class FiguresTest : public test::WidgetTest {
    Q_OBJECT
    void prepare() override {
        run_ = std::make_unique<RunData>(QStringLiteral("20260921-101010-demo"));
        run_->append(test::SyntheticRun().epochs(6));
        figure_ = std::make_unique<CurveFigure>();
        figure_->labels = {QStringLiteral("Layer error"), QStringLiteral("epoch"), QStringLiteral("error")};
        figure_->about = aboutRun(*run_, figure_->labels.title);
        figure_->series = plotSeries(*run_, runPlot("layerError"), 2);
    }

private Q_SLOTS:
    void sameFigureSameBytes() {
        const auto render = [this] {
            std::vector<QByteArray> files;
            for (const auto format :
                 {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png, FigureFormat::Csv})
                files.push_back(renderFigure(*figure_, format, {}));
            return files;
        };
        const auto first = render();
        const auto second = QDateTime::currentSecsSinceEpoch(); // in which Qt would have dated the first ones
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
        const auto again = render();
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(again[i], first[i]);
            QVERIFY(first[i].size() > 1000);
        }
    }

    void pdfHasItsExactSizeAndEmbeddedFonts() {
        const auto path = dir_.filePath(QStringLiteral("f.pdf"));
        exportFigure(*figure_, FigureFormat::Pdf, {{88, 55}, 8, 600}, path);
        const auto info = test::programOutput(QStringLiteral("pdfinfo"), {path}).value_or(QString());
        const auto embedded = test::programOutput(QStringLiteral("pdffonts"), {path});
        if (info.isEmpty() || !embedded)
            QSKIP("pdfinfo and pdffonts (Debian package poppler-utils) are not installed");
        QVERIFY2(info.contains(QStringLiteral("249.449 x 155.906 pts")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Title:           Layer error")));
        QVERIFY(info.contains(QStringLiteral("20260921-101010-demo")));
        QVERIFY(info.contains(QStringLiteral("1/600 inch")));
        const auto fonts = embedded->split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const auto& font : fonts) {
            QVERIFY2(font.contains(QStringLiteral("TrueType")), qPrintable(font));
            QVERIFY2(!font.contains(QStringLiteral("Type 3")) && font.contains(QStringLiteral(" yes ")),
                     qPrintable(font));
        }
    }

    void svgHasItsSizeAndViewBox() {
        const auto bytes = renderFigure(*figure_, FigureFormat::Svg, {{180, 90}, 8, 600});
        QXmlStreamReader xml(bytes);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(QStringLiteral("width")).toString(), QStringLiteral("180mm"));
        QCOMPARE(xml.attributes().value(QStringLiteral("height")).toString(), QStringLiteral("90mm"));
        QCOMPARE(xml.attributes().value(QStringLiteral("viewBox")).toString(),
                 QStringLiteral("0 0 4252 2126"));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(bytes.contains("20260921-101010-demo"));
        QVERIFY(QSvgRenderer(bytes).isValid());
    }

    void pngHasItsPhysicalSize() {
        const auto bytes = renderFigure(*figure_, FigureFormat::Png, {{88, 60}, 8, 300});
        const auto image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.size(), QSize(1039, 709));
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Layer error"));
        QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("20260921-101010-demo")));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    }

    void figuresAreLightOnADarkDesktop() {
        const auto light = renderFigure(*figure_, FigureFormat::Png, {{60, 40}, 8, 150});
        const auto before = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        const auto onDark = renderFigure(*figure_, FigureFormat::Png, {{60, 40}, 8, 150});
        QApplication::setPalette(before);
        QCOMPARE(onDark, light);
    }

    void csvIsCompleteAndReadsBack() {
        const QLocale german(QLocale::German);
        QLocale::setDefault(german);
        const auto lines = renderFigure(*figure_, FigureFormat::Csv, {}).split('\n');
        QLocale::setDefault(QLocale::c());
        QCOMPARE(lines[0], QByteArray("series,epoch,error\r"));
        QCOMPARE(lines.size(), 20 * 30 + 2);
        const auto cells = lines[1].trimmed().split(',');
        QCOMPARE(cells[0], QByteArray("Block_0_conv0"));
        QCOMPARE(cells[2].toDouble(), run_->curve("batch/value/Block_0_conv0@2").y[0]);
        QCOMPARE(csvNumber(0.1), "0.1");
        QCOMPARE(csvNumber(-INFINITY), "-inf");
        QCOMPARE(csvLine({"a \"b\", c", "d"}), "\"a \"\"b\"\", c\",d\r\n");
    }

    void shortCurvesKeepAllTheirMarkers() {
        const auto svg = renderFigure(
            [this] {
                CurveFigure few = *figure_;
                few.series = plotSeries(*run_, runPlot("dual"), 2);
                few.series.resize(1);
                return few;
            }(),
            FigureFormat::Svg, {});
        QCOMPARE(svg.count("<circle"), 7); // six epochs and the initial value
    }

    void heavyFiguresStaySmall_data() {
        QTest::addColumn<int>("format");
        for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png})
            QTest::addRow("%s", qPrintable(suffix(format))) << int(format);
    }
    void heavyFiguresStaySmall() {
        QFETCH(int, format);
        static const test::HeavyFigure heavy;
        const auto bytes = renderFigure(heavy.figure, FigureFormat(format), {});
        if (FigureFormat(format) != FigureFormat::Png)
            QVERIFY2(bytes.size() <= 500'000, qPrintable(QString::number(bytes.size())));
    }

    void unwritableFileIsOneClearError() {
        const auto path = dir_.filePath(QStringLiteral("none/f.pdf"));
        try {
            exportFigure(*figure_, FigureFormat::Pdf, {}, path);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Library);
            QCOMPARE(QString::fromStdString(error.where()), path);
        }
    }

    void widgetsWithoutAFigureAreRefused() {
        const QWidget plain;
        QVERIFY_EXCEPTION_THROWN(
            exportFigure(plain, FigureFormat::Pdf, {}, dir_.filePath(QStringLiteral("x"))), Error);
        QVERIFY_EXCEPTION_THROWN(figureFormat(QStringLiteral("bmp")), Error);
        QCOMPARE(figureFormat(QStringLiteral("SVG")), FigureFormat::Svg);
    }

    void exportsWhatThePlotShows() {
        LayersPage page;
        page.setRun(run_.get());
        auto* plot = page.findChild<CurvePlot*>(QStringLiteral("layerErrorPlot"));
        plot->legend()->toggleSolo(QStringLiteral("Block_1_conv0"));
        const auto path = dir_.filePath(QStringLiteral("solo.csv"));
        exportFigure(*plot, FigureFormat::Csv, {}, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("Block_1_"));
        QVERIFY(!text.contains("Block_2_"));
    }

    void figuresOutliveTheirRun() {
        LayersPage page;
        page.setRun(run_.get());
        const auto kept = page.findChild<CurvePlot*>(QStringLiteral("layerErrorPlot"))->figure();
        const auto before = kept->csv();
        run_.reset();
        QCOMPARE(kept->csv(), before);
    }

    void rendersAllFiguresOfARun() {
        const auto folder = dir_.filePath(QStringLiteral("figures/new"));
        const auto files = renderRunFigures(*run_, ranking(20), folder);
        QCOMPARE(files.size(), std::size_t(24));
        for (const char* name : {"accuracy", "loss", "layer-mse", "dual-variables", "dual-output",
                                 "relative-slack", "rank-trajectories", "ranking"})
            for (const char* ending : {"pdf", "svg", "png"})
                QVERIFY(QFileInfo(folder + u'/' + QLatin1String(name) + u'.' + QLatin1String(ending)).size() >
                        1000);
        QFile drawn(folder + QStringLiteral("/ranking.svg"));
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QVERIFY(drawn.readAll().contains("Not certified: convergence was not measured"));
    }

    void aRankingNamesItsCertificate() {
        RankingFigure figure;
        figure.ranking = ranking(3);
        figure.verdict = verdictOf(figure.ranking, {});
        QVERIFY(figure.csv().contains(",lambda,by-dual,unmeasured,"));
        QVERIFY(figure.info().notes.join(QString()).startsWith(QStringLiteral("Not certified")));
        figure.verdict.certificate.kind = CertificateKind::Converged;
        QVERIFY(figure.info().notes.join(QString()).startsWith(QStringLiteral("Converged")));
    }

    void leavesOutFiguresWithoutNumbers() {
        const RunData empty(QStringLiteral("e"));
        QVERIFY(renderRunFigures(empty, {}, dir_.filePath(QStringLiteral("empty"))).empty());
        QFile blocker(dir_.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY_EXCEPTION_THROWN(renderRunFigures(empty, {}, blocker.fileName() + QStringLiteral("/sub")),
                                 Error);
    }

    void dialogRemembersItsChoices() {
        {
            ExportDialog dialog(std::make_unique<CurveFigure>(*figure_));
            dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"))->setCurrentIndex(2);
            dialog.findChild<QComboBox*>(QStringLiteral("exportSize"))->setCurrentIndex(1);
            QCOMPARE(dialog.style().sizeMm.width(), pageWidthMm);
            dialog.findChild<QDoubleSpinBox*>(QStringLiteral("exportFont"))->setValue(9);
            dialog.saveTo(dir_.filePath(QStringLiteral("missing/f.png")));
            QTRY_VERIFY(!dialog.findChild<QLabel*>(QStringLiteral("exportProblem"))->text().isEmpty());
            dialog.saveTo(dir_.filePath(QStringLiteral("f.png")));
            QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        }
        const ExportDialog again(std::make_unique<CurveFigure>(*figure_));
        QCOMPARE(again.format(), FigureFormat::Png);
        QCOMPARE(again.style().fontPt, 9.0);
        QCOMPARE(again.style().sizeMm.width(), pageWidthMm);
        QVERIFY(!again.findChild<QLabel*>(QStringLiteral("exportPreview"))->pixmap().isNull());
    }

private:
    QTemporaryDir dir_;
    std::unique_ptr<RunData> run_;
    std::unique_ptr<CurveFigure> figure_;
};

PDQAT_WIDGET_TEST(FiguresTest)
#include "figures_test.moc"
