// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-activation residual block (He et al., "Identity mappings in deep residual networks",
// arXiv 1603.05027) with quantized convolutions.
#pragma once

#include "engine/models/blueprint.h"
#include "engine/models/fused_block.h"
#include "engine/models/switchable_norm.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pdqat::models {

enum class BlockKind {
    Basic,     ///< 3×3 with the stride, 3×3
    Bottleneck ///< 1×1, 3×3 with the stride, 1×1 to four times the width
};

struct BlockShape {
    BlockKind kind = BlockKind::Basic;
    std::int64_t in = 0;    ///< channels
    std::int64_t width = 0; ///< channels inside
    std::int64_t stride = 1;

    std::int64_t out() const { return kind == BlockKind::Bottleneck ? 4 * width : width; }
    /// Whether the shortcut needs a 1×1 convolution.
    bool changesShape() const { return stride != 1 || in != out(); }
    /// Along the main path.
    std::vector<ConvShape> convolutions() const;
    ConvShape shortcut() const { return {out(), 1, stride}; }
};

/// What the names of a block's layers and of its modules begin with.
struct BlockNames {
    std::string layer, module;
};

/// Counts the block; its layers are <layer>conv0, conv1, ... and, where it changes the shape, shortcut.
FeatureMap describeBlock(Blueprint& plan, const BlockNames& names, const BlockShape& block, FeatureMap in);

/// (bn → clamp → convolution) along the main path, plus the shortcut: the block's own input, or where the
/// shape changes skip_bn(skip_conv(·)) of what conv0 reads.
/// State-dict names: bn0, conv0, bn1, conv1, ... skip_conv, skip_bn.
class ResidualBlock : public torch::nn::Module {
public:
    /// @param next makes the network's next rankable convolution
    ResidualBlock(const BlockShape& shape, const std::vector<int>& widths,
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
