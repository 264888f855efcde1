// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_story.h"

#include <algorithm>
#include <cmath>

namespace pdqat::fake {
namespace {

constexpr double firstSecond = 1.7e9;

LayerInfo convolution(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel,
                      std::int64_t size) {
    LayerInfo layer;
    layer.name = name;
    layer.weightShape = {out, in, kernel, kernel};
    layer.outputShape = {out, size, size};
    layer.weights = out * in * kernel * kernel;
    layer.macs = layer.weights * size * size;
    return layer;
}

bool keptHigh(const RunConfig& config, const std::string& layer) {
    const auto& kept = config.quant.highPrecision;
    return std::find(kept.begin(), kept.end(), layer) != kept.end();
}

/// A level that differs from layer to layer and falls with the epochs.
double valueOf(const ConstraintInfo& constraint, std::size_t index, double epoch) {
    const double base = constraint.isOutput() ? 1.1 : 0.012 + 0.002 * double((index * 7) % 11);
    return base * (0.5 + 0.5 / (1 + epoch));
}

SplitMetrics metricsOf(const RunConfig& config, Split split, double epoch) {
    SplitMetrics metrics{split, {}};
    auto widths = config.quant.bits;
    widths.push_back(fullPrecision);
    for (const auto bits : widths) {
        const double top = bits == fullPrecision ? 0.92 : 0.80 + 0.01 * double(bits);
        metrics.widths.push_back({int(bits), 2.0 / (2 + epoch), top - 0.3 / (1 + epoch)});
    }
    return metrics;
}

Event at(double time, EventBody body) { return {firstSecond + time, std::move(body)}; }

} // namespace

std::vector<LayerInfo> resnetLayers(std::int64_t expand) {
    std::vector<LayerInfo> layers;
    std::int64_t in = 16 * expand;
    for (int block = 0; block < 9; ++block) {
        const auto out = (16 << (block / 3)) * expand;
        const auto size = std::int64_t(32 >> (block / 3));
        const auto name = "Block_" + std::to_string(block) + "_";
        layers.push_back(convolution(name + "conv0", in, out, 3, size));
        layers.push_back(convolution(name + "conv1", out, out, 3, size));
        if (in != out)
            layers.push_back(convolution(name + "shortcut", in, out, 1, size));
        in = out;
    }
    return layers;
}

RunStarted startOf(const std::string& id, const RunConfig& config, Position from) {
    RunStarted started;
    started.runId = id;
    started.config = config;
    started.layers = resnetLayers(config.network.expand);
    for (std::size_t width = 0; width < config.quant.bits.size(); ++width) {
        const auto bits = int(config.quant.bits[width]);
        if (config.method.constraints == ConstraintSet::Layerwise)
            for (const auto& layer : started.layers)
                if (!keptHigh(config, layer.name))
                    started.constraints.push_back({bits, layer.name, epsilonFor(config, width, layer.name)});
        started.constraints.push_back({bits, outputConstraint, epsilonOut(config, width)});
    }
    started.trainImages = 1280;
    started.validationImages = started.testImages = 256;
    started.batchesPerEpoch = 10;
    started.from = from;
    started.device = "cpu, 2 threads";
    started.version = "fake";
    return started;
}

std::vector<Event> epochOf(const RunStarted& started, std::int64_t epoch) {
    std::vector<Event> events;
    std::vector<double> values, lambda, slack;
    const double done = double(epoch) + 1, time = 10 * double(epoch);
    for (std::size_t i = 0; i < started.constraints.size(); ++i) {
        values.push_back(valueOf(started.constraints[i], i, done));
        slack.push_back(values.back() - started.constraints[i].epsilon);
        lambda.push_back(std::max(0.0, 0.01 * done * (slack.back() + 0.005)));
    }
    const auto batches = started.batchesPerEpoch;
    for (const auto& [phase, count] :
         {std::pair(Phase::Train, batches), std::pair(Phase::DualPass, batches),
          std::pair(Phase::Validate, std::int64_t(2)), std::pair(Phase::Test, std::int64_t(2))})
        for (std::int64_t batch = 1; batch <= count; ++batch) {
            const Position position{epoch, phase == Phase::Train ? batch : batches, epoch * batches + batch};
            events.push_back(at(time, BatchDone{phase, position, batch, count, 128, 0.3}));
        }
    const Position end{epoch + 1, 0, (epoch + 1) * batches};
    const auto train = metricsOf(started.config, Split::Train, done);
    events.push_back(at(time + 5, LayerStatistics{end, train.widths, values}));
    events.push_back(at(time + 8, DualStep{end, lambda, slack}));
    events.push_back(at(time + 9, EpochDone{epoch,
                                            9,
                                            1e-3,
                                            {train, metricsOf(started.config, Split::Validation, done),
                                             metricsOf(started.config, Split::Test, done)},
                                            values,
                                            values,
                                            1.5,
                                            true}));
    events.push_back(at(time + 9, CheckpointSaved{"checkpoints/last.pt", end, CheckpointKind::Last}));
    return events;
}

std::vector<RankedLayer> rankingOf(const RunStory& run, int bits) {
    std::vector<RankedLayer> rows;
    if (run.duals().empty())
        return rows;
    const auto& step = run.duals().back();
    const auto& [layers, constraints] = std::tie(run.started().layers, run.started().constraints);
    for (std::size_t i = 0; i < constraints.size(); ++i) {
        const auto& constraint = constraints[i];
        if (constraint.bits != bits || constraint.isOutput())
            continue;
        const auto info = std::find_if(layers.begin(), layers.end(), [&](const LayerInfo& layer) {
            return layer.name == constraint.layer;
        });
        const double lambda = step.lambda[i], slack = step.slack[i];
        rows.push_back({0, constraint.layer, bits, lambda, slack + constraint.epsilon, constraint.epsilon,
                        slack, info->weights, info->macs, (info->weights * bits + 7) / 8,
                        double(info->macs) * bits * bits, run.state(i)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.lambda > b.lambda; });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = int(i) + 1;
    return rows;
}

RunRecord recordOf(const std::string& id, const RunConfig& config, RunState state, std::int64_t epochs) {
    RunRecord record;
    record.id = id;
    record.name = displayName(config);
    record.state = state;
    record.created = record.updated = firstSecond;
    record.epochsDone = epochs;
    record.config = config;
    if (epochs > 0)
        record.headline = {metricsOf(config, Split::Test, double(epochs))};
    for (std::int64_t epoch = 1; epoch <= epochs; ++epoch)
        record.accuracyByEpoch.push_back(
            metricsOf(config, Split::Validation, double(epoch)).widths[0].accuracy);
    record.resumable = state == RunState::Interrupted || state == RunState::Stopped;
    return record;
}

} // namespace pdqat::fake
