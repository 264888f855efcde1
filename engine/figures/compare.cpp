// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/compare.h"

#include "engine/api/run_query.h"
#include "engine/api/text.h"
#include "engine/figures/seed_groups.h"
#include "engine/figures/statistics.h"
#include "engine/runs/latency_file.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

namespace pdqat::figures {
namespace {

using Measured = MeasuredRun;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::vector<double> finite(std::vector<double> values) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    return values;
}

double mean(const std::vector<double>& values) { return estimate(finite(values), Spread::None).mean; }

/// That which most runs were measured on: of as many the test images, then those of validation.
Split valueSplit(const std::vector<RunRecord>& records) {
    const auto measured = [&](Split split) {
        return std::ranges::count_if(records, [&](const auto& record) {
            return std::ranges::any_of(record.headline, [&](const auto& metrics) {
                return metrics.split == split && judgeOf({metrics}).isAccuracy;
            });
        });
    };
    constexpr std::array order{Split::Test, Split::Validation, Split::Train};
    return *std::ranges::max_element(order, {}, measured);
}

double ofSplit(const Measured& run, const CompareQuestion& question, Split split, int bits, MetricKind kind) {
    if (run.story) {
        const auto& metric =
            *std::ranges::find(metricTable(), kind, [](const auto& row) { return row.kind; });
        return Measurer(*run.story, {metric.name, split, bits, question.epoch}).value();
    }
    const auto* metrics =
        question.epoch == AtEpoch::Best ? findMetrics(run.record->headline, split, bits) : nullptr;
    if (!metrics)
        return unknown;
    return kind == MetricKind::Loss ? metrics->loss : 100 * metrics->accuracy;
}

double valueOf(const Measured& run, const CompareQuestion& question, Split split, ComparedValue value) {
    const int bits = run.bits(question.bits);
    switch (value) {
    case ComparedValue::Accuracy: return ofSplit(run, question, split, bits, MetricKind::Accuracy);
    case ComparedValue::FullAccuracy:
        return ofSplit(run, question, split, fullPrecision, MetricKind::Accuracy);
    case ComparedValue::Loss: return ofSplit(run, question, split, bits, MetricKind::Loss);
    case ComparedValue::Size: return run.cost ? static_cast<double>(run.cost->total().bytes) / 1000 : unknown;
    case ComparedValue::Bops: return run.cost ? run.cost->total().bops / 1e9 : unknown;
    case ComparedValue::Latency: return run.latency;
    case ComparedValue::Kept:
        if (isImported(run.record->config))
            return unknown;
        return run.story ? static_cast<double>(keptLayers(run.story->started()).size())
                         : static_cast<double>(keptEntries(run.record->config).size());
    case ComparedValue::Seconds: return run.story ? run.story->trainingSeconds() : unknown;
    }
    return unknown;
}

std::vector<double> layerValues(const Measured& run, const CompareQuestion& question, LayerQuantity quantity,
                                const std::vector<std::string>& layers) {
    std::map<std::string, double> known;
    const int bits = run.bits(question.bits);
    if (quantity == LayerQuantity::Bits) {
        if (run.cost)
            for (const auto& layer : run.cost->layers)
                known[layer.layer] = layer.bits.weights;
    } else if (run.story) {
        for (const auto& [layer, value] :
             Measurer(*run.story, {std::string(name(quantity)), Split::Train, bits, question.epoch}).layers())
            known[layer] = value;
    }
    std::vector<double> values;
    for (const auto& layer : layers) {
        const auto found = known.find(layer);
        values.push_back(found == known.end() ? unknown : found->second);
    }
    return values;
}

/// y at an epoch.
double curveValue(const Measurer& measurer, const Metric& metric, const std::string& layer,
                  std::int64_t epoch) {
    if (!metric.perLayer)
        return measurer.valueAt(epoch);
    std::vector<double> values;
    for (const auto& [name, value] : measurer.layersAt(epoch)) {
        if (name == layer)
            return value;
        values.push_back(value);
    }
    return layer.empty() ? mean(values) : unknown;
}

ComparedCurve curveOf(const Measured& run, const CompareQuestion& question) {
    ComparedCurve curve;
    const auto& metric = findMetric(question.curve.metric);
    if (!run.story) { // what the list of runs knows
        const auto& known = run.record->accuracyByEpoch;
        if (metric.kind == MetricKind::Accuracy && question.curve.split == Split::Validation &&
            question.axis == CompareAxis::Epoch && run.bits(question.bits) == lowestWidth(run.record->config))
            for (std::size_t i = 0; i < known.size(); ++i) {
                curve.x.push_back(static_cast<double>(i + 1));
                curve.y.push_back(100 * known[i]);
            }
        return curve;
    }
    auto measure = question.curve;
    measure.bits = run.bits(question.bits);
    const Measurer measurer(*run.story, measure);
    double seconds = 0;
    const auto batches = static_cast<double>(run.story->started().batchesPerEpoch);
    for (const auto& done : run.story->epochs()) {
        seconds += done.seconds;
        const auto epoch = static_cast<double>(done.epoch + 1);
        const double y = curveValue(measurer, metric, question.layer, done.epoch);
        curve.x.push_back(question.axis == CompareAxis::Epoch  ? epoch
                          : question.axis == CompareAxis::Step ? epoch * batches
                                                               : seconds / 60);
        curve.y.push_back(y);
    }
    return curve;
}

/// Epochs without a value left out.
ComparedCurve withoutGaps(const ComparedCurve& curve) {
    ComparedCurve made;
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        if (!std::isnan(curve.y[i])) {
            made.x.push_back(curve.x[i]);
            made.y.push_back(curve.y[i]);
        }
    return made;
}

/// Epoch by epoch, as far as all of them go: a mean over fewer runs would jump.
ComparedCurve meanCurve(const std::vector<ComparedCurve>& curves) {
    ComparedCurve made;
    const auto epochs =
        std::ranges::min(curves, {}, [](const auto& curve) { return curve.x.size(); }).x.size();
    for (std::size_t i = 0; i < epochs; ++i) {
        std::vector<double> xs, ys;
        for (const auto& curve : curves) {
            xs.push_back(curve.x[i]);
            ys.push_back(curve.y[i]);
        }
        if (std::ranges::any_of(ys, [](double y) { return std::isnan(y); }))
            continue;
        const auto spread = estimate(ys, Spread::Std);
        made.x.push_back(mean(xs));
        made.y.push_back(spread.mean);
        made.low.push_back(spread.low);
        made.high.push_back(spread.high);
    }
    return made;
}

std::vector<Estimate> estimates(const std::vector<std::vector<double>>& byValue) {
    std::vector<Estimate> made;
    for (const auto& values : byValue)
        made.push_back(estimate(finite(values), Spread::T95));
    return made;
}

/// Numbers of one group's runs, with their seeds.
struct GroupNumbers {
    std::vector<const RunRecord*> records;
    std::vector<std::vector<double>> values; ///< per allOf<ComparedValue>, then run
};

std::vector<std::optional<Seed>> seedsOfAll(const std::vector<const RunRecord*>& records) {
    std::vector<std::optional<Seed>> all;
    for (const auto* record : records)
        all.push_back(seedsOf(record->config));
    return all;
}

/// Pairs of runs of one seed; where each side has a single run, they are the pair.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const GroupNumbers& a, const GroupNumbers& b) {
    if (a.records.size() == 1 && b.records.size() == 1)
        return {{0, 0}};
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    const auto ofA = seedsOfAll(a.records), ofB = seedsOfAll(b.records);
    for (std::size_t i = 0; i < ofA.size(); ++i)
        for (std::size_t j = 0; j < ofB.size(); ++j)
            if (ofA[i] && ofA[i] == ofB[j])
                pairs.emplace_back(i, j);
    return pairs;
}

void holdAgainst(const GroupNumbers& baseline, const GroupNumbers& own, ComparedGroup& group) {
    const auto pairs = pairsOf(own, baseline);
    std::vector<std::vector<double>> differences;
    for (std::size_t value = 0; value < own.values.size(); ++value) {
        std::vector<double> mine, theirs, less;
        for (const auto& [i, j] : pairs) {
            const double a = own.values[value][i], b = baseline.values[value][j];
            if (!std::isfinite(a) || !std::isfinite(b))
                continue;
            mine.push_back(a);
            theirs.push_back(b);
            less.push_back(a - b);
        }
        differences.push_back(less);
        if (allOf<ComparedValue>[value] == ComparedValue::Accuracy)
            group.p = pairedTest(mine, theirs).p;
    }
    group.differences = estimates(differences);
}

/// What people or a sweep called the runs, as far as all of them are called so: between commas.
std::string givenName(const std::vector<const RunRecord*>& runs) {
    std::vector<std::string> parts;
    for (const auto* run : runs) {
        const auto& given = run->labels.name.empty() ? run->config.run.name : run->labels.name;
        auto own = split(given, ',');
        if (run == runs.front())
            parts = own;
        else
            std::erase_if(parts, [&](const auto& part) { return std::ranges::find(own, part) == own.end(); });
    }
    return join(parts, ", ");
}

/// Names that tell groups apart: given ones, settings where there are few, else what the network is.
void nameGroups(std::vector<ComparedGroup>& groups, const std::vector<std::vector<const RunRecord*>>& runs,
                std::vector<const Field*> telling, bool folded) {
    constexpr std::size_t few = 4;
    if (folded)
        std::erase_if(telling, [](const auto* field) { return isSeed(*field); });
    std::vector<std::string> settings;
    std::map<std::string, int> known;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        settings.push_back(differenceText(runs[i].front()->config, telling));
        groups[i].name = givenName(runs[i]);
        if (groups[i].name.empty())
            groups[i].name = telling.size() <= few && !settings[i].empty()
                                 ? settings[i]
                                 : displayName(runs[i].front()->config);
        ++known[groups[i].name];
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (known[groups[i].name] > 1 && groups[i].name != settings[i])
            groups[i].name += " · " + (settings[i].empty() ? groups[i].runs.front() : settings[i]);
}

std::vector<ComparedSetting> settingsOf(const Measured& run, const std::vector<const Field*>& fields,
                                        int bits) {
    std::vector<ComparedSetting> settings;
    const auto& config = run.record->config;
    for (const auto* field : fields)
        settings.push_back(field->visible(config) ? ComparedSetting{toText(*field, field->get(config)),
                                                                    numberOf(*field, config, run.bits(bits))}
                                                  : ComparedSetting());
    return settings;
}

/// Layer by layer the mean over the runs.
std::vector<double> meanLayers(const std::vector<const Measured*>& runs, const CompareQuestion& question,
                               LayerQuantity quantity, const std::vector<std::string>& layers) {
    std::vector<std::vector<double>> byRun;
    for (const auto* run : runs)
        byRun.push_back(layerValues(*run, question, quantity, layers));
    std::vector<double> means;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        std::vector<double> values;
        for (const auto& run : byRun)
            values.push_back(run[layer]);
        means.push_back(mean(values));
    }
    return means;
}

/// Those that are finished; where none is, the last one of each seed.
std::vector<const Measured*> countedOf(const SeedGroup& group, const std::vector<Measured>& measured) {
    std::vector<const Measured*> counted;
    for (const auto i : group.usable)
        counted.push_back(&measured[i]);
    if (!counted.empty())
        return counted;
    std::vector<std::optional<Seed>> seeds;
    for (const auto i : group.runs)
        seeds.push_back(seedsOf(measured[i].record->config));
    for (std::size_t place = 0; place < seeds.size(); ++place)
        if (!seeds[place] ||
            std::find(seeds.begin() + std::ptrdiff_t(place) + 1, seeds.end(), seeds[place]) == seeds.end())
            counted.push_back(&measured[group.runs[place]]);
    return counted;
}

/// Fills what a group says by itself; its differences are held against the baseline later.
GroupNumbers measureGroup(const std::vector<const Measured*>& counted, const Comparison& whole,
                          ComparedGroup& group) {
    GroupNumbers numbers;
    std::vector<ComparedCurve> curves;
    for (const auto* run : counted) {
        group.counted.push_back(run->record->id);
        numbers.records.push_back(run->record);
        curves.push_back(curveOf(*run, whole.question));
    }
    for (const auto value : allOf<ComparedValue>) {
        auto& values = numbers.values.emplace_back();
        for (const auto* run : counted)
            values.push_back(valueOf(*run, whole.question, whole.split, value));
    }
    for (const auto quantity : allOf<LayerQuantity>)
        group.layers.push_back(meanLayers(counted, whole.question, quantity, whole.layers));
    group.values = estimates(numbers.values);
    group.curve = curves.size() > 1 ? meanCurve(curves) : withoutGaps(curves.front());
    return numbers;
}

} // namespace

Comparer::Comparer(runs::Library library) : cache_(std::move(library)) {}

Comparison Comparer::compare(const CompareQuestion& question, std::vector<RunRecord> records,
                             const std::function<void(Comparison)>& sketched,
                             const std::function<bool()>& dropped) {
    std::ranges::reverse(records); // those made in one second: lists have the newest first
    std::ranges::stable_sort(records, {}, &RunRecord::created);
    std::set<std::string> ids;
    for (const auto& record : records)
        ids.insert(record.id);
    cache_.keepOnly(ids);
    Stories stories;
    std::vector<std::string> notes;
    const auto isNew = [&](const auto& run) {
        return !cache_.knows(run.id) && !unreadable_.contains(run.id);
    };
    if (sketched && std::ranges::any_of(records, isNew)) {
        for (const auto& run : records)
            if (cache_.knows(run.id))
                stories[run.id] = &cache_.story(run.id);
        auto readable = records;
        std::erase_if(readable, [](const auto& run) { return !run.problem.empty(); });
        auto sketch = answer(question, readable, stories, {});
        sketch.complete = false;
        sketched(std::move(sketch));
    }
    for (const auto& record : records) {
        if (dropped && dropped()) {
            Comparison none;
            none.complete = false;
            return none;
        }
        try {
            stories[record.id] = &cache_.story(record.id);
            unreadable_.erase(record.id);
        } catch (const Error& error) {
            unreadable_.insert(record.id);
            notes.push_back("The log of run " + record.id +
                            " cannot be read, the list of runs stands in for it: " + error.what());
        }
    }
    // A configuration that cannot be read is not the default one, which stands in its place: the log knows
    // it.
    for (auto& record : records)
        if (!record.problem.empty() && stories.contains(record.id))
            record.config = stories.at(record.id)->started().config;
    std::erase_if(records, [&](const auto& record) {
        const bool isLost = !record.problem.empty() && !stories.contains(record.id);
        if (isLost)
            notes.push_back("Run " + record.id + " is left out: " + record.problem);
        return isLost;
    });
    return answer(question, records, stories, std::move(notes));
}

double Comparer::latency(const RunRecord& record, const RunStory& story, int bits) {
    std::error_code missing;
    const auto changed = std::filesystem::last_write_time(cache_.library().folder() / "latency", missing);
    if (missing)
        return unknown;
    if (changed != std::exchange(measured_, changed))
        latencies_.clear();
    const auto& layers = story.started().layers;
    auto known = std::ranges::find(latencies_, layers, [](const auto& entry) { return entry.first; });
    if (known == latencies_.end()) {
        std::optional<LatencyTable> table;
        try {
            table = runs::latencyFor(cache_.library(), record.id, layers, {});
        } catch (const Error&) {
            // Not measured here: its column stays empty.
        }
        known = latencies_.insert(latencies_.end(), {layers, std::move(table)});
    }
    if (!known->second)
        return unknown;
    std::vector<LayerBits> widths;
    for (const auto& layer : select::networkCost(record.config, bits).layers)
        widths.push_back(layer.bits);
    const auto isMeasured = [&, i = std::size_t(0)](const LayerBits& width) mutable {
        return known->second->find(layers[i++].name, width) != nullptr;
    };
    return widths.size() == layers.size() && std::ranges::all_of(widths, isMeasured)
               ? known->second->sum(widths)
               : unknown;
}

std::vector<MeasuredRun> Comparer::measure(const CompareQuestion& question,
                                           const std::vector<RunRecord>& records, const Stories& stories,
                                           std::vector<std::string>& notes) {
    std::vector<Measured> measured;
    for (const auto& record : records) {
        const auto story = stories.find(record.id);
        auto& run =
            measured.emplace_back(Measured{&record, story == stories.end() ? nullptr : story->second});
        if (isImported(record.config))
            continue; // nobody knows its network
        try {
            run.cost = select::networkCost(record.config, run.bits(question.bits));
            if (run.story)
                run.latency = latency(record, *run.story, run.bits(question.bits));
        } catch (const Error& error) {
            notes.push_back("The costs of run " + record.id + " are not known: " + error.what());
        }
    }
    return measured;
}

Comparison Comparer::answer(const CompareQuestion& question, const std::vector<RunRecord>& records,
                            const Stories& stories, std::vector<std::string> notes) {
    Comparison made;
    made.question = question;
    made.split = valueSplit(records);
    const auto measured = measure(question, records, stories, notes);
    std::vector<const RunConfig*> configs;
    std::vector<const RunRecord*> pointers;
    for (const auto& run : measured) {
        configs.push_back(&run.record->config);
        pointers.push_back(run.record);
        if (run.cost)
            for (const auto& layer : run.cost->layers)
                if (std::ranges::find(made.layers, layer.layer) == made.layers.end())
                    made.layers.push_back(layer.layer);
    }
    const auto fields = differingFields(configs);
    for (const auto* field : fields)
        made.keys.push_back(field->key);

    std::vector<SeedGroup> groups;
    if (question.foldSeeds)
        groups = seedGroups(pointers);
    else
        for (std::size_t i = 0; i < records.size(); ++i)
            groups.push_back({{}, {i}, {i}});
    std::vector<GroupNumbers> numbers;
    std::vector<std::vector<const RunRecord*>> ofGroups;
    std::size_t uncounted = 0;
    for (const auto& group : groups) {
        auto& shown = made.groups.emplace_back();
        const auto& first = measured[group.runs.front()];
        shown.settings = settingsOf(first, fields, question.bits);
        auto& own = ofGroups.emplace_back();
        for (const auto i : group.runs) {
            shown.runs.push_back(records[i].id);
            own.push_back(&records[i]);
        }
        const auto counted = countedOf(group, measured);
        numbers.push_back(measureGroup(counted, made, shown));
        uncounted += group.runs.size() - counted.size();
        if (std::ranges::find(shown.runs, question.baseline) != shown.runs.end())
            made.baseline = made.groups.size() - 1;
    }
    if (uncounted > 0)
        notes.push_back("Not counted are " + std::to_string(uncounted) +
                        " runs that are not finished, or were done again.");
    if (auto text = otherJudgesText(pointers); question.epoch == AtEpoch::Best && !text.empty())
        notes.push_back(std::move(text));
    nameGroups(made.groups, ofGroups, fields, question.foldSeeds);
    for (std::size_t i = 0; i < made.groups.size(); ++i)
        if (i == made.baseline)
            made.groups[i].differences.resize(allOf<ComparedValue>.size());
        else
            holdAgainst(numbers[made.baseline], numbers[i], made.groups[i]);
    made.notes = std::move(notes);
    return made;
}

} // namespace pdqat::figures
