// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/run_costs.h"

#include "engine/api/caveats.h"
#include "engine/api/field.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <thread>

namespace pdqat::sweeps {
namespace {

constexpr std::size_t samplesEach = 3;
constexpr double margin = 0.05, leastSpread = 0.1;
/// A pass without gradients beside a training one.
constexpr double evaluation = 0.35;

/// Fields that decide what one image costs.
bool decidesCost(const std::string& key) {
    static const std::vector<std::string> keys{
        "data.set",           "data.fit",      "network.name", "network.expand",
        "network.input_size", "quant.bits",    "method.name",  "method.semantics",
        "method.constraints", "dual.update",   "optim.name",   "run.batch_size",
        "run.device",         "run.precision", "run.threads",  "method.distillation"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::int64_t threadsOf(const RunConfig& config) {
    return config.run.threads > 0 ? config.run.threads
                                  : static_cast<std::int64_t>(std::thread::hardware_concurrency());
}

/// Work of an epoch, in trained images.
double work(const RunConfig& config, double trainable, double test) {
    const auto validation = std::round(config.data.validationFraction * trainable);
    const auto train = trainable - validation;
    return train * (measuresByPass(config) ? 1 + evaluation : 1) + evaluation * (validation + test);
}

/// Images under a limit, where another run's number of them under its own is known.
std::optional<double> images(std::int64_t limit, std::int64_t otherLimit, double other) {
    if (limit == otherLimit)
        return other;
    if (limit == 0)
        return {}; // how many there are is not known here
    return otherLimit == 0 ? std::min(static_cast<double>(limit), other) : static_cast<double>(limit);
}

} // namespace

RunConfig costClassOf(const RunConfig& config) {
    RunConfig result;
    for (const auto& field : fieldTable())
        if (decidesCost(field.key) && field.visible(config))
            field.set(result, field.get(config));
    result.run.threads = threadsOf(config);
    const auto widths = static_cast<std::int64_t>(lowWidths(config).size());
    result.quant.bits.clear();
    for (std::int64_t i = 1; i <= widths; ++i)
        result.quant.bits.push_back(i);
    return result;
}

void RunCosts::add(const std::string& id, const RunStory& run) {
    if (run.epochs().empty())
        return;
    const auto& started = run.started();
    std::erase_if(samples_, [&](const auto& other) { return other.run == id; });
    samples_.push_back({id, costClassOf(started.config), started.config,
                        static_cast<double>(started.trainImages + started.validationImages),
                        static_cast<double>(started.testImages),
                        run.trainingSeconds() / static_cast<double>(run.epochs().size())});
}

std::optional<TimeLeft> RunCosts::epoch(const RunConfig& config) const {
    const auto wanted = costClassOf(config);
    std::vector<double> seconds;
    for (const auto& sample : samples_) {
        if (!(sample.costClass == wanted))
            continue;
        const auto trainable =
            images(config.data.trainLimit, sample.config.data.trainLimit, sample.trainable);
        const auto test = images(config.data.testLimit, sample.config.data.testLimit, sample.test);
        if (trainable && test)
            seconds.push_back(sample.seconds * work(config, *trainable, *test) /
                              work(sample.config, sample.trainable, sample.test));
    }
    if (seconds.empty())
        return {};
    double sum = 0;
    for (const auto value : seconds)
        sum += value;
    const auto mean = sum / static_cast<double>(seconds.size());
    const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
    return TimeLeft{std::min(*least * (1 - margin), mean * (1 - leastSpread)),
                    std::max(*most * (1 + margin), mean * (1 + leastSpread))};
}

RunCosts costsIn(const runs::Library& library, const std::vector<RunRecord>& records,
                 const std::vector<RunConfig>& configs) {
    std::vector<std::pair<RunConfig, std::size_t>> wanted; // with the number of runs read
    for (const auto& config : configs) {
        const auto costClass = costClassOf(config);
        if (std::none_of(wanted.begin(), wanted.end(), [&](const auto& w) { return w.first == costClass; }))
            wanted.emplace_back(costClass, 0);
    }
    RunCosts costs;
    for (const auto& record : records) {
        if (record.epochsDone == 0 || !record.problem.empty())
            continue;
        const auto costClass = costClassOf(record.config);
        const auto found =
            std::find_if(wanted.begin(), wanted.end(), [&](const auto& w) { return w.first == costClass; });
        if (found == wanted.end() || found->second++ >= samplesEach)
            continue;
        try {
            costs.add(record.id, RunStory(library.events(record.id)));
        } catch (const Error&) {
            // One estimate fewer.
        }
    }
    return costs;
}

} // namespace pdqat::sweeps
