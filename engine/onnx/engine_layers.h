// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own values, which exported graphs are held against.
#pragma once

#include "engine/models/network.h"
#include "engine/onnx/deployed_model.h"

#include <memory>
#include <vector>

namespace pdqat::onnx {

/// What a rankable convolution read and made.
struct LayerMaps {
    torch::Tensor input, output;
};

/// The network of a deployed model, in evaluation mode.
class EngineModel {
public:
    explicit EngineModel(const DeployedModel& model);

    struct Values {
        std::vector<LayerMaps> layers; ///< per rankable layer
        torch::Tensor logits;
    };
    Values run(const torch::Tensor& images) const;

private:
    int bits_;
    std::vector<LayerBits> widths_;
    std::shared_ptr<models::Network> network_;
    std::vector<torch::Tensor> weights_;
};

} // namespace pdqat::onnx
