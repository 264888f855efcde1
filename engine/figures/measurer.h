// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's log says epoch by epoch, and what can be measured of it.
#pragma once

#include "engine/api/recipe.h"
#include "engine/api/run_story.h"
#include "engine/runs/library.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::figures {

/// Reads a run's log. @throws Error(Library) when it cannot be read, or nothing has been recorded yet
RunStory readStory(const runs::Library& library, const std::string& id);

/// Stories already read, as long as their logs do not change. One thread at a time.
class StoryCache {
public:
    explicit StoryCache(runs::Library library) : library_(std::move(library)) {}
    const runs::Library& library() const { return library_; }
    /// Valid until that run is read again or forgotten. @throws Error(Library)
    const RunStory& story(const std::string& id);
    bool knows(const std::string& id) const { return known_.contains(id); }
    /// Forgets all others.
    void keepOnly(const std::set<std::string>& ids);

private:
    runs::Library library_;
    std::map<std::string, std::pair<std::string, RunStory>> known_; ///< id → stamp of the log, story
};

/// Mean λ by layer.
using LayerLambdas = std::map<std::string, double>;

/// Measures runs. Accuracy is in percent, bit operations in 10⁹, sizes in kB (1000 bytes). What a run does
/// not have (λ of a layer without constraint, a split without images) is NaN or left out.
class Measurer {
public:
    /// @throws Error(Config) for a metric that there is not. @param lambdas  for the metric "kept-lambda";
    /// layers it lacks make that NaN
    Measurer(const RunStory& run, const Measure& measure, const LayerLambdas* lambdas = nullptr);

    /// Bit width that is measured: the measure's, or the run's lowest.
    int bits() const { return bits_; }
    /// Epoch that is measured, from 0.
    std::int64_t epoch() const;
    /// Metrics with one value a run.
    double value() const;
    /// The same at an epoch, for metrics that change with it.
    double valueAt(std::int64_t epoch) const;
    /// Metrics with one value a layer: in network order, the layers that have one.
    std::vector<std::pair<std::string, double>> layers() const { return layersAt(epoch()); }
    std::vector<std::pair<std::string, double>> layersAt(std::int64_t epoch) const;

private:
    const EpochDone* find(std::int64_t epoch) const;
    double layerValue(std::int64_t epoch, std::size_t constraint) const;
    double keptLambda() const;

    const RunStory& run_;
    Measure measure_;
    MetricKind kind_;
    const LayerLambdas* lambdas_;
    int bits_ = 0;
};

/// Layers in the run's high-precision set, by name.
std::vector<std::string> keptLayers(const RunStarted& started);

} // namespace pdqat::figures
