// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models that leave for other programs: what is asked for, and the proof of what came out.
#pragma once

#include "engine/api/cost.h"
#include "engine/api/events.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class ModelFormat {
    Onnx,        ///< float graph, computes what the engine does at one bit width
    Qcdq,        ///< integer-ready graph: QuantizeLinear, Clip, DequantizeLinear; BN folded
    Qonnx,       ///< float graph with Quant and BipolarQuant nodes
    Pt,          ///< PyTorch state dict: full-precision weights, every bit width's BN
    Safetensors, ///< the same
    Packed       ///< weights as packed integers, with an index in JSON
};

/// How a graph writes convolutions at low precision.
enum class GraphStyle { Floats, Integers, Quants };

struct FormatWords {
    std::string_view name;           ///< on the command line
    std::string_view suffix;         ///< of its file's name
    std::optional<GraphStyle> graph; ///< it can be run and proven; nothing: weights alone
    bool oneWidth; ///< made for one bit width; a state dict has the weights from which all are made
    std::string_view meaning; ///< in the terminal's help
};
constexpr FormatWords words(ModelFormat value) {
    switch (value) {
    case ModelFormat::Onnx: return {"onnx", ".onnx", GraphStyle::Floats, true, "an ONNX graph in floats"};
    case ModelFormat::Qcdq:
        return {"qcdq", ".qcdq.onnx", GraphStyle::Integers, true,
                "an ONNX graph ready for integers, batch normalisation folded in"};
    case ModelFormat::Qonnx:
        return {"qonnx", ".qonnx.onnx", GraphStyle::Quants, true,
                "an ONNX graph with Quant nodes, for FINN and hls4ml"};
    case ModelFormat::Pt:
        return {"pt", ".pt", {}, false, "for Python's torch.load, with the official network's names"};
    case ModelFormat::Safetensors:
        return {"safetensors", ".safetensors", {}, false, "for any program that reads this format"};
    case ModelFormat::Packed:
        return {"packed", ".packed.json", {}, true, "weights packed at their bits, with an index in JSON"};
    }
    return {};
}
constexpr std::string_view name(ModelFormat value) { return words(value).name; }

struct ModelExportRequest {
    ModelFormat format = ModelFormat::Onnx;
    int bits = 0;                             ///< 32, or a low width of the run; 0: its lowest
    std::optional<CheckpointKind> checkpoint; ///< nothing: the best where there is one, else the last
    std::int64_t images = 1000;               ///< test images of the proof; 0: all
    std::string file;                         ///< empty: in the run's exports folder
};

/// One layer of the exported graph beside the engine's, over the proof's images.
struct LayerAgreement {
    std::string layer;         ///< a rankable layer, or "logits"
    LayerBits bits;            ///< as exported
    double largest = 0;        ///< of the layer's output, as a rule after BN: max |engine|
    double maxDifference = 0;  ///< max |exported − engine|
    double meanDifference = 0; ///< mean |exported − engine|
    std::int64_t codes = 0;    ///< of the layer's quantized input; 0: it is not quantized
    std::int64_t flipped = 0;  ///< codes that differ
    bool operator==(const LayerAgreement&) const = default;
};

/// An exported graph run by one runtime on test images.
struct ExportProof {
    std::string runtime; ///< "built-in evaluator", "onnxruntime 1.32.0"
    std::int64_t images = 0;
    std::vector<LayerAgreement> layers;
    double accuracyBefore = 0, accuracyAfter = 0; ///< the engine's and the graph's, 0..1
    std::int64_t samePredictions = 0;             ///< images
    /// Run in integers, as the runtime's own graph shows; nothing: that was not found out.
    std::optional<std::vector<std::string>> integerLayers;
    std::string problem; ///< why it does not agree; empty: it agrees
    bool agrees() const { return problem.empty(); }
};

/// Milliseconds for one image, medians over runs that alternate between the models.
struct ModelLatency {
    std::string model; ///< "float", "integer"
    std::string runtime;
    int threads = 1;
    int batch = 1;
    double milliseconds = 0;
    double quartile1 = 0, quartile3 = 0;
};

struct ModelExportResult {
    ModelFormat format = ModelFormat::Onnx;
    int bits = 32;
    std::string checkpoint;          ///< "best, 12 epochs done"
    std::vector<std::string> files;  ///< absolute paths, the model first
    std::int64_t fileBytes = 0;      ///< of the model's file or files
    NetworkCost cost;                ///< what its weights need packed; the rest is the container's overhead
    std::vector<ExportProof> proofs; ///< empty for formats that are no graphs
    std::vector<ModelLatency> latencies;
    std::vector<std::string> notes; ///< what could not be proven or measured, and why
};

} // namespace pdqat
