// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/onnx_runtime.h"

#include "engine/api/text.h"
#include "engine/onnx/compare_layers.h"
#include "engine/onnx/graph_script.h"
#include "engine/os/atomic_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <map>

namespace pdqat::onnx {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int threads = 1, warmUp = 5, repeats = 40;
constexpr double driftShare = 0.05;

/// What is looked at of a layer, and where it is found.
struct Tap {
    std::size_t layer;
    enum class What { Codes, Input, Output, OutputCodes } what;
    std::string name;
};

bool isFloat(Tap::What what) { return what == Tap::What::Input || what == Tap::What::Output; }

OnnxType codeType(const Tap& tap, const std::vector<GraphLayer>& layers) {
    for (const auto& layer : layers)
        if (layer.codes == tap.name)
            return layer.codesType;
    return OnnxType::Uint8;
}

/// The graph with all that is compared as outputs. Outputs of convolutions in front of a quantizer stay
/// inside.
std::vector<Tap> addTaps(OnnxGraph& graph, const std::vector<GraphLayer>& layers) {
    std::vector<Tap> taps;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (!layers[i].codes.empty())
            taps.push_back({i, Tap::What::Codes, layers[i].codes});
        else if (layers[i].bits.activations != fullPrecision)
            taps.push_back({i, Tap::What::Input, layers[i].input});
        if (layers[i].outputCodes.empty())
            taps.push_back({i, Tap::What::Output, layers[i].output});
        else
            taps.push_back({i, Tap::What::OutputCodes, layers[i].outputCodes});
    }
    std::map<std::string, bool> known;
    for (const auto& tap : taps)
        if (!std::exchange(known[tap.name], true))
            graph.outputs.push_back(
                {tap.name, isFloat(tap.what) ? OnnxType::Float : codeType(tap, layers), {-1, -1, -1, -1}});
    return taps;
}

/// An output's values over the compared batches, as the runtime left them.
torch::Tensor readRaw(const fs::path& file, const std::string& type, at::IntArrayRef shape) {
    const auto bytes = os::readFile(file);
    auto values = torch::empty(shape, type == "uint8"  ? torch::kUInt8
                                      : type == "int8" ? torch::kInt8
                                                       : torch::kFloat);
    if (bytes.size() != values.nbytes())
        throw Error(ErrorKind::Model, "onnxruntime",
                    "a value has " + std::to_string(bytes.size()) + " bytes, " +
                        std::to_string(values.nbytes()) + " were expected");
    std::memcpy(values.data_ptr(), bytes.data(), bytes.size());
    return values;
}

std::vector<std::string> integerLayers(const OnnxGraph& optimized, const std::vector<GraphLayer>& layers) {
    std::vector<std::string> names;
    for (const auto& layer : layers)
        for (const auto& node : optimized.nodes)
            if ((node.op == "QLinearConv" || node.op == "ConvInteger") &&
                std::find(node.inputs.begin(), node.inputs.end(), layer.weights) != node.inputs.end())
                names.push_back(layer.layer);
    return names;
}

Json ordersFor(const os::TemporaryFolder& folder, const ProofImages& images,
               const std::vector<TimedModel>& timed) {
    auto shape = images.batches.at(0).sizes().vec();
    shape[0] = images.count();
    Json models = Json::array();
    for (const auto& model : timed)
        models.push_back({{"name", model.name}, {"file", model.file.string()}});
    return {{"model", (folder / "tapped.onnx").string()},
            {"optimized", (folder / "optimized.onnx").string()},
            {"images", (folder / "images.raw").string()},
            {"shape", shape},
            {"batch", images.batches[0].size(0)},
            {"compared", comparedBatches},
            {"latency", models},
            {"threads", threads},
            {"warm_up", warmUp},
            {"repeats", repeats}};
}

/// What the runtime made of the compared batches, beside the engine's.
class RuntimeValues {
public:
    RuntimeValues(const os::TemporaryFolder& folder, const Json& answer) : folder_(folder) {
        for (std::size_t k = 0; k < answer.at("model").size(); ++k)
            outputs_[answer["model"][k].at("name")] = {k, answer["model"][k].at("type")};
    }

    torch::Tensor read(const std::string& name, at::IntArrayRef shape) const {
        const auto& [index, type] = outputs_.at(name);
        return readRaw(folder_ / (std::to_string(index) + ".raw"), type, shape);
    }

private:
    const os::TemporaryFolder& folder_;
    std::map<std::string, std::pair<std::size_t, std::string>> outputs_;
};

void compareTaps(const std::vector<Tap>& taps, const std::vector<GraphLayer>& layers,
                 const RuntimeValues& values, const EngineModel& engine, const ProofImages& images,
                 LayerComparison& comparison) {
    std::vector<EngineModel::Values> expected;
    for (std::size_t i = 0; i < std::min(comparedBatches, images.batches.size()); ++i)
        expected.push_back(engine.run(images.batches[i]));
    const auto all = [&](const auto& part) {
        std::vector<torch::Tensor> parts;
        for (const auto& batch : expected)
            parts.push_back(part(batch));
        return torch::cat(parts);
    };
    const auto inputOf = [&](std::size_t layer) {
        return all([&](const auto& batch) { return batch.layers[layer].input; });
    };
    for (const auto& tap : taps) {
        const auto& layer = layers[tap.layer];
        if (tap.what == Tap::What::Output) {
            const auto output =
                asInGraph(layer, all([&](const auto& batch) { return batch.layers[tap.layer].output; }));
            comparison.addOutput(tap.layer, output, values.read(tap.name, output.sizes()));
            continue;
        }
        if (tap.what == Tap::What::Input) {
            const auto input = inputOf(tap.layer);
            comparison.addCodes(tap.layer, codesOf(input, layer.quantizer),
                                codesOf(values.read(tap.name, input.sizes()), layer.quantizer));
            continue;
        }
        // Codes behind a layer are those in front of the next one.
        std::size_t reader = tap.layer;
        for (std::size_t i = 0; i < layers.size(); ++i)
            if (layers[i].codes == tap.name)
                reader = i;
        const auto& quantizer = layers[reader].quantizer;
        const auto codes = codesOf(inputOf(reader), quantizer);
        const auto found = values.read(tap.name, codes.sizes());
        if (tap.what == Tap::What::Codes)
            comparison.addCodes(tap.layer, codes, found);
        else
            comparison.addOutput(tap.layer, codes * quantizer.step,
                                 found.to(torch::kDouble) * quantizer.step);
    }
}

/// Differences pile up in the whole graph, but not to this.
std::string disagreement(const std::vector<LayerAgreement>& layers) {
    for (const auto& row : layers)
        if (!std::isfinite(row.largest) || !std::isfinite(row.meanDifference))
            return row.layer + " has outputs that are not finite";
        else if (const double allowed = driftShare * std::max(row.largest, 1.0); row.meanDifference > allowed)
            return row.layer + " differs by " + number(row.meanDifference) +
                   " in the mean from the engine, more than " + number(allowed);
    return {};
}

std::vector<ModelLatency> latenciesOf(const Json& answer, const std::string& runtime) {
    std::vector<ModelLatency> latencies;
    for (const auto& each : answer.at("latency"))
        latencies.push_back({each.at("model"), runtime, threads, 1, each.at("median"), each.at("quartile1"),
                             each.at("quartile3")});
    return latencies;
}

} // namespace

RuntimeResult proveByRuntime(const std::string& python, const fs::path& file,
                             const std::vector<GraphLayer>& layers, const EngineModel& engine,
                             const ProofImages& images, const std::vector<TimedModel>& timed,
                             const ProofProgress& progress) {
    const os::TemporaryFolder folder("pdqat-export");
    auto tapped = graph::readOnnx(file);
    const auto taps = addTaps(tapped, layers);
    writeOnnx(folder / "tapped.onnx", tapped);
    writeRawImages(folder / "images.raw", images.batches);
    const auto lines = static_cast<double>(images.batches.size() + warmUp + repeats);
    const auto answer = runGraphScript(python, folder, ordersFor(folder, images, timed), lines, progress);
    RuntimeResult result;
    if (!answer)
        return result; // stopped
    result.proof.runtime = "onnxruntime " + answer->at("version").get<std::string>();
    result.latencies = latenciesOf(*answer, result.proof.runtime);
    const RuntimeValues values(folder, *answer);
    LayerComparison comparison(layers);
    compareTaps(taps, layers, values, engine, images, comparison);
    const auto expected = engineLogits(engine, images);
    const auto logits = values.read("logits", expected.sizes());
    comparison.addLogits(expected, logits);
    result.proof.layers = comparison.rows();
    result.proof.integerLayers = integerLayers(graph::readOnnx(folder / "optimized.onnx"), layers);
    compareAccuracy(images, expected, logits, result.proof);
    if (result.proof.agrees())
        result.proof.problem = disagreement(result.proof.layers);
    return result;
}

} // namespace pdqat::onnx
