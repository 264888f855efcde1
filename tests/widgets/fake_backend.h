// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that only pretends: it answers at once, emits real events, and does what a test tells it.
#pragma once

#include "tests/widgets/fake_exports.h"
#include "tests/widgets/fake_story.h"
#include "tests/widgets/fake_sweeps.h"
#include "widgets/backend.h"

#include <QStringList>
#include <QTimer>

#include <map>

namespace pdqat::fake {

class FakeBackend : public ui::Backend {
    Q_OBJECT
public:
    explicit FakeBackend(QObject* parent = nullptr);

    // What a test sets up or looks at.
    std::vector<ui::PresetEntry> presetList;
    std::vector<QString> refusals; ///< what problems() answers
    std::vector<RunRecord> records;
    std::map<QString, std::vector<Event>> logs;
    QStringList calls;        ///< verbs called, in order: "start", "pause", "stop", ...
    QStringList reportedRuns; ///< of the last writeReport()
    FakeSweeps fakeSweeps;
    FakeExports fakeExports;
    FakeTrackers fakeTrackers;
    bool drawable = true;    ///< whether networks have a cost
    bool answersStop = true; ///< false: a stop stays unanswered until endRun()

    /// Adds a run with its log to the library.
    void addRun(const std::string& id, const RunConfig& config, RunState state, std::int64_t epochs);
    /// Events of the active run arrive, in one batch.
    void deliver(std::vector<Event> events);
    void deliverEpoch(std::int64_t epoch);
    /// The active run ends with this event.
    void endRun(EventBody end);
    /// A whole run plays by itself: `samplesPerSecond` layer values a second, delivered every 33 ms.
    void play(int samplesPerSecond);

    std::vector<ui::PresetEntry> presets() const override { return presetList; }
    std::vector<LayerInfo> layers(const RunConfig& config) const override;
    std::vector<QString> problems(const RunConfig&) const override { return refusals; }
    QString start(const RunConfig& config) override;
    bool resumeRun(const QString& id) override;
    void pause() override;
    void resumeTraining() override;
    void requestStop() override;
    void abort() override;
    QString activeRun() const override { return active_; }
    const std::vector<RunRecord>& runs() const override { return records; }
    void refreshRuns() override;
    void openRun(const QString& id) override;
    QString libraryFolder() const override { return QStringLiteral("library"); }
    std::vector<RankedLayer> ranking(const QString& id, int bits) const override;
    RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                       int n) const override;
    QString rankingLatex(const QString& id, int bits) const override;
    QString rankingCsv(const QString& id, int bits) const override;
    void writeReport(const QStringList& ids, const QString& path) override;
    std::optional<NetworkCost> cost(const RunConfig& config, int bits) const override {
        return drawable ? std::optional(sampleCost(bits, config.quant.highPrecision)) : std::nullopt;
    }
    ui::SweepService& sweeps() override { return fakeSweeps; }
    ui::ExportService& exports() override { return fakeExports; }
    ui::TrackerService& trackers() override { return fakeTrackers; }

    // Recipes.
    std::vector<ui::RecipeEntry> recipeList;
    QStringList evaluations;        ///< "ticket: name" of every evaluate()
    bool answersEvaluations = true; ///< false: they wait for answer()
    QString evaluationProblem;      ///< what evaluations fail with; empty: they succeed
    QStringList removed;
    void answer(const QString& ticket, const Recipe& recipe);

    std::vector<ui::RecipeEntry> recipes() const override { return recipeList; }
    bool saveRecipe(const QString& id, const Recipe& recipe) override;
    void removeRecipe(const QString& id) override;
    void evaluate(const QString& ticket, const Recipe& recipe) override;
    QString resultText(const RecipeResult& result, const QString& suffix) const override;
    void exportResult(const RecipeResult& result, const QString& path) const override;
    QStringList sweepNames() const override {
        return {QStringLiteral("table-1-small"), QStringLiteral("table-1-paper")};
    }

private:
    void later(std::function<void()> act); ///< after the caller returned, as signals from a thread would
    RunRecord& record(const QString& id);
    void playTick();

    QString active_;
    RunStarted started_;
    QTimer player_;
    std::int64_t eventsPerTick_ = 0, playedStep_ = 0;
};

} // namespace pdqat::fake
