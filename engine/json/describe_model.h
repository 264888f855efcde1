// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of an opened model and its graph, for JsonWriter and JsonReader.
#pragma once

#include "engine/api/opened_model.h"
#include "engine/json/describe_events.h"

namespace pdqat::json {

void describe(auto& a, Is<NetworkStep> auto& v) {
    a("kind", v.kind);
    a("name", v.name);
    a("inputs", v.inputs);
    a("channels", v.channels);
    a("height", v.height);
    a("width", v.width);
    a("weights", v.weights);
    a("macs", v.macs);
    a("layer", v.layer);
}

void describe(auto& a, Is<NetworkGraph> auto& v) { a("steps", v.steps); }

void describe(auto& a, Is<GraphProblem> auto& v) {
    a("node", v.node);
    a("op", v.op);
    a("problem", v.problem);
    a("remedy", v.remedy);
}

void describe(auto& a, Is<ModelCheck> auto& v) {
    a("runtime", v.runtime);
    a("problem", v.problem);
    a("images", v.images);
    a("real_images", v.realImages);
    a("largest", v.largest);
    a("max_difference", v.maxDifference);
    a("same_classes", v.sameClasses);
}

void describe(auto& a, Is<OpenedModel> auto& v) {
    a("file", v.file);
    a("sha256", v.sha256);
    a("producer", v.producer);
    a("opset", v.opset);
    a("config", v.config);
    a("nodes", v.nodes);
    a("outputs", v.outputs);
    a("layers", v.layers);
    a("graph", v.graph);
    a("parameters", v.parameters);
    a("macs", v.macs);
    a("notes", v.notes);
    a("problems", v.problems);
    a("check", v.check);
}

void describe(auto& a, Is<QuantizedModel> auto& v) {
    a("run", v.run);
    a("baseline", v.baseline);
}

} // namespace pdqat::json
