// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells the world while it trains: plain values through one small interface.
// A run's events in order are its whole story: replaying a log into a view shows what a live run showed.
#pragma once

#include "engine/api/config.h"
#include "engine/api/error.h"
#include "engine/api/event_words.h"
#include "engine/api/network_info.h"
#include "engine/api/sensitivity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pdqat {

/// One constraint of the run, or a distance that is only measured. Vectors "per constraint" in the events
/// follow RunStarted::constraints; what was not measured is NaN.
struct ConstraintInfo {
    int bits = 0;
    std::string layer; ///< a layer's name, or outputConstraint
    double epsilon = 0;
    bool constrained = true; ///< false: nothing bounds it, λ is and stays 0, ε means nothing
    bool isOutput() const { return layer == outputConstraint; }
    bool operator==(const ConstraintInfo&) const = default;
};

/// Mean loss (cross-entropy, nats) and accuracy (0..1) at one bit width.
struct Metrics {
    int bits = 0;
    double loss = 0;
    double accuracy = 0;
    bool operator==(const Metrics&) const = default;
};

struct SplitMetrics {
    Split split = Split::Train;
    std::vector<Metrics> widths; ///< in the order of trainedWidths()
    bool operator==(const SplitMetrics&) const = default;
};

struct RunStarted {
    std::string runId;
    RunConfig config;
    std::vector<LayerInfo> layers;           ///< all rankable layers of the network
    std::vector<ConstraintInfo> constraints; ///< per low bit width: its layers in order, then the output
    std::int64_t trainImages = 0, validationImages = 0, testImages = 0;
    std::int64_t batchesPerEpoch = 0;
    Position from;       ///< {0,0,0} unless resumed
    std::string device;  ///< "cpu, 2 threads"
    std::string version; ///< of this program and of LibTorch
    bool resumed() const { return from.step > 0; }
    bool operator==(const RunStarted&) const = default;
};

/// After every batch of every phase; for progress display, not logged.
struct BatchDone {
    Phase phase = Phase::Train;
    Position at;              ///< training position; in other phases that of the epoch just trained
    std::int64_t batch = 0;   ///< batches of this phase done
    std::int64_t batches = 0; ///< batches of this phase in all
    std::int64_t images = 0;  ///< in this batch
    double seconds = 0;       ///< this batch took
    bool operator==(const BatchDone&) const = default;
};

/// Every run.statistics_every training batches: means over the batches since the last such event.
struct LayerStatistics {
    Position at;
    std::vector<Metrics> metrics;    ///< train mode
    std::vector<double> values;      ///< per constraint: d_l, or the output's distance (nats)
    std::vector<double> lambda = {}; ///< per constraint; only where the duals move with every batch
    bool operator==(const LayerStatistics&) const = default;
};

/// What shows whether the duals converge: an epoch on the training split. Vectors per constraint.
struct Convergence {
    std::vector<double> lambda;       ///< mean over the epoch's steps; of one step an epoch, after it
    std::vector<double> lambdaSpread; ///< standard deviation over them
    std::vector<double>
        slackError;     ///< standard error of the slack, from the spread of the batches; NaN: unknown
    double loss = 0;    ///< cross-entropy at the highest width
    double entropy = 0; ///< H of the full-precision predictions, nat; NaN where 32 bits are not trained
    double complementarity = 0;         ///< Σ λ · slack, with the mean λ
    double largestViolation = 0;        ///< largest slack / ε; 0 where every constraint holds
    std::vector<double> relativeErrors; ///< of layers: ‖Δ‖² / ‖a‖²; NaN of the output and where a is 0
    std::vector<double> gainErrors;     ///< the same after the best gain, which batch normalisation can undo
    std::vector<double> inside; ///< share of a layer's outputs that lie inside (0, 1) before the clamp
    bool measured() const { return !lambda.empty(); } ///< logs of earlier versions do not have it
    bool operator==(const Convergence& other) const;  ///< what was not measured equals what was not measured
};

/// The duals at the end of an epoch.
struct DualStep {
    Position at;
    std::vector<double> lambda; ///< per constraint, after the step
    std::vector<double> slack;  ///< per constraint: the epoch's mean value − ε
    Convergence convergence = {};
    bool operator==(const DualStep&) const = default;
};

struct EpochDone {
    std::int64_t epoch = 0; ///< from 0
    double seconds = 0;
    double learningRate = 0; ///< used during this epoch
    std::vector<SplitMetrics> splits;
    std::vector<double> trainValues;      ///< per constraint, training split
    std::vector<double> validationValues; ///< per constraint; empty without a validation split
    /// CE at the highest width + Σ λ · slack on the validation split; decides ties between best epochs. 0
    /// without a split.
    double validationLagrangian = 0;
    bool best = false; ///< best validation accuracy at the lowest bit width so far
    bool operator==(const EpochDone&) const = default;
};

/// The network as it begins with given weights, before any training: quantized after the fact (PTQ), with
/// steps and batch normalisation fitted to training images. What training has to beat.
struct Baseline {
    Position at;                      ///< {0,0,0}
    std::vector<SplitMetrics> splits; ///< those that have images; the training split is not measured
    std::vector<double> values; ///< per constraint, on the validation split, without one on the test split
    std::int64_t images = 0;    ///< that steps and statistics were fitted to
    bool operator==(const Baseline&) const = default;
};

/// What was measured of a split; nullptr where it has no images.
const SplitMetrics* findSplit(const EpochDone& epoch, Split split);
/// What stands for a baseline where there is room for one number: the validation split, else the test split;
/// nullptr where neither has images.
const SplitMetrics* shownSplit(const Baseline& baseline);
/// At one bit width; nullptr where it was not measured.
const Metrics* findMetrics(const std::vector<SplitMetrics>& splits, Split split, int bits);
/// 0..1; NaN where it was not measured.
double accuracyOf(const EpochDone& epoch, Split split, int bits);

struct CheckpointSaved {
    std::string file; ///< relative to the run directory
    Position at;
    CheckpointKind kind = CheckpointKind::Last;
    bool operator==(const CheckpointSaved&) const = default;
};

struct StateChanged { ///< paused or going on
    RunState state = RunState::Running;
    bool operator==(const StateChanged&) const = default;
};

struct Warning {
    std::string text;
    bool operator==(const Warning&) const = default;
};

struct RunFinished {
    std::int64_t bestEpoch = 0;
    double seconds = 0; ///< training time over all sessions
    bool operator==(const RunFinished&) const = default;
};

struct RunStopped { ///< on request; a checkpoint was kept unless the run was aborted
    Position at;
    bool aborted = false;
    bool operator==(const RunStopped&) const = default;
};

struct RunFailed {
    ErrorKind kind = ErrorKind::Internal;
    std::string message; ///< one sentence for people, with place and remedy
    std::string layer;   ///< where a number went bad; may be empty
    Position at;
    bool operator==(const RunFailed&) const = default;
};

using EventBody =
    std::variant<RunStarted, BatchDone, LayerStatistics, DualStep, EpochDone, CheckpointSaved, StateChanged,
                 Warning, RunFinished, RunStopped, RunFailed, Sensitivity, Baseline>;

struct Event {
    double time = 0; ///< seconds since 1970-01-01 UTC
    EventBody body;
    bool operator==(const Event&) const = default;
};

/// Whether a session that resumes `from` there does again what the event tells of.
struct DoneAgain {
    Position from;

    bool operator()(const EpochDone& epoch) const { return epoch.epoch >= from.epoch; }
    /// The dual step closes an epoch: a session that resumes at its last batch takes the step again.
    bool operator()(const DualStep& step) const { return step.at.epoch >= from.epoch; }
    bool operator()(const RunFinished&) const { return true; }
    bool operator()(const auto& body) const {
        if constexpr (requires { body.at; })
            return body.at.step > from.step;
        else
            return false;
    }
};

/// The wall clock, as Event::time has it.
double secondsNow();

/// What a run is in once the event has come; nothing where the event changes nothing about it.
std::optional<RunState> stateAfter(const Event& event);

/// Whether it is the last event of a session (exactly one of the three ends each).
bool isEnd(const Event& event);

/// Receives events. Called from the training thread, in order, never concurrently; must return soon and not
/// throw.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void post(const Event& event) noexcept = 0;
};

} // namespace pdqat
