// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-activation residual block with quantized convolutions.
#pragma once

#include "engine/models/fused_block.h"
#include "engine/models/switchable_norm.h"
#include "engine/networks/resnet.h"

#include <functional>
#include <memory>
#include <vector>

namespace pdqat::models {

/// A networks::BlockShape that runs. State-dict names: bn0, conv0, bn1, conv1, ... skip_conv, skip_bn.
class ResidualBlock : public torch::nn::Module {
public:
    /// @param next makes the network's next rankable convolution
    ResidualBlock(const networks::BlockShape& shape, const std::vector<int>& widths,
                  const std::function<std::shared_ptr<QuantConv>()>& next);
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass);
    /// Whether a pass that asks for it runs as one fused step.
    bool canFuse(const torch::Tensor& x, const Pass& pass) const {
        return pdqat::models::canFuse(x, use(pass));
    }

private:
    BlockUse use(const Pass& pass) const;

    std::vector<std::shared_ptr<SwitchableNorm>> norms_; ///< norms_[i] stands before convolutions_[i]
    std::vector<std::shared_ptr<QuantConv>> convolutions_;
    std::shared_ptr<QuantConv> skip_; ///< null where the shape stays
    std::shared_ptr<SwitchableNorm> skipNorm_;
};

} // namespace pdqat::models
