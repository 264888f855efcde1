// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/export_result.h"

#include "engine/json/json_archive.h"

namespace pdqat::json {

void describe(auto& a, Is<LayerAgreement> auto& v) {
    a("layer", v.layer);
    a("bits", v.bits);
    a("largest", v.largest);
    a("max_difference", v.maxDifference);
    a("mean_difference", v.meanDifference);
    a("codes", v.codes);
    a("flipped", v.flipped);
}

void describe(auto& a, Is<ExportProof> auto& v) {
    auto agrees = v.agrees(); // for those who read the file
    a("runtime", v.runtime);
    a("agrees", agrees);
    a("problem", v.problem);
    a("images", v.images);
    a("accuracy_engine", v.accuracyBefore);
    a("accuracy_exported", v.accuracyAfter);
    a("same_predictions", v.samePredictions);
    a("layers", v.layers);
    a("integer_layers", v.integerLayers);
}

void describe(auto& a, Is<ModelLatency> auto& v) {
    a("model", v.model);
    a("runtime", v.runtime);
    a("threads", v.threads);
    a("batch", v.batch);
    a("milliseconds", v.milliseconds);
    a("quartile_1", v.quartile1);
    a("quartile_3", v.quartile3);
}

void describe(auto& a, Is<LayerCost> auto& v) {
    a("layer", v.layer);
    a("bits", v.bits);
    a("parameters", v.parameters);
    a("macs", v.macs);
    a("bops", v.bops);
    a("bytes", v.bytes);
}

void describe(auto& a, Is<NetworkCost> auto& v) {
    auto total = v.total();
    a("total", total);
    a("rest", v.rest);
    a("layers", v.layers);
}

void describe(auto& a, Is<ModelExportResult> auto& v) {
    auto packed = v.cost.total().bytes;
    a("format", v.format);
    a("bits", v.bits);
    a("checkpoint", v.checkpoint);
    a("files", v.files);
    a("file_bytes", v.fileBytes);
    a("packed_bytes", packed);
    a("proofs", v.proofs);
    a("latencies", v.latencies);
    a("notes", v.notes);
    a("cost", v.cost);
}

} // namespace pdqat::json

namespace pdqat::onnx {

std::string toJson(const ModelExportResult& result) {
    return ArchiveWriter<json::JsonWriting<OrderedJson>>::encode(result).dump(
               2, ' ', false, OrderedJson::error_handler_t::replace) +
           '\n';
}

ModelExportResult exportResultFromJson(const std::string& text, const std::string& place) {
    auto result = json::fromJsonText<ModelExportResult, json::Missing::Error>(text, place);
    result.cost.bits = result.bits;
    return result;
}

std::filesystem::path proofFile(const std::filesystem::path& model) {
    auto file = model;
    return file += ".proof.json";
}

} // namespace pdqat::onnx
