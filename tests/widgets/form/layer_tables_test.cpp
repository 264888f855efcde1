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
        ui::LayerLevelsModel model(field_, {}, fake::resnetLayers(), {});
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 3);
        const auto level = model.index(4, ui::LayerLevelsModel::Level);
        QCOMPARE(level.data().toString(), QStringLiteral("0.02"));
        QVERIFY(level.data(Qt::ForegroundRole).isValid());
        QVERIFY(model.setData(level, QStringLiteral("0.003921568627")));
        QCOMPARE(model.levels().at("Block_2_conv0"), 0.003921568627);
        QCOMPARE(level.data().toString(), QStringLiteral("0.003921568627"));
        QVERIFY(!level.data(Qt::ForegroundRole).isValid());
        QVERIFY(model.setData(level, QString()));
        QVERIFY(model.levels().empty());
    }

    void badLevelsAreRefusedWithTheReason() {
        ui::LayerLevelsModel model(field_, {}, fake::resnetLayers(), {{"Block_0_conv0", 0.5}});
        QSignalSpy refused(&model, &ui::LayerLevelsModel::refused);
        const auto level = model.index(0, ui::LayerLevelsModel::Level);
        QVERIFY(!model.setData(level, QStringLiteral("-1")));
        QVERIFY(refused.takeFirst().first().toString().contains(QStringLiteral("greater than 0")));
        QVERIFY(!model.setData(level, QStringLiteral("much")));
        QCOMPARE(model.levels().at("Block_0_conv0"), 0.5);
    }

    void severalWidthsHaveAColumnEach() {
        RunConfig config;
        config.quant.bits = {2, 4};
        config.method.epsilonLayer = {0.3, 0.1};
        ui::LayerLevelsModel model(field_, config, fake::resnetLayers(), {});
        QCOMPARE(model.columnCount(), 5);
        const auto atFour = model.index(0, ui::LayerLevelsModel::FirstWidth + 1);
        QCOMPARE(atFour.data().toString(), QStringLiteral("0.1"));
        QVERIFY(model.setData(atFour, QStringLiteral("0.05")));
        QCOMPARE(model.levels().at("Block_0_conv0@4"), 0.05);
        QCOMPARE(model.index(0, ui::LayerLevelsModel::FirstWidth).data().toString(), QStringLiteral("0.3"));
        QVERIFY(model.setData(model.index(0, ui::LayerLevelsModel::Level), QStringLiteral("0.2")));
        QCOMPARE(model.index(0, ui::LayerLevelsModel::FirstWidth).data().toString(), QStringLiteral("0.2"));
        QCOMPARE(atFour.data().toString(), QStringLiteral("0.05"));
    }

    void levelsDialogResetsAll() {
        ui::LayerLevelsDialog dialog(field_, {}, fake::resnetLayers(), {{"Block_0_conv0", 0.5}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.levels().size(), std::size_t(1));
        dialog.findChild<QPushButton*>(QStringLiteral("layerLevels.reset"))->click();
        QVERIFY(dialog.levels().empty());
    }
};

PDQAT_WIDGET_TEST(LayerTablesTest)
#include "layer_tables_test.moc"
