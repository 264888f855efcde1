// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure, two renderers: what PGFPlots is told is what the window and PDF show. Ranges, ticks and their
// words, places, colours and markers of all points, widths of bars, entries of legends.
#include "engine/api/figure_plan.h"
#include "engine/api/text.h"
#include "engine/figures/figure_pgfplots.h"
#include "engine/figures/latex_text.h"
#include "tests/engine/figures/result_samples.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/live/curve_plot.h"
#include "widgets/paper/curve_figure.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/result_figure.h"

#include <QRegularExpression>
#include <qcustomplot.h>

#include <cmath>
#include <map>

using namespace pdqat;
using namespace pdqat::ui;

namespace {

using Numbers = std::vector<double>;

struct DrawnAxis {
    double low = 0, high = 0;
    Numbers ticks, minorTicks;
    QStringList labels; ///< LaTeX without its dollar signs
};

struct DrawnPoint {
    QString look;    ///< colour and marker
    Numbers numbers; ///< x, y, errors down and up along x and y; 0: no error
};

struct DrawnPanel {
    DrawnAxis x, y;
    std::vector<DrawnPoint> points;
    Numbers barWidths; ///< shares of the axis
    Numbers missing;   ///< x and y of the crosses
    QStringList notes; ///< LaTeX without its dollar signs
};

struct Drawing {
    std::vector<DrawnPanel> panels;
    QStringList legend;
};

double orZero(double value) { return std::isfinite(value) ? value : 0; }

void add(DrawnPanel& panel, const QString& look, const Numbers& numbers) {
    if (std::isfinite(numbers[0]) && std::isfinite(numbers[1]))
        panel.points.push_back({look, numbers});
}

void sort(DrawnPanel& panel) {
    std::sort(panel.points.begin(), panel.points.end(), [](const auto& a, const auto& b) {
        return std::tie(a.look, a.numbers) < std::tie(b.look, b.numbers);
    });
}

QString withoutDollars(QString tex) { return tex.remove(u'$'); }

/// What a LaTeX file says.
class TexReader {
public:
    explicit TexReader(const figures::PgfplotsFigure& file) : tex_(QString::fromStdString(file.tex)) {
        const auto rows = QString::fromStdString(file.data).split(u'\n', Qt::SkipEmptyParts);
        const auto names = rows.value(0).split(u','); // a figure without panels has none
        for (const auto& row : rows.mid(1)) {
            const auto cells = row.split(u',');
            for (qsizetype i = 0; i < names.size(); ++i)
                columns_[names[i]].push_back(cells[i].toDouble());
        }
    }

    Drawing read() const {
        Drawing drawing;
        const QRegularExpression begin(QStringLiteral(R"(\\nextgroupplot\[|\\begin\{axis\}\[)"));
        for (const auto& part : tex_.split(begin).mid(1))
            drawing.panels.push_back(panel(part));
        for (const auto& entry : all(tex_, QStringLiteral(R"(\\addlegendentry\{(.*)\}\n)")))
            drawing.legend << entry.captured(1);
        return drawing;
    }

private:
    static std::vector<QRegularExpressionMatch> all(const QString& text, const QString& pattern) {
        std::vector<QRegularExpressionMatch> found;
        for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
            found.push_back(matches.next());
        return found;
    }

    static QString only(const QString& text, const QString& pattern) {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
    }

    static Numbers numbers(const QString& list) {
        Numbers result;
        for (const auto& number : list.split(u',', Qt::SkipEmptyParts))
            result.push_back(number.toDouble());
        return result;
    }

    static DrawnAxis axis(const QString& part, const QString& letter) {
        DrawnAxis axis;
        axis.low = only(part, letter + QStringLiteral("min=([^,]*)")).toDouble();
        axis.high = only(part, letter + QStringLiteral("max=([^,]*)")).toDouble();
        axis.ticks = numbers(only(part, u' ' + letter + QStringLiteral(R"(tick=\{(.*)\},?$)")));
        axis.minorTicks =
            numbers(only(part, QStringLiteral("minor ") + letter + QStringLiteral(R"(tick=\{(.*)\},?$)")));
        const auto labels = only(part, letter + QStringLiteral(R"(ticklabels=\{\{(.*)\}\},?$)"));
        axis.labels = withoutDollars(labels).split(QStringLiteral("}, {"), Qt::SkipEmptyParts);
        return axis;
    }

    const Numbers& column(const QString& names, const QString& role) const {
        const auto name = only(names, u' ' + role + QStringLiteral("=([a-z0-9]+)"));
        return name.isEmpty() ? none_ : columns_.at(name);
    }

    QString look(const QString& options) const {
        const auto color = only(options, QStringLiteral("(pdqat[0-9]+)"));
        const auto mark = only(options, QStringLiteral("(?<!error) mark=([^,]*)"));
        const bool turned = options.contains(QStringLiteral("rotate=180"));
        return only(tex_, u'{' + color + QStringLiteral(R"(\}\{HTML\}\{(.*)\})")) + u' ' + mark +
               (turned ? QStringLiteral("v") : QString());
    }

    DrawnPanel panel(const QString& part) const {
        DrawnPanel panel{axis(part, QStringLiteral("x")), axis(part, QStringLiteral("y")), {}, {}, {}, {}};
        for (const auto& place : all(part, QStringLiteral(R"( \(([^,( ]*),([^) ]*)\)(?=.* \};))")))
            panel.missing.insert(panel.missing.end(),
                                 {place.captured(1).toDouble(), place.captured(2).toDouble()});
        for (const auto& note : all(part, QStringLiteral(R"(\\node.*\{(.*)\};\n)")))
            panel.notes << withoutDollars(note.captured(1));
        const double width = only(tex_, QStringLiteral("^    width=(.*)mm")).toDouble();
        for (const auto& plot : all(part, QStringLiteral(R"(\\addplot\[(.*)\]\n\s+table\[(.*)\]\{)"))) {
            const auto options = plot.captured(1), names = u' ' + plot.captured(2);
            if (options.contains(QStringLiteral("forget plot"))) // a band
                continue;
            const auto &x = column(names, QStringLiteral("x")), &y = column(names, QStringLiteral("y"));
            for (std::size_t i = 0; i < x.size(); ++i) {
                Numbers point{x[i], y[i]};
                for (const auto* role : {"x error minus", "x error plus", "y error minus", "y error plus"}) {
                    const auto& errors = column(names, QLatin1String(role));
                    point.push_back(errors.empty() ? 0 : orZero(errors[i]));
                }
                add(panel, look(options), point);
            }
            if (const auto bar = only(options, QStringLiteral("bar width=(.*?)mm")); !bar.isEmpty())
                panel.barWidths.push_back(bar.toDouble() / width);
        }
        sort(panel);
        return panel;
    }

    QString tex_;
    std::map<QString, Numbers> columns_;
    Numbers none_;
};

/// What a laid-out plot shows, in LaTeX's words.
class PlotReader {
public:
    explicit PlotReader(QCustomPlot& plot) : plot_(plot) {}

    Drawing read() const {
        Drawing drawing;
        for (auto* rect : plot_.axisRects())
            drawing.panels.push_back(panel(*rect));
        for (const auto* legend : plot_.findChildren<QCPLegend*>())
            for (int i = 0; i < legend->elementCount(); ++i)
                if (auto* item = dynamic_cast<QCPPlottableLegendItem*>(legend->elementAt(i)))
                    drawing.legend << item->plottable()->name();
        return drawing;
    }

private:
    static QString tex(const QString& label) {
        std::vector<std::string> lines;
        for (const auto& line : label.split(u'\n'))
            lines.push_back(figures::latexEscape(line.toStdString()));
        return withoutDollars(QString::fromStdString(join(lines, "\\\\")));
    }

    static DrawnAxis axis(const QCPAxis& of) {
        QVector<double> ticks, minorTicks;
        QVector<QString> labels;
        of.ticker()->generate(of.range(), QLocale::c(), u'g', 6, ticks, &minorTicks, &labels);
        DrawnAxis axis{of.range().lower,
                       of.range().upper,
                       {ticks.begin(), ticks.end()},
                       {minorTicks.begin(), minorTicks.end()},
                       {}};
        for (const auto& label : labels)
            axis.labels << tex(label);
        return axis;
    }

    static QString colorName(const QColor& color) { return color.name().mid(1).toUpper() + u' '; }

    static QString markName(const QCPScatterStyle& style) {
        switch (style.shape()) {
        case QCPScatterStyle::ssCircle: return QStringLiteral("*");
        case QCPScatterStyle::ssSquare: return QStringLiteral("square*");
        case QCPScatterStyle::ssTriangle: return QStringLiteral("triangle*");
        case QCPScatterStyle::ssTriangleInverted: return QStringLiteral("triangle*v");
        case QCPScatterStyle::ssDiamond: return QStringLiteral("diamond*");
        case QCPScatterStyle::ssCustom: return QStringLiteral("pentagon*");
        case QCPScatterStyle::ssCross: return QStringLiteral("x");
        case QCPScatterStyle::ssPlus: return QStringLiteral("+");
        default: return {};
        }
    }

    static bool isMissing(const QCPGraph& graph) {
        const auto& style = graph.scatterStyle();
        return style.shape() == QCPScatterStyle::ssCross && style.brush() == Qt::NoBrush;
    }
    /// Not the edges of a band.
    static bool isSeries(const QCPGraph& graph) {
        return graph.pen().style() != Qt::NoPen && !isMissing(graph);
    }

    Numbers point(QCPAbstractPlottable& of, int i) const {
        auto& points = dynamic_cast<QCPPlottableInterface1D&>(of);
        Numbers result{points.dataMainKey(i), points.dataMainValue(i), 0, 0, 0, 0};
        for (int p = 0; p < plot_.plottableCount(); ++p)
            if (auto* errors = dynamic_cast<QCPErrorBars*>(plot_.plottable(p));
                errors && errors->dataPlottable() == &of) {
                const auto first = errors->errorType() == QCPErrorBars::etKeyError ? 2u : 4u;
                result[first] = orZero(errors->data()->at(i).errorMinus);
                result[first + 1] = orZero(errors->data()->at(i).errorPlus);
            }
        return result;
    }

    DrawnPanel panel(QCPAxisRect& rect) const {
        DrawnPanel panel{
            axis(*rect.axis(QCPAxis::atBottom)), axis(*rect.axis(QCPAxis::atLeft)), {}, {}, {}, {}};
        for (int i = 0; i < plot_.itemCount(); ++i)
            if (auto* note = dynamic_cast<QCPItemText*>(plot_.item(i)); note && note->clipAxisRect() == &rect)
                panel.notes << tex(note->text());
        for (auto* plottable : rect.plottables()) {
            if (auto* graph = dynamic_cast<QCPGraph*>(plottable); graph && isMissing(*graph))
                for (int i = 0; i < graph->dataCount(); ++i)
                    panel.missing.insert(panel.missing.end(),
                                         {graph->dataMainKey(i), graph->dataMainValue(i)});
            if (auto* graph = dynamic_cast<QCPGraph*>(plottable); graph && isSeries(*graph))
                for (int i = 0; i < graph->dataCount(); ++i)
                    add(panel, colorName(graph->pen().color()) + markName(graph->scatterStyle()),
                        point(*graph, i));
            if (auto* bars = dynamic_cast<QCPBars*>(plottable))
                addBars(panel, *bars);
        }
        sort(panel);
        return panel;
    }

    void addBars(DrawnPanel& panel, const QCPBars& bars) const {
        const auto look = colorName(bars.brush().color());
        if (bars.widthType() == QCPBars::wtAxisRectRatio && bars.dataCount() > 0)
            panel.barWidths.push_back(bars.width());
        for (int i = 0; i < bars.dataCount(); ++i)
            if (bars.widthType() == QCPBars::wtAxisRectRatio)
                add(panel, look, point(const_cast<QCPBars&>(bars), i));
            else // of a histogram: from edge to edge
                for (const double edge : {-0.5, 0.5})
                    add(panel, look,
                        {bars.dataMainKey(i) + edge * bars.width(), bars.dataMainValue(i), 0, 0, 0, 0});
    }

    QCustomPlot& plot_;
};

/// Nine digits, as LaTeX's data files have them.
bool near(double a, double b, double tolerance = 1e-8) {
    return std::abs(a - b) <= tolerance * std::max({1e-4, std::abs(a), std::abs(b)});
}

bool near(const Numbers& a, const Numbers& b, double tolerance = 1e-8) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [=](double one, double other) { return near(one, other, tolerance); });
}

void compare(const DrawnAxis& tex, const DrawnAxis& plot) {
    QCOMPARE(plot.low, tex.low);
    QCOMPARE(plot.high, tex.high);
    QCOMPARE(plot.ticks, tex.ticks);
    QCOMPARE(plot.minorTicks, tex.minorTicks);
    QCOMPARE(plot.labels, tex.labels);
}

/// LaTeX gets no more than `most` points of a line.
void compare(const DrawnPanel& tex, const DrawnPanel& plot, std::size_t most = 500) {
    compare(tex.x, plot.x);
    compare(tex.y, plot.y);
    QVERIFY(near(tex.barWidths, plot.barWidths, 2e-2)); // LaTeX has two digits of a millimetre
    QCOMPARE(plot.missing.size(), tex.missing.size());
    QVERIFY(near(tex.missing, plot.missing));
    QCOMPARE(plot.notes, tex.notes);
    const bool thinned = plot.points.size() > most;
    QVERIFY(thinned || plot.points.size() == tex.points.size());
    auto at = plot.points.begin();
    for (const auto& point : tex.points) {
        const auto same = [&](const auto& other) {
            return other.look == point.look && near(other.numbers, point.numbers, 1e-7);
        };
        at = thinned ? std::find_if(at, plot.points.end(), same) : at;
        QVERIFY2(
            at != plot.points.end() && same(*at),
            qPrintable(
                QStringLiteral("%1 at %2, %3").arg(point.look).arg(point.numbers[0]).arg(point.numbers[1])));
        ++at;
    }
}

std::unique_ptr<QCustomPlot> laidOut(const FigureData& data) {
    return ResultFigure(data).layOut(paperAt(styleOf(data), vectorDpi));
}

/// Those of the writers, and points of several series on categories, with a spread below a logarithmic axis.
std::vector<figures::Sample<FigureData>> samples() {
    auto all = figures::sampleFigures();
    auto points = all.front();
    points.name = "points-on-categories";
    points.result.panels[0].mark = Mark::Points;
    points.result.panels[0].y.logarithmic = true;
    points.result.panels[0].series[0].points[0].y.low = -0.01;
    all.push_back(points);
    return all;
}

} // namespace

class FigureAgreementTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void texAndWindowShowTheSame_data() {
        QTest::addColumn<int>("sample");
        int index = 0;
        for (const auto& [name, figure] : samples())
            QTest::addRow("%s", name.c_str()) << index++;
    }
    void texAndWindowShowTheSame() {
        QFETCH(int, sample);
        const auto figure = samples()[std::size_t(sample)].result;
        const auto tex = TexReader(figures::figurePgfplots(figure, "data.csv")).read();
        const auto plot = laidOut(figure);
        const auto shown = PlotReader(*plot).read();
        QCOMPARE(shown.panels.size(), tex.panels.size());
        for (std::size_t i = 0; i < tex.panels.size(); ++i) {
            compare(tex.panels[i], shown.panels[i]);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Live plots and a run's figures scale their axes as a plan of the same numbers does.
    void curvesOfARunHaveThePlansAxes_data() {
        QTest::addColumn<Numbers>("values");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("accuracies") << Numbers{0.12, 0.55, 0.71, 0.78, 0.81} << false;
        QTest::newRow("large numbers") << Numbers{120000, 340000, 990000} << false;
        QTest::newRow("below zero") << Numbers{-0.02, -0.01, 0.03, 0.005} << false;
        QTest::newRow("decades") << Numbers{1e-4, 3e-2, 7, 40} << true;
        QTest::newRow("within a decade") << Numbers{0.02, 0.03, 0.05, 0.04} << true;
    }
    void curvesOfARunHaveThePlansAxes() {
        QFETCH(Numbers, values);
        QFETCH(bool, logarithmic);
        FigureData data;
        data.paper.widthMm = columnWidthMm;
        data.paper.heightMm = 60;
        data.paper.fontPt = 8;
        data.panels.resize(1);
        auto& panel = data.panels[0];
        panel.mark = Mark::Lines;
        panel.x.label = "epoch";
        panel.y.label = "value";
        panel.y.logarithmic = logarithmic;
        panel.series.resize(1);
        Curve curve;
        for (const double value : values) {
            curve.x.push_back(double(curve.x.size()));
            curve.y.push_back(value);
            panel.series[0].points.push_back({Estimate{curve.x.back()}, Estimate{value}, {}});
        }
        const auto plan = planFigure(data).panels[0];

        CurveFigure figure;
        figure.labels = {QStringLiteral("Values"), QStringLiteral("epoch"), QStringLiteral("value")};
        figure.logY = logarithmic;
        SeriesSpec spec;
        spec.curve = [&curve]() -> const Curve& { return curve; };
        figure.series = {spec};
        const auto paper = paperAt(styleOf(data), vectorDpi);
        const auto plot = figure.layOut(paper);
        plot->setViewport(QRect(QPoint(), paper.pixels)); // as while it is painted
        const auto drawn = PlotReader(*plot).read().panels[0];

        CurvePlot live(QStringLiteral("live"), figure.labels);
        live.setLogY(logarithmic);
        live.setSeries({spec});
        live.resize(600, 400);
        live.show();
        QTRY_VERIFY(!live.isDirty());
        const auto shown = PlotReader(live.canvas()).read().panels[0];

        const auto agree = [](const DrawnAxis& axis, const AxisScale& scale, bool sameTicks) {
            QVERIFY(near(axis.low, scale.low) && near(axis.high, scale.high));
            if (!sameTicks) // the screen has another number of them
                return;
            QCOMPARE(axis.ticks.size(), scale.ticks.size());
            for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
                QVERIFY(near(axis.ticks[i], scale.ticks[i].at));
                QCOMPARE(axis.labels[qsizetype(i)],
                         QString::fromStdString(figures::latexEscape(scale.ticks[i].label)).remove(u'$'));
            }
        };
        agree(drawn.x, plan.x.scale, true);
        agree(drawn.y, plan.y.scale, true);
        agree(shown.x, plan.x.scale, false);
        agree(shown.y, plan.y.scale, false);
    }

    void legendsHaveTheSameEntries_data() { texAndWindowShowTheSame_data(); }
    void legendsHaveTheSameEntries() {
        QFETCH(int, sample);
        const auto figure = samples()[std::size_t(sample)].result;
        const auto tex = TexReader(figures::figurePgfplots(figure, "data.csv")).read();
        if (figure.title == "Crowded") { // for which PGFPlots says that there is no room
            QVERIFY(tex.legend.isEmpty());
            return;
        }
        const auto plot = laidOut(figure);
        const auto shown = PlotReader(*plot).read();
        QCOMPARE(shown.legend.size(), tex.legend.size());
        for (qsizetype i = 0; i < tex.legend.size(); ++i)
            if (!shown.legend[i].contains(u'…')) // the font of the window is wider, and long names are cut
                QCOMPARE(QString::fromStdString(figures::latexEscape(shown.legend[i].toStdString())),
                         tex.legend[i]);
    }
};

PDQAT_WIDGET_TEST(FigureAgreementTest)
#include "figure_agreement_test.moc"
