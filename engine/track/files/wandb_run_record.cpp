// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_run_record.h"

#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/os/process_identity.h"
#include "pdqat_wandb.pb.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace pdqat::track {
namespace {

/// One value as a number, several as the list that they are.
template <class Number>
nlohmann::json oneOrMore(const std::vector<Number>& values) {
    return values.size() == 1 ? nlohmann::json(values.front()) : nlohmann::json(values);
}

std::string widthList(const RunConfig& config) {
    std::vector<std::int64_t> widths;
    for (const int bits : trainedWidths(config))
        widths.push_back(bits);
    return join(widths, ",");
}

/// The flags of the official code, as docs/official-scripts.md maps them.
nlohmann::json officialFlags(const RunConfig& config) {
    return {
        {"bit_width_list", widthList(config)},
        {"epsilon_out", oneOrMore(config.method.epsilonOut)},
        {"epsilonlw", oneOrMore(config.method.epsilonLayer)},
        {"layerwise_constraint", constrainsLayers(config)},
        {"constraint_norm", name(config.method.norm)},
        {"lr_dual", config.dual.rate},
        {"vanilla", config.method.kind == MethodKind::PdFixed},
        {"no_quant_layers", join(keptEntries(config), ",")},
        {"val_frac", config.data.validationFraction},
        {"seed", config.run.seed},
        {"epochs", config.run.epochs},
        {"batch_size", config.run.batchSize},
        {"optimizer", name(config.optim.kind)},
        {"lr", config.optim.learningRate},
        {"lr_decay", config.optim.schedule == RateSchedule::Steps ? join(config.optim.milestones, ",") : ""},
        {"lr_schedule", name(config.optim.schedule)},
        {"weight_decay", config.optim.weightDecay}};
}

void addConfig(wandb::Config& target, const nlohmann::json& values) {
    for (const auto& [key, value] : values.items()) {
        auto& item = *target.add_update();
        item.set_key(key);
        item.set_json(value.dump());
    }
}

std::string methodName(const RunConfig& config) { return std::string(name(config.method.kind)); }

/// Runs that differ in their seed alone stand in one group.
std::string groupName(RunConfig config) {
    config.run.name.clear();
    const auto name = displayName(config);
    return name.substr(0, name.rfind(", seed "));
}

void setTime(wandb::Timestamp& target, double time) {
    const double seconds = std::floor(time);
    target.set_seconds(static_cast<std::int64_t>(seconds));
    target.set_nanos(static_cast<int>((time - seconds) * 1e9));
}

} // namespace

wandb::Record runRecord(const RunStarted& started, const RunConfig::Track& settings,
                        const WandbSession& session) {
    wandb::Record record;
    record.mutable_control()->set_answer(true);
    auto& run = *record.mutable_run();
    run.set_run_id(session.id);
    run.set_entity(settings.entity);
    run.set_project(settings.project);
    run.set_display_name(displayName(started.config));
    run.set_group(groupName(started.config));
    run.set_job_type(methodName(started.config));
    for (const auto& tag : split(settings.tags, ','))
        if (!tag.empty())
            run.add_tag(tag);
    run.set_host(os::thisProcess().host);
    run.set_starting_step(session.startingStep);
    run.set_resumed(session.startingStep > 0);
    setTime(*run.mutable_start_time(), session.startTime);
    addConfig(*run.mutable_config(), nlohmann::json::parse(toJson(started.config)));
    addConfig(*run.mutable_config(), officialFlags(started.config));
    addConfig(*run.mutable_config(), {{"run_id", started.runId}, {"version", started.version}});
    return record;
}

wandb::Record headerRecord() {
    wandb::Record record;
    record.mutable_header()->mutable_version()->set_producer("0.24.0"); // the format's age, not ours
    record.mutable_header()->mutable_version()->set_least_consumer("0.14.0");
    return record;
}

wandb::Record epochMetric(const std::string& key) {
    wandb::Record record;
    auto& metric = *record.mutable_metric();
    metric.set_name(key);
    metric.set_step_metric("epoch");
    metric.mutable_options()->set_step_sync(true);
    metric.mutable_options()->set_defined(true);
    return record;
}

wandb::Record hiddenMetric(const std::string& key) {
    wandb::Record record;
    auto& metric = *record.mutable_metric();
    metric.set_name(key);
    metric.mutable_options()->set_hidden(true);
    metric.mutable_options()->set_defined(true);
    return record;
}

} // namespace pdqat::track
