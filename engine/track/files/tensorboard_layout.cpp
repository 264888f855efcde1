// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/tensorboard_layout.h"

#include "engine/track/files/tensorboard_summary.h"
#include "pdqat_tensorboard.pb.h"

#include <algorithm>
#include <string>
#include <vector>

namespace pdqat::track {
namespace {

/// One chart; `tags` are regular expressions that must fit a tag from its beginning.
void addChart(tensorboard::Category& category, const std::string& title,
              const std::vector<std::string>& tags) {
    auto& chart = *category.add_chart();
    chart.set_title(title);
    for (const auto& tag : tags)
        chart.mutable_multiline()->add_tag(tag);
}

std::vector<Split> splitsOf(const RunStarted& started) {
    std::vector<Split> splits{Split::Train};
    if (started.validationImages > 0)
        splits.push_back(Split::Validation);
    if (started.testImages > 0)
        splits.push_back(Split::Test);
    return splits;
}

void addMetrics(tensorboard::Layout& layout, const RunStarted& started) {
    auto& category = *layout.add_category();
    category.set_title("Accuracy and loss");
    for (const auto* metric : {"accuracy", "loss"})
        for (const auto split : splitsOf(started))
            addChart(category, std::string(metric) + ", " + std::string(longName(split)),
                     {std::string(name(split)) + '/' + metric + "@\\d+$"});
}

bool any(const RunStarted& started, int bits, bool layers) {
    return std::any_of(started.constraints.begin(), started.constraints.end(),
                       [&](const auto& c) { return c.bits == bits && c.isOutput() != layers; });
}

void addLayers(tensorboard::Layout& layout, const RunStarted& started, int bits) {
    const auto at = '@' + std::to_string(bits) + '$';
    const std::string layer = "(?!CE@)[^/]+"; // the output has charts of its own
    auto& category = *layout.add_category();
    category.set_title("Layers at " + std::to_string(bits) + " bit");
    const std::string error(symbol(started.config.method.norm));
    addChart(category, error + ", training", {"mse/train/" + layer + at});
    if (started.validationImages > 0)
        addChart(category, error + ", validation", {"mse/val/" + layer + at});
    addChart(category, "dual variables", {"dual/" + layer + at});
    addChart(category, "slack, training", {"slack/train/" + layer + at});
}

void addOutput(tensorboard::Layout& layout, int bits) {
    const auto at = "CE@" + std::to_string(bits) + "$";
    auto& category = *layout.add_category();
    category.set_title("Output at " + std::to_string(bits) + " bit");
    addChart(category, "divergence", {"divergence/train/" + at, "divergence/val/" + at});
    addChart(category, "dual variable", {"dual/" + at});
    addChart(category, "slack", {"slack/train/" + at, "slack/val/" + at});
}

void addBatches(tensorboard::Layout& layout) {
    auto& category = *layout.add_category();
    category.set_title("Batches");
    category.set_closed(true);
    addChart(category, "loss", {"batch/loss@\\d+$"});
    addChart(category, "accuracy", {"batch/accuracy@\\d+$"});
    addChart(category, "constraint values", {"batch/value/[^/]+$"});
}

tensorboard::Layout layoutOf(const RunStarted& started) {
    tensorboard::Layout layout;
    addMetrics(layout, started);
    for (const int bits : lowWidths(started.config)) {
        if (any(started, bits, true))
            addLayers(layout, started, bits);
        if (any(started, bits, false))
            addOutput(layout, bits);
    }
    addBatches(layout);
    return layout;
}

} // namespace

tensorboard::Event layoutSummary(const RunStarted& started, double time) {
    return tensorSummary("custom_scalars__config__", "custom_scalars", layoutOf(started).SerializeAsString(),
                         0, time);
}

} // namespace pdqat::track
