// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's Backend over the real engine: runs are trained by a RunSession on its own thread, the
// library is read on a worker thread, and everything arrives on the interface's thread.
#pragma once

#include "app/gui/engine_exports.h"
#include "app/gui/engine_sweeps.h"
#include "app/gui/engine_trackers.h"
#include "app/gui/event_ring.h"
#include "engine/figures/evaluate.h"
#include "engine/figures/ranking_table.h"
#include "engine/runs/library.h"
#include "engine/select/ranking.h"
#include "engine/session/run_session.h"
#include "widgets/backend.h"

#include <QCoreApplication>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace pdqat::ui {

class EngineBackend : public Backend {
    Q_OBJECT
public:
    explicit EngineBackend(runs::Library library, QObject* parent = nullptr);
    ~EngineBackend() override; ///< stops a run that trains, keeping a checkpoint, and waits for it

    std::vector<PresetEntry> presets() const override;
    std::vector<LayerInfo> layers(const RunConfig& config) const override;
    std::vector<QString> problems(const RunConfig& config) const override;

    QString start(const RunConfig& config) override;
    bool resumeRun(const QString& id) override;
    void pause() override;
    void resumeTraining() override;
    void requestStop() override;
    void abort() override;
    QString activeRun() const override;

    const std::vector<RunRecord>& runs() const override { return records_; }
    void refreshRuns() override;
    void openRun(const QString& id) override;
    QString libraryFolder() const override;

    std::vector<RankedLayer> ranking(const QString& id, int bits) const override;
    RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                       int n) const override;
    QString rankingLatex(const QString& id, int bits) const override;
    QString rankingCsv(const QString& id, int bits) const override;

    /// By a process of its own, so that drawing does not hold up the window.
    void writeReport(const QStringList& ids, const QString& path) override;
    /// The program that writes reports; this very one unless a test says otherwise.
    void setWorkbenchProgram(const QString& path);
    std::optional<NetworkCost> cost(const RunConfig& config, int bits) const override;
    SweepService& sweeps() override { return sweeps_; }
    ExportService& exports() override { return exports_; }
    TrackerService& trackers() override { return trackers_; }

    std::vector<RecipeEntry> recipes() const override;
    bool saveRecipe(const QString& id, const Recipe& recipe) override;
    void removeRecipe(const QString& id) override;
    void evaluate(const QString& ticket, const Recipe& recipe) override;
    QString resultText(const RecipeResult& result, const QString& suffix) const override;
    void exportResult(const RecipeResult& result, const QString& path) const override;
    QStringList sweepNames() const override;

private:
    /// A session, the trackers that hear of its events, and the ring that they pass them on to.
    struct Active {
        EventRing ring;
        track::Tracking tracking;
        std::unique_ptr<session::RunSession>
            session; ///< last: it posts to the tracking, which posts to the ring
        qint64 droppedShown = 0;
        Active(std::size_t capacity, const runs::Library& library, track::TrackingTools tools)
            : ring(capacity), tracking(library, ring, std::move(tools)) {}
    };

    std::shared_ptr<Active> newActive() const;
    QString adopt(std::shared_ptr<Active> active);
    void drain();
    void deliver(const QString& id, std::vector<Event> events, bool replay);
    void endSession();
    const RunStory& story(const QString& id) const; ///< valid until the next event
    figures::Provenance provenance(const QString& id) const;

    void evaluateNext();

    runs::Library library_;
    EngineSweeps sweeps_;
    EngineExports exports_;
    EngineTrackers trackers_;
    std::vector<RunRecord> records_;
    QString workbenchProgram_ = QCoreApplication::applicationFilePath();
    QHash<QString, RunStory> stories_;
    std::shared_ptr<Active> active_; ///< trackers share it: they may take longer than the session
    QTimer timer_;
    bool refreshing_ = false, refreshAgain_ = false;
    figures::RecipeEvaluator evaluator_; ///< used on recipePool_'s one thread
    QHash<QString, Recipe> waiting_;     ///< recipes to evaluate, by ticket
    QStringList order_;                  ///< their tickets
    bool evaluating_ = false;
    QThreadPool recipePool_, pool_; ///< last member: its tasks end before the rest goes
};

} // namespace pdqat::ui
