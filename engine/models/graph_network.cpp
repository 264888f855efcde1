// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/graph_network.h"

#include "engine/models/dropout.h"
#include "engine/models/full_precision.h"
#include "engine/models/fused_block.h"
#include "engine/models/make_network.h"
#include "engine/models/max_pool.h"
#include "engine/models/nonlinearities.h"
#include "engine/models/switchable_norm.h"
#include "engine/networks/residual_blocks.h"
#include "engine/networks/value_ranges.h"
#include "engine/quant/quantizers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace pdqat::models {
namespace {

using networks::GraphNode;
using networks::GraphOp;

class GraphNetwork : public Network {
public:
    GraphNetwork(networks::NetworkDescription description, const networks::NetworkShape& shape)
        : Network(std::move(description.layers), weightRule(shape)),
          nodes_(std::move(description.nodes)),
          modules_(nodes_.size()),
          readers_(networks::readersOf(nodes_)),
          blockFrom_(nodes_.size()) {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            modules_[i] = moduleOf(nodes_[i], shape.widths);
            if (modules_[i])
                registerAt(*this, nodes_[i].module, modules_[i]);
            if (nodes_[i].identity)
                identityNorms_.push_back({nodes_[nodes_[i].inputs[0]].layer, modules_[i]});
        }
        for (auto& block : networks::residualBlocks(nodes_)) {
            const auto first = block.first;
            blockFrom_[first] = std::move(block);
        }
        body_ = firstOfBody();
        stepsOf_.resize(nodes_.size());
        const bool quantizes =
            std::ranges::any_of(shape.widths, [](int bits) { return bits != fullPrecision; });
        if (quantizes && shape.activations == ActivationQuantizer::Scaled)
            makeInputSteps(shape.steps == StepSource::Learned);
    }

    torch::Tensor stem(const torch::Tensor& images) override {
        Maps maps(*this, 0, images);
        for (std::size_t i = 1; i < body_; ++i)
            maps.set(i, run(i, maps, nullptr));
        return maps.take(body_ - 1);
    }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        Maps maps(*this, body_ - 1, features);
        for (auto i = body_; i < nodes_.size(); ++i) {
            if (blockFrom_[i] && pass.kernels == Kernels::Fused && runFused(*blockFrom_[i], maps, pass)) {
                i = blockFrom_[i]->sum;
                continue;
            }
            maps.set(i, run(i, maps, &pass));
            if (pass.observer)
                tellOf(i, maps, pass);
        }
        return maps.take(nodes_.size() - 1).flatten(1);
    }

private:
    /// What a pass has made so far; a map is let go when its last reader took it.
    class Maps {
    public:
        Maps(const GraphNetwork& network, std::size_t node, torch::Tensor map)
            : network_(network), maps_(network.nodes_.size()), inputs_(maps_.size()) {
            for (const auto& readers : network.readers_)
                left_.push_back(readers.size());
            maps_[node] = std::move(map);
        }
        void set(std::size_t node, torch::Tensor map) { maps_[node] = std::move(map); }
        const torch::Tensor& at(std::size_t node) const { return maps_[node]; }
        torch::Tensor take(std::size_t node) {
            if (left_[node] <= 1)
                return std::exchange(maps_[node], {});
            --left_[node];
            return maps_[node];
        }
        /// A map as the input of rankable convolutions, quantized once for all of them.
        LayerInput& input(std::size_t node, const Pass& pass) {
            const auto& nodes = network_.nodes_;
            const auto drops = [](const GraphNode& other) { return other.dropout > 0; };
            if (inputs_[node])
                return *inputs_[node];
            torch::Tensor factors;
            if (drops(nodes[node])) {
                const auto site = std::count_if(nodes.begin(), nodes.begin() + std::ptrdiff_t(node), drops);
                factors = dropoutFactors(maps_[node], nodes[node].dropout, pass, std::uint64_t(site));
            }
            return inputs_[node].emplace(maps_[node], factors, network_.stepsOf_[node].get());
        }
        void letGo(std::size_t node) {
            take(node);
            if (!maps_[node].defined())
                inputs_[node].reset();
        }

    private:
        const GraphNetwork& network_;
        std::vector<torch::Tensor> maps_;
        std::vector<std::optional<LayerInput>> inputs_;
        std::vector<std::size_t> left_; ///< readers that have not read yet
    };

    std::shared_ptr<torch::nn::Module> moduleOf(const GraphNode& node, const std::vector<int>& widths) {
        switch (node.op) {
        case GraphOp::FullConvolution:
            return fullConvolution(nodes_[node.inputs[0]].out.channels, node.convolution);
        case GraphOp::Convolution: return nextConvolution(node.convolution);
        case GraphOp::Norm: return std::make_shared<SwitchableNorm>(node.out.channels, widths);
        case GraphOp::Affine: return std::make_shared<FixedAffine>(node.out.channels);
        case GraphOp::Classifier:
            return std::make_shared<Classifier>(nodes_[node.inputs[0]].out.channels, node.out.channels);
        default: return nullptr; // no parameters
        }
    }

    /// One quantizer for each map that rankable layers read, named after the first of them.
    void makeInputSteps(bool learned) {
        const networks::ValueRanges ranges(nodes_);
        for (const auto& node : nodes_) {
            if (node.op != GraphOp::Convolution)
                continue;
            auto& steps = stepsOf_[node.inputs[0]];
            if (!steps) {
                steps = std::make_shared<InputSteps>(!ranges.isNonNegative(node.inputs[0]), learned);
                registerAt(*this, node.module + ".input", steps);
            }
            inputSteps_.push_back(steps);
        }
    }

    /// "layers.0.bn": in the modules "layers" and "0", made where they are missing.
    static void registerAt(torch::nn::Module& parent, const std::string& name,
                           const std::shared_ptr<torch::nn::Module>& module) {
        const auto dot = name.find('.');
        if (dot == std::string::npos) {
            parent.register_module(name, module);
            return;
        }
        const auto first = name.substr(0, dot);
        const auto children = parent.named_children();
        const auto* known = children.find(first);
        auto child = known ? *known : parent.register_module(first, std::make_shared<torch::nn::Module>());
        registerAt(*child, name.substr(dot + 1), module);
    }

    /// Behind the stem, which is the same at every bit width and hands a single map on.
    std::size_t firstOfBody() const {
        const auto ofAPass = [](const GraphNode& node) {
            return node.op == GraphOp::Norm || node.op == GraphOp::Convolution ||
                   node.op == GraphOp::Classifier;
        };
        auto first = static_cast<std::size_t>(std::ranges::find_if(nodes_, ofAPass) - nodes_.begin());
        const auto handsOneOn = [&](std::size_t end) {
            for (std::size_t i = 0; i + 1 < end; ++i)
                if (std::ranges::any_of(readers_[i], [&](std::size_t reader) { return reader >= end; }))
                    return false;
            return true;
        };
        while (!handsOneOn(first))
            --first;
        return first;
    }

    template <typename Module>
    Module& module(std::size_t node) const {
        return dynamic_cast<Module&>(*modules_[node]);
    }

    /// @param pass null: in the stem
    torch::Tensor run(std::size_t i, Maps& maps, const Pass* pass) const {
        const auto& node = nodes_[i];
        const auto take = [&](std::size_t input) { return maps.take(node.inputs[input]); };
        switch (node.op) {
        case GraphOp::Images: break;
        case GraphOp::FullConvolution: return module<FullConv>(i).forward(take(0), pass);
        case GraphOp::Convolution: {
            auto z = module<QuantConv>(i).forward(maps.input(node.inputs[0], *pass), *pass);
            maps.letGo(node.inputs[0]);
            return z;
        }
        case GraphOp::Norm: return module<SwitchableNorm>(i).forward(take(0), *pass);
        case GraphOp::Clamp: return quant::clampTo(take(0), 0, 1);
        case GraphOp::Activation: return nonlinearity(take(0), node.activation);
        case GraphOp::Affine: return module<FixedAffine>(i).forward(take(0));
        case GraphOp::MaxPool: return maxPool(take(0), node.pool);
        case GraphOp::AveragePool: return averagePool(take(0), node.pool);
        case GraphOp::Mean: return take(0).mean({2, 3}, true);
        case GraphOp::Add: {
            const auto a = take(0), b = take(1);
            return a + b;
        }
        case GraphOp::Multiply: {
            const auto a = take(0), b = take(1);
            return a * b;
        }
        case GraphOp::Concat: {
            std::vector<torch::Tensor> parts;
            for (std::size_t input = 0; input < node.inputs.size(); ++input)
                parts.push_back(take(input));
            return torch::cat(parts, 1);
        }
        case GraphOp::Pad: {
            const auto& pad = node.pad;
            return at::constant_pad_nd(take(0), {pad.left, pad.right, pad.top, pad.bottom}, pad.value);
        }
        case GraphOp::Flatten: return take(0).flatten(1).unflatten(1, {-1, 1, 1});
        case GraphOp::Classifier: return module<Classifier>(i).forward(take(0), *pass);
        }
        return {};
    }

    /// What an observer is told after a node has run.
    void tellOf(std::size_t i, Maps& maps, const Pass& pass) const {
        const auto layerOf = [&](std::size_t node) -> std::optional<std::size_t> {
            return nodes_[node].op == GraphOp::Convolution ? std::optional(nodes_[node].layer) : std::nullopt;
        };
        const auto before = [&](std::size_t node) { return nodes_[node].inputs[0]; };
        if (nodes_[i].op == GraphOp::Add)
            for (const auto input : nodes_[i].inputs)
                if (const auto layer = layerOf(input))
                    pass.observer->blockSum(*layer, maps.at(i));
        if (nodes_[i].op != GraphOp::Clamp || nodes_[before(i)].op != GraphOp::Norm)
            return;
        const auto layer = layerOf(before(before(i)));
        for (const auto reader : readers_[i])
            if (const auto next = layerOf(reader); layer && next)
                pass.observer->nextInput(*layer, convolutions()[*next]->taken(maps.input(i, pass), pass));
    }

    /// @returns whether it could
    bool runFused(const networks::ResidualBlock& block, Maps& maps, const Pass& pass) const {
        BlockUse use{pass.mode, pass.observer, {}, {}, {}, {}};
        for (std::size_t stage = 0; stage < block.norms.size(); ++stage) {
            use.norms.push_back(&module<SwitchableNorm>(block.norms[stage]).at(pass.bits));
            use.convolutions.push_back(module<QuantConv>(block.convolutions[stage]).use(pass));
        }
        if (block.skip) {
            use.skip.emplace(module<QuantConv>(*block.skip).use(pass));
            use.skipNorm = &module<SwitchableNorm>(*block.skipNorm).at(pass.bits);
        }
        if (stepsOf_[nodes_[block.convolutions[0]].inputs[0]] || !canFuse(maps.at(block.input), use))
            return false;
        const auto x = maps.take(block.input);
        if (!block.skip)
            maps.letGo(block.input); // the sum's, too
        maps.set(block.sum, fusedBlock(x, use));
        return true;
    }

    std::vector<GraphNode> nodes_;
    std::vector<std::shared_ptr<torch::nn::Module>> modules_; ///< per node; null where it has no parameters
    std::vector<std::vector<std::size_t>> readers_;           ///< per node
    std::vector<std::optional<networks::ResidualBlock>> blockFrom_; ///< where its first node is
    std::vector<std::shared_ptr<InputSteps>> stepsOf_; ///< per node: of its map's quantizer; null: on [0, 1]
    std::size_t body_;                                 ///< its first node
};

} // namespace

std::shared_ptr<Network> makeGraphNetwork(networks::NetworkDescription description,
                                          const networks::NetworkShape& shape) {
    return std::make_shared<GraphNetwork>(std::move(description), shape);
}

} // namespace pdqat::models
