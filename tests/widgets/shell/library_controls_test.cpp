// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/runs_panel.h"

#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace pdqat;

class LibraryControlsTest : public WindowFixture {
    Q_OBJECT
    QTemporaryDir temp_;

    QString made(const QString& folder) {
        QDir(temp_.path()).mkpath(folder);
        return temp_.filePath(folder);
    }
    QString madeFile(const QString& name) {
        QFile file(temp_.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for a file");
        return file.fileName();
    }
    /// Whether the window takes it.
    bool drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window_.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window_.get(), &dropped);
        return true;
    }
    void addTheirsAndOurs() {
        RunConfig config;
        config.imported = {TrackerKind::Wandb, "place", "id", {}, {}};
        backend_->runs.add("theirs", config, RunState::Finished, 2);
        backend_->runs.add("ours", {}, RunState::Finished, 2);
        backend_->runs.refresh();
        QTRY_COMPARE(backend_->runs.list().size(), std::size_t(2));
    }
    QMenu* libraries() {
        auto* menu = window_->findChild<QMenu*>(QStringLiteral("menu.libraries"));
        Q_EMIT menu->aboutToShow();
        return menu;
    }

private Q_SLOTS:
    void cleanup() { close(); }

    void whatIsDroppedIsImported() {
        const auto run = made(QStringLiteral("20261130-120000-abcd")),
                   log = madeFile(QStringLiteral("run-x.wandb")),
                   events = madeFile(QStringLiteral("events.out.tfevents.1")),
                   text = madeFile(QStringLiteral("a.txt"));
        QVERIFY(drop({run, log, events}));
        QCOMPARE(backend_->runs.calls.last(), QStringLiteral("import %1|%2|%3|").arg(run, log, events));
        QVERIFY(!drop({text}));
        QVERIFY(!drop({run, text})); // some of it would be lost without a word
        QSignalSpy models(window_.get(), &ui::MainWindow::modelDropped);
        QVERIFY(drop({madeFile(QStringLiteral("net.onnx"))}));
        QCOMPARE(models.count(), 1);
    }

    void whatWasImportedIsSelectedAndSaid() {
        backend_->runs.add("new", {}, RunState::Finished, 2);
        Q_EMIT backend_->runs.runsImported({QStringLiteral("new")},
                                           {QStringLiteral("other: is being trained")});
        QVERIFY(bannerShown());
        QVERIFY(banner().contains(QStringLiteral("is being trained")));
        backend_->runs.refresh();
        QTRY_COMPARE(window_->findChild<ui::RunsPanel*>()->selectedRuns(),
                     QStringList{QStringLiteral("new")});
    }

    void theDialogTakesAPlaceAndAnExperiment() {
        window_->actions().importRuns->trigger();
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("importRuns"));
        QVERIFY(dialog && dialog->isVisible());
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("importRuns.import"));
        QVERIFY(!import->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("importRuns.place"))
            ->setText(QStringLiteral(" http://host:5000 "));
        dialog->findChild<QLineEdit*>(QStringLiteral("importRuns.experiment"))
            ->setText(QStringLiteral("one"));
        import->click();
        QCOMPARE(backend_->runs.calls.last(), QStringLiteral("import http://host:5000|one"));
    }

    void anotherLibraryIsAskedForOnceItIsOne() {
        QSignalSpy chosen(window_.get(), &ui::MainWindow::libraryChosen);
        const auto library = made(QStringLiteral("lib")), full = made(QStringLiteral("full")),
                   empty = made(QStringLiteral("empty"));
        made(QStringLiteral("lib/runs"));
        made(QStringLiteral("full/thesis"));
        ui::Preferences state(ui::windowStateFile());
        state.setValue(QStringLiteral("libraries/recent"), QStringList{library, full, empty});
        close();
        backend_ = std::make_unique<fake::FakeBackend>();
        open();
        QSignalSpy again(window_.get(), &ui::MainWindow::libraryChosen);
        const auto actions = libraries()->actions();
        QCOMPARE(actions.size(), 4); // its own first
        QVERIFY(actions[0]->isChecked());
        actions[0]->trigger(); // which is shown
        QCOMPARE(again.count(), 0);
        for (auto* action : actions)
            if (action->text().contains(QStringLiteral("lib")) && action != actions[0])
                action->trigger();
        QCOMPARE(again.takeFirst().first().toString(), library);
        libraries()->actions().last()->trigger();
        QCOMPARE(again.takeFirst().first().toString(), empty); // nothing is lost there
        for (auto* action : libraries()->actions())
            if (action->text().contains(QStringLiteral("full")))
                action->trigger();
        QCOMPARE(again.count(), 0);
        auto* question = window_->findChild<QMessageBox*>(QStringLiteral("makeLibrary"));
        QVERIFY(question);
        question->button(QMessageBox::Yes)->click();
        QCOMPARE(again.takeFirst().first().toString(), full);
    }

    void manyNotesLeaveRoomForTheWindow() {
        QStringList notes;
        for (int i = 0; i < 500; ++i)
            notes << QStringLiteral("run %1: its log cannot be read").arg(i);
        Q_EMIT backend_->runs.runsImported({}, notes);
        const auto* shown = window_->findChild<ui::Banner*>();
        QVERIFY(shown->isVisible());
        QVERIFY(shown->height() < window_->height() / 3);
        QVERIFY(shown->text().contains(QStringLiteral("run 499"))); // for who asks: in the tool tip
    }

    void whatIsImportedCanBeStopped() {
        auto* activity = window_->findChild<QWidget*>(QStringLiteral("importActivity"));
        QVERIFY(!activity->isVisible());
        Q_EMIT backend_->runs.importing(QStringLiteral("/a/long/place"));
        QVERIFY(activity->isVisible());
        activity->findChild<QPushButton*>(QStringLiteral("importActivity.stop"))->click();
        QCOMPARE(backend_->runs.calls.last(), QStringLiteral("stop imports"));
        Q_EMIT backend_->runs.importing({});
        QVERIFY(!activity->isVisible());
    }

    void aLibraryThatIsGoneIsNotMadeAnew() {
        ui::Preferences state(ui::windowStateFile());
        const auto gone = temp_.filePath(QStringLiteral("gone")), theirs = made(QStringLiteral("theirs"));
        made(QStringLiteral("theirs/runs/exp1")); // as TensorBoard's users have it
        state.setValue(QStringLiteral("libraries/recent"), QStringList{gone, theirs});
        close();
        backend_ = std::make_unique<fake::FakeBackend>();
        open();
        QSignalSpy chosen(window_.get(), &ui::MainWindow::libraryChosen);
        const auto choose = [this](const QString& folder) {
            for (auto* action : libraries()->actions())
                if (action->text().endsWith(folder))
                    return action->trigger();
            QFAIL("not in the menu");
        };
        choose(QStringLiteral("theirs"));
        auto* question = window_->findChild<QMessageBox*>(QStringLiteral("makeLibrary"));
        QVERIFY2(question, "a folder of runs of others is no library");
        question->button(QMessageBox::Cancel)->click();
        choose(QStringLiteral("gone"));
        QCOMPARE(chosen.count(), 0);
        QVERIFY(banner().contains(gone));
        QCOMPARE(libraries()->actions().size(), 2); // it is not offered again
    }

    void pagesOfLayersAreOutOfReachForImportedRuns() {
        addTheirsAndOurs();
        auto* pages = window_->findChild<QTabWidget*>(QStringLiteral("pages"));
        auto* ranking = pages->findChild<QWidget*>(QStringLiteral("rankingPage"));
        const int tab = pages->indexOf(ranking);
        window_->controller().show(QStringLiteral("ours"));
        pages->setCurrentWidget(ranking);
        window_->controller().show(QStringLiteral("theirs"));
        QVERIFY(!pages->isTabEnabled(tab));
        QVERIFY(pages->tabToolTip(tab).contains(QStringLiteral("W&B")));
        QVERIFY(pages->currentWidget() != ranking);
        for (int i = 0; i < pages->count(); ++i) { // neither by the keyboard
            window_->actions().nextPage->trigger();
            QVERIFY(pages->isTabEnabled(pages->currentIndex()));
        }
        pages->setCurrentIndex(0);
        window_->controller().show(QStringLiteral("ours"));
        QVERIFY(pages->isTabEnabled(tab) && pages->tabToolTip(tab).isEmpty());
        QCOMPARE(pages->currentWidget(), ranking); // as it was left
    }

    void importedRunsAreNotSentOrExported() {
        addTheirsAndOurs();
        window_->controller().show(QStringLiteral("ours"));
        QTRY_VERIFY(window_->actions().exportModel->isEnabled());
        window_->controller().show(QStringLiteral("theirs"));
        QTRY_VERIFY(!window_->actions().exportModel->isEnabled());
        QVERIFY(!window_->actions().sendToTracker->isEnabled());
    }
};

PDQAT_WIDGET_TEST(LibraryControlsTest)
#include "library_controls_test.moc"
