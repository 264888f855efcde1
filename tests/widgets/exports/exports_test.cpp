// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Costs of the run shown, and exporting its model.
#include "tests/fixtures/qt/focus_widgets.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/cost_texts.h"
#include "widgets/exports/agreement_model.h"
#include "widgets/exports/export_form.h"
#include "widgets/exports/exports_model.h"
#include "widgets/exports/model_dialog.h"
#include "widgets/exports/proof_view.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace pdqat;
using Tester = QAbstractItemModelTester;

namespace {

const auto run = QStringLiteral("run");

/// Texts without the spaces that do not break.
QString plain(QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')); }

} // namespace

class ExportsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::MainWindow> window_;

    void open(const RunConfig& config = {}) {
        backend_->runs.add("run", config, RunState::Finished, 3);
        window_ = std::make_unique<ui::MainWindow>(*backend_);
        window_->show();
        window_->controller().show(run);
        QTRY_VERIFY(window_->actions().exportModel->isEnabled());
    }
    ui::ModelDialog* dialog() {
        window_->actions().exportModel->trigger();
        return window_->findChild<ui::ModelDialog*>();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return window_->findChild<Widget*>(QLatin1String(name));
    }
    QString cost() { return plain(find<QLabel>("runHeading.cost")->text()); }
    QString banner() { return find<ui::Banner>("models.banner")->text(); }
    fake::FakeExports& service() { return backend_->exports; }

    void prepare() override { backend_ = std::make_unique<fake::FakeBackend>(); }

private Q_SLOTS:
    void cleanup() {
        window_.reset();
        backend_.reset();
    }

    void sizesAndCountsHaveThreeDigits_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("fraction") << 0.5 << "0.5";
        QTest::newRow("small") << 999.0 << "999";
        QTest::newRow("rounds up") << 999.6 << "1 k";
        QTest::newRow("thousands") << 272474.0 << "272 k";
        QTest::newRow("millions") << 40.6e6 << "40.6 M";
        QTest::newRow("negative") << -1234.0 << "−1.23 k";
        QTest::newRow("beyond prefixes") << 2e18 << QLocale().toString(2000) + " P";
    }

    void sizesAndCountsHaveThreeDigits() {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(plain(ui::prefixedText(value)), text);
    }

    void sizesAreInSiUnits() {
        QCOMPARE(plain(ui::sizeText(930)), QStringLiteral("930 bytes"));
        QCOMPARE(plain(ui::sizeText(78300)), QStringLiteral("78.3 kB"));
        QCOMPARE(plain(ui::timesText(13.94)), QStringLiteral("14 times"));
        QCOMPARE(plain(ui::timesText(3.24)), QStringLiteral("3.2 times"));
    }

    void theHeadingSaysWhatTheRunsNetworkCosts() {
        RunConfig config;
        config.quant.bits = {4, 2};
        open(config);
        const auto low = fake::sampleCost(2).total(), full = fake::sampleCost(32).total();
        QCOMPARE(cost(), plain(ui::costText(fake::sampleCost(2), fake::sampleCost(32))));
        QVERIFY2(cost().startsWith(QStringLiteral("2 bit: ") + plain(ui::sizeText(low.bytes))),
                 qPrintable(cost()));
        QVERIFY(cost().contains(plain(ui::prefixedText(full.bops))));
    }

    void layersKeptInHighPrecisionCostMore() {
        RunConfig config;
        config.quant.highPrecision = {"Block_8_conv1"};
        open(config);
        QVERIFY(cost().contains(plain(ui::sizeText(fake::sampleCost(2, {"Block_8_conv1"}).total().bytes))));
    }

    void aNetworkThatCannotBeDrawnUpHasNoCostLine() {
        backend_->experiments.drawable = false;
        open();
        QVERIFY(!find<QLabel>("runHeading.cost")->isVisible());
    }

    void theHeadingNamesTheNewestGraphWithContainerAndLatency() {
        service().saved[run] = {fake::sampleExport(ModelFormat::Packed, 2),
                                fake::sampleExport(ModelFormat::Qcdq, 2)};
        open();
        QTRY_VERIFY2(cost().contains(QStringLiteral("Exported as QCDQ, 2 bit")), qPrintable(cost()));
        QVERIFY2(cost().contains(QStringLiteral("container 61.2 kB")), qPrintable(cost()));
        QVERIFY2(cost().contains(QStringLiteral("1.17 ms an image, in floats 2.41 ms")), qPrintable(cost()));
        backend_->runs.add("other", {}, RunState::Finished, 1);
        window_->controller().show(QStringLiteral("other"));
        QVERIFY2(!cost().contains(QStringLiteral("Exported")), "of the run before");
    }

    void theDialogOffersTheRunsWidthsAndFullPrecision() {
        RunConfig config;
        config.quant.bits = {4, 2};
        open(config);
        QVERIFY(dialog());
        auto* bits = find<QComboBox>("export.bits");
        QCOMPARE(bits->count(), 3);
        QCOMPARE(bits->currentData().toInt(), 2);
        QCOMPARE(bits->itemData(2).toInt(), 32);
    }

    void weightsOfEveryWidthNeedNoWidthAndNoProof() {
        open();
        dialog();
        auto* bits = find<QComboBox>("export.bits");
        auto* images = find<QSpinBox>("export.images");
        QVERIFY(bits->isEnabled() && images->isEnabled());
        find<QRadioButton>("export.format.pt")->click();
        QVERIFY(!bits->isEnabled() && !images->isEnabled());
        find<QRadioButton>("export.format.packed")->click();
        QVERIFY(bits->isEnabled() && !images->isEnabled());
        for (const auto* format : {"onnx", "qcdq", "qonnx", "pt", "safetensors", "packed"})
            QVERIFY(
                !window_->findChild<QRadioButton*>(QStringLiteral("export.format.") + QLatin1String(format))
                     ->accessibleDescription()
                     .isEmpty());
    }

    void theRequestIsWhatWasChosen() {
        open();
        dialog();
        find<QRadioButton>("export.format.qcdq")->click();
        find<QComboBox>("export.bits")->setCurrentIndex(1);
        find<QComboBox>("export.checkpoint")->setCurrentIndex(2);
        find<QSpinBox>("export.images")->setValue(0);
        find<QLineEdit>("export.file")->setText(QStringLiteral(" /tmp/m.onnx "));
        find<QPushButton>("models.export")->click();
        QCOMPARE(service().requests.size(), std::size_t(1));
        const auto& request = service().requests.front();
        QCOMPARE(request.format, ModelFormat::Qcdq);
        QCOMPARE(request.bits, 32);
        QCOMPARE(request.checkpoint, std::optional(CheckpointKind::Last));
        QCOMPARE(request.images, std::int64_t(0));
        QCOMPARE(request.file, std::string("/tmp/m.onnx"));
    }

    void anExportShowsProgressAndThenItsProof() {
        open();
        dialog();
        find<QPushButton>("models.export")->click();
        QVERIFY(find<QPushButton>("models.cancel")->isVisible());
        QVERIFY(!find<ui::ExportForm>("exportForm")->isEnabled());
        service().progress(0.25, QStringLiteral("Comparing"));
        QCOMPARE(find<QProgressBar>("models.bar")->value(), 250);
        QCOMPARE(find<QLabel>("models.step")->text(), QStringLiteral("Comparing"));
        service().saved[run] = {fake::sampleExport(ModelFormat::Qonnx, 32)};
        service().finish({fake::sampleExport(ModelFormat::Qcdq, 2), {}});
        QTRY_COMPARE(find<QTableView>("models.list")->model()->rowCount(), 2);
        QCOMPARE(find<QTableView>("models.list")->currentIndex().row(), 0);
        QVERIFY(find<QPushButton>("models.export")->isVisible());
        const auto headline = find<QLabel>("proof.headline")->text();
        QVERIFY2(headline.contains(QStringLiteral("QCDQ")) && headline.contains(QStringLiteral("agrees")),
                 qPrintable(headline));
        QTRY_VERIFY(cost().contains(QStringLiteral("Exported as"))); // the heading hears of it
    }

    void theProofShowsEveryLayerInEachRuntime() {
        service().saved[run] = {fake::sampleExport(ModelFormat::Qcdq, 2)};
        open();
        dialog();
        auto* runtimes = find<QComboBox>("proof.runtimes");
        QTRY_COMPARE(runtimes->count(), 2);
        auto* table = find<QTableView>("proof.layers");
        QCOMPARE(table->model()->rowCount(), 21);
        const auto cell = [&](int row, int column) {
            return plain(table->model()->index(row, column).data().toString());
        };
        QCOMPARE(runtimes->currentIndex(), 1); // the real runtime
        runtimes->setCurrentIndex(0);
        QCOMPARE(cell(0, ui::AgreementModel::Integers), QStringLiteral("not known"));
        runtimes->setCurrentIndex(1);
        QCOMPARE(cell(0, ui::AgreementModel::Integers), QStringLiteral("integers"));
        QCOMPARE(cell(8, ui::AgreementModel::Integers), QStringLiteral("floats"));
        QCOMPARE(cell(2, ui::AgreementModel::Flipped), QStringLiteral("2 of 16,384,000 (0.00 %)"));
        QCOMPARE(cell(20, ui::AgreementModel::Flipped), QStringLiteral("–"));
        const auto facts = find<QLabel>("proof.facts")->text();
        QVERIFY2(facts.contains(QStringLiteral("87.12 % in the engine, 87.13 % exported")),
                 qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("19 of 20 quantized layers")), qPrintable(facts));
        const auto file = plain(find<QLabel>("proof.file")->text());
        QVERIFY2(file.contains(QStringLiteral("61.2 kB the format's")), qPrintable(file));
        QVERIFY2(file.contains(QStringLiteral("Integer graph: 1.17 ms an image")), qPrintable(file));
        QVERIFY(find<QLabel>("proof.notes")->text().contains(QStringLiteral("Block_3_shortcut")));
    }

    void aRefusedExportSaysWhyAndShowsTheRuntimeThatDisagrees() {
        open();
        dialog();
        find<QPushButton>("models.export")->click();
        const auto refused = fake::refusedExport();
        service().finish({refused, QString::fromStdString(refused.proofs.back().problem)});
        QVERIFY2(banner().contains(QStringLiteral("differs by 0.81")), qPrintable(banner()));
        QVERIFY(find<QLabel>("proof.headline")->text().contains(QStringLiteral("refused")));
        QCOMPARE(find<QComboBox>("proof.runtimes")->currentIndex(), 1);
        QVERIFY(find<QLabel>("proof.problem")->isVisible());
        QVERIFY(!find<QPushButton>("proof.folder")->isVisible()); // nothing was written
        service().saved[run] = {fake::sampleExport(ModelFormat::Onnx, 2)};
        service().list(run);
        auto* list = find<QTableView>("models.list");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(find<QLabel>("proof.headline")->text().contains(QStringLiteral("refused")));
        list->selectRow(0);
        QVERIFY(find<QLabel>("proof.headline")->text().contains(QStringLiteral("agrees")));
        QVERIFY(find<QPushButton>("models.export")->isVisible());
    }

    void anErrorBeforeAnyResultIsTold() {
        open();
        dialog();
        find<QPushButton>("models.export")->click();
        service().finish({std::nullopt, QStringLiteral("no checkpoint. Train an epoch.")});
        QVERIFY2(banner().contains(QStringLiteral("no checkpoint")), qPrintable(banner()));
    }

    void anExportIsCancelled() {
        open();
        dialog();
        find<QPushButton>("models.export")->click();
        find<QPushButton>("models.cancel")->click();
        QCOMPARE(service().cancels, 1);
        service().finish({std::nullopt, {}, true});
        QVERIFY2(banner().contains(QStringLiteral("cancelled")), qPrintable(banner()));
        QVERIFY(find<QPushButton>("models.export")->isVisible());
    }

    void anotherRunsExportGoesOnWithoutMixing() {
        open();
        dialog();
        find<QPushButton>("models.export")->click();
        backend_->runs.add("other", {}, RunState::Finished, 1);
        window_->controller().show(QStringLiteral("other"));
        dialog();
        QVERIFY(!find<QPushButton>("models.export")->isVisible()); // one at a time
        service().finish({fake::sampleExport(ModelFormat::Onnx, 2), {}});
        QVERIFY(find<QPushButton>("models.export")->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!find<QTableView>("models.list")->isVisible());
    }

    void modelsAreSound() {
        ui::AgreementModel layers;
        Tester layersTester(&layers, Tester::FailureReportingMode::QtTest);
        layers.setProof(fake::sampleExport(ModelFormat::Onnx, 2).proofs.front());
        QCOMPARE(layers.rowCount(), 21);
        ui::ExportsModel exports;
        Tester exportsTester(&exports, Tester::FailureReportingMode::QtTest);
        exports.setExports({fake::sampleExport(ModelFormat::Pt, 2), fake::refusedExport()});
        QCOMPARE(exports.index(0, ui::ExportsModel::Proof).data().toString(), QStringLiteral("weights only"));
        QCOMPARE(exports.index(1, ui::ExportsModel::Proof).data().toString(),
                 QStringLiteral("does not agree"));
    }

    void everyWidgetThatTakesFocusHasNames() {
        service().saved[run] = {fake::sampleExport(ModelFormat::Qcdq, 2)};
        open();
        const auto widgets = test::focusWidgets(*dialog());
        for (const auto* widget : widgets)
            QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(),
                     widget->metaObject()->className());
        QVERIFY(widgets.size() > 12);
    }
};

PDQAT_WIDGET_TEST(ExportsTest)
#include "exports_test.moc"
