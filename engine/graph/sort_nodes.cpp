// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/graph/sort_nodes.h"

#include "engine/api/text.h"

#include <queue>

#include <set>
#include <utility>

namespace pdqat::graph {
std::string nodeText(const OnnxNode& node) {
    if (!node.name.empty())
        return printable(node.name);
    return node.outputs.empty() ? "a node" : "the node that makes " + printable(node.outputs[0]);
}

std::optional<std::string> sortNodes(OnnxGraph& graph) {
    auto& nodes = graph.nodes;
    std::map<std::string, std::size_t> makers;
    std::set<std::string> given;
    for (const auto& input : graph.inputs)
        given.insert(input.name);
    for (const auto& constant : graph.constants)
        given.insert(constant.name);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].outputs.empty() || nodes[i].outputs[0].empty())
            return nodeText(nodes[i]) + " (" + printable(nodes[i].op) + ") makes nothing";
        for (const auto& output : nodes[i].outputs)
            if (!output.empty() && (given.contains(output) || !makers.emplace(output, i).second))
                return "the value " + printable(output) + " is made twice, at last by " + nodeText(nodes[i]);
    }

    std::vector<std::size_t> waitsFor(nodes.size());
    std::vector<std::vector<std::size_t>> readers(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const auto& input : nodes[i].inputs) {
            if (input.empty() || given.contains(input))
                continue;
            const auto maker = makers.find(input);
            if (maker == makers.end())
                return nodeText(nodes[i]) + " reads the value " + printable(input) +
                       ", which nothing in the graph makes";
            readers[maker->second].push_back(i);
            ++waitsFor[i];
        }
    for (const auto& output : graph.outputs)
        if (!makers.contains(output.name) && !given.contains(output.name))
            return "nothing in the graph makes its output " + printable(output.name);

    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (waitsFor[i] == 0)
            ready.push(i);
    std::vector<OnnxNode> sorted;
    while (!ready.empty()) {
        const auto i = ready.top();
        ready.pop();
        for (const auto reader : readers[i])
            if (--waitsFor[reader] == 0)
                ready.push(reader);
        waitsFor[i] = nodes.size() + 1; // done
        sorted.push_back(std::move(nodes[i]));
    }
    if (sorted.size() < nodes.size()) {
        std::vector<std::string> stuck;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (waitsFor[i] <= nodes.size())
                stuck.push_back(nodeText(nodes[i]));
        return "its graph goes in circles: these nodes wait for each other: " + someOf(stuck);
    }
    nodes = std::move(sorted);
    return {};
}

} // namespace pdqat::graph
