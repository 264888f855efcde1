// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_models.h"

#include "engine/api/networks.h"
#include "tests/widgets/fake_story.h"

namespace pdqat::fake {

NetworkGraph sampleGraph(const std::vector<LayerInfo>& layers) {
    NetworkGraph graph;
    const auto add = [&](const std::string& kind, const std::string& name, std::vector<std::size_t> inputs) {
        graph.steps.push_back({kind, name, std::move(inputs), 16, 32, 32, 0, 0, {}});
        return graph.steps.size() - 1;
    };
    std::size_t next = 0;
    const auto layer = [&](std::size_t input) {
        const auto index = next++;
        const auto step = add("Convolution", layers.at(index).name, {input});
        graph.steps[step].layer = index;
        graph.steps[step].weights = layers[index].weights;
        graph.steps[step].macs = layers[index].macs;
        return step;
    };
    auto last = add("Images", "", {});
    last = add("Convolution (32 bit)", "conv0", {last});
    while (next < layers.size()) {
        const auto before = add("ReLU", "", {last});
        last = add("Batch normalisation", layers[next].name + ".bn", {layer(before)});
        const bool ownShortcut = next < layers.size() && next % 2 == 1;
        const auto shortcut = ownShortcut ? layer(before) : before;
        last = add("Add", "", {last, shortcut});
    }
    const auto logits = add("Linear (32 bit)", "fc", {last});
    graph.steps[logits].channels = 10;
    graph.steps[logits].height = graph.steps[logits].width = 1;
    return graph;
}

OpenedModel sampleModel(const QString& file, const RunConfig& base) {
    OpenedModel model;
    model.file = file.toStdString();
    model.producer = "pytorch 2.4.0";
    model.opset = 17;
    model.nodes = 21;
    model.outputs = 10;
    model.layers = resnetLayers();
    model.layers.resize(2);
    model.graph = sampleGraph(model.layers);
    model.parameters = 77850;
    model.macs = 12500000;
    model.config = base;
    model.config.network = {};
    model.config.network.name = onnxNetwork;
    model.config.network.file = model.file;
    model.config.quant.weights = WeightQuantizer::Uniform;
    model.config.quant.activations = ActivationQuantizer::Scaled;
    model.notes = {"2 layers have no batch normalisation of their own."};
    model.check = {"onnxruntime 1.20.0", {}, 64, true, 12.5, 2e-6, 64};
    return model;
}

Baseline sampleBaseline() {
    Baseline baseline;
    for (const auto split : {Split::Validation, Split::Test})
        baseline.splits.push_back({split, {{2, 1.5, 0.412}, {32, 0.3, 0.918}}});
    baseline.images = 512;
    return baseline;
}

void FakeModels::draw(const RunConfig& config) {
    drawings.push_back(config);
    if (!drawProblem.isEmpty()) {
        Q_EMIT drawFailed(config, drawProblem);
        return;
    }
    ui::DrawnNetwork network{sampleGraph(layers), {}};
    for (const int bits : lowWidths(config)) {
        network.widths[bits].assign(layers.size(), bothAt(bits));
        if (!layers.empty())
            network.widths[bits].front() = bothAt(8);
    }
    Q_EMIT drawn(config, network);
}

void FakeModels::open(const QString& file, const RunConfig& config) {
    opening_ = file;
    base = config;
}

void FakeModels::answer(const OpenedModel& model) {
    opening_.clear();
    Q_EMIT opened(model);
}

void FakeModels::refuse(const QString& problem) {
    const auto file = std::exchange(opening_, {});
    Q_EMIT openFailed(file, problem);
}

void FakeModels::quantize(const RunConfig& config) {
    isQuantizing_ = true;
    quantizations.push_back(config);
}

void FakeModels::endQuantizing(const QuantizedModel& model) {
    isQuantizing_ = false;
    Q_EMIT quantized(model);
}

void FakeModels::refuseQuantizing(const QString& problem) {
    isQuantizing_ = false;
    Q_EMIT quantizeFailed(problem);
}

void FakeModels::makeNodeData(const RunConfig&, const std::vector<LayerInfo>&,
                              const std::vector<double>& values) {
    nodeValues = values;
    Q_EMIT nodeDataMade({QStringLiteral("{}"), false});
}

} // namespace pdqat::fake
