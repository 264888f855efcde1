// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_compare.h"

#include <algorithm>
#include <cmath>

namespace pdqat::fake {
namespace {

Estimate around(double mean, double half, std::int64_t n) {
    return n > 1 ? Estimate{mean, mean - half, mean + half, n} : Estimate{mean, NAN, NAN, n};
}

void fill(ComparedGroup& group, std::size_t place, const std::vector<std::string>& layers) {
    const auto n = std::int64_t(group.runs.size());
    const auto i = double(place);
    const bool beaten = place == 2;
    group.counted = group.runs;
    group.values.resize(allOf<ComparedValue>.size());
    group.differences.resize(allOf<ComparedValue>.size());
    const auto set = [&](ComparedValue value, double mean, double half) {
        group.values[std::size_t(value)] = around(mean, half, n);
    };
    set(ComparedValue::Accuracy, beaten ? 79 : 80 + i, 0.5);
    set(ComparedValue::FullAccuracy, 90 + i, 0.25);
    set(ComparedValue::Loss, 0.6 - 0.1 * i, 0.05);
    set(ComparedValue::Size, 100 + 100 * i, 0);
    set(ComparedValue::Bops, 0.5 + 0.25 * i, 0);
    set(ComparedValue::Kept, i, 0);
    set(ComparedValue::Seconds, 60, 1);
    if (place > 0)
        group.differences[0] = around(beaten ? -1 : i, 0.2, n);
    for (const auto quantity : allOf<LayerQuantity>) {
        auto& values = group.layers.emplace_back();
        for (std::size_t layer = 0; layer < layers.size(); ++layer)
            values.push_back(quantity == LayerQuantity::Bits ? 2 : double(layer) + i);
    }
    for (int epoch = 1; epoch <= 5; ++epoch) {
        group.curve.x.push_back(epoch);
        group.curve.y.push_back(70 + i + 2 * epoch);
        if (n > 1) {
            group.curve.low.push_back(group.curve.y.back() - 1);
            group.curve.high.push_back(group.curve.y.back() + 1);
        }
    }
}

} // namespace

Comparison FakeCompare::made(const CompareQuestion& question) const {
    Comparison made;
    made.question = question;
    made.keys = {"quant.bits", "run.seed"};
    made.layers = {"first", "second", "third"};
    for (auto record = runs_.records.rbegin(); record != runs_.records.rend(); ++record) {
        if (std::ranges::find(question.runs, record->id) == question.runs.end())
            continue;
        const auto bits = record->config.quant.bits.front();
        const auto name = "bits=" + std::to_string(bits);
        const auto known = std::ranges::find(made.groups, name, &ComparedGroup::name);
        if (question.foldSeeds && known != made.groups.end()) {
            known->runs.push_back(record->id);
            continue;
        }
        auto& group = made.groups.emplace_back();
        group.name = question.foldSeeds ? name : name + " seed=" + std::to_string(record->config.run.seed);
        group.runs = {record->id};
        group.settings = {{std::to_string(bits), double(bits)},
                          {std::to_string(record->config.run.seed), double(record->config.run.seed)}};
    }
    for (std::size_t i = 0; i < made.groups.size(); ++i) {
        fill(made.groups[i], i, made.layers);
        if (std::ranges::find(made.groups[i].runs, question.baseline) != made.groups[i].runs.end())
            made.baseline = i;
    }
    return made;
}

void FakeCompare::compare(const CompareQuestion& question) {
    questions.push_back(question);
    if (!waits)
        later(this, [this] { answer(); });
}

} // namespace pdqat::fake
