// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX models over the real pdqat: opened, refused, cancelled, quantized; graphs of runs; node data.
#include "app/gui/engine_models.h"
#include "engine/api/networks.h"
#include "engine/data/data_set.h"
#include "engine/networks/describe.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/engine/graph/onnx_bytes.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/model/graph_view.h"
#include "widgets/model/model_page.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace pdqat;

namespace {

std::vector<float> ramp(std::size_t count) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(i % 7) / 10 - 0.25F;
    return values;
}

/// First convolution, a layer, classifier; for images of one channel and 28 px.
test::Model trainableModel() {
    using test::node;
    test::Model model;
    model.inputs = {test::value("x", {-1, 1, 28, 28})};
    model.constants = {test::tensor("stem.weight", {4, 1, 3, 3}, ramp(36)),
                       test::tensor("body.weight", {8, 4, 3, 3}, ramp(288)),
                       test::tensor("fc.weight", {8, 10}, ramp(80))};
    model.nodes = {node("Conv", "stem", {"x", "stem.weight"}, {"a"}), node("Relu", "relu", {"a"}, {"b"}),
                   node("Conv", "body", {"b", "body.weight"}, {"c"}), node("Relu", "relu2", {"c"}, {"d"}),
                   node("GlobalAveragePool", "pool", {"d"}, {"e"}),   node("Flatten", "flat", {"e"}, {"f"}),
                   node("MatMul", "fc", {"f", "fc.weight"}, {"y"})};
    return model;
}

} // namespace

class EngineModelsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    QString write(const char* name, const test::Model& model) const {
        const auto path = folder_->filePath(QLatin1String(name));
        QFile file(path);
        const auto bytes = QByteArray::fromStdString(model.bytes());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    std::unique_ptr<ui::EngineModels> service() const {
        return std::make_unique<ui::EngineModels>(
            runs::Library(folder_->filePath(QStringLiteral("library")).toStdString()));
    }
    static RunConfig base() {
        auto config = shortRun();
        config.quant.calibrationImages = 64;
        return config;
    }
    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
    }

private Q_SLOTS:
    void aFileIsOpenedByThePdqatBeside() {
        const auto models = service();
        QSignalSpy opened(models.get(), &ui::ModelService::opened);
        QSignalSpy failed(models.get(), &ui::ModelService::openFailed);
        const auto file = write("net.onnx", trainableModel());
        models->open(file, base());
        QCOMPARE(models->opening(), file);
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() + failed.count() == 1, patience);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(1).toString()));
        const auto model = opened.first().first().value<OpenedModel>();
        QVERIFY(models->opening().isEmpty());
        QCOMPARE(model.file, file.toStdString());
        QCOMPARE(model.layers.size(), std::size_t(1));
        QCOMPARE(model.config.network.name, std::string(onnxNetwork));
        QCOMPARE(model.config.data.trainLimit, base().data.trainLimit);
        QCOMPARE(model.graph.steps.front().kind, std::string("Images"));
        QVERIFY(std::ranges::any_of(model.graph.steps, [](const auto& step) { return step.layer == 0U; }));
    }

    void whatCannotBeTakenIsPartOfTheAnswer() {
        auto odd = trainableModel();
        odd.nodes[3] = test::node("Einsum", "odd", {"c"}, {"d"});
        const auto models = service();
        QSignalSpy opened(models.get(), &ui::ModelService::opened);
        models->open(write("odd.onnx", odd), base());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        const auto model = opened.first().first().value<OpenedModel>();
        QCOMPARE(model.problems.size(), std::size_t(1));
        QCOMPARE(model.problems[0].op, std::string("Einsum"));
        QVERIFY(!model.problems[0].remedy.empty());
    }

    void aFileThatIsNoneIsExplainedAndTheLastFileIsAnswered() {
        const auto models = service();
        QSignalSpy opened(models.get(), &ui::ModelService::opened);
        QSignalSpy failed(models.get(), &ui::ModelService::openFailed);
        models->open(folder_->filePath(QStringLiteral("none.onnx")), base());
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(failed.first().at(1).toString().contains(QStringLiteral("no such file")),
                 qPrintable(failed.first().at(1).toString()));
        const auto first = write("first.onnx", trainableModel()),
                   second = write("net.onnx", trainableModel());
        models->open(first, base());
        models->open(second, base());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(opened.first().first().value<OpenedModel>().file, second.toStdString());
        models->open(first, base());
        models->cancelOpening();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
        QVERIFY(failed.last().at(1).toString().isEmpty());
    }

    void graphsOfRunsAreDrawnWithTheirWidths() {
        const auto models = service();
        QSignalSpy drawn(models.get(), &ui::ModelService::drawn);
        QSignalSpy failed(models.get(), &ui::ModelService::drawFailed);
        auto config = base();
        config.quant.highPrecision = {"0"};
        models->draw(config);
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, patience);
        const auto network = drawn.first().at(1).value<ui::DrawnNetwork>();
        QCOMPARE(network.widths.at(2).at(0), bothAt(32));
        QCOMPARE(network.widths.at(2).at(1), bothAt(2));
        QVERIFY(network.graph.steps.size() > network.widths.at(2).size());
        config.network.inputSize = 33;
        models->draw(config);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
    }

    void nodeDataNamesTheNodesOfTheFile() {
        const auto models = service();
        auto config = base();
        config.network.name = onnxNetwork;
        config.network.file = write("net.onnx", trainableModel()).toStdString();
        config.quant.weights = WeightQuantizer::Uniform;
        config.quant.activations = ActivationQuantizer::Scaled;
        QSignalSpy made(models.get(), &ui::ModelService::nodeDataMade);
        models->makeNodeData(config, networks::describeLayers(config), {4});
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, patience);
        const auto data = made.first().first().value<ui::NodeData>();
        QVERIFY(data.inFile);
        const auto results =
            QJsonDocument::fromJson(data.text.toUtf8())[QLatin1String("g")][QLatin1String("results")];
        QCOMPARE(results[QLatin1String("c")][QLatin1String("value")].toDouble(), 4.0);
    }

    /// From the file to the run in the list, through the window.
    void aModelIsQuantizedInTheWindowAndItsRunIsShown() {
        Workbench bench(folder_->filePath(QStringLiteral("library")));
        bench.window.propose(base(), QStringLiteral("test"));
        bench.window.openModel(write("net.onnx", trainableModel()));
        auto* page = bench.window.findChild<ui::ModelPage*>();
        QVERIFY(page->isVisible());
        auto* quantize = page->findChild<QPushButton*>(QStringLiteral("model.quantize"));
        QTRY_VERIFY_WITH_TIMEOUT(quantize->isVisible(), patience);
        quantize->click();
        auto* result = page->findChild<QLabel*>(QStringLiteral("model.result"));
        auto* message = page->findChild<QLabel*>(QStringLiteral("model.message"));
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible() || message->isVisible(), patience);
        QVERIFY2(result->isVisible(), qPrintable(message->text()));
        QVERIFY2(result->text().contains(QStringLiteral("2 bit: ")), qPrintable(result->text()));
        QTRY_COMPARE_WITH_TIMEOUT(bench.backend.runs.list().size(), std::size_t(1), patience);
        page->findChild<QPushButton*>(QStringLiteral("model.showRun"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->story().baseline(), patience);
        QVERIFY(!page->showsFile());
        QTRY_VERIFY_WITH_TIMEOUT(page->graph().isVisible(), patience);
        bench.window.selection().select(QStringLiteral("body"));
        QCOMPARE(page->graph().selectedLayer(), QStringLiteral("body"));
    }
};

PDQAT_WIDGET_TEST(EngineModelsTest)
#include "engine_models_test.moc"
