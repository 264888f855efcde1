// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_story.h"
#include "widgets/form/layer_levels_dialog.h"
#include "widgets/form/layer_picker_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace pdqat;
using Tester = QAbstractItemModelTester;

using Levels = std::map<std::string, double>;

Levels levelsOf(const auto& editor) { return std::get<Levels>(editor.levels()); }

class LayerTablesTest : public test::WidgetTest {
    Q_OBJECT
    const Field& field_ = *findField("method.epsilon_by_layer");

private Q_SLOTS:
    void pickerModelIsSound() {
        ui::LayerPickerModel model(fake::resnetLayers(), {"Block_3_shortcut", "0", "nonsense"});
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.chosen(), (std::vector<std::string>{"Block_0_conv0", "Block_3_shortcut"}));
        QCOMPARE(model.index(8, ui::LayerPickerModel::Shape).data().toString(),
                 QStringLiteral("32 × 16 × 1 × 1"));
        model.setAll(false);
        QVERIFY(model.chosen().empty());
    }

    void theShareCountsWeightsAndMacs() {
        LayerInfo small, large;
        small.name = "small";
        small.weights = 100;
        small.macs = 1000;
        large.name = "large";
        large.weights = 300;
        large.macs = 1000;
        const auto kept = ui::keptShare({small, large}, {"large"});
        QCOMPARE(kept.layers, 1);
        QCOMPARE(kept.weightShare, 0.75);
        QCOMPARE(kept.macShare, 0.5);
        QCOMPARE(ui::keptShare({}, {"large"}).weightShare, 0.0);
    }

    void pickerFiltersAndShowsTheTotal() {
        ui::LayerPickerDialog dialog(fake::resnetLayers(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* table = dialog.findChild<QTableView*>();
        auto* total = dialog.findChild<QLabel*>(QStringLiteral("layerPicker.total"));
        QVERIFY(total->text().contains(QStringLiteral("0 of 20")));
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("SHORT"));
        QCOMPARE(table->model()->rowCount(), 2);
        table->model()->setData(table->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(dialog.chosen(), std::vector<std::string>{"Block_6_shortcut"});
        QVERIFY(total->text().contains(QStringLiteral("1 of 20")));
        dialog.findChild<QPushButton*>(QStringLiteral("layerPicker.none"))->click();
        QVERIFY(dialog.chosen().empty());
    }

    void levelsShowTheCommonValuePaleAndTakeOwnOnes() {
        ui::LayerLevelsModel model(field_, {}, fake::resnetLayers(), Levels());
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 3);
        const auto level = model.index(4, ui::LayerLevelsModel::Level);
        QCOMPARE(level.data().toString(), QStringLiteral("0.02"));
        QVERIFY(level.data(Qt::ForegroundRole).isValid());
        QVERIFY(model.setData(level, QStringLiteral("0.003921568627")));
        QCOMPARE(levelsOf(model).at("Block_2_conv0"), 0.003921568627);
        QCOMPARE(level.data().toString(), QStringLiteral("0.003921568627"));
        QVERIFY(!level.data(Qt::ForegroundRole).isValid());
        QVERIFY(model.setData(level, QString()));
        QVERIFY(levelsOf(model).empty());
    }

    void badLevelsAreRefusedWithTheReason() {
        ui::LayerLevelsModel model(field_, {}, fake::resnetLayers(), Levels{{"Block_0_conv0", 0.5}});
        QSignalSpy refused(&model, &ui::LayerLevelsModel::refused);
        const auto level = model.index(0, ui::LayerLevelsModel::Level);
        QVERIFY(!model.setData(level, QStringLiteral("-1")));
        QVERIFY(refused.takeFirst().first().toString().contains(QStringLiteral("greater than 0")));
        QVERIFY(!model.setData(level, QStringLiteral("much")));
        QCOMPARE(levelsOf(model).at("Block_0_conv0"), 0.5);
    }

    void severalWidthsHaveAColumnEach() {
        RunConfig config;
        config.quant.bits = {2, 4};
        config.method.epsilonLayer = {0.3, 0.1};
        ui::LayerLevelsModel model(field_, config, fake::resnetLayers(), Levels());
        QCOMPARE(model.columnCount(), 5);
        const auto atFour = model.index(0, ui::LayerLevelsModel::FirstWidth + 1);
        QCOMPARE(atFour.data().toString(), QStringLiteral("0.1"));
        QVERIFY(model.setData(atFour, QStringLiteral("0.05")));
        QCOMPARE(levelsOf(model).at("Block_0_conv0@4"), 0.05);
        QCOMPARE(model.index(0, ui::LayerLevelsModel::FirstWidth).data().toString(), QStringLiteral("0.3"));
        QVERIFY(model.setData(model.index(0, ui::LayerLevelsModel::Level), QStringLiteral("0.2")));
        QCOMPARE(model.index(0, ui::LayerLevelsModel::FirstWidth).data().toString(), QStringLiteral("0.2"));
        QCOMPARE(atFour.data().toString(), QStringLiteral("0.05"));
    }

    void bitsShowTheNetworksWidthAndTakeOwnOnes() {
        using Widths = std::map<std::string, LayerBits>;
        RunConfig config;
        config.quant.bits = {2, 4};
        config.quant.highPrecision = {"2", "Block_0_conv1"};
        ui::LayerLevelsModel model(*findField("quant.layer_bits"), config, fake::resnetLayers(),
                                   Widths{{"3", bothAt(8)}});
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 3);
        const auto text = [&](int row) {
            return model.index(row, ui::LayerLevelsModel::Level).data().toString();
        };
        QCOMPARE(text(0), QStringLiteral("2, 4"));
        QCOMPARE(text(1), QStringLiteral("32"));
        QCOMPARE(text(2), QStringLiteral("32"));
        QCOMPARE(text(3), QStringLiteral("8"));
        QVERIFY(model.setData(model.index(0, ui::LayerLevelsModel::Level), QStringLiteral("w2a8")));
        QSignalSpy refused(&model, &ui::LayerLevelsModel::refused);
        QVERIFY(!model.setData(model.index(4, ui::LayerLevelsModel::Level), QStringLiteral("9")));
        QVERIFY(refused.takeFirst().first().toString().contains(QStringLiteral("1 to 8 or 32")));
        const Widths expected{{"Block_0_conv0", {2, 8}}, {"Block_1_conv1", bothAt(8)}};
        QVERIFY(std::get<Widths>(model.levels()) == expected);
    }

    void levelsDialogResetsAll() {
        ui::LayerLevelsDialog dialog(field_, {}, fake::resnetLayers(), Levels{{"Block_0_conv0", 0.5}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(levelsOf(dialog).size(), std::size_t(1));
        dialog.findChild<QPushButton*>(QStringLiteral("layerLevels.reset"))->click();
        QVERIFY(levelsOf(dialog).empty());
    }
};

PDQAT_WIDGET_TEST(LayerTablesTest)
#include "layer_tables_test.moc"
