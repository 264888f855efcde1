// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/residual_blocks.h"

#include <algorithm>
#include <utility>

namespace pdqat::networks {
namespace {

bool isSquare(const ConvShape& shape) {
    return shape.kernel.isSquare() && shape.stride.isSquare() && shape.pads().isSquare() &&
           shape.dilation == Extent(1) && shape.groups == 1;
}

class Finder {
public:
    explicit Finder(const std::vector<GraphNode>& nodes) : nodes_(nodes), readers_(readersOf(nodes)) {}

    /// The block that ends in this sum.
    std::optional<ResidualBlock> endingAt(std::size_t sum) const {
        if (nodes_[sum].op != GraphOp::Add)
            return {};
        for (const bool mainFirst : {true, false}) {
            const auto main = nodes_[sum].inputs[mainFirst ? 0 : 1],
                       shortcut = nodes_[sum].inputs[mainFirst ? 1 : 0];
            if (auto block = withPaths(sum, main, shortcut))
                return block;
        }
        return {};
    }

private:
    bool is(std::size_t node, GraphOp op) const { return nodes_[node].op == op; }
    std::size_t before(std::size_t node) const { return nodes_[node].inputs[0]; }
    bool alone(std::size_t node) const { return readers_[node].size() == 1; }
    /// A convolution as blocks have it, with clamp and norm before it.
    bool isStage(std::size_t convolution) const {
        if (!is(convolution, GraphOp::Convolution) || !isSquare(nodes_[convolution].convolution) ||
            !alone(convolution))
            return false;
        const auto clamp = before(convolution);
        return is(clamp, GraphOp::Clamp) && nodes_[clamp].dropout == 0 && is(before(clamp), GraphOp::Norm) &&
               alone(before(clamp));
    }

    std::optional<ResidualBlock> withPaths(std::size_t sum, std::size_t main, std::size_t shortcut) const {
        ResidualBlock block;
        block.sum = sum;
        auto last = main;
        while (isStage(last)) {
            block.convolutions.insert(block.convolutions.begin(), last);
            block.norms.insert(block.norms.begin(), before(before(last)));
            block.input = before(block.norms.front());
            if (!alone(before(last))) // the shortcut reads it too: the first stage
                break;
            last = block.input;
        }
        return block.convolutions.size() >= 2 ? closed(std::move(block), shortcut) : std::nullopt;
    }

    /// With its shortcut, where that is one and no other node lies between.
    std::optional<ResidualBlock> closed(ResidualBlock block, std::size_t shortcut) const {
        const auto clamp = before(block.convolutions.front());
        std::size_t readers = 1, count = 3 * block.convolutions.size() + 1;
        if (shortcut != block.input) {
            if (!is(shortcut, GraphOp::Norm) || !alone(shortcut))
                return {};
            const auto skip = before(shortcut);
            if (!isStage(skip) || before(skip) != clamp)
                return {};
            block.skip = skip;
            block.skipNorm = shortcut;
            readers = 2;
            count += 2;
        }
        if (readers_[clamp].size() != readers)
            return {};
        block.first = block.sum + 1 - count;
        const auto inside = [&](std::size_t node) { return node >= block.first && node < block.sum; };
        const bool together = std::ranges::all_of(block.convolutions, inside) &&
                              std::ranges::all_of(block.norms, inside) && !inside(block.input) &&
                              (!block.skip || (inside(*block.skip) && inside(*block.skipNorm)));
        return together ? std::optional(std::move(block)) : std::nullopt;
    }

    const std::vector<GraphNode>& nodes_;
    std::vector<std::vector<std::size_t>> readers_;
};

} // namespace

std::vector<ResidualBlock> residualBlocks(const std::vector<GraphNode>& nodes) {
    const Finder finder(nodes);
    std::vector<ResidualBlock> blocks;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (auto block = finder.endingAt(i))
            blocks.push_back(std::move(*block));
    return blocks;
}

std::vector<std::vector<std::size_t>> readersOf(const std::vector<GraphNode>& nodes) {
    std::vector<std::vector<std::size_t>> readers(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const auto input : nodes[i].inputs)
            readers[input].push_back(i);
    return readers;
}

} // namespace pdqat::networks
