// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_row.h"

#include "engine/api/series.h"
#include "engine/api/text.h"
#include "engine/track/files/histogram.h"
#include "pdqat_wandb.pb.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace pdqat::track {
namespace {

std::string histogramJson(const HistogramOf& histogram) {
    return nlohmann::json{{"_type", "histogram"}, {"values", histogram.counts}, {"bins", histogram.edges}}
        .dump();
}

class Adder {
public:
    Adder(WandbRow& row, const RunStarted& started) : row_(row), started_(started) {}

    std::int64_t added() const { return added_; }

    void operator()(const DualStep& step) {
        row_.items["epoch"] = std::to_string(step.at.epoch);
        for (const int bits : lowWidths(started_.config)) {
            addHistogram("duals_bw_", bits, step.lambda);
            addHistogram("slacks_bw_", bits, step.slack);
        }
    }

    void operator()(const EpochDone& epoch) { row_.items["epoch"] = std::to_string(epoch.epoch); }

    template <class Other>
    void operator()(const Other&) {}

    void add(const std::string& key, double value) {
        row_.items[key] = wandbNumber(value);
        ++added_;
    }

private:
    void addHistogram(const std::string& key, int bits, const std::vector<double>& values) {
        const auto histogram = histogramOf(layerValues(started_.constraints, values, bits));
        if (histogram.number == 0)
            return;
        row_.items[key + std::to_string(bits)] = histogramJson(histogram);
        ++added_;
    }

    WandbRow& row_;
    const RunStarted& started_;
    std::int64_t added_ = 0;
};

void addItem(wandb::History& history, const std::string& key, const std::string& json) {
    auto& item = *history.add_item();
    item.set_key(key);
    item.set_json(json);
}

} // namespace

std::string wandbNumber(double value) {
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return number(value);
}

nlohmann::json WandbRow::toJson() const { return {{"step", step}, {"time", time}, {"items", items}}; }

WandbRow WandbRow::fromJson(const nlohmann::json& json) {
    return {json.at("step").get<std::int64_t>(), json.at("time").get<double>(),
            json.at("items").get<std::map<std::string, std::string>>()};
}

std::optional<std::int64_t> stepOf(const Event& event, const RunStarted& started) {
    if (const auto* statistics = std::get_if<LayerStatistics>(&event.body))
        return statistics->at.step;
    if (const auto* dual = std::get_if<DualStep>(&event.body))
        return dual->at.step;
    if (const auto* epoch = std::get_if<EpochDone>(&event.body))
        return (epoch->epoch + 1) * started.batchesPerEpoch;
    return {};
}

bool completesStep(const Event& event, const RunStarted& started) {
    if (const auto* statistics = std::get_if<LayerStatistics>(&event.body))
        return statistics->at.step % started.batchesPerEpoch != 0; // else the epoch's numbers follow
    return std::holds_alternative<EpochDone>(event.body);
}

std::int64_t addTo(WandbRow& row, const Event& event, const RunStarted& started) {
    Adder adder(row, started);
    std::vector<SeriesPoint> points;
    appendSeries(event, started.constraints, SeriesNames::Tracked, points);
    for (const auto& point : points)
        adder.add(point.series, point.value);
    std::visit(adder, event.body);
    row.time = event.time;
    return adder.added();
}

wandb::Record historyRecord(const WandbRow& row, std::int64_t step, double runtime) {
    wandb::Record record;
    auto& history = *record.mutable_history();
    history.mutable_step()->set_num(step);
    for (const auto& [key, json] : row.items)
        addItem(history, key, json);
    addItem(history, "_step", std::to_string(step));
    addItem(history, "_runtime", wandbNumber(runtime));
    addItem(history, "_timestamp", wandbNumber(row.time));
    return record;
}

} // namespace pdqat::track
