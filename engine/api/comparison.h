// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side: what differs between them, what each comes to, their curves on one axis.
#pragma once

#include "engine/api/field.h"
#include "engine/api/recipe.h"
#include "engine/api/records.h"
#include "engine/api/result.h"

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pdqat {

/// What curves run along.
enum class CompareAxis { Epoch, Step, Time };
/// A number of each run.
enum class ComparedValue { Accuracy, FullAccuracy, Loss, Size, Bops, Latency, Kept, Seconds };
/// A number of each layer.
enum class LayerQuantity { Lambda, Error, Slack, Bits };

constexpr std::string_view name(CompareAxis value) {
    switch (value) {
    case CompareAxis::Epoch: return "epoch";
    case CompareAxis::Step: return "step";
    case CompareAxis::Time: return "time";
    }
    return {};
}
constexpr std::string_view name(ComparedValue value) {
    switch (value) {
    case ComparedValue::Accuracy: return "accuracy";
    case ComparedValue::FullAccuracy: return "accuracy-32";
    case ComparedValue::Loss: return "loss";
    case ComparedValue::Size: return "size";
    case ComparedValue::Bops: return "bops";
    case ComparedValue::Latency: return "latency";
    case ComparedValue::Kept: return "kept";
    case ComparedValue::Seconds: return "seconds";
    }
    return {};
}
constexpr std::string_view name(LayerQuantity value) {
    switch (value) {
    case LayerQuantity::Lambda: return "lambda";
    case LayerQuantity::Error: return "mse";
    case LayerQuantity::Slack: return "slack";
    case LayerQuantity::Bits: return "bits";
    }
    return {};
}

/// Whether less of it is better.
constexpr bool lowerIsBetter(ComparedValue value) {
    return value != ComparedValue::Accuracy && value != ComparedValue::FullAccuracy;
}

struct CompareQuestion {
    std::vector<std::string> runs; ///< ids
    std::string baseline;          ///< a run that the others are held against; empty: the oldest
    bool foldSeeds = true;         ///< runs that differ in their seeds alone are one group
    int bits = 0;                  ///< bit width of all numbers; 0: each run's lowest
    AtEpoch epoch = AtEpoch::Best; ///< of values and layers
    /// Of the curves: accuracy, loss, or lambda, mse or slack of a layer.
    Measure curve{"accuracy", Split::Validation, 0, AtEpoch::Last};
    std::string layer; ///< of the curves; empty: the mean over the layers
    CompareAxis axis = CompareAxis::Epoch;
    bool operator==(const CompareQuestion&) const = default;
};

/// A configuration key's value in a group.
struct ComparedSetting {
    std::string text; ///< as it is typed; empty: without effect there
    double number = std::numeric_limits<double>::quiet_NaN();
    bool operator==(const ComparedSetting&) const = default;
};

/// By epoch, ascending. y in the metric's unit, x in epochs, batches or minutes.
struct ComparedCurve {
    std::vector<double> x, y;                ///< of several runs the mean
    std::vector<double> low = {}, high = {}; ///< mean ∓ standard deviation; empty: of a single run
    bool operator==(const ComparedCurve&) const = default;
};

/// One run or, with seeds folded, runs that differ in their seeds alone.
struct ComparedGroup {
    std::string name;                      ///< what tells it from the others
    std::vector<std::string> runs;         ///< ids, oldest first
    std::vector<std::string> counted;      ///< those that numbers are of: finished; of one seed the newest
    std::vector<ComparedSetting> settings; ///< per Comparison::keys
    /// Per allOf<ComparedValue>: mean with its 95 % t interval. Accuracy in %, size in kB of 1000 bytes, bit
    /// operations in 10⁹, latency in ms, time in s.
    std::vector<Estimate> values;
    /// The same less the baseline's, over the seeds that both have; without runs in the baseline itself.
    std::vector<Estimate> differences;
    double p =
        std::numeric_limits<double>::quiet_NaN(); ///< of the accuracy's difference: paired t, two-sided
    std::vector<std::vector<double>> layers; ///< per allOf<LayerQuantity>: by Comparison::layers; NaN: none
    ComparedCurve curve;
    bool operator==(const ComparedGroup&) const = default;
};

struct Comparison {
    CompareQuestion question;
    std::vector<std::string> keys;     ///< configuration keys in which the runs differ; seeds last
    std::vector<ComparedGroup> groups; ///< oldest first
    std::size_t baseline = 0;          ///< in `groups`
    Split split = Split::Test;         ///< of accuracies and losses in `values`
    std::vector<std::string> layers;   ///< that any of the runs can quantize, in network order
    std::vector<std::string> notes;    ///< what a reader must know, in sentences
    bool complete = true;              ///< false: logs are still being read
    bool operator==(const Comparison&) const = default;
};

/// run.seed and data.split_seed, and what imported runs call a seed.
bool isSeed(const Field& field);
/// Whether a setting of an imported run is one, by its name.
bool isSeedName(std::string_view setting);
/// Of the settings of an imported run: "seed", else the first that is one by its name; nothing where there is
/// none, or it is no number from 0 on.
std::optional<std::int64_t> seedIn(const std::map<std::string, std::string>& settings);
/// run.seed; nothing for an imported run whose program told none.
std::optional<std::int64_t> knownSeed(const RunConfig& config);

/// What a run's best epoch was chosen by: the accuracy on validation images, else test, else training images;
/// without any accuracy the loss.
struct Judge {
    Split split = Split::Train;
    bool isAccuracy = true;
    bool operator==(const Judge&) const = default; // NOLINTNEXTLINE(modernize-use-nullptr): of the 0 within
    auto operator<=>(const Judge&) const = default;
    std::string text() const; ///< "best accuracy on validation images"
};
Judge judgeOf(const std::vector<SplitMetrics>& headline);
/// A sentence about the runs whose best epoch was chosen by something else than the accuracy on validation
/// images, which flatters them where it was on test images; empty: there are none.
std::string otherJudgesText(const std::vector<const RunRecord*>& runs);
/// The field table, and what imported ones among the configurations have beside it.
std::vector<const Field*> knownFields(const std::vector<const RunConfig*>& configs);
/// Fields in which configurations differ, in the table's order, seeds last, the run's name left out. Where a
/// field has no effect, what it is set to does not count: another field tells why. That an imported run lacks
/// a setting which another one has is a difference.
std::vector<const Field*> differingFields(const std::vector<const RunConfig*>& configs);
/// The same, those with the most different values first.
std::vector<const Field*> tellingFields(const std::vector<const RunConfig*>& configs);
/// "bits=2 epsilon_layer=0.05": what tells a configuration apart, with keys as short as they are clear.
/// Fields without effect are left out.
std::string differenceText(const RunConfig& config, const std::vector<const Field*>& fields);

/// Which points no other one beats in both coordinates. Those that are not finite are not on it.
std::vector<bool> paretoFront(const std::vector<std::pair<double, double>>& points, bool lowerX, bool lowerY);

} // namespace pdqat
