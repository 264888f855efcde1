// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/export_result.h"

#include "engine/api/words.h"
#include "engine/json/json_archive.h"

#include <nlohmann/json.hpp>

namespace pdqat::onnx {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// Numbers that are not finite, as the event log has them.
OrderedJson encode(double value) { return json::JsonWriter::encode(value); }

double decode(const OrderedJson& node) {
    double value = 0;
    json::JsonReader::decode(node, value);
    return value;
}

OrderedJson toJson(const LayerAgreement& row) {
    return {{"layer", row.layer},
            {"bits", row.bits},
            {"largest", encode(row.largest)},
            {"max_difference", encode(row.maxDifference)},
            {"mean_difference", encode(row.meanDifference)},
            {"codes", row.codes},
            {"flipped", row.flipped}};
}

LayerAgreement agreementFrom(const OrderedJson& json) {
    return {json.at("layer"),
            json.at("bits"),
            decode(json.at("largest")),
            decode(json.at("max_difference")),
            decode(json.at("mean_difference")),
            json.at("codes"),
            json.at("flipped")};
}

OrderedJson toJson(const ExportProof& proof) {
    OrderedJson layers = OrderedJson::array();
    for (const auto& row : proof.layers)
        layers.push_back(toJson(row));
    OrderedJson json{{"runtime", proof.runtime},
                     {"agrees", proof.agrees()},
                     {"problem", proof.problem},
                     {"images", proof.images},
                     {"accuracy_engine", encode(proof.accuracyBefore)},
                     {"accuracy_exported", encode(proof.accuracyAfter)},
                     {"same_predictions", proof.samePredictions},
                     {"layers", layers}};
    if (proof.integersKnown)
        json["integer_layers"] = proof.integerLayers;
    return json;
}

ExportProof proofFrom(const OrderedJson& json) {
    ExportProof proof;
    proof.runtime = json.at("runtime");
    proof.problem = json.at("problem");
    proof.images = json.at("images");
    proof.accuracyBefore = decode(json.at("accuracy_engine"));
    proof.accuracyAfter = decode(json.at("accuracy_exported"));
    proof.samePredictions = json.at("same_predictions");
    for (const auto& row : json.at("layers"))
        proof.layers.push_back(agreementFrom(row));
    proof.integersKnown = json.contains("integer_layers");
    if (proof.integersKnown)
        proof.integerLayers = json["integer_layers"].get<std::vector<std::string>>();
    return proof;
}

OrderedJson toJson(const LayerCost& cost) {
    return {{"layer", cost.layer}, {"bits", cost.bits}, {"parameters", cost.parameters},
            {"macs", cost.macs},   {"bops", cost.bops}, {"bytes", cost.bytes}};
}

LayerCost costFrom(const OrderedJson& json) {
    return {json.at("layer"), json.at("bits"), json.at("parameters"),
            json.at("macs"),  json.at("bops"), json.at("bytes")};
}

OrderedJson toJson(const NetworkCost& cost) {
    OrderedJson layers = OrderedJson::array();
    for (const auto& layer : cost.layers)
        layers.push_back(toJson(layer));
    return {{"total", toJson(cost.total())}, {"rest", toJson(cost.rest)}, {"layers", layers}};
}

OrderedJson toJson(const ModelLatency& latency) {
    return {{"model", latency.model},
            {"runtime", latency.runtime},
            {"threads", latency.threads},
            {"batch", latency.batch},
            {"milliseconds", latency.milliseconds},
            {"quartile_1", latency.quartile1},
            {"quartile_3", latency.quartile3}};
}

ModelLatency latencyFrom(const OrderedJson& json) {
    return {json.at("model"),        json.at("runtime"),    json.at("threads"),   json.at("batch"),
            json.at("milliseconds"), json.at("quartile_1"), json.at("quartile_3")};
}

ModelExportResult resultFrom(const OrderedJson& json) {
    ModelExportResult result;
    result.format = named<ModelFormat>(json.at("format").get<std::string>(), ErrorKind::Library);
    result.bits = json.at("bits");
    result.checkpoint = json.at("checkpoint");
    result.files = json.at("files").get<std::vector<std::string>>();
    result.fileBytes = json.at("file_bytes");
    result.cost.bits = result.bits;
    result.cost.rest = costFrom(json.at("cost").at("rest"));
    for (const auto& layer : json["cost"].at("layers"))
        result.cost.layers.push_back(costFrom(layer));
    for (const auto& proof : json.at("proofs"))
        result.proofs.push_back(proofFrom(proof));
    for (const auto& latency : json.at("latencies"))
        result.latencies.push_back(latencyFrom(latency));
    result.notes = json.at("notes").get<std::vector<std::string>>();
    return result;
}

} // namespace

std::string toJson(const ModelExportResult& result) {
    OrderedJson proofs = OrderedJson::array(), latencies = OrderedJson::array();
    for (const auto& proof : result.proofs)
        proofs.push_back(toJson(proof));
    for (const auto& latency : result.latencies)
        latencies.push_back(toJson(latency));
    const OrderedJson json{{"format", name(result.format)},
                           {"bits", result.bits},
                           {"checkpoint", result.checkpoint},
                           {"files", result.files},
                           {"file_bytes", result.fileBytes},
                           {"packed_bytes", result.cost.total().bytes},
                           {"proofs", proofs},
                           {"latencies", latencies},
                           {"notes", result.notes},
                           {"cost", toJson(result.cost)}};
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

ModelExportResult exportResultFromJson(const std::string& json, const std::string& place) try {
    return resultFrom(OrderedJson::parse(json));
} catch (const OrderedJson::exception& error) {
    throw Error(ErrorKind::Library, place, std::string("it is no record of an export: ") + error.what());
}

std::filesystem::path proofFile(const std::filesystem::path& model) {
    auto file = model;
    return file += ".proof.json";
}

} // namespace pdqat::onnx
