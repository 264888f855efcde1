// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps and studies that are put together in dialogs, counted and put in line.
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/line_ups.h"
#include "widgets/sweeps/study_dialog.h"
#include "widgets/sweeps/varied_row.h"
#include "widgets/sweeps/vary_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace pdqat;

class LineUpTest : public WindowFixture {
    Q_OBJECT

    ui::VaryDialog* vary() {
        if (!window_->findChild<ui::VaryDialog*>())
            window_->actions().vary->trigger();
        return window_->findChild<ui::VaryDialog*>();
    }
    ui::StudyDialog* study(bool ofBudgets = false) {
        TradeOffStudy draft;
        draft.config.run.name = "ranked";
        if (ofBudgets) {
            draft.limits = {{CostUnit::Bytes, 60000}, {CostUnit::Bytes, 80500}};
            draft.widths = {2, 4};
        } else
            draft.layers = {0, 1, 2, 4, 8};
        window_->lineUps().study(draft, 19);
        return window_->findChild<ui::StudyDialog*>();
    }
    template <class Widget>
    static Widget* part(QDialog* dialog, const char* name) {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    static void type(QDialog* dialog, const char* name, const QString& text) {
        auto* line = part<QLineEdit>(dialog, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    const std::vector<SweepDraft>& drafts() { return backend_->sweeps.drafts; }
    void countRuns(int runs, int finished = 0) {
        backend_->sweeps.inspection = fake::sweepOf("draft", runs, finished);
        backend_->sweeps.inspection.problem.clear();
    }

private Q_SLOTS:
    void cleanup() {
        close();
        QLocale::setDefault(QLocale::c());
    }

    void countsRunsBeforeTheyAreLinedUp() {
        countRuns(5);
        auto* dialog = vary();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(dialog->rows().size(), std::size_t(1));
        QCOMPARE(dialog->rows()[0]->note(), QStringLiteral("5 values: 0, 1, 2, 3, 4"));
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(dialog->summary(), QStringLiteral("5 runs: 5 to start · 40–50 min left"));
        const auto draft = std::get<VariedSweep>(drafts().back());
        QCOMPARE(draft.varied.size(), std::size_t(1));
        QVERIFY(draft.config == window_->document().config());
        part<QPushButton>(dialog, "vary.lineUp")->click();
        QCOMPARE(backend_->queue.calls.back(),
                 QStringLiteral("sweep /library/sweeps/made.json %1").arg(toQtName(draft)));
        QTRY_VERIFY(!window_->findChild<ui::VaryDialog*>());
        QVERIFY(banner().contains(QStringLiteral("waits in line")));
    }

    void severalSettingsAreMultiplied() {
        auto* dialog = vary();
        part<QPushButton>(dialog, "vary.add")->click();
        auto* field = part<QComboBox>(dialog, "vary.2.field");
        field->setCurrentIndex(field->findData(QStringLiteral("optim.lr")));
        QVERIFY(!dialog->rows()[1]->note().isEmpty()); // how values are written
        type(dialog, "vary.2.values", QStringLiteral("1e-4..0.1 log 4"));
        QCOMPARE(dialog->rows()[1]->note(), QStringLiteral("4 values: 0.0001, 0.001, 0.01, 0.1"));
        type(dialog, "vary.name", QStringLiteral("rates"));
        QTRY_VERIFY(dialog->isReady());
        const auto draft = std::get<VariedSweep>(drafts().back());
        QCOMPARE(draft.varied.size(), std::size_t(2));
        QCOMPARE(draft.varied[1].values.size(), std::size_t(4));
        QCOMPARE(QString::fromStdString(draft.name), QStringLiteral("rates"));
        part<QToolButton>(dialog, "vary.1.remove")->click();
        QTRY_COMPARE(std::get<VariedSweep>(drafts().back()).varied.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(std::get<VariedSweep>(drafts().back()).varied[0].key),
                 QStringLiteral("optim.lr"));
    }

    void saysWhatIsWrongAndWaits() {
        auto* dialog = vary();
        QTRY_VERIFY(dialog->isReady());
        type(dialog, "vary.1.values", QStringLiteral("0..x"));
        QVERIFY(!dialog->isReady());
        QTRY_VERIFY2(dialog->summary().contains(QStringLiteral("not a range of numbers")),
                     qPrintable(dialog->summary()));
        type(dialog, "vary.1.values", QStringLiteral("1, 2"));
        QTRY_VERIFY(dialog->isReady());
        dialog->add("run.seed", QStringLiteral("7"));
        QTRY_COMPARE(dialog->summary(), QStringLiteral("Seed stands there twice."));
        QVERIFY(!dialog->isReady());
        backend_->sweeps.inspection.problem = "run.epochs: 0 is not at least 1.";
        part<QToolButton>(dialog, "vary.2.remove")->click();
        QTRY_COMPARE(dialog->summary(), QStringLiteral("run.epochs: 0 is not at least 1."));
        QVERIFY(!dialog->isReady());
    }

    void aSweepThatCannotBeSavedStays() {
        backend_->sweeps.refusal = QStringLiteral("The disk is full.");
        auto* dialog = vary();
        QTRY_VERIFY(dialog->isReady());
        part<QPushButton>(dialog, "vary.lineUp")->click();
        QCOMPARE(dialog->summary(), QStringLiteral("The disk is full."));
        QVERIFY(dialog->isVisible());
        QVERIFY(backend_->queue.calls.isEmpty());
    }

    void nothingIsSaidToBeInLineThatIsNot() {
        countRuns(46, 1);
        QSignalSpy told(&window_->lineUps(), &ui::LineUps::studyLinedUp);
        for (const bool refuses : {true, false}) {
            backend_->queue.refusesSweeps = refuses;
            auto* dialog = study();
            QTRY_VERIFY(dialog->isReady());
            part<QPushButton>(dialog, "study.lineUp")->click();
            QCOMPARE(told.count(), refuses ? 0 : 1);
            QCOMPARE(backend_->queue.expectations.back().has_value(),
                     backend_->sweeps.inspection.left.has_value());
            delete dialog;
        }
    }

    void anAnswerAboutWhatStoodThereIsNoneAboutWhatStandsThere() {
        countRuns(46, 1);
        auto* dialog = study();
        QTRY_VERIFY(dialog->isReady());
        const auto old = drafts().back();
        type(dialog, "study.amounts", QStringLiteral("0, 2"));
        Q_EMIT backend_->sweeps.draftInspected(old, backend_->sweeps.inspection); // it was under way
        QVERIFY(!dialog->isReady());
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(std::get<TradeOffStudy>(drafts().back()).layers, (std::vector<int>{0, 2}));
    }

    void theKeyboardBeginsWithTheContent() {
        auto* dialog = vary();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        part<QPushButton>(dialog, "vary.add")->click();
        QTRY_COMPARE(dialog->focusWidget()->objectName(), QStringLiteral("vary.2.field"));
        QStringList order;
        for (auto* next = dialog->nextInFocusChain(); next != dialog; next = next->nextInFocusChain())
            order << next->objectName();
        int last = -1;
        for (const auto* name : {"vary.1.field", "vary.1.values", "vary.2.field", "vary.add", "vary.name",
                                 "vary.cancel", "vary.lineUp"}) {
            const int at = int(order.indexOf(QLatin1String(name)));
            QVERIFY2(at > last, name);
            last = at;
        }
    }

    void aSettingIsTakenByItsNameAndNotByChance() {
        auto* dialog = vary();
        auto* field = part<QComboBox>(dialog, "vary.1.field");
        const auto type = [&](const QString& text) {
            field->lineEdit()->setText(text);
            Q_EMIT field->lineEdit()->editingFinished();
            return dialog->rows()[0]->key();
        };
        QCOMPARE(type(QString()), std::string("run.seed"));           // nothing typed: it stays
        QCOMPARE(type(QStringLiteral("e")), std::string("run.seed")); // stands in many
        QCOMPARE(type(QStringLiteral("optim.lr")), std::string("optim.lr"));
    }

    void takesNumbersWithADecimalComma() {
        QLocale::setDefault(QLocale(QStringLiteral("es")));
        auto* dialog = vary();
        dialog->add("optim.lr", QStringLiteral("0,1; 0,25"));
        QCOMPARE(dialog->rows()[1]->varied()->values, (std::vector<Value>{0.1, 0.25}));
        QCOMPARE(dialog->rows()[1]->note(), QStringLiteral("2 values: 0,1; 0,25"));
    }

    void aStudyHasChoicesSeedsAndControls() {
        countRuns(46, 1);
        auto* dialog = study();
        QTRY_VERIFY2(dialog->isReady(), qPrintable(dialog->summary()));
        QCOMPARE(part<QLineEdit>(dialog, "study.amounts")->text(), QStringLiteral("0, 1, 2, 4, 8"));
        type(dialog, "study.amounts", QStringLiteral("0, 3"));
        part<QSpinBox>(dialog, "study.seeds")->setValue(6);
        part<QCheckBox>(dialog, "study.least")->setChecked(true);
        QTRY_VERIFY(dialog->isReady());
        const auto draft = std::get<TradeOffStudy>(drafts().back());
        QCOMPARE(draft.layers, (std::vector<int>{0, 3}));
        QCOMPARE(draft.seeds, std::int64_t(6));
        QVERIFY(draft.byChance && draft.leastFirst);
        type(dialog, "study.amounts", QStringLiteral("0, 20"));
        QTRY_VERIFY2(dialog->summary().contains(QStringLiteral("0 to 19")), qPrintable(dialog->summary()));
        type(dialog, "study.amounts", QStringLiteral("0, 2"));
        QTRY_VERIFY(dialog->isReady());
        part<QPushButton>(dialog, "study.lineUp")->click();
        QVERIFY(backend_->queue.calls.back().startsWith(
            QStringLiteral("sweep /library/sweeps/made.json Trade-off")));
    }

    void aStudyOfBudgetsAsksForAmounts() {
        auto* dialog = study(true);
        QCOMPARE(part<QLineEdit>(dialog, "study.amounts")->text(), QStringLiteral("60, 80.5"));
        QVERIFY(!part<QCheckBox>(dialog, "study.least")->isVisible());
        type(dialog, "study.amounts", QStringLiteral("70"));
        QTRY_VERIFY(dialog->isReady());
        const auto draft = std::get<TradeOffStudy>(drafts().back());
        QCOMPARE(draft.limits.size(), std::size_t(1));
        QCOMPARE(draft.limits[0].amount, 70000.0);
        QCOMPARE(draft.widths, (std::vector<int>{2, 4}));
    }

private:
    static QString toQtName(const VariedSweep& sweep) { return QString::fromStdString(displayName(sweep)); }
};

PDQAT_WIDGET_TEST(LineUpTest)
#include "line_up_test.moc"
