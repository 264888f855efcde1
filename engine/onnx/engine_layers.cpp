// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/engine_layers.h"

#include "engine/models/make_network.h"
#include "engine/train/state_dict.h"

namespace pdqat::onnx {
namespace {

class Recorder : public models::LayerObserver {
public:
    explicit Recorder(std::vector<LayerMaps>& layers) : layers_(layers) {}
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        layers_[layer] = {input, output};
    }

private:
    std::vector<LayerMaps>& layers_;
};

} // namespace

EngineModel::EngineModel(const DeployedModel& model)
    : bits_(model.bits),
      widths_(model.widths),
      network_(models::makeNetwork(networks::networkEntry(model.config.network.name), model.shape)) {
    const torch::NoGradGuard noGrad;
    train::loadStateDict(*network_, model.state);
    for (const auto& convolution : network_->convolutions())
        weights_.push_back(convolution->quantized()->low(widths_[convolution->index()].weights));
}

EngineModel::Values EngineModel::run(const torch::Tensor& images) const {
    const torch::NoGradGuard noGrad;
    Values values;
    values.layers.resize(weights_.size());
    Recorder recorder(values.layers);
    models::Pass pass{bits_, models::Mode::Evaluation, weights_, widths_, &recorder};
    values.logits = network_->body(network_->stem(images), pass);
    return values;
}

} // namespace pdqat::onnx
