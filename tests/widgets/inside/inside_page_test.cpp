// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/inside/inside_page.h"
#include "widgets/live/layer_selection.h"
#include "widgets/plots/cell_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <qcustomplot.h>

#include <cmath>

using namespace pdqat;

namespace {

LayerInsight layerCalled(const std::string& name) {
    LayerInsight layer;
    layer.layer = name;
    layer.weights = {-2, 2, {10, 40, 40, 10}, 0, 0, 0};
    LayerPass low;
    low.bits = 2;
    low.weights = {2, {1}, {-1, 0, 1, 2}, {30, 40, 30, 0}};
    low.inputs = {2, {1.0 / 3}, {0, 1, 2, 3}, {700, 200, 50, 50}};
    low.inputsBefore = {0, 1, {800, 200}, 0, 0, 0};
    LayerPass full;
    full.inputsBefore = low.inputsBefore;
    layer.passes = {low, full};
    return layer;
}

/// Three classes of 100 images: at 2 bit "cat" loses 30 points, "dog" 2, "car" gains 1.
std::shared_ptr<Insight> insightOf() {
    auto insight = std::make_shared<Insight>();
    insight->at.epoch = 7;
    insight->images = 300;
    insight->inputImages = 128;
    insight->classes = {"cat", "dog", "car"};
    insight->layers = {layerCalled("first"), layerCalled("second")};
    insight->layers[1].passes[0].weights = {};
    insight->layers[1].passes[0].inputs = {};
    insight->confusions = {{2, {{50, 45, 5}, {10, 88, 2}, {3, 0, 97}}},
                           {fullPrecision, {{80, 15, 5}, {8, 90, 2}, {4, 0, 96}}}};
    insight->batches = insight->batchesDone = 4;
    return insight;
}

} // namespace

class InsidePageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::RunData> run_;
    std::unique_ptr<ui::LayerSelection> selection_;
    std::unique_ptr<ui::InsidePage> page_;

    template <class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        selection_ = std::make_unique<ui::LayerSelection>();
        page_ = std::make_unique<ui::InsidePage>(backend_->insights, selection_.get());
        page_->resize(1000, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    void open(double validationFraction = 0.1, bool ended = true) {
        RunConfig config;
        config.data.validationFraction = validationFraction;
        run_ = backend_->runs.addFinished(config, 3);
        if (ended)
            run_->append({{0, RunFinished()}});
        page_->setRun(run_.get());
        QCOMPARE(backend_->insights.asked.back(), run_->id());
    }
    QString sentences() { return find<QLabel>("inside.sentences")->text(); }
    QStringList spots(const ui::PictureView& view) {
        QStringList texts;
        for (const auto& spot : view.picture()->spots())
            texts << spot.text;
        return texts;
    }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        run_.reset();
        selection_.reset();
        backend_.reset();
    }

    void withoutMeasuresItSaysHowToGetThem() {
        QVERIFY(find<QLabel>("inside.empty")->text().startsWith(QStringLiteral("No run selected.")));
        QVERIFY(!find<QPushButton>("inside.measure.start")->isVisible());
        open();
        backend_->insights.answer(nullptr);
        QVERIFY(find<QLabel>("inside.empty")->text().contains(QStringLiteral("Press Measure")));
        find<QPushButton>("inside.measure.start")->click();
        QCOMPARE(backend_->insights.measuring, run_->id());
        QCOMPARE(backend_->insights.split, Split::Validation);
        QCOMPARE(find<QLabel>("inside.empty")->text(), QStringLiteral("The network is being measured…"));
        QSignalSpy errors(page_.get(), &ui::InsidePage::errorOccurred);
        backend_->insights.end(QStringLiteral("no image"));
        QCOMPARE(errors.count(), 1);
        QCOMPARE(errors.front().back().toString(), QStringLiteral("no image"));
        backend_->insights.refuse(QStringLiteral("insight.json: line 3"));
        QCOMPARE(find<QLabel>("inside.empty")->text(), QStringLiteral("insight.json: line 3"));
    }

    void aRunWithoutValidationImagesIsMeasuredOnTestImages() {
        open(0);
        find<QPushButton>("inside.measure.start")->click();
        QCOMPARE(backend_->insights.split, Split::Test);
    }

    void aRunThatTrainsIsNotMeasured() {
        open(0.1, false);
        QVERIFY(!find<QPushButton>("inside.measure.start")->isEnabled());
        run_->append({{0, RunFinished()}});
        QTRY_VERIFY(find<QPushButton>("inside.measure.start")->isEnabled());
    }

    void levelsAndDistributionsHaveTheSameScale() {
        open();
        backend_->insights.answer(insightOf());
        QCOMPARE(
            find<QLabel>("inside.measured")->text(),
            QStringLiteral(
                "Measured of the best checkpoint, epoch 7; 300 validation images, inputs of 128 of them."));
        QCOMPARE(
            sentences(),
            QStringLiteral("Weights of first, 2 bit: 3 of 4 levels are used, 30.00 % of the values lie on "
                           "the two outermost ones. Inputs, 2 bit: 4 of 4 levels are used, 75.00 % of the "
                           "values lie on the two outermost ones."));
        auto& weights = page_->levels(ui::LayerPart::Weights);
        QTRY_VERIFY(weights.picture());
        QCOMPARE(spots(weights).front(), QStringLiteral("level −1 (code −1): 30 values, 30.00 %"));
        const auto csv = weights.figure()->csv();
        QVERIFY2(csv.contains("before,,-2,-1,10,0.1\r\n"), csv.constData()); // 10 of 100 in a bin of width 1
        QVERIFY2(csv.contains("level,0,-0.5,0.5,40,0.4\r\n"), csv.constData());
        auto& inputs = page_->levels(ui::LayerPart::Inputs);
        QVERIFY2(inputs.figure()->csv().contains("before,,0,0.5,800,1.6\r\n"),
                 inputs.figure()->csv().constData());
        QCOMPARE(weights.canvas().yAxis->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(weights.canvas().yAxis->range().lower > 0);
        find<QCheckBox>("inside.logarithmic")->setChecked(false);
        QCOMPARE(weights.canvas().yAxis->scaleType(), QCPAxis::stLinear);
    }

    void numbersAreThoseOfTheLanguage() {
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        open();
        backend_->insights.answer(insightOf());
        auto& weights = page_->levels(ui::LayerPart::Weights);
        QTRY_VERIFY(weights.picture());
        QCOMPARE(weights.canvas().locale().decimalPoint(), QStringLiteral(","));
        QLocale::setDefault(QLocale::c());
    }

    void theSelectedLayerIsTheWindows() {
        open();
        selection_->select(QStringLiteral("second"));
        backend_->insights.answer(insightOf());
        QCOMPARE(find<QComboBox>("inside.layer")->currentText(), QStringLiteral("second"));
        QCOMPARE(sentences(), QStringLiteral("second is not quantized at this width."));
        QTRY_VERIFY(page_->levels(ui::LayerPart::Weights).picture());
        QCOMPARE(spots(page_->levels(ui::LayerPart::Weights)).front(),
                 QStringLiteral("−2 to −1: 10 values, 10.00 %"));
        find<QComboBox>("inside.layer")->setCurrentIndex(0);
        QCOMPARE(selection_->current(), QStringLiteral("first"));
        selection_->select(QString::fromLatin1(outputConstraint)); // is no layer: stays where it is
        QCOMPARE(find<QComboBox>("inside.layer")->currentText(), QStringLiteral("first"));
    }

    void classesAreOrderedByWhatTheWidthCosts() {
        open();
        backend_->insights.answer(insightOf());
        page_->showTopic(ui::InsidePage::Topic::Classes);
        QCOMPARE(sentences(),
                 QStringLiteral(
                     "2 bit costs cat most: −30.00 points, from 80.00 % to 50.00 %; all classes together "
                     "change by −10.33 points. Most often mistaken: cat for dog, 45.00 % of its images."));
        auto& classes = page_->classes();
        QTRY_VERIFY(classes.picture());
        const auto rows = spots(classes);
        QCOMPARE(rows.size(), 3);
        // 1.96 √(2 · 0.65 · 0.35 / 100) = 13.2 points
        QCOMPARE(rows[0], QStringLiteral("cat: 50.00 % at 2 bit, 80.00 % at 32 bit: −30.00 points (chance: "
                                         "up to ±13.2) · 100 images"));
        QVERIFY(rows[1].startsWith(QStringLiteral("dog")) && rows[2].startsWith(QStringLiteral("car")));
        auto& confusions = page_->confusions();
        QCOMPARE(spots(confusions)[1], QStringLiteral("cat taken for dog: 45 of 100 images, 45.00 %"));
        QCOMPARE(spots(confusions)[0], QStringLiteral("cat recognised: 50 of 100 images, 50.00 %"));
        QCOMPARE(confusions.figure()->csv().split('\n').at(1).trimmed(), QByteArray("cat,50,45,5"));
        QSignalSpy picked(&confusions, &ui::PictureView::picked);
        confusions.canvas().setFocus();
        QTest::keyClick(&confusions.canvas(), Qt::Key_Home);
        QCOMPARE(picked.count(), 1);
        QTRY_COMPARE(classes.text(), rows[0]); // the same class stands out there
        find<QComboBox>("inside.width")->setCurrentIndex(1);
        QVERIFY2(sentences().startsWith(QStringLiteral("At 32 bit cat is recognised worst: 80.00 %.")),
                 qPrintable(sentences()));
    }

    void ofManyClassesThoseThatLoseMostAreDrawn() {
        auto insight = insightOf();
        insight->classes.clear();
        insight->confusions = {{2, {}}, {fullPrecision, {}}};
        constexpr std::size_t many = 60;
        for (auto& confusion : insight->confusions)
            confusion.counts.assign(many, std::vector<std::int64_t>(many, 0));
        for (std::size_t i = 0; i < many; ++i) {
            insight->classes.push_back("c" + std::to_string(i));
            insight->confusions[0].counts[i][i] = std::int64_t(i); // the first lose most
            insight->confusions[0].counts[i][(i + 1) % many] = std::int64_t(100 - i);
            insight->confusions[1].counts[i][i] = 100;
        }
        open();
        backend_->insights.answer(insight);
        page_->showTopic(ui::InsidePage::Topic::Classes);
        auto& confusions = page_->confusions();
        QTRY_VERIFY(confusions.picture());
        QCOMPARE(confusions.picture()->spots().size(), std::size_t(40 * 40));
        QVERIFY(spots(confusions).front().startsWith(QStringLiteral("c0 ")));
        QCOMPARE(confusions.figure()->info().notes.back(),
                 QStringLiteral("Of 60 classes the 40 that this width costs most."));
        QCOMPARE(confusions.figure()->csv().count('\n'), qsizetype(many + 1)); // all
        QCOMPARE(page_->classes().picture()->spots().size(), many);
    }

    void picturesStandAboveEachOtherWhereThereIsNoRoomBeside() {
        open();
        backend_->insights.answer(insightOf());
        auto& weights = page_->levels(ui::LayerPart::Weights);
        auto& inputs = page_->levels(ui::LayerPart::Inputs);
        const auto place = [&](const QWidget& widget) { return widget.mapTo(page_.get(), QPoint()); };
        QVERIFY(place(weights).x() < place(inputs).x());
        page_->resize(560, 700);
        QTRY_VERIFY(place(weights).y() < place(inputs).y());
    }
};

PDQAT_WIDGET_TEST(InsidePageTest)
#include "inside_page_test.moc"
