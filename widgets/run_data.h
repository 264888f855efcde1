// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run as the interface draws it: the numbers of its events, as curves over epochs.
#pragma once

#include "engine/api/run_story.h"

#include <QObject>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pdqat::ui {

/// x in epochs (2.5 = half-way through the third), ascending; y may hold NaN and infinities.
struct Curve {
    std::vector<double> x, y;
};

/// Display copy of a run; fed by events, never the truth. Lives on the interface's thread.
class RunData : public QObject {
    Q_OBJECT
public:
    explicit RunData(QString id, QObject* parent = nullptr);

    const QString& id() const { return id_; }
    /// Forgets everything; the next events are a replay from the log.
    void clear();
    /// Takes in events in order. A RunStarted that resumes drops every point after the position it resumes
    /// from.
    void append(const std::vector<Event>& events);

    const RunStory& story() const { return story_; }
    /// nullptr before the run began.
    const RunStarted* started() const { return story_.began() ? &story_.started() : nullptr; }
    RunState state() const { return story_.state(); }
    const std::optional<RunFailed>& failure() const { return story_.failure(); }
    const std::vector<Event>& warnings() const { return story_.warnings(); }
    std::int64_t epochsDone() const { return story_.epochsDone(); }
    std::int64_t bestEpoch() const { return story_.best() ? story_.best()->epoch : -1; } ///< −1: none

    /// Per constraint index of started()->constraints.
    const Curve& batchValues(std::size_t constraint) const;              ///< d_l of training batches
    const Curve& epochValues(Split split, std::size_t constraint) const; ///< Train or Validation
    const Curve& lambda(std::size_t constraint) const; ///< from its initial value at epoch 0
    const Curve& slack(std::size_t constraint) const;
    /// Per split and bit width; Train holds epoch means, trainBatch* the running ones.
    const Curve& accuracy(Split split, int bits) const;
    const Curve& loss(Split split, int bits) const;
    const Curve& batchAccuracy(int bits) const;
    const Curve& batchLoss(int bits) const;

    /// Counts every change; views compare it with what they last drew.
    quint64 revision() const { return revision_; }
    /// Counts rewritings of points taken in earlier (replay, resume); while it stands still, curves only
    /// grow.
    quint64 generation() const { return generation_; }
    /// Time of the newest RunStarted, seconds since 1970; 0 before it. Dates exported figures.
    double startedAt() const { return story_.startedAt(); }

Q_SIGNALS:
    void changed();      ///< new numbers (at most once per append)
    void stateChanged(); ///< running, paused, ended
    void restarted();    ///< constraints or layers are new: rebuild the plots

private:
    void take(const Event& event);
    void start(bool goesOn);
    void finishEpoch(const EpochDone& epoch);
    void putInitialDuals();
    void addStatistics(const LayerStatistics& statistics);
    void addDualStep(const DualStep& step);
    void dropAfter(double x);
    void put(Curve& curve, double x, double y);
    void putConstrained(std::vector<Curve>& curves, double x, const std::vector<double>& values);
    void putAll(std::vector<Curve>& curves, double x, const std::vector<double>& values);
    double epochs(const Position& at) const;
    std::vector<Curve*> allCurves();

    QString id_;
    RunStory story_;
    std::vector<Curve> batchValues_, trainValues_, validationValues_, lambda_, slack_;
    std::map<std::pair<Split, int>, Curve> accuracy_, loss_;
    std::map<int, Curve> batchAccuracy_, batchLoss_;
    quint64 revision_ = 0, generation_ = 0;
    bool restarted_ = false; ///< to be announced at the end of append()
};

} // namespace pdqat::ui
