// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the interface asks of the engine, in plain values. The application implements it over the engine,
// the tests over a fake one; widgets know nothing else of what trains.
#pragma once

#include "engine/api/cost.h"
#include "engine/api/events.h"
#include "engine/api/ranking.h"
#include "engine/api/records.h"
#include "engine/api/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace pdqat::ui {

class ExportService;
class SweepService;
class TrackerService;

using EventList = std::shared_ptr<const std::vector<Event>>;

struct PresetEntry {
    QString id, name, description;
    QString group; ///< heading in lists; presets of one group stand together
    RunConfig config;
};

struct RecipeEntry {
    QString id; ///< one of the library replaces a shipped one of the same id
    bool shipped = false;
    Recipe recipe;
};

using ResultPtr = std::shared_ptr<const RecipeResult>;

/// All calls are made on the interface's thread and return at once (nothing waits for the engine); what takes
/// time arrives by signal, on the interface's thread. One run trains at a time.
class Backend : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<PresetEntry> presets() const = 0;
    /// Rankable layers of the configured network; empty when it cannot be built (the reason stands in
    /// problems()).
    virtual std::vector<LayerInfo> layers(const RunConfig& config) const = 0;
    /// Why this configuration cannot be run here, beyond the field table: missing data, unknown layer, no
    /// GPU.
    virtual std::vector<QString> problems(const RunConfig& config) const = 0;

    /// Starts a new run and returns its id; empty on failure, with errorOccurred() emitted.
    virtual QString start(const RunConfig& config) = 0;
    virtual bool resumeRun(const QString& id) = 0; ///< goes on from the last checkpoint
    virtual void pause() = 0;
    virtual void resumeTraining() = 0;
    virtual void requestStop() = 0;
    virtual void abort() = 0;
    virtual QString activeRun() const = 0; ///< id of the run being trained; empty: none

    virtual const std::vector<RunRecord>& runs() const = 0; ///< newest first; from the last refresh
    virtual void refreshRuns() = 0;                         ///< rereads the library; runsChanged() follows
    /// Reads a run's log; eventsReady(id, ..., true) follows.
    virtual void openRun(const QString& id) = 0;
    virtual QString libraryFolder() const = 0;

    /// Layers of one bit width by λ, from a run's events so far (the output constraint is not in it).
    virtual std::vector<RankedLayer> ranking(const QString& id, int bits) const = 0;
    virtual RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                               int n) const = 0;
    virtual QString rankingLatex(const QString& id, int bits) const = 0;
    virtual QString rankingCsv(const QString& id, int bits) const = 0;

    /// What the configured network costs once deployed at a bit width; nothing where it cannot be drawn up.
    virtual std::optional<NetworkCost> cost(const RunConfig& config, int bits) const = 0;

    virtual SweepService& sweeps() = 0;     ///< many runs from one file, trained by processes of their own
    virtual ExportService& exports() = 0;   ///< models for other programs
    virtual TrackerService& trackers() = 0; ///< services that follow runs

Q_SIGNALS:
    /// Events of a run in order. `replay`: from its log, whole, replacing what was known of it; else new
    /// ones.
    void eventsReady(const QString& runId, pdqat::ui::EventList events, bool replay);
    void runsChanged();
    void pointsDropped(qint64 total); ///< display points left out under load (the log has them all)
    void errorOccurred(const QString& title, const QString& message);

public:
    // Reports.
    /// Writes a report of these runs, in comparison where they are several, as HTML or PDF by the file's
    /// suffix; reportWritten() follows, or errorOccurred().
    virtual void writeReport(const QStringList& ids, const QString& path) = 0;

Q_SIGNALS:
    void reportWritten(const QString& path);

public:
    // Figures and tables.
    virtual std::vector<RecipeEntry> recipes() const = 0; ///< shipped ones first, by group
    /// Into the library, replacing what it has under that id; recipesChanged() follows. False on failure,
    /// with errorOccurred() emitted.
    virtual bool saveRecipe(const QString& id, const Recipe& recipe) = 0;
    virtual void removeRecipe(const QString& id) = 0; ///< of the library: into its trash
    /// evaluated() follows with the same ticket. A later call with a ticket replaces an earlier one that
    /// waits.
    virtual void evaluate(const QString& ticket, const Recipe& recipe) = 0;
    /// "tex", "csv" or "md", for the clipboard.
    virtual QString resultText(const RecipeResult& result, const QString& suffix) const = 0;
    /// Into a file of one of these formats, with what belongs beside it.
    /// @throws Error
    virtual void exportResult(const RecipeResult& result, const QString& path) const = 0;
    virtual QStringList sweepNames() const = 0;

Q_SIGNALS:
    void recipesChanged();
    /// `result` is null where there is an error.
    void evaluated(const QString& ticket, pdqat::ui::ResultPtr result, const QString& error);
};

} // namespace pdqat::ui
