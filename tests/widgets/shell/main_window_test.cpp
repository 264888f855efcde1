// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/form/experiment_form.h"
#include "widgets/model/model_page.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/tour.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <chrono>

using namespace pdqat;

class MainWindowTest : public WindowFixture {
    Q_OBJECT
    QMessageBox* question() { return window_->findChild<QMessageBox*>(QStringLiteral("closeQuestion")); }
    static void click(QMessageBox* box, const char* name) {
        box->findChild<QPushButton*>(QLatin1String(name))->click();
    }

    void train() {
        window_->actions().run->trigger();
        QTRY_VERIFY(window_->controller().shownRun() && window_->controller().shownRun()->started());
    }

private Q_SLOTS:
    void theTourEndsInEveryWay_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("button");
        QTest::newRow("Escape") << int(Qt::Key_Escape) << QString();
        QTest::newRow("Return on Skip") << int(Qt::Key_Return) << QStringLiteral("tour.skip");
        QTest::newRow("Skip") << 0 << QStringLiteral("tour.skip");
        QTest::newRow("Done") << 0 << QStringLiteral("tour.next");
    }
    void theTourEndsInEveryWay() {
        QFETCH(int, key);
        QFETCH(QString, button);
        window_->startTour();
        const QPointer<ui::Tour> tour = window_->findChild<ui::Tour*>();
        QVERIFY(tour);
        auto* pressed = button.isEmpty() ? nullptr : tour->findChild<QPushButton*>(button);
        if (key != 0) {
            if (pressed)
                pressed->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        } else {
            for (int i = 0; i < 3 && tour && tour->isVisible(); ++i)
                QTest::mouseClick(pressed, Qt::LeftButton);
        }
        window_->resize(window_->size() + QSize(10, 10)); // the window is laid out anew meanwhile
        QTRY_VERIFY(!tour);
        QVERIFY(!window_->findChild<QFrame*>(QStringLiteral("tour.outline")));
    }

    void cleanup() { close(); }

    void theHeadingTellsWhatARunFoundInItsFolder() {
        auto& part = backend_->data.stored.parts.emplace_back();
        part.name = "train";
        part.found = part.read = 60;
        backend_->runs.add("one", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        window_->controller().show(QStringLiteral("one"));
        auto* label = window_->findChild<QLabel*>(QStringLiteral("runHeading.data"));
        QTRY_COMPARE(label->text(), QStringLiteral("train: 60 images · split: 0 to train on, 0 to validate"));
        QVERIFY(!label->isHidden());
    }

    void aReportIsWrittenOfTheSelectedRuns() {
        auto* report = window_->actions().report;
        QVERIFY(!report->isEnabled()); // there is no run
        backend_->runs.add("one", {}, RunState::Finished, 2);
        backend_->runs.add("two", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        auto* list = window_->findChild<QTreeView*>(QStringLiteral("runs.list"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->selectAll();
        QVERIFY(report->isEnabled());
        report->trigger();
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("html"));
        dialog->selectNameFilter(dialog->nameFilters().last());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("pdf"));
        Q_EMIT dialog->fileSelected(QStringLiteral("out.pdf"));
        dialog->close();
        QCOMPARE(backend_->reports.runs, (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QTRY_VERIFY(bannerShown());
        QVERIFY(banner().contains(QStringLiteral("out.pdf")));
    }

    void runsOfOtherProcessesAreLookedAtAgain() {
        auto& runs = backend_->runs;
        auto* timer = window_->findChild<QTimer*>(QStringLiteral("runs.lookSoon"));
        QVERIFY(timer->intervalAsDuration() <= std::chrono::seconds(30)); // the minute has room for two
        QVERIFY(timer->isActive());                                       // one look cannot tell who lives
        QSignalSpy listed(&runs, &ui::RunService::listChanged);
        const auto look = [&] {
            const auto before = listed.count();
            runs.refresh();
            QTRY_VERIFY(listed.count() > before);
        };
        look();
        timer->stop();
        train();
        look();
        QVERIFY(!timer->isActive()); // this process tells of its own run
        runs.add("other", {}, RunState::Running, 1);
        timer->setInterval(0);
        look();
        const auto seen = listed.count();
        QTRY_VERIFY(listed.count() > seen + 2); // as long as it is under way
        runs.records.front().state = RunState::Finished;
        QTRY_VERIFY(!timer->isActive());
    }

    void opensOnAReadyExperiment() {
        QCOMPARE(window_->document().config(), backend_->experiments.presetList.front().config);
        QVERIFY(window_->actions().run->isEnabled());
        QVERIFY(!window_->actions().undo->isEnabled());
        QVERIFY(!window_->actions().stop->isEnabled());
    }

    void oneClickStartsARunAndShowsIt() {
        train();
        QCOMPARE(backend_->runs.calls, QStringList{QStringLiteral("start")});
        QCOMPARE(secondRun_, window_->controller().shownRun());
        QVERIFY(window_->actions().run->toolTip().contains(QStringLiteral("in line")));
        QVERIFY(window_->actions().stop->isEnabled());
        backend_->runs.deliverEpoch(0);
        QCOMPARE(window_->findChild<QLabel*>(QStringLiteral("status.epoch"))->text(),
                 QStringLiteral("epoch 1/10"));
        backend_->runs.endRun(RunFinished{});
        QVERIFY(window_->actions().run->isEnabled());
        QVERIFY(!window_->actions().stop->isEnabled());
    }

    void pauseHoldsAndContinues() {
        train();
        auto* pause = window_->actions().pause;
        QTest::keyClick(window_.get(), Qt::Key_Space);
        QTRY_COMPARE(pause->text(), QStringLiteral("&Continue"));
        pause->trigger();
        QTRY_COMPARE(pause->text(), QStringLiteral("&Pause"));
        QCOMPARE(backend_->runs.calls, (QStringList{"start", "pause", "resumeTraining"}));
    }

    void spaceStillPressesAFocusedButton() {
        train();
        auto* button = window_->findChild<QPushButton*>(QStringLiteral("field.quant.high_precision"));
        QSignalSpy clicked(button, &QPushButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(!backend_->runs.calls.contains(QStringLiteral("pause")));
    }

    void aFailureOfARunThatIsNotShownStandsInTheBanner() {
        backend_->runs.add("old", {}, RunState::Finished, 2);
        train();
        window_->controller().show(QStringLiteral("old"));
        backend_->runs.endRun(
            RunFailed{ErrorKind::Diverged, "Block_3_conv0: the loss became NaN.", "Block_3_conv0", {}});
        QVERIFY(bannerShown());
        QVERIFY2(banner().contains(QStringLiteral("failed")), qPrintable(banner()));
        window_->findChild<QWidget*>(QStringLiteral("banner.close"))->setFocus();
        QTest::keyClick(window_->focusWidget(), Qt::Key_Space);
        QVERIFY(!bannerShown());
    }

    void aFailureOfTheRunShownIsSaidByItsPagesAlone() {
        train();
        backend_->runs.endRun(RunFailed{ErrorKind::Diverged, "the loss became NaN.", {}, {}});
        QVERIFY(!bannerShown());
        QVERIFY(window_->controller().shownRun()->failure());
    }

    void backendErrorsStandInTheBanner() {
        Q_EMIT backend_->runs.errorOccurred(QStringLiteral("Title"),
                                            QStringLiteral("library is not writable"));
        QVERIFY(banner().contains(QStringLiteral("not writable")));
    }

    void closingWhileTrainingAsksAndCanGoOn() {
        train();
        window_->close();
        QVERIFY(window_->isVisible());
        QVERIFY(question());
        click(question(), "closeQuestion.keep");
        QVERIFY(!backend_->runs.calls.contains(QStringLiteral("stop")));
        QTRY_VERIFY(!question());
        QVERIFY(window_->isVisible());
    }

    void closingWhileTrainingStopsWaitsAndCloses() {
        train();
        backend_->runs.answersStop = false;
        window_->close();
        click(question(), "closeQuestion.stop");
        QVERIFY(backend_->runs.calls.contains(QStringLiteral("stop")));
        QTRY_VERIFY(!question());
        QVERIFY(window_->isVisible()); // the engine has not answered: the window lives and draws
        QCOMPARE(window_->findChild<QLabel*>(QStringLiteral("status.state"))->text(),
                 QStringLiteral("stopping"));
        window_->close();
        QVERIFY(!question()); // asked once
        backend_->runs.endRun(RunStopped{});
        QVERIFY(!window_->isVisible());
    }

    void closingWhileARunIsBeingStartedStopsItFirst() {
        backend_->runs.startsSoon = false;
        window_->actions().run->trigger();
        QVERIFY(window_->controller().busy() && !window_->controller().training());
        window_->close();
        click(question(), "closeQuestion.stop");
        QVERIFY(window_->isVisible());
        backend_->runs.begin();
        QTRY_VERIFY(!window_->isVisible());
        QCOMPARE(backend_->runs.calls, (QStringList{"start", "stop"}));
    }

    void aRunThatCannotStartIsExplainedAndTheNextOneCan() {
        backend_->runs.startsSoon = false;
        window_->actions().run->trigger();
        backend_->runs.refuse(QStringLiteral("The data are missing."));
        QVERIFY(banner().contains(QStringLiteral("The data are missing.")));
        QVERIFY(!window_->controller().shownRun());
        QVERIFY(window_->actions().run->isEnabled());
        backend_->runs.startsSoon = true;
        train();
    }

    void undoInAFieldWithoutEditsIsTheWindows() {
        auto config = window_->document().config();
        const auto before = config.run.epochs;
        config.run.epochs = 77;
        window_->propose(config, QStringLiteral("test"));
        auto* field =
            window_->findChild<QDockWidget*>(QStringLiteral("experimentDock"))->findChild<QLineEdit*>();
        field->setFocus();
        QTRY_VERIFY(window_->actions().undo->isEnabled());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window_->document().config().run.epochs, before);
    }

    void abortingAsks() {
        train();
        window_->actions().abort->trigger();
        auto* box = window_->findChild<QMessageBox*>(QStringLiteral("abortQuestion"));
        QVERIFY(box);
        QVERIFY(!backend_->runs.calls.contains(QStringLiteral("abort")));
        click(box, "abortQuestion.abort");
        QVERIFY(backend_->runs.calls.contains(QStringLiteral("abort")));
    }

    void messagesMoveNothing() {
        const auto* pages = window_->findChild<QTabWidget*>();
        const auto before = pages->geometry();
        Q_EMIT backend_->runs.errorOccurred(QStringLiteral("Title"), QStringLiteral("a problem"));
        QCoreApplication::processEvents();
        QVERIFY(bannerShown());
        QCOMPARE(pages->geometry(), before);
        backend_->runs.add("old", {}, RunState::Finished, 2);
        window_->controller().show(QStringLiteral("old"));
        QVERIFY(bannerShown()); // it is about no run
        Q_EMIT backend_->runs.errorOccurred(QStringLiteral("Title"), QStringLiteral("cannot be read"));
        Q_EMIT backend_->runs.opened(QStringLiteral("old"), false);
        window_->controller().show({});
        QVERIFY(!bannerShown()); // it was about the run shown before
    }

    void aReportThatWasWrittenOpens() {
        Q_EMIT backend_->reports.written(QStringLiteral("/tmp/a report.html"));
        QVERIFY(window_->findChild<QLabel*>(QStringLiteral("banner.text"))
                    ->text()
                    .contains(QStringLiteral("href=\"file:///tmp/a%20report.html\"")));
    }

    void theFormMakesRoomWhereThereIsLittle() {
        auto* form = window_->findChild<QDockWidget*>(QStringLiteral("experimentDock"));
        backend_->runs.add("old", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        QTRY_COMPARE(window_->findChild<QTreeView*>(QStringLiteral("runs.list"))->model()->rowCount(), 1);
        window_->resize(1440, 800);
        QVERIFY(form->isVisible());
        Q_EMIT window_->findChild<ui::RunsPanel*>()->runSelected(QStringLiteral("old"));
        QVERIFY(!form->isVisible());
        window_->propose({}, QStringLiteral("test"));
        QVERIFY(form->isVisible());
        window_->resize(1920, 800);
        Q_EMIT window_->findChild<ui::RunsPanel*>()->runSelected(QStringLiteral("old"));
        QVERIFY(form->isVisible());
    }

    void closingWithoutARunJustCloses() {
        window_->close();
        QVERIFY(!window_->isVisible());
    }

    void anInterruptedRunIsOpenedAndResumed() {
        backend_->runs.add("old", {}, RunState::Interrupted, 3);
        backend_->runs.refresh();
        auto* runs = window_->findChild<ui::RunsPanel*>();
        QTRY_VERIFY(!backend_->runs.records.empty());
        window_->controller().show(QStringLiteral("old"));
        QTRY_VERIFY(secondRun_ && secondRun_->started());
        QCOMPARE(runs->selected(), QStringLiteral("old"));
        auto* resume = window_->findChild<QPushButton*>(QStringLiteral("runHeading.resume"));
        QVERIFY(resume->isVisible());
        resume->click();
        QTRY_VERIFY(window_->controller().training());
        QCOMPARE(backend_->runs.calls, (QStringList{"open", "resume"}));
        QTRY_VERIFY(!resume->isVisible());
    }

    void aFinishedRunIsTrainedToMoreEpochs() {
        RunConfig config;
        config.run.epochs = 4;
        backend_->runs.add("old", config, RunState::Finished, 4);
        backend_->runs.refresh();
        auto* runs = window_->findChild<ui::RunsPanel*>();
        QTRY_VERIFY(!backend_->runs.records.empty());
        window_->controller().show(QStringLiteral("old"));
        QTRY_COMPARE(runs->selected(), QStringLiteral("old"));
        window_->findChild<QAction*>(QStringLiteral("action.extendRun"))->trigger();
        auto* dialog = window_->findChild<QInputDialog*>(QStringLiteral("extendRun"));
        QVERIFY(dialog);
        QCOMPARE(dialog->intMinimum(), 5);
        QCOMPARE(dialog->intValue(), 6);
        const auto* train = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QCOMPARE(train->text(), QStringLiteral("Train"));
        QVERIFY(train->isEnabled());
        dialog->setIntValue(9);
        dialog->accept();
        QTRY_VERIFY(window_->controller().training());
        QCOMPARE(backend_->runs.calls, (QStringList{"open", "resume"}));
        QCOMPARE(backend_->runs.records.front().config.run.epochs, 9);
    }

    void resumingARunThatIsNotOpenReadsItsLogFirst() {
        backend_->runs.add("old", {}, RunState::Stopped, 3);
        window_->controller().resumeRun(QStringLiteral("old"));
        QVERIFY(!window_->controller().training());
        QTRY_VERIFY(window_->controller().training());
        QCOMPARE(backend_->runs.calls, (QStringList{"open", "resume"}));
        QCOMPARE(window_->controller().shownRun()->epochsDone(), 3);
    }

    void watchingAnOldRunDoesNotDisturbTheOneThatTrains() {
        backend_->runs.add("old", {}, RunState::Finished, 3);
        train();
        const auto active = window_->controller().activeId();
        window_->controller().show(QStringLiteral("old"));
        QTRY_VERIFY(secondRun_->started());
        backend_->runs.deliverEpoch(0);
        QCOMPARE(secondRun_->id(), QStringLiteral("old"));
        window_->controller().show(active);
        QCOMPARE(secondRun_->epochsDone(), 1);
        QVERIFY(!backend_->runs.calls.mid(2).contains(QStringLiteral("open")));
    }

    void keepTheTopFillsTheForm() {
        backend_->runs.add("old", {}, RunState::Finished, 3);
        window_->controller().show(QStringLiteral("old"));
        QTRY_VERIFY(secondRun_ && secondRun_->started());
        auto* keep = window_->findChild<QPushButton*>(QStringLiteral("ranking.keep"));
        QTRY_VERIFY(keep->isEnabled());
        keep->click();
        QCOMPARE(window_->document().config().quant.highPrecision.size(), std::size_t(1));
        QVERIFY(window_->actions().run->isEnabled());
        window_->actions().undo->trigger();
        QVERIFY(window_->document().config().quant.highPrecision.empty());
    }

    void aModelIsDroppedOrChosenAndItsNetworkFillsTheForm() {
        auto* page = ui::addModelPage(*window_, backend_->models);
        const auto drop = [&](const QString& file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QCoreApplication::sendEvent(window_.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(window_.get(), &event);
            return true;
        };
        QVERIFY(!drop(QStringLiteral("/models/picture.png")));
        QVERIFY(drop(QStringLiteral("/models/net.onnx")));
        QVERIFY(page->isVisible() && page->showsFile());
        QCOMPARE(backend_->models.opening(), QStringLiteral("/models/net.onnx"));
        backend_->models.answer(fake::sampleModel(backend_->models.opening(), window_->document().config()));
        page->findChild<QPushButton*>(QStringLiteral("model.train"))->click();
        QCOMPARE(window_->document().config().network.file, std::string("/models/net.onnx"));
        window_->actions().openModel->trigger();
        auto* dialog = page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/models/other.onnx"));
        QCOMPARE(backend_->models.opening(), QStringLiteral("/models/other.onnx"));
    }

    void settingsAreExportedAndImported() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("e.json"));
        auto config = window_->document().config();
        config.run.seed = 77;
        window_->propose(config, QStringLiteral("test"));
        window_->exportConfig(path);
        window_->actions().newExperiment->trigger();
        QCOMPARE(window_->document().config(), backend_->experiments.presetList.front().config);
        window_->importConfig(path);
        QTRY_COMPARE(window_->document().config(), config);
        QVERIFY(!bannerShown());
    }

    void badSettingsFilesAreExplained_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("no JSON") << QByteArray("{") << "not valid JSON";
        QTest::newRow("unknown key") << QByteArray(R"({"run": {"epoch": 3}})") << "Did you mean run.epochs?";
        QTest::newRow("out of range")
            << QByteArray(R"({"run": {"epochs": 0}})") << "run.epochs: 0 is out of range";
        QTest::newRow("part") << QByteArray(R"({"_base": "demo"})") << "differs from the preset demo";
        QTest::newRow("missing") << QByteArray() << "No such file";
    }

    void badSettingsFilesAreExplained() {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("bad.json"));
        if (QFile file(path); !content.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(content);
        const auto before = window_->document().config();
        window_->importConfig(path);
        QTRY_VERIFY2(banner().contains(part) && banner().contains(path), qPrintable(banner()));
        QCOMPARE(window_->document().config(), before);
        const QFileInfo info(folder.filePath(QStringLiteral("no/folder.json")));
        window_->exportConfig(info.filePath());
        QTRY_VERIFY(banner().contains(QStringLiteral("could not be written")));
    }

    void everyPartFitsASmallScreen() {
        window_->resize(720, 450);
        QVERIFY2(window_->minimumSizeHint().width() <= 720 && window_->minimumSizeHint().height() <= 450,
                 qPrintable(QStringLiteral("%1 x %2")
                                .arg(window_->minimumSizeHint().width())
                                .arg(window_->minimumSizeHint().height())));
    }

    void heavyTrafficArrivesWhileTheWindowAnswers() {
        train();
        backend_->runs.deliverEpoch(0);
        backend_->runs.play(20000);
        const auto* run = window_->controller().shownRun();
        QTRY_VERIFY_WITH_TIMEOUT(run->curve("batch/value/Block_0_conv0@2").x.size() > 1000, 60000);
        window_->actions().stop->trigger(); // by the user, between two deliveries
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller().training(), 60000);
    }
};

PDQAT_WIDGET_TEST(MainWindowTest)
#include "main_window_test.moc"
