// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/graph_network.h"

#include "engine/models/dropout.h"
#include "engine/models/full_precision.h"
#include "engine/models/max_pool.h"
#include "engine/models/switchable_norm.h"
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
        : Network(std::move(description.layers)),
          nodes_(std::move(description.nodes)),
          modules_(nodes_.size()),
          readers_(nodes_.size()) {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            modules_[i] = moduleOf(nodes_[i], shape.widths);
            if (modules_[i])
                registerAt(*this, nodes_[i].module, modules_[i]);
            for (const auto input : nodes_[i].inputs)
                ++readers_[input];
        }
        const auto isNorm = [](const GraphNode& node) { return node.op == GraphOp::Norm; };
        body_ = static_cast<std::size_t>(std::find_if(nodes_.begin(), nodes_.end(), isNorm) - nodes_.begin());
    }

    torch::Tensor stem(const torch::Tensor& images) override {
        Maps maps(*this, 0, images);
        for (std::size_t i = 1; i < body_; ++i)
            maps.set(i, stemNode(i, maps.take(nodes_[i].inputs[0])));
        return maps.take(body_ - 1);
    }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        Maps maps(*this, body_ - 1, features);
        for (auto i = body_; i < nodes_.size(); ++i)
            maps.set(i, bodyNode(i, maps, pass));
        return maps.take(nodes_.size() - 1);
    }

private:
    /// What a pass has made so far; a map is let go when its last reader took it.
    class Maps {
    public:
        Maps(const GraphNetwork& network, std::size_t node, torch::Tensor map)
            : network_(network),
              maps_(network.nodes_.size()),
              inputs_(maps_.size()),
              left_(network.readers_) {
            maps_[node] = std::move(map);
        }
        void set(std::size_t node, torch::Tensor map) { maps_[node] = std::move(map); }
        torch::Tensor take(std::size_t node) {
            if (left_[node] <= 1)
                return std::exchange(maps_[node], {});
            --left_[node];
            return maps_[node];
        }
        /// A clamp's map as the input of rankable convolutions, quantized once for all of them.
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
            return inputs_[node].emplace(maps_[node], factors);
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
        case GraphOp::Convolution: return nextConvolution(node.convolution.padding);
        case GraphOp::Norm: return std::make_shared<SwitchableNorm>(node.out.channels, widths);
        case GraphOp::Classifier:
            return std::make_shared<Classifier>(nodes_[node.inputs[0]].out.channels, node.out.channels);
        case GraphOp::Images:
        case GraphOp::Clamp:
        case GraphOp::MaxPool:
        case GraphOp::Add: break;
        }
        return nullptr;
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

    template <typename Module>
    Module& module(std::size_t node) const {
        return dynamic_cast<Module&>(*modules_[node]);
    }

    torch::Tensor stemNode(std::size_t i, const torch::Tensor& x) const {
        return nodes_[i].op == GraphOp::MaxPool ? maxPool(x, nodes_[i].pool) : module<FullConv>(i).forward(x);
    }

    torch::Tensor bodyNode(std::size_t i, Maps& maps, const Pass& pass) {
        const auto& node = nodes_[i];
        const auto in = node.inputs[0];
        switch (node.op) {
        case GraphOp::Convolution: {
            auto z = module<QuantConv>(i).forward(maps.input(in, pass), pass);
            maps.letGo(in);
            return z;
        }
        case GraphOp::Norm: return module<SwitchableNorm>(i).forward(maps.take(in), pass);
        case GraphOp::Clamp: return quant::clampUnit(maps.take(in));
        case GraphOp::MaxPool: return maxPool(maps.take(in), node.pool);
        case GraphOp::Add: return maps.take(in) + maps.take(node.inputs[1]);
        case GraphOp::Classifier: return module<Classifier>(i).forward(maps.take(in).mean({2, 3}), pass);
        case GraphOp::FullConvolution: return module<FullConv>(i).forward(maps.take(in), pass);
        case GraphOp::Images: break;
        }
        return {};
    }

    std::vector<GraphNode> nodes_;
    std::vector<std::shared_ptr<torch::nn::Module>> modules_; ///< per node; null where it has no parameters
    std::vector<std::size_t> readers_;                        ///< per node
    std::size_t body_;                                        ///< its first node
};

} // namespace

std::shared_ptr<Network> makeGraphNetwork(networks::NetworkDescription description,
                                          const networks::NetworkShape& shape) {
    return std::make_shared<GraphNetwork>(std::move(description), shape);
}

} // namespace pdqat::models
