// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Model: the graph of a run, coloured; a model file with its checks, quantized and trained.
#include "engine/api/networks.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/form/config_document.h"
#include "widgets/model/check_list.h"
#include "widgets/model/color_scale.h"
#include "widgets/model/graph_view.h"
#include "widgets/model/model_page.h"
#include "widgets/model/problems_model.h"
#include "widgets/model/step_item.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pdqat;

class ModelPageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::ConfigDocument> document_;
    std::unique_ptr<ui::RunData> run_;
    std::unique_ptr<ui::ModelPage> page_;
    const QString file_ = QStringLiteral("/models/net.onnx");

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        backend_->models.layers = fake::resnetLayers();
        document_ = std::make_unique<ui::ConfigDocument>();
        page_ = std::make_unique<ui::ModelPage>(backend_->models, *document_);
        page_->resize(1000, 700);
        page_->show();
    }
    void openRun(const RunConfig& config, std::int64_t epochs) {
        run_ = backend_->runs.addFinished(config, epochs);
        page_->setRun(run_.get());
    }
    void openFile() {
        page_->openFile(file_);
        backend_->models.answer(fake::sampleModel(file_, document_->config()));
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    const ui::StepItem* itemOf(std::size_t layer) const {
        for (std::size_t i = 0; i < page_->graph().graph().steps.size(); ++i)
            if (page_->graph().graph().steps[i].layer == layer)
                return page_->graph().item(i);
        return nullptr;
    }
    void colourBy(LayerValue value) {
        auto* box = find<QComboBox>("model.by");
        box->setCurrentIndex(box->findData(int(value)));
    }

private Q_SLOTS:
    void cleanup() {
        page_.reset();
        run_.reset();
        document_.reset();
        backend_.reset();
    }

    void placesWithoutAGraphSayWhatToDo() {
        auto* empty = find<QLabel>("model.empty");
        QVERIFY(empty->isVisible() && empty->text().contains(QStringLiteral("Open model")));
        backend_->models.drawProblem = QStringLiteral("net.onnx: there is no such file.");
        openRun({}, 1);
        QVERIFY(empty->isVisible() && empty->text().contains(QStringLiteral("no such file")));
    }

    void theLayersOfARunAreColouredByWhatIsChosen() {
        openRun({}, 3);
        QVERIFY(page_->graph().isVisible());
        QCOMPARE(backend_->models.drawings.size(), std::size_t(1));
        const auto lambda = itemOf(1)->look();
        QVERIFY(lambda.fill.isValid() && lambda.value.startsWith(QStringLiteral("λ ")));
        colourBy(LayerValue::Error);
        QVERIFY(itemOf(1)->look().value != lambda.value);
        QCOMPARE(itemOf(1)->look().value, ui::realText(run_->story().value(1)));
        colourBy(LayerValue::Bits);
        QCOMPARE(itemOf(0)->look().value, QStringLiteral("8 bit"));
        QCOMPARE(itemOf(1)->look().value, QStringLiteral("2 bit"));
        QVERIFY(itemOf(0)->look().fill != itemOf(1)->look().fill);
        QCOMPARE(find<ui::ColorScale>("model.scale")->text(), QStringLiteral("Colours: 2 bit, 8 bit"));
        QCOMPARE(backend_->models.drawings.size(), std::size_t(1));
    }

    void eachBitWidthHasValuesOfItsOwn() {
        RunConfig config;
        config.quant.bits = {2, 4};
        openRun(config, 2);
        colourBy(LayerValue::Bits);
        auto* widths = find<QComboBox>("model.widths");
        QVERIFY(widths->isVisible());
        widths->setCurrentIndex(widths->findData(4));
        QCOMPARE(itemOf(1)->look().value, QStringLiteral("4 bit"));
    }

    void aLayerIsSelectedHereAndEverywhere() {
        openRun({}, 2);
        QSignalSpy selected(page_.get(), &ui::ModelPage::layerSelected);
        auto* graph = find<ui::GraphView>("model.graph");
        QTest::mouseClick(graph->viewport(), Qt::LeftButton, {},
                          graph->mapFromScene(itemOf(0)->boundingRect().center()));
        QCOMPARE(selected.takeFirst().first().toString(), ui::toQt(backend_->models.layers[0].name));
        page_->selectLayer(ui::toQt(backend_->models.layers[3].name));
        QVERIFY(itemOf(3)->isChosen() && !itemOf(0)->isChosen());
        QCOMPARE(selected.count(), 0);
        const auto details = find<QLabel>("model.layer")->text();
        QVERIFY(details.contains(ui::toQt(backend_->models.layers[3].name)) &&
                details.contains(QStringLiteral("bit width: 2 bit")));
    }

    void nodeDataIsSaved() {
        const QTemporaryDir folder;
        openRun({}, 2);
        colourBy(LayerValue::Bits);
        QSignalSpy noted(page_.get(), &ui::ModelPage::noted);
        find<QPushButton>("model.nodeData")->click();
        QCOMPARE(backend_->models.nodeValues.at(0), 8.0);
        auto* dialog = page_->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const auto path = folder.filePath(QStringLiteral("data.json"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(noted.count(), 1);
        QVERIFY(QFile::exists(path));
    }

    void anOpenedFileTellsWhatWasChecked() {
        RunConfig form;
        form.data.set = "cifar10";
        document_->replace(form, {});
        page_->openFile(file_);
        QVERIFY(page_->showsFile());
        QCOMPARE(backend_->models.base.data.set, std::string("cifar10"));
        QVERIFY(find<QLabel>("model.busy")->isVisible());
        backend_->models.answer(fake::sampleModel(file_, form));
        const auto text = find<ui::CheckList>("model.checks")->text();
        for (const auto& part : {"opset 17", "pytorch 2.4.0", "cifar10", "no batch normalisation",
                                 "onnxruntime 1.20.0 on 64 test images"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(page_->graph().isVisible());
        QVERIFY(!find<QTableView>("model.problems")->isVisible());
        QVERIFY(!itemOf(0)->look().fill.isValid());
        QVERIFY(!find<QLabel>("model.busy")->isVisible());
    }

    void whatWasNotComparedSaysWhy() {
        auto model = fake::sampleModel(file_, {});
        model.check = {};
        model.check.problem = "Python has no onnxruntime";
        page_->openFile(file_);
        backend_->models.answer(model);
        auto* checks = find<ui::CheckList>("model.checks");
        QVERIFY(checks->text().contains(QStringLiteral("note: Equal to onnxruntime: Not compared: Python")));
        model.check = {"onnxruntime 1.20.0", "outputs differ by 2", 64, false, 3, 2, 10};
        backend_->models.answer(model);
        QVERIFY(checks->text().contains(QStringLiteral("problem: Equal to onnxruntime: It differs")));
    }

    void whatCannotBeTakenIsATableWithRemedies() {
        ui::ProblemsModel rows;
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto model = fake::sampleModel(file_, {});
        model.graph = {};
        model.problems = {{"node_7", "LSTM", "is not an operator that can be trained", "Replace it"}};
        rows.setProblems(model.problems);
        QCOMPARE(rows.index(0, ui::ProblemsModel::Remedy).data().toString(), QStringLiteral("Replace it"));
        page_->openFile(file_);
        backend_->models.answer(model);
        auto* table = find<QTableView>("model.problems");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!find<QPushButton>("model.train")->isVisible());
        QVERIFY(!find<QPushButton>("model.quantize")->isVisible());
        QVERIFY(!find<QLabel>("model.empty")->isVisible()); // the table has the room
        RunConfig form;
        form.data.set = "cifar10";
        document_->replace(form, {});
        find<QToolButton>("model.check")->click();
        QCOMPARE(backend_->models.base.data.set, std::string("cifar10"));
        QVERIFY(!find<QToolButton>("model.check")->isEnabled());
    }

    void aFileThatCannotBeReadIsExplained() {
        page_->openFile(file_);
        backend_->models.refuse(QStringLiteral("net.onnx: it is cut off."));
        QCOMPARE(find<QLabel>("model.message")->text(), QStringLiteral("net.onnx: it is cut off."));
        page_->openFile(file_);
        QVERIFY(!find<QLabel>("model.message")->isVisible());
        find<QPushButton>("model.cancel")->click();
        QVERIFY(find<QLabel>("model.message")->text().contains(QStringLiteral("cancelled")));
    }

    void quantizingShowsTheAccuracyOfEachWidth() {
        openFile();
        QSignalSpy made(page_.get(), &ui::ModelPage::runMade);
        QSignalSpy asked(page_.get(), &ui::ModelPage::runRequested);
        auto* quantize = find<QPushButton>("model.quantize");
        quantize->click();
        QVERIFY(!quantize->isEnabled() && find<QPushButton>("model.cancel")->isVisible());
        const auto& config = backend_->models.quantizations.at(0);
        QCOMPARE(config.network.file, file_.toStdString());
        QCOMPARE(config.run.name, std::string("net, PTQ"));
        backend_->models.endQuantizing({"run-1", fake::sampleBaseline()});
        const auto text = find<QLabel>("model.result")->text();
        QVERIFY2(
            text.contains(QStringLiteral("2 bit: 41.20 % of the validation images, 41.20 % of the test")),
            qPrintable(text));
        QCOMPARE(made.count(), 1);
        find<QPushButton>("model.showRun")->click();
        QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("run-1"));
        quantize->click();
        backend_->models.refuseQuantizing(QStringLiteral("data.path: there are no images."));
        QVERIFY(find<QLabel>("model.message")->text().contains(QStringLiteral("no images")));
        QVERIFY(!find<QLabel>("model.result")->isVisible());
        QVERIFY(quantize->isEnabled());
    }

    void theResultOfAFileThatWasLeftIsNotShownOnAnother() {
        openFile();
        QSignalSpy made(page_.get(), &ui::ModelPage::runMade);
        find<QPushButton>("model.quantize")->click();
        page_->openFile(QStringLiteral("/models/other.onnx"));
        backend_->models.answer(fake::sampleModel(QStringLiteral("/models/other.onnx"), {}));
        backend_->models.endQuantizing({"run-1", fake::sampleBaseline()});
        QCOMPARE(made.count(), 1);
        QVERIFY(!find<QLabel>("model.result")->isVisible());
        QVERIFY(find<QPushButton>("model.quantize")->isEnabled());
    }

    void trainingFillsTheFormAndKeepsWhatIsInIt() {
        RunConfig form;
        form.data.set = "cifar10";
        form.quant.bits = {4};
        form.quant.highPrecision = {"Block_0_conv0"};
        form.method.epsilonByLayer = {{"Block_0_conv0", 0.5}};
        document_->replace(form, {});
        openFile();
        QSignalSpy asked(page_.get(), &ui::ModelPage::trainRequested);
        find<QPushButton>("model.train")->click();
        const auto config = asked.takeFirst().first().value<RunConfig>();
        QCOMPARE(config.network.name, std::string(onnxNetwork));
        QCOMPARE(config.network.file, file_.toStdString());
        QCOMPARE(config.quant.weights, WeightQuantizer::Uniform);
        QCOMPARE(config.quant.activations, ActivationQuantizer::Scaled);
        QCOMPARE(config.quant.bits, std::vector<std::int64_t>{4});
        QCOMPARE(config.data.set, std::string("cifar10"));
        QVERIFY(config.quant.highPrecision.empty() && config.method.epsilonByLayer.empty());
        auto changed = config;
        changed.network.newClassifier = true;
        document_->replace(changed, {});
        QVERIFY(page_->modelConfig().network.newClassifier);
    }

    void choosingARunLeavesTheFile() {
        openRun({}, 2);
        openFile();
        QVERIFY(page_->showsFile());
        const auto other = std::move(run_);
        run_ = std::make_unique<ui::RunData>(QStringLiteral("other"));
        run_->append({{1, fake::startOf("other", {})}});
        page_->setRun(run_.get());
        QVERIFY(!page_->showsFile());
        QCOMPARE(page_->graph().graph().steps.size(),
                 fake::sampleGraph(backend_->models.layers).steps.size());
    }

    /// Whatever its button says in some language.
    void thePanelIsAsWideAsWhatItShows() {
        openFile();
        auto* quantize = find<QPushButton>("model.quantize");
        quantize->setText(quantize->text() + QStringLiteral(", in a language of many more words than this"));
        for (const int width : {1000, 700, 640}) {
            page_->resize(width, 700);
            QTRY_COMPARE(find<QSplitter>("model.split")->orientation(), Qt::Horizontal);
            QTRY_COMPARE(quantize->visibleRegion().boundingRect(), quantize->rect());
        }
    }

    void aNarrowPageHasThePanelBelow() {
        openRun({}, 2);
        auto* split = find<QSplitter>("model.split");
        QCOMPARE(split->orientation(), Qt::Horizontal);
        page_->resize(480, 600);
        QTRY_COMPARE(split->orientation(), Qt::Vertical);
    }
};

PDQAT_WIDGET_TEST(ModelPageTest)
#include "model_page_test.moc"
