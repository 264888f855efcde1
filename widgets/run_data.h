// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run as the interface draws it: the numbers of its events, as curves over epochs.
#pragma once

#include "engine/api/run_story.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::ui {

/// x in epochs (2.5 = half-way through the third), ascending; y may hold NaN and infinities.
struct Curve {
    std::vector<double> x, y;
    std::vector<double> low = {}, high = {}; ///< of a mean, the band around it, point by point; else empty
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

    /// Of a series by its own name (engine/api/series.h), accuracies in percent; empty before its first
    /// point. "dual/..." begins with its initial value at epoch 0 and has the steps of the batches too.
    /// "ptq/accuracy@4" is what the weights that the run began with reach without training, a level from
    /// epoch 0 to the last one. The reference holds until the next append().
    /// Not logged, but made of what is at the end of each epoch: "relative_slack/train/...", slack / ε, and
    /// "rank/...", the place of a layer's λ among those of its width, 1 the largest; equal ones share the
    /// mean of theirs.
    const Curve& curve(std::string_view series) const;
    const std::map<std::string, Curve, std::less<>>& curves() const { return curves_; } ///< all, by name

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
    void restarted();    ///< constraints, layers or the baseline are new: rebuild the plots

private:
    void take(const Event& event);
    void start(bool goesOn, double x);
    void addNumbers(const Event& event);
    void drawBaseline(double x);
    void rankLayers(double x);
    void relateSlack(double x);
    void dropAfter(double x);
    void put(Curve& curve, double x, double y);
    double epochs(const Event& event) const;

    QString id_;
    RunStory story_;
    std::map<std::string, Curve, std::less<>> curves_;
    quint64 revision_ = 0, generation_ = 0;
    bool restarted_ = false; ///< to be announced at the end of append()
};

} // namespace pdqat::ui
