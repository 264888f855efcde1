// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/ranking_figure.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/ranking/ranking_views.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace pdqat;

class RankingPageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::RunData> run_;
    std::unique_ptr<ui::RankingPage> page_;

    void open(const RunConfig& config, std::int64_t epochs) {
        run_ = backend_->runs.addFinished(config, epochs);
        page_->setRun(run_.get());
    }
    QTableView* table() { return page_->findChild<QTableView*>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QLabel* label(const char* name) { return page_->findChild<QLabel*>(QLatin1String(name)); }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        page_ = std::make_unique<ui::RankingPage>(backend_->ranking, backend_->sensitivity);
        page_->resize(800, 700);
        page_->show();
    }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        run_.reset();
        backend_.reset();
    }

    void modelIsSound() {
        ui::RankingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open({}, 3);
        const auto rows = backend_->ranking.layers(run_->story(), 2);
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 20);
        QSignalSpy reset(&model, &ui::RankingModel::modelReset);
        model.setRows(rows);
        QCOMPARE(reset.count(), 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void placesWithoutRankingSayWhatToDo() {
        auto* empty = label("ranking.empty");
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QStringLiteral("No run selected")));
        RunConfig outputOnly;
        outputOnly.method.constraints = ConstraintSet::Output;
        open(outputOnly, 2);
        QVERIFY(empty->text().contains(QStringLiteral("No layer of this run is constrained")));
        open({}, 0);
        QVERIFY(empty->text().contains(QStringLiteral("after the first epoch")));
        open({}, 1);
        QVERIFY(!empty->isVisible());
    }

    void theTableSortsByValueNotByText() {
        open({}, 3);
        QCOMPARE(cell(0, ui::RankingModel::Rank), QStringLiteral("1"));
        table()->sortByColumn(ui::RankingModel::Weights, Qt::AscendingOrder);
        QCOMPARE(cell(0, ui::RankingModel::Weights), QStringLiteral("512"));
        QCOMPARE(cell(19, ui::RankingModel::Weights), QStringLiteral("36,864"));
        table()->sortByColumn(ui::RankingModel::Slack, Qt::DescendingOrder);
        const auto* model = table()->model();
        for (int row = 1; row < 20; ++row)
            QVERIFY(
                model->index(row, ui::RankingModel::Slack).data(ui::RankingModel::SortRole).toDouble() <=
                model->index(row - 1, ui::RankingModel::Slack).data(ui::RankingModel::SortRole).toDouble());
        table()->sortByColumn(ui::RankingModel::Rank, Qt::DescendingOrder);
        QCOMPARE(cell(0, ui::RankingModel::Rank), QStringLiteral("20"));
    }

    void costsHaveUnitsAndSortByValue() {
        open({}, 3);
        const auto* model = table()->model();
        const auto header = [&](int column) { return model->headerData(column, Qt::Horizontal).toString(); };
        QCOMPARE(header(ui::RankingModel::Size), QStringLiteral("Size (kB)"));
        QCOMPARE(header(ui::RankingModel::Bops), QStringLiteral("BOPs (M)"));
        table()->sortByColumn(ui::RankingModel::Size, Qt::DescendingOrder);
        QCOMPARE(cell(0, ui::RankingModel::Size), QStringLiteral("9.22")); // 36,864 weights of 2 bits
        QCOMPARE(cell(19, ui::RankingModel::Size), QStringLiteral("0.13"));
        QCOMPARE(cell(0, ui::RankingModel::Macs), QStringLiteral("2.36"));
        QCOMPARE(cell(0, ui::RankingModel::Bops), QStringLiteral("9.44"));
        QVERIFY(model->index(0, ui::RankingModel::Bops).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void columnsAreHiddenByTheMenuOfTheTable() {
        open({}, 3);
        Q_EMIT table()->customContextMenuRequested({5, 5});
        auto* menu = page_->findChild<QMenu*>(QStringLiteral("ranking.columns"));
        QVERIFY(menu && menu->isVisible());
        for (auto* action : menu->actions())
            if (action->text() == QStringLiteral("MACs (M)"))
                action->trigger();
        menu->close();
        QVERIFY(table()->isColumnHidden(ui::RankingModel::Macs));
        QVERIFY(!table()->isColumnHidden(ui::RankingModel::Bops));
    }

    void statesHaveAWordAndAnIcon() {
        open({}, 3);
        const auto state = table()->model()->index(0, ui::RankingModel::State);
        QCOMPARE(state.data().toString(), QStringLiteral("binding"));
        QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void keepTheTopFillsAConfigurationAndKeepsWhatWasKept() {
        RunConfig config;
        config.quant.highPrecision = {"Block_8_conv1"};
        config.run.name = "first";
        open(config, 3);
        auto* count = page_->findChild<QSpinBox*>();
        QCOMPARE(count->maximum(), 19);
        count->setValue(2);
        QVERIFY2(label("ranking.share")->text().contains(QStringLiteral("3 of 20 layers")),
                 qPrintable(label("ranking.share")->text()));
        QSignalSpy requested(page_.get(), &ui::RankingPage::keepTopRequested);
        page_->findChild<QPushButton*>(QStringLiteral("ranking.keep"))->click();
        QCOMPARE(requested.count(), 1);
        const auto kept = requested.first().first().value<RunConfig>();
        const auto ranking = backend_->ranking.layers(run_->story(), 2);
        QCOMPARE(kept.quant.highPrecision,
                 (std::vector<std::string>{"Block_8_conv1", ranking[0].layer, ranking[1].layer}));
        QCOMPARE(kept.run.name, std::string("first, top 2 at 32 bits"));
    }

    void whatLambdaDoesNotDecideIsSaid() {
        open({}, 3);
        auto* verdict = label("ranking.verdict");
        auto& log = backend_->runs.logs[QStringLiteral("run")];
        const auto setDuals = [&](const std::function<double(std::size_t)>& lambda) {
            for (auto& event : log)
                if (auto* step = std::get_if<DualStep>(&event.body))
                    for (std::size_t i = 0; i < step->lambda.size(); ++i)
                        step->lambda[i] = lambda(i);
            run_ = std::make_unique<ui::RunData>(QStringLiteral("run"));
            run_->append(log);
            page_->setRun(run_.get());
        };
        setDuals([](std::size_t i) { return 1 / double(i + 1); });
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Not certified")), qPrintable(verdict->text()));
        auto* keep = page_->findChild<QPushButton*>(QStringLiteral("ranking.keep"));
        QVERIFY(keep->isEnabled());
        setDuals([](std::size_t) { return 0; });
        QVERIFY2(verdict->text().contains(QStringLiteral("every λ is 0")), qPrintable(verdict->text()));
        // Nothing orders the layers: none can be chosen until something else is asked for.
        QVERIFY(!keep->isEnabled());
        auto* by = page_->findChild<QComboBox*>(QStringLiteral("ranking.by"));
        by->setCurrentIndex(by->findData(int(RankBy::Weights)));
        QVERIFY(keep->isEnabled());
        QVERIFY2(verdict->text().contains(QStringLiteral("Layers by weights")), qPrintable(verdict->text()));
        QVERIFY(page_->ranking() == backend_->ranking.layers(run_->story(), 2, RankBy::Weights));
        // A cost divides amounts alone.
        auto* per = page_->findChild<QComboBox*>(QStringLiteral("ranking.per"));
        per->setCurrentIndex(per->findData(int(Per::Mac)));
        QVERIFY(verdict->text().contains(QStringLiteral("weights/mac")));
        by->setCurrentIndex(by->findData(int(RankBy::Depth)));
        QVERIFY(!per->isEnabled());
        QVERIFY2(verdict->text().contains(QStringLiteral("Layers by depth,")), qPrintable(verdict->text()));
        per->setCurrentIndex(0);
        by->setCurrentIndex(0);
        QVERIFY(per->isEnabled());
        setDuals([](std::size_t) { return 0.25; });
        QVERIFY2(verdict->text().contains(QStringLiteral("every λ is 0.25")), qPrintable(verdict->text()));
        setDuals([](std::size_t i) { return i < 3 ? 0.5 : 1.0 / double(i + 9); });
        auto* count = page_->findChild<QSpinBox*>();
        count->setValue(2);
        const auto layers = backend_->ranking.layers(run_->story(), 2);
        const auto tied =
            QStringLiteral("%1, %2, %3 share ")
                .arg(ui::toQt(layers[0].layer), ui::toQt(layers[1].layer), ui::toQt(layers[2].layer));
        QVERIFY2(verdict->text().contains(tied + QStringLiteral("λ 0.5 at the cut")),
                 qPrintable(verdict->text()));
        count->setValue(3);
        QVERIFY2(verdict->text().contains(QStringLiteral("that of %1, %2, %3 is shared")
                                              .arg(ui::toQt(layers[0].layer), ui::toQt(layers[1].layer),
                                                   ui::toQt(layers[2].layer))),
                 qPrintable(verdict->text()));
        setDuals([](std::size_t i) { return i < 9 ? 0.5 : 1.0 / double(i + 9); });
        QVERIFY2(verdict->text().contains(QStringLiteral(" and 3 more share")), qPrintable(verdict->text()));
    }

    void theCertificateStandsFirst() {
        open({}, 3);
        const auto show = [&](double slack) {
            run_ = std::make_unique<ui::RunData>(QStringLiteral("run"));
            auto log = backend_->runs.logs[QStringLiteral("run")];
            for (auto& event : log)
                if (auto* step = std::get_if<DualStep>(&event.body)) {
                    for (std::size_t i = 0; i < step->lambda.size(); ++i) {
                        step->lambda[i] = 1 / double(i + 1);
                        step->slack[i] = slack * run_->started()->constraints[i].epsilon;
                    }
                    const std::vector<double> some(step->lambda.size(), 1e-4);
                    step->convergence = {.lambda = step->lambda,
                                         .lambdaSpread = some,
                                         .slackError = some,
                                         .loss = 0.5,
                                         .entropy = 0.1,
                                         .complementarity = 0,
                                         .largestViolation = 0,
                                         .relativeErrors = some,
                                         .gainErrors = some,
                                         .inside = some};
                } else {
                    run_->append({event});
                }
            run_ = std::make_unique<ui::RunData>(QStringLiteral("run"));
            run_->append(log);
            page_->setRun(run_.get());
        };
        show(0.01);
        QVERIFY2(label("ranking.verdict")->text().startsWith(QStringLiteral("Converged (")),
                 qPrintable(label("ranking.verdict")->text()));
        show(0.5);
        QVERIFY2(label("ranking.verdict")->text().contains(QStringLiteral("accumulated violation")),
                 qPrintable(label("ranking.verdict")->text()));
    }

    void noNumberReadsAsZeroThatIsNone() {
        ui::RankingModel model;
        std::vector<RankedLayer> rows(2);
        rows[0].lambda = 1.5;
        rows[1].lambda = 0.00012;
        model.setRows(rows);
        QCOMPARE(model.index(0, ui::RankingModel::Lambda).data().toString(), QStringLiteral("1.50000"));
        QCOMPARE(model.index(1, ui::RankingModel::Lambda).data().toString(), QStringLiteral("0.00012"));
        rows[1].lambda = -1.2e-9;
        model.setRows(rows);
        QCOMPARE(model.index(1, ui::RankingModel::Lambda).data().toString(), QStringLiteral("−1.2e−09"));
    }

    void severalWidthsCanBeChosen() {
        RunConfig config;
        config.quant.bits = {2, 4};
        config.method.epsilonLayer = {0.02, 0.005};
        open(config, 3);
        auto* widths = page_->findChild<QComboBox*>();
        QVERIFY(widths->isVisible());
        QCOMPARE(page_->bits(), 2);
        const auto atTwo = cell(0, ui::RankingModel::Epsilon);
        widths->setCurrentIndex(1);
        QCOMPARE(page_->bits(), 4);
        QVERIFY(cell(0, ui::RankingModel::Epsilon) != atTwo);
        open({}, 1);
        QVERIFY(!widths->isVisible());
    }

    void theOutputConstraintStandsApart() {
        RunConfig config;
        config.method.epsilonOut = {0.7};
        open(config, 3);
        const auto text = label("ranking.output")->text();
        QVERIFY2(text.contains(QStringLiteral("distance 0.6875 nats")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("slack −0.0125")), qPrintable(text));
        for (int row = 0; row < 20; ++row)
            QVERIFY(cell(row, ui::RankingModel::Layer) != QLatin1String(outputConstraint));
    }

    void aSelectedLayerIsSelectedEverywhereWithoutEcho() {
        open({}, 3);
        QSignalSpy selected(page_.get(), &ui::RankingPage::layerSelected);
        page_->selectLayer(QStringLiteral("Block_3_conv1"));
        QCOMPARE(table()->currentIndex().data(ui::RankingModel::LayerRole).toString(),
                 QStringLiteral("Block_3_conv1"));
        QCOMPARE(selected.count(), 0);
        page_->selectLayer(QString());
        QVERIFY(!table()->selectionModel()->hasSelection());
        table()->selectRow(0);
        QCOMPARE(selected.takeFirst().first().toString(), cell(0, ui::RankingModel::Layer));
    }

    void liveRunsRefreshByTimerAndOnlyWhenVisible() {
        open({}, 1);
        const auto before = cell(0, ui::RankingModel::Lambda);
        auto& log = backend_->runs.logs[QStringLiteral("run")];
        const auto more = fake::epochOf(*run_->started(), 4);
        log.insert(log.end(), more.begin(), more.end());
        run_->append(more);
        QCOMPARE(cell(0, ui::RankingModel::Lambda), before); // not in the event itself
        QTRY_VERIFY(cell(0, ui::RankingModel::Lambda) != before);
        page_->hide();
        const auto hidden = cell(0, ui::RankingModel::Lambda);
        const auto last = fake::epochOf(*run_->started(), 20);
        log.insert(log.end(), last.begin(), last.end());
        run_->append(last);
        page_->show();
        QVERIFY(cell(0, ui::RankingModel::Lambda) != hidden);
    }

    void theChartIsExportedAsAFigureOfThisRanking() {
        open({}, 3);
        page_->findChild<QAction*>(QStringLiteral("ranking.exportChart"))->trigger();
        QVERIFY(page_->findChild<ui::ExportDialog*>());
        const auto figure = page_->findChild<ui::RankingViews*>()->figure();
        const auto* bars = dynamic_cast<ui::RankingFigure*>(figure.get());
        QVERIFY(bars && bars->ranking == backend_->ranking.layers(run_->story(), 2));
        QCOMPARE(bars->layers.size(), run_->started()->layers.size());
    }

    void theChartDrawsABarForEveryLayer() {
        open({}, 3);
        auto* chart = page_->findChild<ui::RankingChart*>();
        const auto red = QColor(200, 10, 10);
        page_->setLayerColor([&](int, int) { return red; });
        const auto count = [&] {
            const auto image = chart->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == red;
            return pixels;
        };
        const int all = count();
        QVERIFY(all > 1000);
        page_->selectLayer(page_->ranking().front().layer.c_str());
        const int one = count(); // the others are paler now
        QVERIFY2(one > 100 && one < all / 2, qPrintable(QStringLiteral("%1 of %2").arg(one).arg(all)));
    }

    void tablesAreCopiedAndSaved() {
        open({}, 3);
        QSignalSpy noted(page_.get(), &ui::RankingPage::noted);
        page_->findChild<QAction*>(QStringLiteral("ranking.copyLatex"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("% run at 2 bit"));
        QCOMPARE(noted.count(), 1);
        QTemporaryDir folder;
        page_->findChild<QAction*>(QStringLiteral("ranking.saveCsv"))->trigger();
        auto* dialog = page_->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto path = folder.filePath(QStringLiteral("r.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(noted.count(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("rank,layer"));
        QSignalSpy failed(page_.get(), &ui::RankingPage::errorOccurred);
        page_->findChild<QAction*>(QStringLiteral("ranking.saveLatex"))->trigger();
        QTRY_VERIFY(page_->findChildren<QFileDialog*>().size() == 1);
        Q_EMIT page_->findChild<QFileDialog*>()->fileSelected(
            folder.filePath(QStringLiteral("no/such/folder.tex")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void aRunThatGoesAwayLeavesThePageEmpty() {
        open({}, 3);
        page_->setRun(nullptr);
        run_.reset();
        QVERIFY(label("ranking.empty")->isVisible());
        QCOMPARE(page_->bits(), 0);
    }

    void aLineCutsOffTheTopAndTheTableHasItBold() {
        open({}, 3);
        page_->findChild<QSpinBox*>(QStringLiteral("ranking.count"))->setValue(4);
        QCOMPARE(page_->findChild<ui::RankingChart*>()->cut(), 4);
        const auto isBold = [this](int row) {
            return table()->model()->index(row, 0).data(Qt::FontRole).value<QFont>().bold();
        };
        QVERIFY(isBold(0) && isBold(3) && !isBold(4));
    }

    void aStudyBeginsWithThisRanking() {
        open({}, 3);
        QSignalSpy asked(page_.get(), &ui::RankingPage::studyRequested);
        QSignalSpy refused(page_.get(), &ui::RankingPage::errorOccurred);
        auto* button = page_->findChild<QPushButton*>(QStringLiteral("ranking.study"));
        button->click(); // it has not ended: its ranking still changes
        QCOMPARE(asked.size(), 0);
        QCOMPARE(refused.size(), 1);
        run_->append({{0, RunFinished()}});
        button->click();
        QCOMPARE(asked.size(), 1);
        const auto study = asked.front().front().value<TradeOffStudy>();
        QVERIFY(study.config == run_->started()->config);
        QCOMPARE(study.bits, page_->bits());
        QCOMPARE(study.by, Criterion());
        QCOMPARE(study.layers, usualLayers(page_->ranking().size()));
        QCOMPARE(asked.front().back().toInt(), int(page_->ranking().size()));
    }
};

PDQAT_WIDGET_TEST(RankingPageTest)
#include "ranking_page_test.moc"
