// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/translate.h"

#include "engine/api/comparison.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace pdqat::imports {
namespace {

using Points = std::vector<ForeignPoint>;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostBatches = 10000;

struct OwnSeries {
    MappedSeries mapped;
    Points points;                 ///< by steps; an accuracy as a share
    std::vector<std::size_t> cuts; ///< of each epoch, where its points end
    bool byTime = false;           ///< it counts other steps than the epochs' series

    bool isTraining() const { return mapped.split == Split::Train; }
    std::span<const ForeignPoint> of(std::size_t epoch) const {
        const auto first = epoch == 0 ? 0 : cuts[epoch - 1];
        return std::span(points).subspan(first, (epoch < cuts.size() ? cuts[epoch] : points.size()) - first);
    }
};

std::vector<OwnSeries> ownSeries(const ForeignRun& run, const std::vector<MappedSeries>& mapped) {
    std::vector<OwnSeries> own;
    for (const auto& one : mapped) {
        own.push_back({one, bySteps(run.series.at(one.series)), {}});
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
            if (series.isTraining() == trained && (!best || series.points.size() > best->points.size()))
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

/// Every so many, and the last.
Points thinned(const Points& points, std::size_t most) {
    const auto every = (points.size() + most - 1) / most;
    Points kept;
    for (std::size_t i = 0; i < points.size(); ++i)
        if ((points.size() - 1 - i) % every == 0)
            kept.push_back(points[i]);
    return kept;
}

std::int64_t medianGap(const std::vector<std::int64_t>& ends) {
    std::vector<std::int64_t> between;
    for (std::size_t i = 1; i < ends.size(); ++i)
        between.push_back(ends[i] - ends[i - 1]);
    if (between.empty())
        return std::max<std::int64_t>(1, ends.empty() ? 1 : ends.front());
    std::ranges::nth_element(between, between.begin() + std::ssize(between) / 2);
    return std::max<std::int64_t>(1, between[between.size() / 2]);
}

bool liesFar(double a, double b) { return std::max(a, b) > 2 * std::min(a, b) + 0.1; }

/// Whether the times of both tell how far each has come.
bool haveTimes(const Points& a, const Points& b) {
    const auto isGood = [](const ForeignPoint& point) { return std::isfinite(point.time); };
    return std::ranges::all_of(a, isGood) && std::ranges::all_of(b, isGood) &&
           std::ranges::is_sorted(a, {}, &ForeignPoint::time) &&
           std::ranges::is_sorted(b, {}, &ForeignPoint::time) &&
           std::max(a.back().time, b.back().time) > std::min(a.front().time, b.front().time);
}

/// As when one counts batches and the other epochs: how far the last value lies is one thing by the steps and
/// another by the times.
bool countsOtherSteps(const Points& points, const Points& ends) {
    if (points.empty() || ends.empty() || !haveTimes(points, ends))
        return false;
    const double begun = std::min(points.front().time, ends.front().time);
    const double time = std::max(points.back().time, ends.back().time) - begun;
    const auto steps = static_cast<double>(std::max<std::int64_t>({1, points.back().step, ends.back().step}));
    const auto share = [](double part, double whole) { return part / whole; };
    const double pointsByStep = share(static_cast<double>(points.back().step), steps),
                 endsByStep = share(static_cast<double>(ends.back().step), steps);
    const double pointsByTime = share(points.back().time - begun, time),
                 endsByTime = share(ends.back().time - begun, time);
    return liesFar(pointsByStep, pointsByTime) || liesFar(endsByStep, endsByTime);
}

/// Many values to an epoch belong to that which they lead to. Else each belongs to the nearest: programs log
/// the images of one evaluation a step after the other.
std::vector<std::size_t> cutsOf(const OwnSeries& series, const Points& ends, bool leadsTo) {
    const auto at = [&](const ForeignPoint& point) {
        return series.byTime ? point.time : static_cast<double>(point.step);
    };
    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (series.points.size() == ends.size()) {
            cuts.push_back(i + 1);
            continue;
        }
        const bool isLast = i + 1 == ends.size();
        const double end = leadsTo  ? at(ends[i])
                           : isLast ? std::numeric_limits<double>::infinity()
                                    : at(ends[i]) / 2 + at(ends[i + 1]) / 2;
        const auto after = std::ranges::upper_bound(series.points, end, {}, at);
        cuts.push_back(static_cast<std::size_t>(after - series.points.begin()));
    }
    return cuts;
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
        findEpochs();
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
        for (std::size_t epoch = 0; epoch < ends_.size(); ++epoch) {
            addBatches(epoch);
            addEpoch(epoch);
        }
        addBatches(ends_.size()); // of one that did not come to its end
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
    /// What of each series belongs to which epoch.
    void findEpochs() {
        const auto* told = epochSeries(own_);
        if (!told)
            return;
        ends_ = told->isTraining() ? lastOfEpochs(told->points, run_) : told->points;
        constexpr std::size_t most = 100000; // that a configuration can have
        if (ends_.size() > most) {
            made_.notes.push_back(std::to_string(ends_.size()) + " evaluations: every " +
                                  std::to_string((ends_.size() + most - 1) / most) + "th is an epoch");
            ends_ = thinned(ends_, most);
        }
        std::vector<std::int64_t> steps;
        for (const auto& end : ends_)
            steps.push_back(end.step);
        perEpoch_ = medianGap(steps);
        for (auto& series : own_) {
            series.byTime = countsOtherSteps(series.points, ends_);
            const bool leadsTo = isDense(series) || (series.isTraining() && told->isTraining());
            series.cuts = cutsOf(series, ends_, &series == told || leadsTo);
            if (series.byTime && isDense(series)) {
                std::vector<std::int64_t> counted;
                for (std::size_t epoch = 0; epoch < ends_.size(); ++epoch)
                    if (!series.of(epoch).empty())
                        counted.push_back(series.of(epoch).back().step);
                perEpoch_ = medianGap(counted);
            }
        }
    }

    /// Told within epochs, not at their ends alone.
    bool isDense(const OwnSeries& series) const {
        return series.isTraining() && series.points.size() > 2 * ends_.size();
    }

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
        config.imported.program = run_.program;
        config.imported.place = run_.place;
        config.imported.id = run_.id;
        config.imported.settings = run_.settings;
        config.run.seed = seedIn(run_.settings).value_or(0); // pairs with runs of this seed
        return config;
    }

    void add(EventBody body) { made_.events.push_back({time_, std::move(body)}); }

    void addBatches(std::size_t epoch) {
        struct Batch {
            double time = 0, share = 0; ///< of the epoch
            std::vector<SplitMetrics> splits;
        };
        std::map<std::int64_t, Batch> byStep;
        for (const auto& series : own_) {
            const auto points = isDense(series) ? series.of(epoch) : std::span<const ForeignPoint>();
            if (points.empty())
                continue;
            const auto [first, end] = stepsOf(series, epoch);
            for (const auto& point : points) {
                auto& batch = byStep[point.step];
                batch.time = point.time;
                batch.share = static_cast<double>(point.step - first) /
                              static_cast<double>(std::max<std::int64_t>(1, end - first));
                put(batch.splits, series.mapped, point.value);
            }
        }
        const auto most = std::max<std::size_t>(1, mostBatches / (ends_.size() + 1));
        const auto every = byStep.size() / most + 1;
        std::size_t count = 0;
        for (auto& [step, batch] : byStep) {
            if (count++ % every != 0 || batch.share >= 1) // the epoch itself tells of its end
                continue;
            time_ = batch.time;
            add(LayerStatistics{{static_cast<std::int64_t>(epoch),
                                 std::llround(batch.share * static_cast<double>(perEpoch_)), step},
                                std::move(batch.splits.front().widths),
                                {}});
        }
    }

    /// Where an epoch begins and ends in the steps that a series counts, which has points in it.
    std::pair<std::int64_t, std::int64_t> stepsOf(const OwnSeries& series, std::size_t epoch) const {
        const auto points = series.of(epoch);
        const auto* before = points.data() == series.points.data() ? nullptr : points.data() - 1;
        const auto first = !series.byTime && epoch > 0 ? ends_[epoch - 1].step
                           : before                    ? before->step
                                                       : std::min<std::int64_t>(0, points.front().step);
        if (epoch == ends_.size())
            return {first, first + std::max(perEpoch_, points.back().step - first + 1)};
        return {first, series.byTime ? points.back().step : ends_[epoch].step};
    }

    void addEpoch(std::size_t epoch) {
        const auto& end = ends_[epoch];
        EpochDone done;
        done.epoch = static_cast<std::int64_t>(epoch);
        for (const auto& series : own_) {
            const auto points = series.of(epoch);
            put(done.splits, series.mapped,
                series.isTraining() ? meanOf(points)
                : points.empty()    ? unknown
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
            best_ = done.epoch;
        seconds_ += done.seconds;
        add(std::move(done));
    }

    double learningRateAt(std::int64_t step) const {
        const auto after = std::ranges::upper_bound(rates_, step, {}, &ForeignPoint::step);
        return after == rates_.begin() ? unknown : std::prev(after)->value;
    }

    /// By the accuracy on validation images, else test images, else training images, at the lowest width that
    /// has one; by the loss where there is none.
    bool isBest(const EpochDone& done) {
        const auto rank = [](const MappedSeries& mapped) {
            constexpr Split order[] = {Split::Validation, Split::Test, Split::Train};
            return std::tuple(!mapped.isAccuracy, std::ranges::find(order, mapped.split) - order,
                              mapped.bits);
        };
        const auto judge =
            std::ranges::min_element(own_, {}, [&](const auto& series) { return rank(series.mapped); });
        if (judge == own_.end())
            return false;
        const auto& by = judge->mapped;
        const auto* metrics = findMetrics(done.splits, by.split, by.bits);
        const double value = by.isAccuracy ? metrics->accuracy : -metrics->loss;
        if (!std::isfinite(value) || !(value > bestValue_))
            return false;
        bestValue_ = value;
        return true;
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
    double time_ = 0, lastEnd_ = 0, seconds_ = 0;
    double bestValue_ = -std::numeric_limits<double>::infinity();
    TranslatedRun made_;
};

} // namespace

TranslatedRun translate(const ForeignRun& run, const std::vector<MappedSeries>& mapped,
                        const std::string& runId) {
    return Translator(run, mapped).translate(runId);
}

} // namespace pdqat::imports
