// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run so far: what its events add up to. Lists, rankings, reports, figures and live plots are views of it.
#pragma once

#include "engine/api/certificate.h"
#include "engine/api/events.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pdqat {

/// A session that trains to another number of epochs than the one before.
struct Extension {
    double time = 0;                       ///< when it began, seconds since 1970
    std::int64_t from = 0, to = 0, at = 0; ///< epochs in all before and after, epochs done by then
    bool operator==(const Extension&) const = default;
};
/// "from 100 to 150 epochs, after epoch 100"
std::string extensionText(const Extension& extension);

class RunStory {
public:
    RunStory() = default;
    explicit RunStory(const std::vector<Event>& events); ///< all of them, in order

    /// Takes a run's events in order. A RunStarted that resumes drops the epochs and dual steps after the
    /// place it resumes from, which are done again; any other begins anew, and so does one with other layers
    /// or bit widths.
    void add(const Event& event);

    bool began() const { return beginnings_ > 0; }
    /// Counts beginnings anew, as opposed to sessions that go on: what was told before is gone.
    std::uint64_t beginnings() const { return beginnings_; }
    /// Of the newest session; without layers before the first.
    const RunStarted& started() const { return started_; }
    const std::vector<Extension>& extensions() const { return extensions_; } ///< in order
    double startedAt() const { return startedAt_; } ///< when that was, seconds since 1970; 0 before it
    double time() const { return time_; }           ///< of the newest event
    RunState state() const { return state_; }
    const std::optional<RunFailed>& failure() const { return failure_; } ///< of the newest session
    /// What `pdqat sensitivity` measured; null: nothing.
    const Sensitivity* sensitivity() const { return sensitivity_ ? &*sensitivity_ : nullptr; }
    /// The network quantized after the fact; null of a run that began with random weights.
    const Baseline* baseline() const { return baseline_ ? &*baseline_ : nullptr; }
    const std::vector<Event>& warnings() const { return warnings_; }
    bool measured() const { return measured_; } ///< there is a number to draw

    const std::vector<EpochDone>& epochs() const { return epochs_; } ///< in order, each once
    const std::vector<DualStep>& duals() const { return duals_; }    ///< one an epoch, in order
    std::int64_t epochsDone() const;
    /// The newest epoch that was the best when it ended, as EpochDone::best has it; where none is marked, the
    /// last; nullptr before the first ended.
    const EpochDone* best() const;
    const EpochDone* last() const { return epochs_.empty() ? nullptr : &epochs_.back(); }
    double trainingSeconds() const; ///< over all epochs done

    bool stepped() const {
        return !lambda_.empty();
    } ///< a dual step was taken, or what fixed duals have of it

    // Of a constraint, by its index in started().constraints; NaN where it is not known (yet).
    /// Newest; before the first step its initial value; 0 of what is not constrained.
    double lambda(std::size_t constraint) const;
    double
    value(std::size_t constraint) const; ///< training split, of the newest epoch, else of the newest batches
    double slack(std::size_t constraint) const; ///< value − ε
    /// What the newest dual step followed; before it slack(). The two differ in reference semantics.
    double dualSlack(std::size_t constraint) const;
    DualTrend trend(std::size_t constraint) const;
    // Of the newest epoch's Convergence, where it was measured.
    /// Mean over the last quarter of the epochs; else lambda().
    double meanLambda(std::size_t constraint) const { return meanLambda(constraint, 0); }
    double lambdaBand(std::size_t constraint) const; ///< standard deviation over them
    double slackError(std::size_t constraint) const { return ofLayer(&Convergence::slackError, constraint); }
    double relativeError(std::size_t constraint) const {
        return ofLayer(&Convergence::relativeErrors, constraint);
    }
    double gainError(std::size_t constraint) const { return ofLayer(&Convergence::gainErrors, constraint); }
    double inside(std::size_t constraint) const { return ofLayer(&Convergence::inside, constraint); }
    /// λ̄ counts: λ̄ · ε, what all of the level is worth, is over a thousandth of the loss, and λ̄ stands out of
    /// its own fluctuation, 1.7 times its band, unless it rises against a violation.
    bool costs(std::size_t constraint) const;
    ConstraintState state(std::size_t constraint) const;
    /// nullptr before the first, and of logs that have none.
    const Convergence* convergence() const;
    /// The last quarter of the epochs and the one before were measured.
    bool certifiable() const;

private:
    std::size_t tail() const; ///< epochs whose λ are averaged
    double epochLambda(std::size_t epoch, std::size_t constraint) const;
    double meanLambda(std::size_t constraint, std::size_t before) const;
    double worthless(std::size_t constraint) const;   ///< a λ up to which all of the level is worth nothing
    double fluctuation(std::size_t constraint) const; ///< of λ: what differs by less is the same
    double tolerance(std::size_t constraint) const;   ///< of the slack
    double ofLayer(std::vector<double> Convergence::*numbers, std::size_t constraint) const;
    void take(const RunStarted& started);
    void take(const LayerStatistics& statistics);
    void take(const DualStep& step);
    void take(const EpochDone& epoch);
    void take(const RunFailed& failed) { failure_ = failed; }
    void take(const Sensitivity& sensitivity) { sensitivity_ = sensitivity; }
    void take(const Baseline& baseline) { baseline_ = baseline; }
    void take(const auto&) {}

    std::uint64_t beginnings_ = 0;
    bool beginningTold_ = false; ///< the first session is among the events
    bool measured_ = false;
    RunStarted started_;
    std::vector<Extension> extensions_;
    double startedAt_ = 0, time_ = 0;
    RunState state_ = RunState::Running;
    std::optional<RunFailed> failure_;
    std::optional<Sensitivity> sensitivity_;
    std::optional<Baseline> baseline_;
    std::vector<Event> warnings_;
    std::vector<EpochDone> epochs_;
    std::vector<DualStep> duals_;
    std::vector<double> lambda_;      ///< newest; empty before the first
    std::vector<double> batchValues_; ///< newest; empty before the first
};

/// An output's level that no training can meet as long as its target is so uncertain.
bool liesBelowEntropy(const RunConfig& config, const ConstraintInfo& constraint, const Convergence& now);

/// Whether its dual variables have converged, as it is now.
Certificate certify(const RunStory& run);

} // namespace pdqat
