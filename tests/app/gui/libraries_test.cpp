// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over one library after another, and runs that are taken in.
#include "app/gui/show_library.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/fixtures/sample_events.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/preferences.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/tour.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace pdqat;

class LibrariesTest : public test::WidgetTest {
    Q_OBJECT
    QTemporaryDir folder_;

    /// A finished run in a library.
    QString addRun(const QString& library) {
        const runs::Library made(library.toStdString());
        const auto id = runs::newRunId(1.7e9);
        auto started = runs::sampleStarted();
        started.runId = id;
        started.config.run.name = "from elsewhere";
        runs::makeRunFolder(made.folder() / "runs", id, started.config, [&](const runs::RunFolder& folder) {
            os::replaceFile(folder.events(), runs::logRecord({1, started}) +
                                                 runs::logRecord({2, runs::sampleEpoch(0, 0.5, true)}) +
                                                 runs::logRecord({3, RunFinished{0, 1}}));
            runs::writeStatus(folder.status(), {RunState::Finished, {}, {}, 3});
        });
        return ui::toQt(id);
    }

private Q_SLOTS:
    void oneLibraryFollowsAnother() {
        const auto first = folder_.filePath(QStringLiteral("first")),
                   second = folder_.filePath(QStringLiteral("second"));
        addRun(first);
        QFile::remove(ui::windowStateFile());
        ui::LanguageSwitch languages;
        QString title, problem;
        bool shownRound = false, shownAgain = false;
        const auto next =
            ui::showLibrary(runs::Library(first.toStdString()), languages, [&](ui::WorkbenchWindow& window) {
                QTimer::singleShot(0, &window, [&] {
                    title = window.windowTitle();
                    shownRound = window.findChild<ui::Tour*>() != nullptr;
                    QFile file(folder_.filePath(QStringLiteral("a file")));
                    QVERIFY(file.open(QIODevice::WriteOnly));
                    Q_EMIT window.libraryChosen(file.fileName()); // which is none: the window stays
                    QVERIFY(window.isVisible());
                    problem = window.findChild<ui::Banner*>()->text();
                    Q_EMIT window.libraryChosen(second);
                });
            });
        QVERIFY2(title.startsWith(QStringLiteral("first")), qPrintable(title));
        QVERIFY2(problem.contains(QStringLiteral("a file")), qPrintable(problem));
        QVERIFY(next.has_value());
        QCOMPARE(ui::toQt(next->folder().string()), second);
        const auto none = ui::showLibrary(*next, languages, [&](ui::WorkbenchWindow& window) {
            QTimer::singleShot(0, &window, [&] {
                shownAgain = window.findChild<ui::Tour*>() != nullptr;
                Q_EMIT window.closeDeclined(); // of nothing
                window.close();
            });
        });
        QVERIFY(!none.has_value()); // the program ends
        QVERIFY(shownRound && !shownAgain);
    }

    void aRunDirectoryIsTakenInAndShown() {
        const auto source = folder_.filePath(QStringLiteral("elsewhere"));
        const auto id = addRun(source);
        Workbench bench(folder_.filePath(QStringLiteral("own")));
        bench.backend.runs.importRuns(
            {source + QStringLiteral("/runs/") + id, folder_.filePath(QStringLiteral("gone"))}, {});
        QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->epochsDone() == 1, patience);
        QCOMPARE(bench.window.findChild<ui::RunsPanel*>()->selectedRuns(), QStringList{id});
        const auto& banner = *bench.window.findChild<ui::Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner.text().contains(QStringLiteral("gone")),
                                 patience); // the other one is said
    }
};

PDQAT_WIDGET_TEST(LibrariesTest)
#include "libraries_test.moc"
