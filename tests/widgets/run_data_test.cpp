// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/run_data.h"

#include <QSignalSpy>

#include <cmath>

using namespace pdqat;
using namespace pdqat::ui;

class RunDataTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty() {
        const RunData run(QStringLiteral("r"));
        QCOMPARE(run.id(), QStringLiteral("r"));
        QVERIFY(!run.started());
        QVERIFY(run.curve("test/accuracy@2").x.empty());
        QVERIFY(run.curve("dual/none@2").y.empty());
        QCOMPARE(run.bestEpoch(), std::int64_t(-1));
    }

    void collectsCurvesOfAllEvents() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        run.append(source.epochs(3));
        QCOMPARE(run.curve("batch/value/Block_0_conv0@2").x.size(), std::size_t(15));
        QCOMPARE(run.curve("batch/value/Block_0_conv0@2").x[0], 0.2);
        QCOMPARE(run.curve("dual/CE@2").x, (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(run.curve("slack/train/CE@2").y.size(), std::size_t(3));
        QCOMPARE(run.story().dualSlack(20), std::get<DualStep>(source.dualStep(2).body).slack[20]);
        QCOMPARE(run.curve("mse/train/Block_2_conv0@2").x, (std::vector<double>{1, 2, 3}));
        QCOMPARE(run.curve("mse/val/Block_2_conv0@2").y.size(), std::size_t(3));
        QVERIFY(run.curve("mse/test/Block_2_conv0@2").y.empty());
        QCOMPARE(run.curve("val/accuracy@32").y.size(), std::size_t(3));
        QCOMPARE(run.curve("test/loss@2").y.size(), std::size_t(3));
        QCOMPARE(run.curve("batch/accuracy@2").y.size(), std::size_t(15));
        QCOMPARE(run.curve("batch/loss@32").y.size(), std::size_t(15));
        QCOMPARE(run.epochsDone(), std::int64_t(3));
        QCOMPARE(run.bestEpoch(), std::int64_t(2));
        QCOMPARE(run.startedAt(), 1790000000.0);
    }

    void ranksLayersAndRelatesTheirSlackAtEachEpoch() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        run.append(source.epochs(3));
        std::vector<std::pair<double, double>> byLambda; // and rank
        double sum = 0;
        for (const auto& constraint : run.started()->constraints)
            if (constraint.constrained && !constraint.isOutput() && constraint.bits == 2) {
                const auto& rank = run.curve(seriesName("rank", constraint));
                QCOMPARE(rank.x, (std::vector<double>{1, 2, 3}));
                byLambda.emplace_back(-run.curve(seriesName("dual", constraint)).y.back(), rank.y.back());
                sum += rank.y.back();
                const auto& slack = run.curve(seriesName("slack/train", constraint));
                const auto& relative = run.curve(seriesName("relative_slack/train", constraint));
                QCOMPARE(relative.x, slack.x);
                QCOMPARE(relative.y.back(), slack.y.back() / constraint.epsilon);
            }
        const auto layers = double(byLambda.size());
        QVERIFY(layers > 1);
        QCOMPARE(sum, layers * (layers + 1) / 2); // whatever is shared
        std::ranges::sort(byLambda);
        QVERIFY(std::ranges::is_sorted(byLambda, {}, &std::pair<double, double>::second));
        QVERIFY(run.curve("rank/CE@2").y.empty());
        run.append({source.started({1, 0, 50})}); // resumed after the first epoch
        QCOMPARE(run.curve("rank/Block_0_conv0@2").x, std::vector<double>{1});
    }

    void theBaselineIsALevelAsFarAsTheOtherCurvesGo() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        Baseline baseline;
        baseline.splits = {{Split::Validation, {{2, 1.5, 0.412}}}};
        run.append({source.started()});
        QSignalSpy restarted(&run, &RunData::restarted);
        run.append({{1, baseline}});
        QCOMPARE(restarted.count(), 1); // plots have a curve more
        QCOMPARE(run.curve("ptq/accuracy@2").x, std::vector<double>{0});
        run.append({source.epochDone(0), source.epochDone(1)});
        QCOMPARE(run.curve("ptq/accuracy@2").x, (std::vector<double>{0, 1, 2}));
        QCOMPARE(run.curve("ptq/accuracy@2").y, std::vector<double>(3, 100 * 0.412));
        run.append({source.started({1, 0, 50})});
        QCOMPARE(run.curve("ptq/accuracy@2").x, (std::vector<double>{0, 1}));
    }

    void dualsStartAtTheirInitialValues() {
        RunData run(QStringLiteral("r"));
        auto first = test::SyntheticRun().started();
        auto& dual = std::get<RunStarted>(first.body).config.dual;
        dual.initLayer = 0.25;
        dual.initOut = 3;
        run.append({first});
        QCOMPARE(run.curve("dual/Block_0_conv0@2").x, std::vector<double>{0});
        QCOMPARE(run.curve("dual/Block_0_conv0@2").y, std::vector<double>{0.25});
        QCOMPARE(run.curve("dual/CE@2").y, std::vector<double>{3});
        QVERIFY(run.curve("slack/train/Block_0_conv0@2").y.empty());
        QVERIFY(run.story().duals().empty());
    }

    void announcesOncePerAppend() {
        RunData run(QStringLiteral("r"));
        const QSignalSpy changed(&run, &RunData::changed), restarted(&run, &RunData::restarted);
        const auto before = run.revision();
        run.append(test::SyntheticRun().epochs(4));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(restarted.size(), 1);
        QVERIFY(run.revision() > before);
        run.append({});
        QCOMPARE(changed.size(), 1);
    }

    void resumeDropsWhatCameAfterTheCheckpoint() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        run.append(source.epochs(4));
        const auto generation = run.generation();
        const QSignalSpy restarted(&run, &RunData::restarted);
        run.append({source.started(source.position(2 * 50 + 25))});
        QCOMPARE(restarted.size(), 0);
        QVERIFY(run.generation() > generation);
        QCOMPARE(run.curve("batch/value/Block_1_conv1@2").x.back(), 2.4);
        QCOMPARE(run.curve("dual/Block_1_conv1@2").x, (std::vector<double>{0, 1, 2}));
        QCOMPARE(run.curve("test/accuracy@2").x, (std::vector<double>{1, 2}));
        QCOMPARE(run.epochsDone(), std::int64_t(2));
        QCOMPARE(run.bestEpoch(), std::int64_t(1));
        run.append({source.statistics(130)});
        QCOMPARE(run.curve("batch/value/Block_1_conv1@2").x.back(), 2.6);
    }

    void repeatedStepReplacesItsPoint() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        run.append(source.epochs(2));
        run.append({source.started({1, 50, 100}), source.dualStep(1), source.epochDone(1)});
        QCOMPARE(run.curve("dual/Block_0_conv0@2").x, (std::vector<double>{0, 1, 2}));
        QCOMPARE(run.curve("train/loss@2").x, (std::vector<double>{1, 2}));
    }

    void otherConstraintsStartAfresh() {
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(2));
        test::SyntheticRun other;
        other.layers = 3;
        const QSignalSpy restarted(&run, &RunData::restarted);
        run.append({other.started({1, 0, 50})});
        QCOMPARE(restarted.size(), 1);
        QVERIFY(run.curve("batch/value/Block_0_conv0@2").x.empty());
        QVERIFY(run.curve("dual/Block_2_conv0@2").x.empty());
    }

    void keepsNonFiniteValues() {
        RunData run(QStringLiteral("r"));
        const test::SyntheticRun source;
        auto bad = source.statistics(10);
        auto& values = std::get<LayerStatistics>(bad.body).values;
        values[0] = std::nan("");
        values[1] = -INFINITY;
        run.append({source.started(), bad});
        QVERIFY(std::isnan(run.curve("batch/value/Block_0_conv0@2").y[0]));
        QCOMPARE(run.curve("batch/value/Block_0_conv1@2").y[0], -INFINITY);
    }

    void statesAndEnds() {
        RunData run(QStringLiteral("r"));
        const QSignalSpy state(&run, &RunData::stateChanged);
        run.append({test::SyntheticRun().started()});
        run.append({{1, StateChanged{RunState::Paused}}});
        QCOMPARE(run.state(), RunState::Paused);
        run.append({{2, StateChanged{RunState::Running}}, {3, Warning{"slow disk"}}});
        QCOMPARE(run.warnings().size(), std::size_t(1));
        run.append({{4, RunStopped{{1, 0, 50}, true}}});
        QCOMPARE(run.state(), RunState::Aborted);
        run.append({{5, RunFailed{ErrorKind::Diverged, "the loss is NaN", "Block_0_conv0", {1, 2, 52}}}});
        QCOMPARE(run.state(), RunState::Failed);
        QCOMPARE(run.failure()->layer, std::string("Block_0_conv0"));
        QCOMPARE(state.size(), 5);
        run.append({{6, RunFinished{7, 12.5}}});
        QCOMPARE(run.state(), RunState::Finished);
    }

    void clearForgetsEverything() {
        RunData run(QStringLiteral("r"));
        run.append(test::SyntheticRun().epochs(2));
        run.clear();
        QVERIFY(!run.started());
        QVERIFY(run.curve("batch/accuracy@2").x.empty());
        QCOMPARE(run.epochsDone(), std::int64_t(0));
        run.append(test::SyntheticRun().epochs(1));
        QCOMPARE(run.curve("dual/Block_0_conv0@2").x.size(), std::size_t(2));
    }
};

PDQAT_WIDGET_TEST(RunDataTest)
#include "run_data_test.moc"
