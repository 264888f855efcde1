// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/measure_latency.h"

#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/onnx/build_graph.h"
#include "engine/onnx/graph_script.h"
#include "engine/onnx/layer_kernels.h"
#include "engine/os/machine.h"
#include "engine/os/python.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

namespace pdqat::onnx {
namespace {

using Json = nlohmann::json;
using Widths = std::vector<LayerBits>; ///< one a layer

constexpr std::int64_t warmUpRounds = 10;
constexpr int drawnNetworks = 8;

std::string networkText(const DeployedModel& model) {
    const auto& shape = model.shape;
    return model.config.network.name + ", expand " + std::to_string(shape.expand) + ", " +
           std::to_string(shape.classes) + " classes, " + std::to_string(shape.inputChannels) + " × " +
           std::to_string(shape.inputSize) + " × " + std::to_string(shape.inputSize) + " pixels";
}

/// One width for all, then those where the configuration gives a layer two different ones.
std::vector<Widths> widthsToMeasure(const DeployedModel& model, const std::vector<int>& bits) {
    std::vector<Widths> all;
    for (const int each : bits)
        all.emplace_back(model.network.layers.size(), bothAt(each));
    for (const int low : lowWidths(model.config)) {
        auto own = networks::layerBits(model.config, model.network.layers, low);
        if (std::ranges::any_of(own, [](LayerBits b) { return b.weights != b.activations; }))
            all.push_back(std::move(own));
    }
    return all;
}

std::vector<Widths> drawnWidths(std::size_t layers, const std::vector<int>& bits) {
    std::minstd_rand random(1);
    std::vector<Widths> drawn(bits.size() > 1 ? drawnNetworks : 0);
    for (auto& widths : drawn)
        for (std::size_t i = 0; i < layers; ++i)
            widths.push_back(bothAt(bits[random() % bits.size()]));
    return drawn;
}

// --- onnxruntime ---

/// The names that a runtime may give a layer's convolution, once it has fused it with what follows: its own,
/// and that of the clamp that alone reads it.
std::map<std::string, std::size_t> convolutionNames(const OnnxGraph& graph,
                                                    const std::vector<LayerInfo>& layers) {
    std::map<std::string, std::vector<const OnnxNode*>> readers;
    for (const auto& node : graph.nodes)
        for (const auto& input : node.inputs)
            readers[input].push_back(&node);
    std::map<std::string, std::size_t> names;
    for (const auto& node : graph.nodes) {
        const auto layer = std::ranges::find(layers, node.name, &LayerInfo::name);
        if (layer == layers.end())
            continue;
        const auto index = static_cast<std::size_t>(layer - layers.begin());
        names[node.name] = index;
        if (const auto& next = readers[node.outputs.front()]; next.size() == 1 && next[0]->op == "Clip")
            names[next[0]->name] = index;
    }
    return names;
}

/// "Block_0_conv0_token_4", "clip6.output_nchwc": runtimes end names with what they made of a node.
std::optional<std::size_t> layerOf(const std::string& node, const std::map<std::string, std::size_t>& names) {
    std::optional<std::size_t> found;
    std::size_t length = 0;
    for (const auto& [name, layer] : names)
        if (node.starts_with(name) && name.size() > length &&
            (node.size() == name.size() || node[name.size()] == '.' || node[name.size()] == '_')) {
            found = layer;
            length = name.size();
        }
    return found;
}

/// Per node of the graph as the runtime rewrote it, which layer it works for: its convolution, and what only
/// prepares that. Nodes that work for the network alone are left out.
std::map<std::string, std::size_t> ownersOf(const OnnxGraph& optimized,
                                            const std::map<std::string, std::size_t>& names) {
    static const std::set<std::string> preparing{"QuantizeLinear", "DequantizeLinear", "Clip", "Transpose",
                                                 "ReorderInput",   "ReorderOutput",    "Cast", "Mul",
                                                 "Reshape"};
    std::map<std::string, std::size_t> owners, readers; // by name of node and of value
    for (auto node = optimized.nodes.rbegin(); node != optimized.nodes.rend(); ++node) {
        std::optional<std::size_t> owner;
        if (node->op.ends_with("Conv"))
            owner = layerOf(node->name, names);
        else if (preparing.contains(node->op))
            for (const auto& output : node->outputs)
                if (const auto reader = readers.find(output); reader != readers.end())
                    owner = reader->second;
        if (!owner)
            continue;
        owners[node->name] = *owner;
        for (const auto& input : node->inputs)
            if (const auto [at, fresh] = readers.emplace(input, *owner); !fresh)
                at->second = std::min(at->second, *owner);
    }
    return owners;
}

class RuntimeMeasurement {
public:
    RuntimeMeasurement(const DeployedModel& model, const LatencyRequest& request)
        : model_(model), request_(request), uniform_(widthsToMeasure(model, request.bits)), all_(uniform_) {
        std::ranges::copy(drawnWidths(layers().size(), request.bits), std::back_inserter(all_));
    }

    bool run(const std::string& python, const LatencyProgress& progress) {
        const auto lines =
            static_cast<double>(uniform_.size()) + static_cast<double>(warmUpRounds + request_.repeats);
        const auto answer = runGraphScript(python, folder_, orders(), lines, progress);
        if (answer)
            answer_ = *answer;
        return answer.has_value();
    }

    void fill(LatencyTable& table) const {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const auto& times = answer_.at("latency").at(i);
            table.whole.push_back(
                {all_[i], times.at("median"), times.at("quartile1"), times.at("quartile3")});
        }
        table.uniform = uniform_.size();
        std::vector<double> rests;
        for (std::size_t i = 0; i < uniform_.size(); ++i)
            rests.push_back(addRows(i, table));
        std::ranges::sort(rests);
        table.rest = rests[rests.size() / 2];
    }

private:
    const std::vector<LayerInfo>& layers() const { return model_.network.layers; }
    std::string file(std::size_t i) const { return (folder_ / (std::to_string(i) + ".onnx")).string(); }
    std::string optimized(std::size_t i) const {
        return (folder_ / (std::to_string(i) + ".optimized.onnx")).string();
    }

    Json orders() const {
        Json timed = Json::array(), profiled = Json::array();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            auto model = model_;
            model.widths = all_[i];
            writeOnnx(file(i), buildGraph(model, ModelFormat::Qcdq).graph);
            timed.push_back({{"name", std::to_string(i)}, {"file", file(i)}});
            if (i < uniform_.size())
                profiled.push_back({{"file", file(i)}, {"optimized", optimized(i)}});
        }
        const std::array<std::int64_t, 4> shape{1, model_.shape.inputChannels, model_.shape.inputSize,
                                                model_.shape.inputSize};
        writeRawImages(folder_ / "images.raw", {torch::rand(shape)});
        return {{"profile", profiled},
                {"latency", timed},
                {"images", (folder_ / "images.raw").string()},
                {"shape", shape},
                {"batch", 1},
                {"threads", request_.threads},
                {"warm_up", warmUpRounds},
                {"repeats", request_.repeats}};
    }

    /// @return what the network takes beside its layers
    double addRows(std::size_t i, LatencyTable& table) const {
        const auto owners =
            ownersOf(graph::readOnnx(optimized(i)), convolutionNames(graph::readOnnx(file(i)), layers()));
        std::vector<double> times(layers().size());
        std::vector<bool> seen(layers().size());
        double sum = 0;
        for (const auto& [node, milliseconds] : answer_.at("profile").at(i).items()) {
            sum += milliseconds.get<double>();
            if (const auto owner = owners.find(node); owner != owners.end()) {
                times[owner->second] += milliseconds.get<double>();
                seen[owner->second] = true;
            }
        }
        const double whole = table.whole[i].milliseconds, scale = whole / sum;
        double ofLayers = 0;
        for (std::size_t layer = 0; layer < times.size(); ++layer) {
            const auto& name = layers()[layer].name;
            if (!seen[layer])
                throw Error(ErrorKind::Model, "onnxruntime",
                            "its profile does not show layer " + name + " at " +
                                bitsText(uniform_[i][layer]) + " bit",
                            "Measure the engine's kernels: pdqat latency --runtime engine");
            ofLayers += scale * times[layer];
            if (!table.find(name, uniform_[i][layer]))
                table.layers.push_back({name, uniform_[i][layer], scale * times[layer]});
        }
        return whole - ofLayers;
    }

    const DeployedModel& model_;
    const LatencyRequest& request_;
    std::vector<Widths> uniform_, all_; ///< per layer; `all_` begins with `uniform_`
    os::TemporaryFolder folder_{"pdqat-latency"};
    Json answer_;
};

bool measureInOnnxRuntime(const DeployedModel& model, const LatencyRequest& request, LatencyTable& table,
                          const LatencyProgress& progress) {
    const auto python = os::pythonProgram();
    const auto runtime = os::onnxRuntimeOf(python);
    if (!runtime.problem.empty())
        throw Error(ErrorKind::Resource, "onnxruntime", runtime.problem,
                    std::string(os::onnxRuntimeRemedy) + "; or --runtime engine");
    table.version = runtime.version;
    RuntimeMeasurement measurement(model, request);
    if (!measurement.run(python, progress))
        return false;
    measurement.fill(table);
    return true;
}

// --- Our own kernels ---

bool measureInEngine(const DeployedModel& model, const LatencyRequest& request, LatencyTable& table,
                     const LatencyProgress& progress) {
    table.version = "pdqat " PDQAT_VERSION;
    const auto all = widthsToMeasure(model, request.bits);
    std::size_t done = 0;
    for (const auto& widths : all)
        for (const auto& node : model.network.nodes) {
            if (node.op != networks::GraphOp::Convolution)
                continue;
            const auto& name = model.network.layers[node.layer].name;
            const auto bits = widths[node.layer];
            if (!progress(static_cast<double>(done++) /
                          static_cast<double>(all.size() * model.network.layers.size())))
                return false;
            if (!table.find(name, bits))
                table.layers.push_back({name, bits, kernelMilliseconds(model, node, bits, request.repeats)});
        }
    return true;
}

} // namespace

std::optional<LatencyTable> measureLatency(const DeployedModel& model, const LatencyRequest& request,
                                           const LatencyProgress& progress) {
    LatencyTable table;
    table.network = networkText(model);
    table.shapes = model.network.layers;
    table.runtime = request.runtime;
    table.machine = os::thisMachine();
    table.threads = request.runtime == LatencyRuntime::Engine ? 1 : request.threads;
    table.repeats = request.repeats;
    const bool all = request.runtime == LatencyRuntime::Engine
                         ? measureInEngine(model, request, table, progress)
                         : measureInOnnxRuntime(model, request, table, progress);
    return all ? std::optional(table) : std::nullopt;
}

} // namespace pdqat::onnx
