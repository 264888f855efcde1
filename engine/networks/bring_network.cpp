// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/bring_network.h"

#include "engine/api/text.h"
#include "engine/graph/sort_nodes.h"
#include "engine/networks/brought_graph.h"
#include "engine/networks/operators.h"

#include <algorithm>

namespace pdqat::networks {
namespace {

constexpr std::int64_t oldestOpset = 9, newestOpset = 20;
constexpr std::int64_t largestFolded = std::int64_t{256} << 20;
constexpr std::size_t namedAtOnce = 8; ///< problems in a message; the list has all

std::string messageOf(const std::vector<GraphProblem>& problems) {
    std::string text;
    for (std::size_t i = 0; i < std::min(problems.size(), namedAtOnce); ++i) {
        const auto& p = problems[i];
        text += (i ? "; " : "") + (p.op.empty() ? p.node : p.node + " (" + p.op + ")") + ": " + p.problem;
        if (!p.remedy.empty())
            text += ". " + p.remedy;
    }
    if (problems.size() > namedAtOnce)
        text += "; and " + std::to_string(problems.size() - namedAtOnce) + " more";
    return text;
}

class Bringing {
public:
    Bringing(const graph::OnnxGraph& graph, const NetworkShape& shape) : graph_(graph), to_(graph, shape) {
        for (const auto& constant : graph.constants)
            values_[constant.name] = GraphConstant(GraphConstant(), &constant); // the graph's own
    }

    BroughtNetwork bring() {
        requireOpset();
        if (auto images = guarded({"the input", {}, {}, {}}, [&] { return to_.images(); }))
            values_[graph_.inputs.at(0).name] = *images;
        for (const auto* node : to_.needed())
            take(*node);
        if (problems_.empty())
            guarded({"the output", {}, {}, {}}, [&] {
                to_.finish(values_[graph_.outputs[0].name]);
                return GraphValue();
            });
        if (!problems_.empty())
            throw BringError(std::move(problems_));
        return std::move(to_.result());
    }

private:
    void requireOpset() {
        if (graph_.opset < oldestOpset || graph_.opset > newestOpset)
            problems_.push_back(
                {"the model", "",
                 "it is of ONNX opset " + std::to_string(graph_.opset) + ", taken are " +
                     std::to_string(oldestOpset) + " to " + std::to_string(newestOpset),
                 "Export it with opset_version=17, or convert it with onnx.version_converter"});
    }

    template <class Function>
    std::optional<GraphValue> guarded(const GraphProblem& where, const Function& function) {
        try {
            return function();
        } catch (const Refusal& refusal) {
            problems_.push_back({where.node, where.op, refusal.problem, refusal.remedy});
            return {};
        }
    }

    void take(const graph::OnnxNode& node) {
        const GraphProblem where{graph::nodeText(node), printable(node.op), {}, {}};
        const Operator op = node.domain.empty() ? findOperator(node.op) : nullptr;
        std::vector<GraphValue> inputs;
        bool known = true;
        for (const auto& input : node.inputs) {
            inputs.push_back(input.empty() ? GraphValue() : values_[input]);
            known = known && (input.empty() || !std::holds_alternative<std::monostate>(inputs.back()));
        }
        guarded(where, [&]() -> GraphValue {
            const NodeReader reader(node, std::move(inputs));
            if (known && node.domain.empty())
                if (auto constant = foldConstant(reader)) {
                    folded_ += static_cast<std::int64_t>(constant->bytes.size());
                    if (folded_ > largestFolded)
                        throw Refusal{"the constants that the graph calculates grow beyond 256 MiB",
                                      "Export with constants folded (do_constant_folding=True)"};
                    keep(node, constantValue(std::move(*constant)));
                    return {};
                }
            if (!op)
                throw Refusal{node.domain.empty()
                                  ? "this operator cannot be taken"
                                  : "it is of " + printable(node.domain) + ", not of ONNX itself",
                              remedyFor(node)};
            if (known) // what a refused node makes is not refused again
                keep(node, op(to_, reader));
            return {};
        });
    }

    void keep(const graph::OnnxNode& node, GraphValue value) {
        if (const auto* map = std::get_if<GraphMap>(&value))
            requireSides(map->map);
        values_[node.outputs[0]] = std::move(value);
    }

    const graph::OnnxGraph& graph_;
    BroughtGraph to_;
    std::map<std::string, GraphValue> values_;
    std::vector<GraphProblem> problems_;
    std::int64_t folded_ = 0; ///< bytes
};

} // namespace

BringError::BringError(std::vector<GraphProblem> problems)
    : Error(ErrorKind::Model, "the model's graph",
            std::to_string(problems.size()) + " of its parts cannot be taken: " + messageOf(problems)),
      problems_(std::move(problems)) {}

BroughtNetwork bringNetwork(const graph::OnnxGraph& graph, const NetworkShape& shape) {
    return Bringing(graph, shape).bring();
}

} // namespace pdqat::networks
