// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/insight_file.h"

#include "engine/json/describe_events.h"
#include "engine/os/atomic_file.h"

namespace pdqat::json {

void describe(auto& a, Is<Histogram> auto& v) {
    a("low", v.low);
    a("high", v.high);
    a("counts", v.counts);
    a("below", v.below);
    a("above", v.above);
    a("not_finite", v.notFinite);
}

void describe(auto& a, Is<QuantizedValues> auto& v) {
    a("bits", v.bits);
    a("steps", v.steps);
    a("codes", v.codes);
    a("counts", v.counts);
}

void describe(auto& a, Is<LayerPass> auto& v) {
    a("bits", v.bits);
    a("weights", v.weights);
    a("inputs", v.inputs);
    a("inputs_before", v.inputsBefore);
}

void describe(auto& a, Is<LayerInsight> auto& v) {
    a("layer", v.layer);
    a("weights", v.weights);
    a("passes", v.passes);
}

void describe(auto& a, Is<Confusion> auto& v) {
    a("bits", v.bits);
    a("counts", v.counts);
}

void describe(auto& a, Is<InsightPlan> auto& v) {
    a("checkpoint", v.checkpoint);
    a("split", v.split);
    a("images", v.images);
}

void describe(auto& a, Is<Insight> auto& v) {
    a("plan", v.plan);
    a("weights", v.weights);
    a("version", v.version);
    a("at", v.at);
    a("images", v.images);
    a("input_images", v.inputImages);
    a("classes", v.classes);
    a("layers", v.layers);
    a("confusions", v.confusions);
    a("batches_done", v.batchesDone);
    a("batches", v.batches);
}

} // namespace pdqat::json

namespace pdqat::runs {

std::optional<Insight> readInsight(const RunFolder& folder) {
    const auto file = folder.insight();
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return {};
    auto insight = json::fromJsonText<Insight>(os::readFile(file), file.string());
    if (const auto flaw = flawOf(insight); !flaw.empty())
        throw Error(ErrorKind::Library, file.string(), "damaged: " + flaw);
    return insight;
}

void writeInsight(const RunFolder& folder, const Insight& insight) {
    os::replaceFile(folder.insight(), insightJson(insight));
}

std::string insightJson(const Insight& insight) {
    return json::compact(json::JsonWriter::encode(insight)) + '\n';
}

} // namespace pdqat::runs
