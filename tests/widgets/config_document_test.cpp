// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_backend.h"
#include "tests/widgets/widget_test.h"
#include "widgets/form/config_document.h"
#include "widgets/form/preset_box.h"

using namespace pdqat;

class ConfigDocumentTest : public QObject {
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
        ui::PresetBox box(document, backend.presets());
        QCOMPARE(box.currentIndex(), -1);
        box.setCurrentIndex(1);
        Q_EMIT box.activated(1);
        QCOMPARE(document.config(), backend.presetList[1].config);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.undoStack().undoText().contains(QStringLiteral("Paper, 1 bit")));
        document.set(*findField("run.seed"), std::int64_t(9));
        QCOMPARE(box.currentIndex(), -1);
        document.undoStack().undo();
        QCOMPARE(box.currentIndex(), 1);
    }
};

PDQAT_WIDGET_TEST(ConfigDocumentTest)
#include "config_document_test.moc"
