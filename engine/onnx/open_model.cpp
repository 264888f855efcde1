// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/open_model.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/data/data_set.h"
#include "engine/graph/read_onnx.h"
#include "engine/models/brought_weights.h"
#include "engine/models/graph_network.h"
#include "engine/networks/drawn_graph.h"
#include "engine/networks/model_file.h"
#include "engine/onnx/graph_script.h"
#include "engine/onnx/prove_graph.h"
#include "engine/onnx/write_onnx.h"
#include "engine/os/atomic_file.h"
#include "engine/os/python.h"
#include "engine/os/temporary_folder.h"
#include "engine/train/state_dict.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace pdqat::onnx {
namespace {

constexpr std::int64_t imagesPerBatch = 16;
/// Of the largest output: what other orders of summing make of float32 over some fifty layers.
constexpr double mostRounding = 1e-3;

/// Those of the data where it is there, else noise of the same size.
struct CheckImages {
    std::vector<torch::Tensor> batches;
    bool real = false;
};

CheckImages imagesFor(const RunConfig& config, const networks::NetworkShape& shape, std::int64_t count,
                      std::int64_t perBatch) {
    CheckImages images;
    torch::Tensor all;
    if (!data::dataProblem(config.data) && data::dataSetInfo(config.data).channels == shape.inputChannels) {
        all = torch::cat(proofImages(config, count).batches).slice(0, 0, count);
        images.real = true;
    } else {
        all = torch::randn({count, shape.inputChannels, shape.inputSize, shape.inputSize},
                           at::detail::createCPUGenerator(1));
    }
    for (auto& batch : all.split(perBatch))
        if (batch.size(0) == perBatch)
            images.batches.push_back(batch.contiguous());
    if (images.batches.empty())
        throw Error(ErrorKind::Data, config.data.set,
                    "it has fewer test images than the file takes at a time",
                    "Export the model with a batch of 1, or with an open one");
    return images;
}

torch::Tensor ours(const networks::NetworkShape& shape, const networks::BroughtNetwork& network,
                   const std::vector<torch::Tensor>& batches) {
    const torch::NoGradGuard noGrad;
    const auto built = models::makeGraphNetwork(network.description, shape);
    auto state = train::stateDict(*built);
    for (const auto& [name, tensor] : models::broughtState(network, shape.widths))
        state[name] = tensor;
    train::loadStateDict(*built, state);
    std::vector<torch::Tensor> weights;
    for (const auto& convolution : built->convolutions())
        weights.push_back(convolution->weight());
    const std::vector<LayerBits> full(weights.size(), bothAt(fullPrecision));
    const models::Pass pass{shape.widths.back(), models::Mode::Evaluation, weights, full};
    std::vector<torch::Tensor> outputs;
    for (const auto& batch : batches)
        outputs.push_back(
            built->body(built->stem(batch.contiguous(at::MemoryFormat::ChannelsLast)), pass).contiguous());
    return torch::cat(outputs);
}

/// As it is used, where it was exported as it trains: batch normalisation with its running statistics,
/// nothing dropped. Nothing where the file is that already.
std::optional<OnnxGraph> forInference(OnnxGraph graph) {
    bool changed = false;
    for (auto& node : graph.nodes)
        if (node.op == "BatchNormalization" &&
            (node.outputs.size() > 1 || node.attributes.contains("training_mode"))) {
            node.outputs.resize(1);
            node.attributes.erase("training_mode");
            changed = true;
        } else if (node.op == "Dropout") {
            node = {"Identity", node.name, {node.inputs.at(0)}, {node.outputs.at(0)}};
            changed = true;
        }
    return changed ? std::optional(std::move(graph)) : std::nullopt;
}

std::optional<torch::Tensor> theirs(const std::string& python, const std::string& file,
                                    const OnnxGraph& graph, const std::vector<torch::Tensor>& batches,
                                    std::int64_t outputs, const std::function<bool()>& goOn) {
    const os::TemporaryFolder folder("pdqat-open");
    writeRawImages(folder / "images.raw", batches);
    auto shape = batches.at(0).sizes().vec();
    shape[0] = 0;
    for (const auto& batch : batches)
        shape[0] += batch.size(0);
    auto model = networks::modelFile(file);
    if (const auto used = forInference(graph))
        writeOnnx(model = folder / "inference.onnx", *used);
    const auto answer = runGraphScript(python, folder,
                                       {{"model", model.string()},
                                        {"images", (folder / "images.raw").string()},
                                        {"shape", shape},
                                        {"batch", batches[0].size(0)},
                                        {"compared", 0}},
                                       static_cast<double>(batches.size()), [&](double) { return goOn(); });
    if (!answer)
        return {};
    const auto bytes = os::readFile(folder / "0.raw");
    auto values = torch::empty({shape[0], outputs});
    if (bytes.size() != values.nbytes())
        throw Error(ErrorKind::Model, "onnxruntime",
                    "it gives " + std::to_string(bytes.size() / sizeof(float)) + " numbers, " +
                        std::to_string(values.numel()) + " were expected");
    std::memcpy(values.data_ptr(), bytes.data(), bytes.size());
    return values;
}

/// @param last the operator that makes the file's output; a softmax there is left out of ours
ModelCheck compared(const torch::Tensor& a, const torch::Tensor& b, const std::string& last) {
    ModelCheck check;
    const auto mine = last == "Softmax" ? a.softmax(1) : last == "LogSoftmax" ? a.log_softmax(1) : a;
    check.images = a.size(0);
    check.largest = b.abs().max().item<double>();
    check.maxDifference = (mine - b).abs().max().item<double>();
    check.sameClasses = mine.argmax(1).eq(b.argmax(1)).sum().item<std::int64_t>();
    if (!(check.maxDifference <= mostRounding * std::max(check.largest, 1.0)))
        check.problem = "its outputs differ by up to " + number(check.maxDifference) +
                        " from onnxruntime's, " + number(mostRounding * std::max(check.largest, 1.0)) +
                        " is rounding";
    return check;
}

ModelCheck checkOf(const RunConfig& config, const networks::NetworkShape& shape,
                   const graph::OnnxGraph& graph, const networks::BroughtNetwork& network, std::int64_t count,
                   const std::function<bool()>& goOn) {
    ModelCheck check;
    const auto python = os::pythonProgram();
    const auto runtime = os::onnxRuntimeOf(python);
    if (!runtime.problem.empty()) {
        check.problem = runtime.problem + ". " + os::onnxRuntimeRemedy;
        return check;
    }
    if (network.description.nodes.back().out.channels != network.outputs) {
        check.problem = "its classifier begins anew, there is nothing to compare";
        return check;
    }
    try {
        const auto fixed = graph.inputs.at(0).shape.at(0);
        const auto perBatch = fixed > 0 ? fixed : std::min(count, imagesPerBatch);
        const auto whole = (count + perBatch - 1) / perBatch * perBatch; // a fixed batch is never cut
        const auto images = imagesFor(config, shape, whole, perBatch);
        const auto expected =
            theirs(python, config.network.file, graph, images.batches, network.outputs, goOn);
        if (!expected)
            return check;
        const auto last = std::ranges::find_if(graph.nodes, [&](const auto& node) {
            return std::ranges::find(node.outputs, graph.outputs.at(0).name) != node.outputs.end();
        });
        check = compared(ours(shape, network, images.batches), *expected,
                         last == graph.nodes.end() ? "" : last->op);
        check.realImages = images.real;
        check.runtime = runtime.version;
    } catch (const Error& error) {
        check.problem = error.what();
    }
    return check;
}

/// Of the data; where none was chosen, of the file itself.
networks::NetworkShape shapeFor(const RunConfig& config, const graph::OnnxGraph& graph,
                                std::vector<std::string>& notes) {
    auto shape = networks::shapeWithoutData(config);
    const bool chosen = config.data != RunConfig{}.data;
    if (chosen && !data::dataProblem(config.data))
        return networks::networkShape(config);
    const auto channels = graph.inputs.size() == 1 && graph.inputs[0].shape.size() == 4
                              ? graph.inputs[0].shape[1]
                              : shape.inputChannels;
    if (chosen || channels == shape.inputChannels || channels < 1)
        return shape;
    notes.push_back("It takes " + std::to_string(channels) + " channels, the images of " + config.data.set +
                    " have " + std::to_string(shape.inputChannels) + ": name its data set with data.set.");
    shape.inputChannels = channels;
    shape.classes = 0;
    return shape;
}

} // namespace

OpenedModel openModel(const RunConfig& config, std::int64_t images, const std::function<bool()>& goOn) {
    const auto file = networks::modelFile(config.network.file);
    const auto graph = graph::readOnnx(file);
    OpenedModel model;
    model.file = file.string();
    model.sha256 = networks::contentChecksum(config.network.file);
    model.producer = graph.producer;
    model.opset = graph.opset;
    model.nodes = static_cast<std::int64_t>(graph.nodes.size());
    model.config = config;
    const auto shape = shapeFor(config, graph, model.notes);
    try {
        const auto network = networks::broughtNetwork(shape);
        model.outputs = network->outputs;
        model.layers = network->description.layers;
        model.graph = networks::drawnGraph(network->description);
        model.parameters = network->description.otherParameters;
        model.macs = network->description.otherMacs;
        for (const auto& layer : model.layers) {
            model.parameters += layer.weights;
            model.macs += layer.macs;
        }
        model.notes.insert(model.notes.end(), network->notes.begin(), network->notes.end());
        model.check = checkOf(config, shape, graph, *network, images, goOn);
    } catch (const networks::BringError& error) {
        model.problems = error.problems();
    }
    return model;
}

} // namespace pdqat::onnx
