// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/tensorboard_hparams.h"

#include "engine/api/field.h"
#include "engine/track/files/tensorboard_summary.h"
#include "pdqat_tensorboard.pb.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pdqat::track {
namespace {

constexpr int stringType = 1, boolType = 2, numberType = 3;

/// By what runs of a study differ as a rule: of all parameters TensorBoard shows five at first, and those
/// that it is told to differ before the others.
constexpr std::array<std::string_view, 5> headline{"method.epsilon_layer", "method.name", "quant.bits",
                                                   "quant.high_precision", "run.seed"};

/// Experiments differ in it: neither names nor what cannot change a result.
bool isParameter(const Field& field) {
    return field.section() != "track" && field.key != "run.name" && field.key != "data.path" &&
           field.key != "data.mirror";
}

struct ValueWriter {
    const Field& field;
    tensorboard::Value& result;

    void operator()(bool value) const { result.set_truth(value); }
    void operator()(std::int64_t value) const { result.set_number(static_cast<double>(value)); }
    void operator()(double value) const { result.set_number(value); }
    template <class Number>
    void operator()(const std::vector<Number>& list) const {
        if constexpr (std::is_arithmetic_v<Number>)
            if (list.size() == 1) // as a number it can be an axis
                return result.set_number(static_cast<double>(list.front()));
        result.set_text(toText(field, list));
    }
    template <class Other>
    void operator()(const Other& value) const {
        result.set_text(toText(field, value));
    }
};

tensorboard::Value valueOf(const Field& field, const Value& value) {
    tensorboard::Value result;
    std::visit(ValueWriter{field, result}, value);
    return result;
}

int typeOf(const tensorboard::Value& value) {
    return value.has_truth() ? boolType : value.has_number() ? numberType : stringType;
}

void addParameters(tensorboard::Experiment& experiment, const RunConfig& config) {
    for (const auto& field : fieldTable()) {
        if (!isParameter(field))
            continue;
        const auto value = field.visible(config) ? field.get(config) : field.fallback;
        auto& parameter = *experiment.add_hparam();
        parameter.set_name(field.key);
        parameter.set_description(field.help);
        parameter.set_type(typeOf(valueOf(field, value)));
        parameter.set_differs(std::find(headline.begin(), headline.end(), field.key) != headline.end());
    }
}

void addMetric(tensorboard::Experiment& experiment, const std::string& tag, const std::string& title,
               Split split) {
    auto& metric = *experiment.add_metric();
    metric.mutable_name()->set_tag(tag);
    metric.set_display_name(title);
    metric.set_dataset_type(split == Split::Validation ? 2 : 0);
}

void addMetrics(tensorboard::Experiment& experiment, const RunStarted& started, Split split) {
    const auto what = std::string(longName(split)) + " accuracy";
    if (started.validationImages > 0)
        addMetric(experiment, bestTag(split), "best " + what + ", lowest width", split);
    for (const int bits : trainedWidths(started.config)) {
        const auto at = ", " + std::to_string(bits) + " bit";
        if (started.validationImages > 0)
            addMetric(experiment, bestTag(split, bits), "best " + what + at, split);
        addMetric(experiment, std::string(name(split)) + "/accuracy@" + std::to_string(bits),
                  "last " + what + at, split);
    }
}

tensorboard::Event pluginSummary(const std::string& tag, const tensorboard::HParamsData& data, double time) {
    constexpr int floatType = 1;
    tensorboard::Event record;
    record.set_wall_time(time);
    auto& value = *record.mutable_summary()->add_value();
    value.set_tag(tag);
    auto& plugin = *value.mutable_metadata()->mutable_plugin_data();
    plugin.set_plugin_name("hparams");
    plugin.set_content(data.SerializeAsString());
    value.mutable_tensor()->set_type(floatType);
    value.mutable_tensor()->mutable_shape()->add_dim()->set_size(0);
    return record;
}

} // namespace

tensorboard::Event experimentSummary(const RunStarted& started, double time) {
    tensorboard::HParamsData data;
    auto& experiment = *data.mutable_experiment();
    experiment.set_description("Runs of the PD-QAT Workbench");
    addParameters(experiment, started.config);
    if (started.validationImages > 0)
        addMetrics(experiment, started, Split::Validation);
    if (started.testImages > 0)
        addMetrics(experiment, started, Split::Test);
    return pluginSummary("_hparams_/experiment", data, time);
}

tensorboard::Event sessionStartSummary(const RunStarted& started, double time) {
    tensorboard::HParamsData data;
    auto& session = *data.mutable_session_start();
    session.set_start_time(time);
    for (const auto& field : fieldTable())
        if (isParameter(field) && field.visible(started.config))
            (*session.mutable_hparams())[field.key] = valueOf(field, field.get(started.config));
    return pluginSummary("_hparams_/session_start_info", data, time);
}

tensorboard::Event sessionEndSummary(SessionEnd end, double time) {
    tensorboard::HParamsData data;
    data.mutable_session_end()->set_status(end == SessionEnd::Success ? 1 : 2);
    data.mutable_session_end()->set_end_time(time);
    return pluginSummary("_hparams_/session_end_info", data, time);
}

} // namespace pdqat::track
