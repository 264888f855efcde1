// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a ranking: what they draw, what is missing, and that all select the same layer.
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/paper/figure_export.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/labelled_points.h"
#include "widgets/ranking/criteria_map.h"
#include "widgets/ranking/rank_bands.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/ranking/ranking_views.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <cmath>

using namespace pdqat;
using ui::RankingViews;

class RankingViewsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::RunData> run_;
    std::unique_ptr<ui::RankingPage> page_;

    template <class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        page_ = std::make_unique<ui::RankingPage>(backend_->ranking, backend_->sensitivity);
        page_->resize(900, 1000);
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    void open(bool measured, bool ended = true) {
        RunConfig config;
        config.method.epsilonLayer = {0.005}; // tight: λ rises, layer by layer
        run_ = backend_->runs.addFinished(config, 3);
        if (ended)
            run_->append({{0, RunFinished()}});
        if (measured)
            run_->append({{0, fake::sensitivityOf(*run_->started())}});
        connect(&backend_->sensitivity, &ui::SensitivityService::measured, run_.get(),
                [this](const QString&, const ui::EventList& events) { run_->append(*events); });
        page_->setRun(run_.get());
    }
    void show(RankingViews::View view) { find<QTabBar>("ranking.views")->setCurrentIndex(view); }
    ui::PictureView* view(const char* name) { return find<ui::PictureView>(name); }
    template <class Plottable>
    static Plottable* drawn(const ui::PictureView* view) {
        for (int i = 0; i < view->canvas().plottableCount(); ++i)
            if (auto* found = dynamic_cast<Plottable*>(view->canvas().plottable(i)))
                return found;
        return nullptr;
    }
    const std::vector<ui::CellGrid::Cell>& cells(const char* name) {
        return drawn<ui::CellGrid>(view(name))->cells();
    }
    static std::size_t column(RankBy by) { return std::size_t(by); } // chance, the last, has none
    QString layer(std::size_t row) { return QString::fromStdString(page_->ranking()[row].layer); }
    QString selectedInTable() {
        auto* table = page_->findChild<QTableView*>();
        const auto rows = table->selectionModel()->selectedRows(ui::RankingModel::Layer);
        return rows.isEmpty() ? QString() : rows.front().data(ui::RankingModel::LayerRole).toString();
    }
    static QPoint pixel(const ui::PictureView* view, QPointF coordinates) {
        return {int(view->canvas().xAxis->coordToPixel(coordinates.x())),
                int(view->canvas().yAxis->coordToPixel(coordinates.y()))};
    }
    static ui::RankSpread spreadOf(const std::vector<RankedLayer>& rows, int rankings) {
        ui::RankSpread spread;
        spread.rankings = rankings;
        spread.agreement = rankings > 1 ? 0.82 : std::nan("");
        for (const auto& row : rows)
            spread.layers.push_back(
                {row.layer, std::max(1.0, row.rank - 1.0), double(row.rank), row.rank + 2.0});
        return spread;
    }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        run_.reset();
        backend_.reset();
    }

    void theMapGivesEachColumnAScaleOfItsOwn() {
        open(true);
        show(RankingViews::Map);
        const auto count = page_->ranking().size();
        QCOMPARE(cells("ranking.map").size(), count * 11);
        const auto ground = ui::currentGround();
        QCOMPARE(cells("ranking.map")[column(RankBy::Lambda)].text, QStringLiteral("1"));
        QCOMPARE(cells("ranking.map")[column(RankBy::Lambda)].color, ui::sequenceColor(1, ground));
        const auto fisher = [&](std::size_t row) -> const ui::CellGrid::Cell& {
            return cells("ranking.map")[row * 11 + column(RankBy::Fisher)];
        };
        find<QComboBox>("ranking.map.scale")->setCurrentIndex(int(ui::CellScale::Value));
        for (std::size_t row = 0; row < count; ++row) {
            const double value = page_->ranking()[row].opinions->fisher; // 1 / depth
            const double least = 1.0 / double(count);
            QCOMPARE(fisher(row).color, ui::sequenceColor((value - least) / (1 - least), ground));
        }
        auto* label = find<QLabel>("ranking.measures.text");
        QVERIFY(!label->isVisible());
    }

    void whatIsNotMeasuredIsHatchedAndCanBeMeasured() {
        open(false);
        show(RankingViews::Map);
        const auto hessian = [&] { return cells("ranking.map")[column(RankBy::Hessian)].color; };
        QVERIFY(!hessian().isValid());
        QVERIFY(cells("ranking.map")[column(RankBy::Weights)].color.isValid());
        auto* text = find<QLabel>("ranking.measures.text");
        QVERIFY2(text->isVisible() && text->text().startsWith(QStringLiteral("Not measured: loss saved")),
                 qPrintable(text->text()));
        show(RankingViews::Bars); // λ needs no measure
        QVERIFY(!text->isVisible());
        show(RankingViews::Map);

        auto* start = find<QPushButton>("ranking.measures.start");
        auto* cancel = find<QPushButton>("ranking.measures.cancel");
        start->click();
        QCOMPARE(backend_->sensitivity.measuring, QStringLiteral("run"));
        QVERIFY(cancel->isVisible() && !start->isVisible());
        auto half = fake::sensitivityOf(*run_->started());
        for (auto& row : half.layers)
            row.trace = notMeasured;
        backend_->sensitivity.tell(half, 0.6);
        QCOMPARE(find<QProgressBar>("ranking.measures.progress")->value(), 600);
        QTRY_VERIFY(cells("ranking.map")[column(RankBy::Fisher)].color.isValid());
        QVERIFY(!hessian().isValid());
        cancel->click();
        QVERIFY(start->isVisible());
        QVERIFY2(text->text() == QStringLiteral("Not measured: Hessian trace."), qPrintable(text->text()));

        start->click();
        backend_->sensitivity.tell(fake::sensitivityOf(*run_->started()), 1);
        backend_->sensitivity.end({});
        QTRY_VERIFY(hessian().isValid());
        QVERIFY(!text->isVisible());
    }

    void aMeasurementThatFailsSaysWhy() {
        open(false);
        show(RankingViews::Agreement);
        QSignalSpy errors(page_.get(), &ui::RankingPage::errorOccurred);
        find<QPushButton>("ranking.measures.start")->click();
        backend_->sensitivity.end(QStringLiteral("It has no checkpoint."));
        QCOMPARE(errors.count(), 1);
        QCOMPARE(errors.front().back().toString(), QStringLiteral("It has no checkpoint."));
    }

    void aRunThatTrainsIsMeasuredLater() {
        open(false, false);
        show(RankingViews::Map);
        auto* start = find<QPushButton>("ranking.measures.start");
        QVERIFY(start->isVisible() && !start->isEnabled());
        QVERIFY(find<QLabel>("ranking.measures.text")
                    ->text()
                    .endsWith(QStringLiteral("when the run has ended.")));
        run_->append({{0, RunFinished()}});
        QTRY_VERIFY(start->isEnabled());
    }

    void anOldMeasureIsToldAndCanBeRepeated() {
        open(false);
        auto old = fake::sensitivityOf(*run_->started());
        old.at.epoch = 1;
        run_->append({{0, old}});
        show(RankingViews::Map);
        auto* text = find<QLabel>("ranking.measures.text");
        QTRY_COMPARE(text->text(), QStringLiteral("What was measured is of epoch 1; the run has 3."));
        QVERIFY(text->isVisible() && find<QPushButton>("ranking.measures.start")->isEnabled());
    }

    void theScatterShowsTwoCriteriaAndHowFarTheyAgree() {
        open(true);
        show(RankingViews::Scatter);
        find<QComboBox>("ranking.scatter.y")->setCurrentIndex(int(RankBy::LossKept));
        auto* scatter = view("ranking.scatter");
        const auto* points = drawn<ui::LabelledPoints>(scatter);
        QCOMPARE(points->points().size(), page_->ranking().size());
        for (const auto& point : points->points()) {
            const auto row =
                std::ranges::find(page_->ranking(), point.name.toStdString(), &RankedLayer::layer);
            QCOMPARE(point.at, QPointF(row->lambda, row->opinions->lossKept));
        }
        QVERIFY(!points->named().isEmpty());
        QCOMPARE(scatter->canvas().yAxis->label(), QStringLiteral("loss saved"));
        bool found = false;
        for (int i = 0; i < scatter->canvas().itemCount(); ++i)
            if (auto* text = qobject_cast<QCPItemText*>(scatter->canvas().item(i)))
                found |= text->text() == QStringLiteral("τ-b 0.50 · ρ 0.25 · 20 layers");
        QVERIFY(found);
    }

    void aScatterWithoutValuesSaysWhichAreMissing() {
        open(false);
        show(RankingViews::Scatter);
        find<QComboBox>("ranking.scatter.y")->setCurrentIndex(int(RankBy::Fisher));
        QVERIFY(!view("ranking.scatter")->isVisible());
        QVERIFY2(find<QLabel>("ranking.scatter.says")->text().contains(QStringLiteral("Fisher information")),
                 qPrintable(find<QLabel>("ranking.scatter.says")->text()));
        QVERIFY(find<QPushButton>("ranking.measures.start")->isVisible());
    }

    void theAgreementOfCriteriaIsWrittenInEveryCell() {
        open(false);
        show(RankingViews::Agreement);
        const auto at = [&](RankBy a, RankBy b) {
            return cells("ranking.agreement")[column(a) * 11 + column(b)];
        };
        QCOMPARE(at(RankBy::Lambda, RankBy::Error).text, QStringLiteral("0.50"));
        QCOMPARE(at(RankBy::Error, RankBy::Error).text, QStringLiteral("1"));
        QCOMPARE(at(RankBy::Lambda, RankBy::Error).color, ui::divergingColor(0.5, ui::currentGround()));
        QVERIFY(!at(RankBy::Lambda, RankBy::Fisher).color.isValid());
        QVERIFY(find<QLabel>("ranking.agreement.says")->text().contains(QStringLiteral("the same order")));
        backend_->ranking.tau = -0.5;
        run_->append({{0, fake::sensitivityOf(*run_->started())}});
        QTRY_COMPARE(at(RankBy::Lambda, RankBy::Fisher).text, QStringLiteral("−0.50"));
    }

    void bandsAreAskedOfTheSeedsOrOfTheEpochs() {
        open(false);
        auto& ranking = backend_->ranking;
        QVERIFY(ranking.questions.empty()); // nobody looks
        show(RankingViews::Bands);
        QCOMPARE(ranking.questions.size(), std::size_t{1});
        QCOMPARE(ranking.questions.back(),
                 (ui::SpreadQuestion{QStringLiteral("run"), 2, {}, ui::RanksOver::Seeds, 3, false}));
        auto* says = find<QLabel>("ranking.bands.says");
        const auto asked = ranking.questions.back();
        ranking.answer(spreadOf(page_->ranking(), 4));
        QVERIFY2(says->text().startsWith(QStringLiteral(
                     "Over 4 runs that differ in their seeds alone, Kendall's W is 0.82: similar orders")),
                 qPrintable(says->text()));
        auto* bands = view("ranking.bands");
        const auto spots = bands->picture()->spots();
        QCOMPARE(spots.size(), page_->ranking().size());
        QCOMPARE(spots[3].text, layer(3) + QStringLiteral(": rank 3 to 6, median 4"));
        auto* line = drawn<QCPCurve>(bands);
        QVERIFY(line->data()->at(0)->key < 1.01 && line->data()->at(1)->key > 2.99);

        find<QComboBox>("ranking.bands.over")->setCurrentIndex(int(ui::RanksOver::Epochs));
        QCOMPARE(ranking.questions.back().over, ui::RanksOver::Epochs);
        Q_EMIT ranking.spreadFound(asked, spreadOf(page_->ranking(), 4)); // too late
        QVERIFY(!bands->isVisible());
        auto spread = spreadOf(page_->ranking(), 5);
        spread.from = 6;
        spread.to = 10;
        ranking.answer(spread);
        QVERIFY2(says->text().contains(QStringLiteral("after epochs 6 to 10")), qPrintable(says->text()));
        QVERIFY(bands->isVisible());
    }

    void bandsThatCannotBeDrawnSayWhatToDo() {
        open(false);
        show(RankingViews::Bands);
        auto* says = find<QLabel>("ranking.bands.says");
        backend_->ranking.answer(spreadOf(page_->ranking(), 1));
        QVERIFY2(says->text().contains(QStringLiteral("another seed")), qPrintable(says->text()));
        QVERIFY(!view("ranking.bands")->isVisible());
        auto some = spreadOf(page_->ranking(), 2);
        some.without = {"a", "b"};
        backend_->ranking.answer(some);
        QVERIFY2(says->text().endsWith(QStringLiteral("Left out for want of values of “λ”: 2 runs.")),
                 qPrintable(says->text()));
        find<QComboBox>("ranking.bands.over")->setCurrentIndex(int(ui::RanksOver::Epochs));
        backend_->ranking.answer({});
        QVERIFY2(says->text().contains(QStringLiteral("more epochs")), qPrintable(says->text()));
        auto* by = find<QComboBox>("ranking.by");
        by->setCurrentIndex(by->findData(int(RankBy::Fisher)));
        backend_->ranking.answer({});
        QVERIFY2(says->text().contains(QStringLiteral("one checkpoint")), qPrintable(says->text()));
        find<QComboBox>("ranking.bands.over")->setCurrentIndex(int(ui::RanksOver::Seeds));
        backend_->ranking.refuse(QStringLiteral("The log cannot be read."));
        QCOMPARE(says->text(), QStringLiteral("The log cannot be read."));
    }

    void aLayerIsSelectedInAllViewsAndInTheTable() {
        open(true);
        show(RankingViews::Map);
        QSignalSpy selected(page_.get(), &ui::RankingPage::layerSelected);
        auto* map = view("ranking.map");
        QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixel(map, {2, 4}));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.takeFirst().first().toString(), layer(4));
        QCOMPARE(selectedInTable(), layer(4));
        const auto framed = [&] {
            for (int i = 0; i < map->canvas().itemCount(); ++i)
                if (auto* frame = qobject_cast<QCPItemRect*>(map->canvas().item(i)))
                    return frame->topLeft->coords().y() + 0.5;
            return -1.0;
        };
        QCOMPARE(framed(), 4.0);
        show(RankingViews::Scatter);
        const auto* points = drawn<ui::LabelledPoints>(view("ranking.scatter"));
        QCOMPARE(points->points().back().name, layer(4));
        QVERIFY(points->points().back().selected);
        QTRY_VERIFY(points->named().contains(layer(4)));

        page_->findChild<QTableView*>()->selectRow(7);
        points = drawn<ui::LabelledPoints>(view("ranking.scatter"));
        QCOMPARE(points->points().back().name, layer(7));
        show(RankingViews::Map);
        QCOMPARE(framed(), 7.0);
        const auto before = selected.count();
        page_->selectLayer(layer(2)); // from elsewhere in the window
        QCOMPARE(framed(), 2.0);
        QCOMPARE(selected.count(), before);
    }

    void arrowKeysGoFromCellToCellAndSayWhatIsThere() {
        open(true);
        show(RankingViews::Map);
        auto* map = view("ranking.map");
        map->canvas().setFocus();
        const auto go = [&](Qt::Key key) {
            QTest::keyClick(&map->canvas(), key);
            return map->text();
        };
        go(Qt::Key_Home);
        QVERIFY2(map->text().startsWith(layer(0) + QStringLiteral(", λ: ")), qPrintable(map->text()));
        QVERIFY(map->text().endsWith(QStringLiteral("(rank 1 of 20)")));
        QVERIFY(go(Qt::Key_Right).startsWith(layer(0) + QStringLiteral(", error: ")));
        QVERIFY(go(Qt::Key_Down).startsWith(layer(1) + QStringLiteral(", error: ")));
        QCOMPARE(map->canvas().accessibleDescription(), map->text());
        QCOMPARE(selectedInTable(), layer(1));
        go(Qt::Key_End);
        QVERIFY2(go(Qt::Key_Down).startsWith(layer(19) + QStringLiteral(", type")), qPrintable(map->text()));
        show(RankingViews::Scatter);
        auto* scatter = view("ranking.scatter");
        scatter->canvas().setFocus();
        QTest::keyClick(&scatter->canvas(), Qt::Key_End);
        QCOMPARE(scatter->text(), scatter->picture()->spots().back().text); // the largest λ
        QTest::keyClick(&scatter->canvas(), Qt::Key_Left);
        QCOMPARE(scatter->text(), scatter->picture()->spots().end()[-2].text);
    }

    void everyViewIsExportedAndCopied() {
        open(true);
        auto* views = page_->findChild<RankingViews*>();
        show(RankingViews::Bands);
        QVERIFY(!views->figure()); // not answered yet
        page_->findChild<QAction*>(QStringLiteral("ranking.exportChart"))->trigger();
        page_->findChild<QAction*>(QStringLiteral("ranking.copyChart"))->trigger();
        backend_->ranking.answer(spreadOf(page_->ranking(), 3));
        const std::map<RankingViews::View, QByteArray> heads{
            {RankingViews::Bars, "rank,layer"},
            {RankingViews::Map, "layer,lambda,lambda rank,error"},
            {RankingViews::Scatter, "layer,lambda,error\r\n"},
            {RankingViews::Bands, "layer,lowest rank,median rank,highest rank\r\n"},
            {RankingViews::Agreement, "a,b,tau-b,rho\r\nlambda,lambda,1,1\r\nlambda,error,0.5,0.25\r\n"}};
        for (const auto& [view, head] : heads) {
            show(view);
            const auto figure = views->figure();
            QVERIFY2(figure->csv().startsWith(head), figure->csv().left(80));
            const auto style = figure->ownStyle().value_or(ui::FigureStyle());
            const auto pdf = ui::renderFigure(*figure, ui::FigureFormat::Pdf, style);
            QVERIFY(pdf.startsWith("%PDF"));
            QCOMPARE(ui::renderFigure(*figure, ui::FigureFormat::Pdf, style), pdf);
            QGuiApplication::clipboard()->clear();
            page_->findChild<QAction*>(QStringLiteral("ranking.copyChart"))->trigger();
            QVERIFY(QGuiApplication::clipboard()->image().width() > 500);
        }
        QCOMPARE(views->figure()->info().title, QStringLiteral("Agreement of the criteria"));
    }

    void coloursTellTheSignToEverybody() {
        for (const auto ground : {ui::Ground::Light, ui::Ground::Dark}) {
            const auto less = ui::divergingColor(-1, ground), more = ui::divergingColor(1, ground);
            QVERIFY(less.red() > less.blue() + 60); // blue and yellow parts, which red-green blindness leaves
            QVERIFY(more.blue() > more.red() + 60);
            const auto none = ui::divergingColor(0, ground);
            QVERIFY(std::abs(none.red() - none.blue()) < 6);
        }
    }
};

PDQAT_WIDGET_TEST(RankingViewsTest)
#include "ranking_views_test.moc"
