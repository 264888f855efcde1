// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of an engine that only pretends: it answers soon, emits real events, and does what a test tells it.
#pragma once

#include "tests/widgets/fake_story.h"
#include "widgets/run_data.h"
#include "widgets/run_service.h"

#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>

namespace pdqat::fake {

/// After the caller returned, as signals from a thread would.
void later(QObject* context, std::function<void()> act);

class FakeRuns : public ui::RunService {
    Q_OBJECT
public:
    FakeRuns();

    // What a test sets up or looks at.
    std::vector<RunRecord> records;
    std::map<QString, std::vector<Event>> logs;
    std::vector<RunRecord> trash;
    QStringList calls;       ///< verbs called, in order: "start", "pause", "stop", ...
    bool answersStop = true; ///< false: a stop stays unanswered until endRun()
    bool startsSoon = true;  ///< false: a start stays unanswered until begin()

    /// Adds a run with its log to the library.
    void add(const std::string& id, const RunConfig& config, RunState state, std::int64_t epochs);
    /// Adds the finished run "run". @return what its log tells
    std::unique_ptr<ui::RunData> addFinished(const RunConfig& config, std::int64_t epochs);
    /// What was to start trains, or cannot.
    void begin();
    void refuse(const QString& problem);
    /// Events of the active run arrive, in one batch.
    void deliver(std::vector<Event> events);
    void deliverEpoch(std::int64_t epoch);
    /// The active run ends with this event.
    void endRun(EventBody end);
    /// A whole run plays by itself: `samplesPerSecond` layer values a second, delivered every 33 ms.
    void play(int samplesPerSecond);

    void start(const RunConfig& config) override;
    void resume(const QString& id, std::int64_t epochs) override;
    void pause() override;
    void resumeTraining() override;
    void requestStop() override;
    void abort() override;
    QString active() const override { return active_; }
    bool starting() const override { return !next_.isEmpty(); }
    const std::vector<RunRecord>& list() const override { return records; }
    void refresh() override;
    void open(const QString& id) override;
    QString libraryFolder() const override { return QStringLiteral("library"); }
    void importRuns(const QStringList& places, const QString& experiment) override {
        calls << QStringLiteral("import ") + (places + QStringList{experiment}).join(QLatin1Char('|'));
    }
    void stopImports() override { calls << QStringLiteral("stop imports"); }
    void setLabels(const ui::LabelChanges& changes) override;
    void moveToTrash(const QStringList& ids) override;
    void restore(const QStringList& ids) override;
    void purge(const QStringList& ids) override;
    void listTrash() override;

private:
    RunRecord& record(const QString& id);
    void prepare(const QString& id);
    void playTick();

    QString active_, next_;
    RunStarted started_;
    QTimer player_;
    std::int64_t eventsPerTick_ = 0, playedStep_ = 0;
};

} // namespace pdqat::fake
