// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/event_json.h"

#include "engine/json/describe_events.h"

namespace pdqat::runs {
namespace {

/// In the order of EventBody's alternatives.
constexpr std::array<std::string_view, std::variant_size_v<EventBody>> types{
    "run_started",      "batch_done",    "layer_statistics", "dual_step",    "epoch_done",
    "checkpoint_saved", "state_changed", "warning",          "run_finished", "run_stopped",
    "run_failed",       "sensitivity",   "baseline"};

template <std::size_t index = 0>
EventBody bodyFromJson(const json::Json& node, std::string_view type) {
    if constexpr (index == types.size()) {
        throw Error(ErrorKind::Library, {}, '"' + std::string(type) + "\" is not a type of event known here");
    } else {
        if (types[index] != type)
            return bodyFromJson<index + 1>(node, type);
        std::variant_alternative_t<index, EventBody> body;
        json::JsonReader::decode(node, body);
        return body;
    }
}

} // namespace

std::string eventToJson(const Event& event) {
    json::Json node = std::visit([](const auto& body) { return json::JsonWriter::encode(body); }, event.body);
    node["type"] = types[event.body.index()];
    node["time"] = json::JsonWriter::encode(event.time);
    return json::compact(node);
}

Event eventFromJson(std::string_view json) {
    try {
        const auto node = json::Json::parse(json);
        Event event;
        json::JsonReader::decode(node.at("time"), event.time);
        event.body = bodyFromJson(node, node.at("type").get<std::string>());
        return event;
    } catch (const json::Json::exception& error) {
        throw Error(ErrorKind::Library, "event", std::string("cannot be read: ") + error.what());
    }
}

} // namespace pdqat::runs
