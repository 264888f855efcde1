// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/measurer.h"

#include "engine/networks/describe.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::figures {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::string stampOfLog(const std::filesystem::path& file) {
    std::error_code missing;
    const auto time = std::filesystem::last_write_time(file, missing).time_since_epoch().count();
    return std::to_string(std::filesystem::file_size(file, missing)) + ' ' + std::to_string(time);
}

double at(const std::vector<double>& values, std::size_t index) {
    return index < values.size() ? values[index] : nan;
}

} // namespace

RunStory readStory(const runs::Library& library, const std::string& id) {
    RunStory story(library.events(id));
    if (!story.began())
        throw Error(ErrorKind::Library, runs::RunFolder{library.runFolder(id)}.events().string(),
                    "nothing has been recorded yet", "Let the run finish an epoch");
    return story;
}

const RunStory& StoryCache::story(const std::string& id) {
    const auto stamp = stampOfLog(runs::RunFolder{library_.runFolder(id)}.events());
    if (const auto known = known_.find(id); known != known_.end() && known->second.first == stamp)
        return known->second.second;
    auto story = readStory(library_, id); // what cannot be read is not known
    return known_.insert_or_assign(id, std::pair(stamp, std::move(story))).first->second.second;
}

void StoryCache::keepOnly(const std::set<std::string>& ids) {
    std::erase_if(known_, [&](const auto& entry) { return !ids.contains(entry.first); });
}

Measurer::Measurer(const RunStory& run, const Measure& measure, const LayerLambdas* lambdas)
    : run_(run),
      measure_(measure),
      kind_(findMetric(measure.metric).kind),
      lambdas_(lambdas),
      bits_(measure.bits != 0 ? measure.bits : lowestWidth(run.started().config)) {}

std::int64_t Measurer::epoch() const {
    if (measure_.epoch == AtEpoch::Best && run_.best())
        return run_.best()->epoch;
    return run_.last() ? run_.last()->epoch : -1;
}

double Measurer::value() const {
    const auto& config = run_.started().config;
    const bool isOfNetwork = kind_ == MetricKind::Kept || kind_ == MetricKind::KeptLambda ||
                             kind_ == MetricKind::Bops || kind_ == MetricKind::Size;
    if (isOfNetwork && isImported(config)) // nobody knows its network
        return std::numeric_limits<double>::quiet_NaN();
    switch (kind_) {
    case MetricKind::Kept: return static_cast<double>(keptLayers(run_.started()).size());
    case MetricKind::KeptLambda: return keptLambda();
    case MetricKind::Bops: return select::networkCost(config, bits_).total().bops / 1e9;
    case MetricKind::Size:
        return static_cast<double>(select::networkCost(config, bits_).total().bytes) / 1000;
    case MetricKind::Seconds: return run_.trainingSeconds();
    case MetricKind::Accuracy:
    case MetricKind::Loss:
    case MetricKind::Lambda:
    case MetricKind::Error:
    case MetricKind::Slack: break;
    }
    return valueAt(epoch());
}

double Measurer::valueAt(std::int64_t epoch) const {
    const auto* done = find(epoch);
    const auto* metrics = done ? findMetrics(done->splits, measure_.split, bits_) : nullptr;
    if (metrics && kind_ == MetricKind::Loss)
        return metrics->loss;
    return metrics && kind_ == MetricKind::Accuracy ? 100 * metrics->accuracy : nan;
}

std::vector<std::pair<std::string, double>> Measurer::layersAt(std::int64_t epoch) const {
    std::vector<std::pair<std::string, double>> values;
    const auto& constraints = run_.started().constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].bits == bits_ && !constraints[i].isOutput())
            if (const double value = layerValue(epoch, i); !std::isnan(value))
                values.emplace_back(constraints[i].layer, value);
    return values;
}

const EpochDone* Measurer::find(std::int64_t epoch) const {
    const auto found =
        std::ranges::lower_bound(run_.epochs(), epoch, {}, [](const auto& done) { return done.epoch; });
    return found == run_.epochs().end() || found->epoch != epoch ? nullptr : &*found;
}

double Measurer::layerValue(std::int64_t epoch, std::size_t constraint) const {
    const auto& info = run_.started().constraints[constraint];
    if (kind_ == MetricKind::Lambda) {
        const auto step =
            std::ranges::lower_bound(run_.duals(), epoch, {}, [](const auto& dual) { return dual.at.epoch; });
        if (step == run_.duals().end() || step->at.epoch != epoch || !info.constrained)
            return nan;
        return at(step->convergence.measured() ? step->convergence.lambda : step->lambda, constraint);
    }
    const auto* done = find(epoch);
    if (!done || measure_.split == Split::Test)
        return nan;
    const double value =
        at(measure_.split == Split::Train ? done->trainValues : done->validationValues, constraint);
    if (kind_ == MetricKind::Slack && info.constrained)
        return value - info.epsilon;
    return kind_ == MetricKind::Error ? value : nan;
}

double Measurer::keptLambda() const {
    double sum = 0;
    for (const auto& layer : keptLayers(run_.started())) {
        const auto found = lambdas_ ? lambdas_->find(layer) : LayerLambdas::const_iterator();
        if (!lambdas_ || found == lambdas_->end())
            return nan;
        sum += found->second;
    }
    return sum;
}

std::vector<std::string> keptLayers(const RunStarted& started) {
    std::vector<std::string> kept;
    const auto flags = networks::highPrecisionFlags(started.config, started.layers);
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (flags[i])
            kept.push_back(started.layers[i].name);
    return kept;
}

} // namespace pdqat::figures
