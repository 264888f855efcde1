// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/form/config_document.h"
#include "widgets/form/preset_box.h"
#include "widgets/form/preset_tree.h"

#include <QLabel>
#include <QLineEdit>

using namespace pdqat;

namespace {

struct PresetSetup {
    fake::FakeBackend backend;
    ui::ConfigDocument document;
    ui::PresetBox box{document, backend.experiments.presets()};

    void open() {
        box.show();
        box.showPopup();
    }
    QWidget* panel() const { return box.findChild<QWidget*>(QStringLiteral("presetPanel")); }
    QLineEdit* search() const { return box.findChild<QLineEdit*>(QStringLiteral("presetPanel.search")); }
    ui::PresetTree* tree() const { return box.findChild<ui::PresetTree*>(); }
    QString text(const char* label) const { return box.findChild<QLabel*>(QLatin1String(label))->text(); }
};

} // namespace

class ConfigDocumentTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void editsOfOneFieldAreOneStepUntilItIsLeft() {
        ui::ConfigDocument document;
        const auto& epochs = *findField("run.epochs");
        document.set(epochs, std::int64_t(2));
        document.set(epochs, std::int64_t(20));
        QCOMPARE(document.undoStack().count(), 1);
        document.endEdit();
        document.set(epochs, std::int64_t(30));
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(document.config().run.epochs, 20);
        document.undoStack().undo();
        QCOMPARE(document.config(), RunConfig{});
        document.undoStack().redo();
        QCOMPARE(document.config().run.epochs, 20);
    }

    void anEditAfterUndoIsAStepOfItsOwn() {
        ui::ConfigDocument document;
        document.set(*findField("run.seed"), std::int64_t(1));
        document.set(*findField("run.epochs"), std::int64_t(5));
        document.undoStack().undo();
        document.set(*findField("run.seed"), std::int64_t(2));
        document.undoStack().undo();
        QCOMPARE(document.config().run.seed, 1);
    }

    void aValueThatComesBackLeavesNoStep() {
        ui::ConfigDocument document;
        document.set(*findField("run.seed"), std::int64_t(1));
        document.set(*findField("run.seed"), std::int64_t(0));
        QCOMPARE(document.undoStack().count(), 0);
        QSignalSpy changed(&document, &ui::ConfigDocument::changed);
        document.set(*findField("run.seed"), std::int64_t(0));
        QCOMPARE(changed.count(), 0);
    }

    void presetsLoadAsOneStepAndShowWhichOneIsLoaded() {
        fake::FakeBackend backend;
        ui::ConfigDocument document;
        ui::PresetBox box(document, backend.experiments.presets());
        QCOMPARE(box.currentIndex(), -1);
        box.setCurrentIndex(1);
        Q_EMIT box.activated(1);
        QCOMPARE(document.config(), backend.experiments.presetList[1].config);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.undoStack().undoText().contains(QStringLiteral("Paper, 1 bit")));
        document.set(*findField("run.seed"), std::int64_t(9));
        QCOMPARE(box.currentIndex(), -1);
        document.undoStack().undo();
        QCOMPARE(box.currentIndex(), 1);
    }

    void thePanelStartsAtTheLoadedPresetWithItsGroupAloneOpen() {
        PresetSetup setup;
        setup.document.replace(setup.backend.experiments.presetList[1].config, QString());
        setup.open();
        QCOMPARE(setup.tree()->current(), 1);
        QCOMPARE(setup.text("presetPanel.description"), QStringLiteral("CIFAR-10 at 1 bit"));
        QCOMPARE(setup.text("presetPanel.id"), QStringLiteral("pdqat train --preset paper-1"));
        const auto* model = setup.tree()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Paper"));
        QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("1"));
        QVERIFY(!setup.tree()->isExpanded(model->index(0, 0)));
        QVERIFY(setup.tree()->isExpanded(model->index(1, 0)));
    }

    void everyWordSearchedForMustMatch_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("name") << "first" << QList<int>{0};
        QTest::newRow("group and description") << " paper  cifar" << QList<int>{1};
        QTest::newRow("id") << "paper-1" << QList<int>{1};
        QTest::newRow("both") << "bit" << QList<int>{0, 1};
        QTest::newRow("words of different presets") << "first paper" << QList<int>{};
    }

    void everyWordSearchedForMustMatch() {
        QFETCH(QString, words);
        QFETCH(QList<int>, found);
        PresetSetup setup;
        setup.open();
        setup.search()->setText(words);
        QCOMPARE(setup.tree()->matches(), found.size());
        QCOMPARE(setup.tree()->current(), found.value(0, -1));
        if (found.empty())
            QCOMPARE(setup.text("presetPanel.description"), QStringLiteral("No preset matches."));
        const auto* model = setup.tree()->model();
        QCOMPARE(model->index(0, 1).data().toString(), found.empty() ? QString() : QStringLiteral("1"));
        setup.search()->clear();
        QCOMPARE(setup.tree()->matches(), 2);
        QCOMPARE(setup.tree()->current(), -1);
    }

    void aPresetIsSearchedForAndLoadedByKeys() {
        PresetSetup setup;
        setup.open();
        QTest::keyClicks(setup.search(), QStringLiteral("cifar"));
        QTest::keyClick(setup.search(), Qt::Key_Return);
        QCOMPARE(setup.document.config(), setup.backend.experiments.presetList[1].config);
        QVERIFY(!setup.panel()->isVisible());
        setup.document.undoStack().undo();
        QCOMPARE(setup.box.currentIndex(), -1);
    }

    void groupsOpenAndCloseByKeys() {
        PresetSetup setup;
        setup.open();
        const auto key = [&](Qt::Key pressed) { QTest::keyClick(setup.search(), pressed); };
        key(Qt::Key_Down);
        const auto group = setup.tree()->currentIndex();
        QVERIFY(group.isValid() && setup.tree()->current() == -1);
        key(Qt::Key_Return);
        QVERIFY(setup.tree()->isExpanded(group));
        key(Qt::Key_Left);
        QVERIFY(!setup.tree()->isExpanded(group));
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        QCOMPARE(setup.tree()->current(), 0);
        key(Qt::Key_Up);
        QCOMPARE(setup.tree()->currentIndex(), group);
        QVERIFY(setup.panel()->isVisible());
        key(Qt::Key_Escape);
        QVERIFY(!setup.panel()->isVisible());
        QCOMPARE(setup.document.undoStack().count(), 0);
    }

    void aClickLoadsAPreset() {
        PresetSetup setup;
        setup.open();
        setup.search()->setText(QStringLiteral("first"));
        const auto place = setup.tree()->visualRect(setup.tree()->currentIndex()).center();
        QTest::mouseClick(setup.tree()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(setup.document.config(), setup.backend.experiments.presetList[0].config);
    }
};

PDQAT_WIDGET_TEST(ConfigDocumentTest)
#include "config_document_test.moc"
