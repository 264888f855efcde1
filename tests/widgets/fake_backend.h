// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that only pretends, service by service: it does what a test tells it.
#pragma once

#include "tests/widgets/fake_compare.h"
#include "tests/widgets/fake_exports.h"
#include "tests/widgets/fake_figures.h"
#include "tests/widgets/fake_models.h"
#include "tests/widgets/fake_queue.h"
#include "tests/widgets/fake_runs.h"
#include "tests/widgets/fake_sweeps.h"
#include "tests/widgets/fake_trade_offs.h"
#include "widgets/backend.h"
#include "widgets/budget/budget_service.h"
#include "widgets/form/data_service.h"
#include "widgets/form/experiment_service.h"
#include "widgets/inside/insight_service.h"
#include "widgets/ranking/ranking_service.h"
#include "widgets/sensitivity_service.h"

namespace pdqat::fake {

class FakeExperiments : public ui::ExperimentService {
    Q_OBJECT
public:
    FakeExperiments(); ///< two presets: "quick" and "paper-1"

    // What a test sets up or looks at.
    std::vector<ui::PresetEntry> presetList;
    std::vector<QString> refusals; ///< what check() answers
    int checks = 0;
    bool answersChecks = true; ///< false: they wait for answer()
    bool drawable = true;      ///< whether networks have a cost
    void answer(const RunConfig& config) { Q_EMIT checked(config, refusals); }

    std::vector<ui::PresetEntry> presets() const override { return presetList; }
    std::vector<LayerInfo> layers(const RunConfig& config) const override;
    std::optional<NetworkCost> cost(const RunConfig& config, int bits) const override {
        return drawable ? std::optional(sampleCost(bits, config.quant.highPrecision)) : std::nullopt;
    }
    void check(const RunConfig& config) override;
};

class FakeData : public ui::DataService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    ui::DataLook found;   ///< what look() answers
    DataInventory stored; ///< what recall() answers
    int looks = 0;
    std::vector<std::string> fetches; ///< sets asked for
    bool isFetching = false;
    void progress(qint64 bytes, qint64 of) { Q_EMIT progressed(bytes, of); }
    void endFetch(const QString& problem);

    void look(const RunConfig& config) override;
    void recall(const QString& run) override;
    void fetch(const RunConfig::Data& data) override;
    void cancel() override { endFetch({}); }
    bool fetching() const override { return isFetching; }
};

class FakeRanking : public ui::RankingService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    std::vector<ui::SpreadQuestion> questions; ///< asked of findSpread()
    double tau = 0.5;                          ///< of any two criteria that are measured
    double rho = 0.25;
    void answer(const ui::RankSpread& spread) { Q_EMIT spreadFound(questions.back(), spread); }
    void refuse(const QString& problem) { Q_EMIT spreadFailed(questions.back(), problem); }

    ui::CriteriaComparison compare(const std::vector<RankedLayer>& rows) const override;
    void findSpread(const ui::SpreadQuestion& question) override { questions.push_back(question); }
    std::vector<RankedLayer> layers(const RunStory& run, int bits, const Criterion& by = {}) const override;
    std::optional<RankedLayer> output(const RunStory& run, int bits) const override;
    RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                       int n) const override;
    QString latex(const RunStory& run, int bits, const Criterion& by) const override;
    QString csv(const RunStory& run, int bits, const Criterion& by) const override;
};

class FakeBudget : public ui::BudgetService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    std::vector<ui::BudgetQuestion> questions; ///< asked of find()
    QString refusal;                           ///< what find() answers; empty: a front
    bool waits = false;                        ///< answers come with answer(), to the last question
    void answer();
    ui::BudgetLack lacks = ui::BudgetLack::Nothing; ///< what find() says is not measured
    std::vector<MeasuredNetwork> trained;           ///< what findMeasured() answers
    int timesForgotten = 0;
    int uncertified = 0;     ///< bit width whose ranking is not; 0: none
    mutable CostLimit limit; ///< last asked of configOf()

    /// Every layer at 2, 4, 8 or 32 bit, the deeper the less it loses; the front has all layers at one width.
    void find(const RunStory& run, const ui::BudgetQuestion& question) override;
    void findMeasured(const RunConfig& source, const AllocationTable& table) override;
    void forgetTimes() override { ++timesForgotten; }
    RunConfig configOf(const RunConfig& config, const AllocationTable& table, const Allocation& allocation,
                       const CostLimit& within) const override;

private:
    std::vector<LayerInfo> layers_; ///< of the run last asked about
};

class FakeSensitivity : public ui::SensitivityService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    QString measuring;
    void tell(const Sensitivity& so, double share);
    void end(const QString& problem);

    std::vector<int> others; ///< asked for with it

    void startAt(const QString& run, const std::vector<int>& widths) override {
        measuring = run;
        others = widths;
    }
    void cancel() override { end({}); }
    QString active() const override { return measuring; }
};

class FakeLatency : public ui::MeasureService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    QString measuring;
    void end(const QString& problem) { Q_EMIT finished(std::exchange(measuring, {}), problem); }

    void start(const QString& run) override { measuring = run; }
    void cancel() override { end({}); }
    QString active() const override { return measuring; }
};

class FakeInsights : public ui::InsightService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    QStringList asked; ///< runs, of find()
    QString measuring;
    Split split = Split::Train; ///< last asked for
    void answer(const ui::InsightPtr& insight) { Q_EMIT found(asked.back(), insight); }
    void refuse(const QString& problem) { Q_EMIT failed(asked.back(), problem); }
    void end(const QString& problem) { Q_EMIT finished(std::exchange(measuring, {}), problem); }

    void startOn(const QString& run, Split on) override {
        measuring = run;
        split = on;
    }
    void find(const QString& run) override { asked << run; }
    void cancel() override { end({}); }
    QString active() const override { return measuring; }
};

/// All measures of every layer of the run, made up: the deeper, the less.
Sensitivity sensitivityOf(const RunStarted& started);

struct FakeBackend {
    FakeRuns runs;
    FakeExperiments experiments;
    FakeData data;
    FakeRanking ranking;
    FakeSensitivity sensitivity;
    FakeLatency latency;
    FakeInsights insights;
    FakeBudget budget;
    FakeModels models;
    FakeFigures figures{runs};
    FakeReports reports;
    FakeCompare compare{runs};
    FakeQueue queue;
    FakeSweeps sweeps;
    FakeTradeOffs tradeOffs;
    FakeExports exports;
    FakeTrackers trackers;

    operator ui::Backend() {
        return {runs,    experiments, data,    ranking, sensitivity, latency,   insights, budget,  models,
                figures, reports,     compare, queue,   sweeps,      tradeOffs, exports,  trackers};
    }
};

} // namespace pdqat::fake
