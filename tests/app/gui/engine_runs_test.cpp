// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that other processes train, over the real engine: the library and the log are followed.
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/fixtures/sample_events.h"
#include "widgets/run_data.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pdqat;

class EngineRunsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    void prepare() override { folder_ = std::make_unique<QTemporaryDir>(); }

    /// As another process leaves it while it trains.
    runs::RunFolder addLivingRun(const std::string& id) const {
        const auto folder = runs::makeRunFolder(std::filesystem::path(folder_->path().toStdString()) / "runs",
                                                id, RunConfig{});
        runs::writeStatus(folder.status(), {RunState::Running, {}, os::thisProcess(), secondsNow()});
        return folder;
    }

private Q_SLOTS:
    void runsOfOtherProcessesAppearAndMove() {
        Workbench bench(folder_->path());
        auto& service = bench.backend.runs;
        QTRY_VERIFY_WITH_TIMEOUT(service.list().empty(), patience);
        const std::string id = "20261123-084512-k3f9";
        const auto folder = addLivingRun(id);
        runs::EventLogWriter log(folder.events());
        RunStory story;
        const auto write = [&](const Event& event) {
            log.append(event);
            story.add(event);
        };
        write(runs::at(1, runs::sampleStarted()));
        write(runs::at(2, runs::sampleEpoch(0, 0.5, true)));
        runs::writeSummary(folder.summary(), runs::summaryOf(story));
        QTRY_COMPARE_WITH_TIMEOUT(service.list().size(), std::size_t(1), patience); // nobody reloads

        ui::RunData shown(QString::fromStdString(id));
        connect(&service, &ui::RunService::eventsReady, &shown,
                [&](const QString& run, const ui::EventList& events, bool anew) {
                    QCOMPARE(run.toStdString(), id);
                    if (anew)
                        shown.clear();
                    shown.append(*events);
                });
        service.open(QString::fromStdString(id));
        QTRY_COMPARE_WITH_TIMEOUT(shown.epochsDone(), std::int64_t(1), patience);
        write(runs::at(3, runs::sampleEpoch(1, 0.6, true)));
        write(runs::at(4, runs::sampleEpoch(2, 0.7, true)));
        runs::writeSummary(folder.summary(), runs::summaryOf(story));
        QTRY_COMPARE_WITH_TIMEOUT(shown.epochsDone(), std::int64_t(3), patience); // the log is read on
        QCOMPARE(shown.story().epochs().size(), std::size_t(3));                  // each once
        QTRY_COMPARE_WITH_TIMEOUT(service.list().front().epochsDone, std::int64_t(3), patience);
        write(runs::at(5, RunFinished{2, 30}));
        QTRY_COMPARE_WITH_TIMEOUT(shown.state(), RunState::Finished, patience);
    }

    void whatOthersDoWithFinishedRunsIsSeen() {
        const std::string id = "20261123-084512-k3f9";
        const auto folder = addLivingRun(id);
        runs::writeStatus(folder.status(), {RunState::Finished, {}, {}, 1.7e9});
        runs::EventLogWriter(folder.events()).append(runs::at(5, RunFinished{2, 30}));
        Workbench bench(folder_->path());
        auto& service = bench.backend.runs;
        QTRY_COMPARE_WITH_TIMEOUT(service.list().size(), std::size_t(1), patience);
        QSignalSpy listed(&service, &ui::RunService::listChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty() || service.list().front().state == RunState::Finished,
                                 patience);
        const runs::Library elsewhere(folder_->path().toStdString()); // another process has one of its own
        elsewhere.setLabels(id, {"named elsewhere", {}, {}, false});
        QTRY_COMPARE_WITH_TIMEOUT(service.list().front().name, std::string("named elsewhere"), patience);
        runs::writeStatus(folder.status(),
                          {RunState::Running, {}, os::thisProcess(), secondsNow()}); // resumed
        QTRY_COMPARE_WITH_TIMEOUT(service.list().front().state, RunState::Running, patience);
    }

    void labelsAreSeenAtOnceAndStay() {
        addLivingRun("20261123-084512-k3f9");
        Workbench bench(folder_->path());
        auto& service = bench.backend.runs;
        QTRY_COMPARE_WITH_TIMEOUT(service.list().size(), std::size_t(1), patience);
        const RunLabels labels{"a better name", {"table1"}, "odd", false};
        service.setLabels({{QStringLiteral("20261123-084512-k3f9"), labels}});
        QCOMPARE(service.list().front().name, std::string("a better name"));
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(folder_->path() + QStringLiteral("/runs/20261123-084512-k3f9/labels.json")),
            patience);
        service.refresh(); // a listing that was read before may still come in
        QTRY_COMPARE_WITH_TIMEOUT(service.list().front().labels, labels, patience);
    }
};

PDQAT_WIDGET_TEST(EngineRunsTest)
#include "engine_runs_test.moc"
