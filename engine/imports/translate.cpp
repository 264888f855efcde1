// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/translate.h"

#include "engine/api/comparison.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace pdqat::imports {
namespace {

using Points = std::vector<ForeignPoint>;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostBatches = 10000;

struct OwnSeries {
    MappedSeries mapped;
    Points points; ///< by steps; an accuracy as a share
};

std::vector<OwnSeries> ownSeries(const ForeignRun& run, const std::vector<MappedSeries>& mapped) {
    std::vector<OwnSeries> own;
    for (const auto& one : mapped) {
        own.push_back({one, bySteps(run.series.at(one.series))});
        for (auto& point : own.back().points)
            point.value /= one.inPercent ? 100 : 1;
    }
    return own;
}

/// The series whose values are the epochs: on images that are not trained on, where there are such.
const OwnSeries* epochSeries(const std::vector<OwnSeries>& own) {
    const OwnSeries* best = nullptr;
    for (const bool trained : {false, true}) {
        for (const auto& series : own)
            if ((series.mapped.split == Split::Train) == trained &&
                (!best || series.points.size() > best->points.size()))
                best = &series;
        if (best)
            return best;
    }
    return nullptr;
}

/// Where a program counts epochs beside its steps, each ends with its last step.
Points lastOfEpochs(const Points& points, const ForeignRun& run) {
    const auto counted = run.series.find("epoch");
    if (counted == run.series.end())
        return points;
    const auto epochs = bySteps(counted->second);
    const auto epochAt = [&](std::int64_t step) {
        const auto after = std::ranges::upper_bound(epochs, step, {}, &ForeignPoint::step);
        return after == epochs.begin() ? 0.0 : std::floor(std::prev(after)->value);
    };
    Points last;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (i + 1 == points.size() || epochAt(points[i].step) != epochAt(points[i + 1].step))
            last.push_back(points[i]);
    return last;
}

std::int64_t batchesBetween(const Points& ends) {
    std::vector<std::int64_t> between;
    for (std::size_t i = 1; i < ends.size(); ++i)
        between.push_back(ends[i].step - ends[i - 1].step);
    if (between.empty())
        return std::max<std::int64_t>(1, ends.empty() ? 1 : ends.front().step);
    std::ranges::nth_element(between, between.begin() + std::ssize(between) / 2);
    return std::max<std::int64_t>(1, between[between.size() / 2]);
}

/// The values of an interval of steps, its end with it.
std::span<const ForeignPoint> within(const Points& points, std::int64_t after, std::int64_t end) {
    const auto first = std::ranges::upper_bound(points, after, {}, &ForeignPoint::step);
    const auto last = std::ranges::upper_bound(points, end, {}, &ForeignPoint::step);
    return first < last ? std::span(first, last) : std::span<const ForeignPoint>();
}

double meanOf(std::span<const ForeignPoint> points) {
    double sum = 0;
    for (const auto& point : points)
        sum += point.value;
    return points.empty() ? unknown : sum / static_cast<double>(points.size());
}

void put(std::vector<SplitMetrics>& splits, const MappedSeries& mapped, double value) {
    auto split = std::ranges::find(splits, mapped.split, &SplitMetrics::split);
    if (split == splits.end())
        split = splits.insert(splits.end(), {mapped.split, {}});
    auto width = std::ranges::find(split->widths, mapped.bits, &Metrics::bits);
    if (width == split->widths.end())
        width = split->widths.insert(split->widths.end(), {mapped.bits, unknown, unknown});
    (mapped.isAccuracy ? width->accuracy : width->loss) = value;
}

class Translator {
public:
    Translator(const ForeignRun& run, const std::vector<MappedSeries>& mapped)
        : run_(run), own_(ownSeries(run, mapped)) {
        if (const auto* series = epochSeries(own_))
            ends_ = series->mapped.split == Split::Train ? lastOfEpochs(series->points, run) : series->points;
        perEpoch_ = batchesBetween(ends_);
        for (const auto* name : {"lr", "learning_rate", "train/lr", "train/learning_rate"})
            if (const auto found = run.series.find(name); found != run.series.end() && rates_.empty())
                rates_ = bySteps(found->second);
    }

    TranslatedRun translate(const std::string& runId) {
        made_.config = config();
        RunStarted started;
        started.runId = runId;
        started.config = made_.config;
        started.batchesPerEpoch = perEpoch_;
        started.device = "imported";
        started.version = title(run_.program);
        time_ = run_.begun;
        add(started);
        std::int64_t before = std::numeric_limits<std::int64_t>::min();
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            const auto epoch = static_cast<std::int64_t>(i);
            addBatches(epoch, before, ends_[i].step);
            addEpoch(epoch, before, ends_[i]);
            before = ends_[i].step;
        }
        finish();
        for (const auto& [name, points] : run_.series)
            if (const auto ordered = bySteps(points); !ordered.empty() && std::isfinite(ordered.back().value))
                made_.metrics[name] = ordered.back().value;
        for (const auto& [name, value] : run_.results)
            if (std::isfinite(value))
                made_.metrics[name] = value;
        return std::move(made_);
    }

private:
    RunConfig config() const {
        RunConfig config;
        config.run.name = run_.name;
        config.run.epochs = std::max<std::int64_t>(1, std::ssize(ends_));
        std::set<std::int64_t> low;
        for (const auto& series : own_)
            if (series.mapped.bits != fullPrecision)
                low.insert(series.mapped.bits);
        if (low.empty())
            config.method.kind = MethodKind::FullPrecision;
        else
            config.quant.bits.assign(low.begin(), low.end());
        config.imported = {run_.program, run_.place, run_.id, run_.settings};
        std::vector<std::int64_t> seeds;
        for (const auto& [setting, value] : run_.settings)
            if (const auto seed = readNumber<std::int64_t>(value); seed && isSeedName(setting))
                seeds.push_back(*seed);
        if (!seeds.empty()) // pairs with runs of this seed
            config.run.seed = std::max<std::int64_t>(0, seeds.front());
        return config;
    }

    void add(EventBody body) { made_.events.push_back({time_, std::move(body)}); }

    /// What the training series told within an epoch, where that is more than its end.
    void addBatches(std::int64_t epoch, std::int64_t after, std::int64_t end) {
        std::map<std::int64_t, std::vector<SplitMetrics>> byStep;
        std::map<std::int64_t, double> times;
        for (const auto& series : own_)
            if (series.mapped.split == Split::Train && series.points.size() > 2 * ends_.size())
                for (const auto& point : within(series.points, after, end)) {
                    put(byStep[point.step], series.mapped, point.value);
                    times[point.step] = point.time;
                }
        const auto most = std::max<std::size_t>(1, mostBatches / std::max<std::size_t>(1, ends_.size()));
        const auto every = byStep.size() / most + 1;
        const auto first =
            after == std::numeric_limits<std::int64_t>::min() ? std::min<std::int64_t>(0, end) : after;
        std::size_t count = 0;
        for (auto& [step, splits] : byStep) {
            if (count++ % every != 0 || step == end)
                continue;
            const double share = static_cast<double>(step - first) /
                                 static_cast<double>(std::max<std::int64_t>(1, end - first));
            time_ = times[step];
            add(LayerStatistics{{epoch, std::llround(share * static_cast<double>(perEpoch_)), step},
                                std::move(splits.front().widths),
                                {}});
        }
    }

    void addEpoch(std::int64_t epoch, std::int64_t after, const ForeignPoint& end) {
        EpochDone done;
        done.epoch = epoch;
        for (const auto& series : own_) {
            const auto points = within(series.points, after, end.step);
            put(done.splits, series.mapped,
                series.mapped.split == Split::Train ? meanOf(points)
                : points.empty()                    ? unknown
                                                    : points.back().value);
        }
        std::ranges::sort(done.splits, {}, &SplitMetrics::split);
        for (auto& split : done.splits)
            std::ranges::sort(split.widths, {}, &Metrics::bits);
        const double before = epoch == 0 ? run_.begun : lastEnd_;
        done.seconds = before > 0 && end.time > before ? end.time - before : 0;
        done.learningRate = learningRateAt(end.step);
        done.validationLagrangian = unknown;
        lastEnd_ = time_ = end.time;
        done.best = isBest(done);
        if (done.best)
            best_ = epoch;
        seconds_ += done.seconds;
        add(std::move(done));
    }

    double learningRateAt(std::int64_t step) const {
        const auto points = within(rates_, std::numeric_limits<std::int64_t>::min(), step);
        return points.empty() ? unknown : points.back().value;
    }

    /// By the accuracy on validation images, else test images, else training images, at the lowest width.
    bool isBest(const EpochDone& done) {
        for (const auto split : {Split::Validation, Split::Test, Split::Train}) {
            const double accuracy = accuracyOf(done, split, lowestWidth(made_.config));
            if (std::isnan(accuracy))
                continue;
            const bool better = accuracy > bestAccuracy_;
            bestAccuracy_ = std::max(bestAccuracy_, accuracy);
            return better;
        }
        return false;
    }

    void finish() {
        time_ = std::max(time_, run_.ended);
        const Position at{std::ssize(ends_), 0, ends_.empty() ? 0 : ends_.back().step};
        switch (run_.state) {
        case RunState::Finished: return add(RunFinished{best_, seconds_});
        case RunState::Failed:
            return add(RunFailed{ErrorKind::Internal,
                                 std::string(pdqat::title(run_.program)) + " calls the run failed.",
                                 {},
                                 at});
        case RunState::Stopped: return add(RunStopped{at, false});
        case RunState::Aborted:
        case RunState::Interrupted:
        case RunState::Running:
        case RunState::Paused: break; // nobody told of an end
        }
    }

    const ForeignRun& run_;
    std::vector<OwnSeries> own_;
    Points ends_, rates_;
    std::int64_t perEpoch_ = 1, best_ = 0;
    double time_ = 0, lastEnd_ = 0, seconds_ = 0, bestAccuracy_ = -1;
    TranslatedRun made_;
};

} // namespace

TranslatedRun translate(const ForeignRun& run, const std::vector<MappedSeries>& mapped,
                        const std::string& runId) {
    return Translator(run, mapped).translate(runId);
}

} // namespace pdqat::imports
