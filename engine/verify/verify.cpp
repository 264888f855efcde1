// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verify/verify.h"

#include "engine/train/trainer.h"
#include "engine/weights/pt_file.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pdqat::verify {
namespace {

/// How far runs lie from the stored ones by convolution kernels alone (tests/data/golden/README.md), as
/// rounding is discontinuous. Losses, slacks and duals in their own unit, accuracies in images, gradients
/// relative.
struct Drift {
    double firstEpoch, laterEpochs, duals, images;
};
constexpr Drift atOneBit{1.5e-3, 4.1e-3, 2e-4, 12}, fromTwoBits{3e-4, 1.4e-3, 6e-5, 2};
constexpr double medianGradientDrift = 2.3e-3, highGradientDrift = 5e-2;
constexpr double allowed = 3; ///< drifts

Drift driftOf(const GoldenCase& golden) {
    const auto widths = lowWidths(golden.config);
    return std::find(widths.begin(), widths.end(), 1) == widths.end() ? fromTwoBits : atOneBit;
}

using Series = std::map<std::pair<std::int64_t, std::string>, double>;

/// Gathers a run's logged values under the official names, and its last state.
class Recorder : public EventSink, public train::CheckpointStore {
public:
    explicit Recorder(EventSink& progress) : progress_(progress) {}

    void post(const Event& event) noexcept override {
        if (const auto* started = std::get_if<RunStarted>(&event.body))
            started_ = *started;
        std::vector<SeriesPoint> points;
        appendSeries(event, started_.constraints, SeriesNames::Official, points);
        for (const auto& point : points)
            series_[{point.step, point.series}] = point.value;
        progress_.post(event);
    }
    std::string save(const train::TrainState& state, CheckpointKind kind) override {
        if (kind == CheckpointKind::Last)
            last_ = state.model;
        return "memory";
    }

    const RunStarted& started() const { return started_; }
    const Series& series() const { return series_; }
    const std::map<std::string, torch::Tensor>& last() const { return last_; }

private:
    EventSink& progress_;
    RunStarted started_;
    Series series_;
    std::map<std::string, torch::Tensor> last_;
};

class Comparison {
public:
    Comparison(std::string kind, double drift) {
        result_.kind = std::move(kind), result_.tolerance = allowed * drift;
    }

    void add(double ours, double theirs, const std::string& where, double scale = 1) {
        add(std::abs(ours - theirs) * scale, where);
    }
    void add(double difference, const std::string& where) {
        ++result_.values;
        // A NaN stays: nothing is larger.
        if (result_.values > 1 && !(difference > result_.difference) && !std::isnan(difference))
            return;
        if (std::isnan(result_.difference))
            return;
        result_.difference = difference;
        result_.where = where;
    }
    void appendTo(std::vector<Agreement>& all) const {
        if (result_.values > 0)
            all.push_back(result_);
    }

private:
    Agreement result_;
};

bool isAccuracy(const std::string& key) { return key.find("_acc_") != std::string::npos; }
/// The output's validation slacks are logged raw, without ε.
bool isRawOutput(const std::string& key) { return key.starts_with("slack_CE_") && key.ends_with("_val"); }
/// Scripts without a dual step log zeros for what the pass before it would have measured.
bool isUnmeasured(const GoldenCase& golden, const std::string& key) {
    return golden.config.method.kind != MethodKind::PdQat &&
           (key.starts_with("train_") || key.ends_with("_train"));
}

double imagesOf(const RunStarted& started, const std::string& key) {
    const auto images = key.starts_with("val_")    ? started.validationImages
                        : key.starts_with("test_") ? started.testImages
                                                   : started.trainImages;
    return static_cast<double>(images);
}

/// Our series as the official code logs them.
double asLogged(const GoldenCase& golden, const Series& series, std::int64_t epoch, const std::string& key) {
    const auto found = series.find({epoch, key});
    if (found == series.end())
        return std::nan("");
    if (!isRawOutput(key))
        return found->second;
    const auto widths = lowWidths(golden.config);
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (key == "slack_CE_bw_" + std::to_string(widths[i]) + "_val")
            return found->second + epsilonOut(golden.config, i);
    return found->second;
}

void compareTrajectory(const GoldenCase& golden, const Recorder& run, std::vector<Agreement>& all) {
    const auto drift = driftOf(golden);
    Comparison first("losses and slacks, first epoch", drift.firstEpoch),
        later("losses and slacks, later epochs", drift.laterEpochs), duals("dual variables", drift.duals),
        accuracy("accuracies, in images", drift.images);
    for (const auto& point : golden.log) {
        if (isUnmeasured(golden, point.series))
            continue;
        const auto ours = asLogged(golden, run.series(), point.step, point.series);
        const auto where = "epoch " + std::to_string(point.step) + ", " + point.series;
        if (isAccuracy(point.series))
            accuracy.add(ours, point.value, where, imagesOf(run.started(), point.series) / 100);
        else if (point.series.starts_with("dual_"))
            duals.add(ours, point.value, where);
        else
            (point.step == 0 ? first : later).add(ours, point.value, where);
    }
    for (const auto* comparison : {&first, &later, &duals, &accuracy})
        comparison->appendTo(all);
}

/// final.pt belongs to the last epoch's validation and test values.
void compareEvaluation(const GoldenCase& golden, train::SplitEvaluator& evaluator, const RunStarted& started,
                       std::vector<Agreement>& all) {
    EpochDone done;
    done.epoch = golden.config.run.epochs - 1;
    for (const auto split : {Split::Validation, Split::Test}) {
        const auto measured = evaluator.measure(split);
        if (!measured || measured->images == 0)
            continue;
        done.splits.push_back({split, measured->widths});
        if (split == Split::Validation)
            done.validationValues = measured->values;
    }
    std::vector<SeriesPoint> points;
    appendSeries({0, done}, evaluator.constraints().list(), SeriesNames::Official, points);
    Series series;
    for (const auto& point : points)
        series[{point.step, point.series}] = point.value;

    // Nothing is trained, so drift does not grow with fewer bits.
    Comparison values("evaluation of final.pt", fromTwoBits.firstEpoch),
        accuracy("evaluation of final.pt, accuracies in images", fromTwoBits.images);
    for (const auto& point : golden.log) {
        if (point.step != done.epoch || !series.contains({point.step, point.series}))
            continue;
        const auto ours = asLogged(golden, series, point.step, point.series);
        if (isAccuracy(point.series))
            accuracy.add(ours, point.value, point.series, imagesOf(started, point.series) / 100);
        else
            values.add(ours, point.value, point.series);
    }
    values.appendTo(all);
    accuracy.appendTo(all);
}

bool isOneStep(const GoldenCase& golden, const RunStarted& started) {
    return golden.config.optim.kind == OptimizerKind::Sgd && golden.config.optim.weightDecay == 0 &&
           golden.config.run.epochs == 1 && started.batchesPerEpoch == 1;
}

/// One step of SGD moves every parameter by its gradient.
void compareGradients(const GoldenCase& golden, const Recorder& run, std::vector<Agreement>& all) {
    const auto before = weights::readPt(golden.initial()), theirs = weights::readPt(golden.final());
    const auto rate = golden.config.optim.learningRate;
    std::vector<std::pair<double, std::string>> relative;
    Comparison vanishing("one-step gradients of length 0, absolute", fromTwoBits.firstEpoch);
    for (const auto& [name, start] : before) {
        const bool parameter = name.ends_with(".weight") || name.ends_with(".bias");
        if (!parameter)
            continue;
        const auto gradient = (start - theirs.at(name)) / rate, ours = (start - run.last().at(name)) / rate;
        const auto distance = (gradient - ours).norm().item<double>();
        const auto size = gradient.norm().item<double>();
        if (size < 1e-6) // a true gradient of 0, as those of skip_bn's biases
            vanishing.add(distance, name);
        else
            relative.emplace_back(distance / size, name);
    }
    std::sort(relative.begin(), relative.end());
    const auto at = [&](double quantile) {
        return relative[static_cast<std::size_t>(quantile * static_cast<double>(relative.size() - 1))];
    };
    all.push_back({"one-step gradients, relative, median", relative.size(), at(0.5).first,
                   allowed * medianGradientDrift, at(0.5).second});
    all.push_back({"one-step gradients, relative, 95th percentile", relative.size(), at(0.95).first,
                   allowed * highGradientDrift, at(0.95).second});
    vanishing.appendTo(all);
}

} // namespace

std::vector<Agreement> verify(const GoldenCase& golden, EventSink& progress) {
    const auto go = [] { return train::Command::Go; };
    train::SplitEvaluator evaluator(golden.config, progress, go);
    evaluator.loadWeights(weights::readPt(golden.final())); // refused before anything is computed
    Recorder run(progress);
    train::Trainer trainer(golden.name, golden.config, run, run, go);
    trainer.loadWeights(weights::readPt(golden.initial()));
    trainer.run();
    std::vector<Agreement> all;
    compareTrajectory(golden, run, all);
    if (isOneStep(golden, run.started()))
        compareGradients(golden, run, all);
    compareEvaluation(golden, evaluator, run.started(), all);
    return all;
}

bool agrees(const std::vector<Agreement>& agreements) {
    return std::all_of(agreements.begin(), agreements.end(), [](const auto& one) { return one.holds(); });
}

} // namespace pdqat::verify
