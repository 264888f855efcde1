// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A description that grows from an ONNX graph: names of layers, which of them are rankable, their weights.
#pragma once

#include "engine/networks/bring_network.h"
#include "engine/networks/graph_values.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pdqat::networks {

class BroughtGraph {
public:
    BroughtGraph(const graph::OnnxGraph& graph, const NetworkShape& shape);

    /// The nodes that the graph's first output needs, in order: others are not drawn.
    const std::vector<const graph::OnnxNode*>& needed() const { return needed_; }
    /// The graph's input. @throws Refusal for one that is no batch of images as the data has them
    GraphValue images();
    Blueprint& plan() { return plan_; }

    /// A convolution with its weights; in front of it what its padding needs.
    GraphValue convolution(const NodeReader& node, const GraphMap& in, ConvShape shape, StateTensor weight,
                           std::vector<float> bias);
    /// y = W x + b. @param weight out × in
    GraphValue linear(const NodeReader& node, const GraphMap& in, StateTensor weight,
                      std::vector<float> bias);
    GraphValue norm(const NodeReader& node, const GraphMap& in, NormStart start);
    GraphValue affine(const NodeReader& node, const GraphMap& in, std::vector<float> scale,
                      std::vector<float> shift);

    /// Whether a shape's first number stands for the images: open, or as many as the file was exported with.
    bool isImages(std::int64_t count) const {
        return count == 0 || count == -1 || count == 1 || count == numberOfImages ||
               count == graph_.inputs.at(0).shape.at(0);
    }

    /// The one node that reads a node's output, where there is one and the graph does not hand it out.
    const graph::OnnxNode* onlyReader(const graph::OnnxNode& node) const;
    /// A constant of the file itself; null where the name is none.
    const graph::OnnxTensor* constantOf(const std::string& name) const;
    /// A node that has been drawn with the one before it.
    void skip(const graph::OnnxNode& node) { skipped_.insert(&node); }
    bool isSkipped(const graph::OnnxNode& node) const { return skipped_.contains(&node); }
    bool isOutput(const graph::OnnxNode& node) const;

    /// A normalisation that was exported as it trains.
    void countTrainingNorm() { ++trainingNorms_; }
    void note(std::string text) { result_.notes.push_back(std::move(text)); }
    /// @throws Refusal where the graph's output is not one number for each class
    void finish(const GraphValue& output);
    BroughtNetwork& result() { return result_; }

private:
    bool isClassifier(const graph::OnnxNode& node) const { return classifiers_.contains(&node); }
    bool isRankable(const graph::OnnxNode& node, const GraphMap& in) const {
        return shape_.allLayers || (in.behindLayer && !isClassifier(node));
    }
    /// From the first output back: what it needs, and the layers from which no other lies ahead.
    void walkBack();
    /// After the module that the exporter names, else after the node; unique, and no number.
    std::string layerName(const graph::OnnxNode& node);
    std::string unique(std::string name);
    /// How many outputs a layer gets; a classifier of another size than the data's loses its weights.
    std::int64_t outputsOf(const graph::OnnxNode& node, std::int64_t out, StateTensor& weight,
                           std::vector<float>& bias);
    /// @throws Refusal for more than a network has
    void put(const std::string& name, StateTensor tensor);
    void requireWeights(const std::vector<float>& values, const char* what, bool rankable) const;
    /// The normalisation behind a rankable layer with a bias: the graph's own if that follows, else one put
    /// in.
    GraphMap withNorm(const NodeReader& node, const std::string& layer, GraphMap map,
                      std::vector<float> bias);

    const graph::OnnxGraph& graph_;
    const NetworkShape shape_;
    Blueprint plan_;
    BroughtNetwork result_;
    std::vector<const graph::OnnxNode*> needed_;
    std::map<std::string, std::vector<const graph::OnnxNode*>> readers_; ///< of values, among those
    std::map<std::string, const graph::OnnxTensor*> constants_;
    std::set<const graph::OnnxNode*> classifiers_, skipped_;
    std::map<std::string, std::vector<float>> biases_; ///< of a value that batch normalisation alone reads
    std::set<std::string> names_;
    std::vector<std::string> normed_; ///< layers that got one
    std::int64_t trainingNorms_ = 0, weights_ = 0;
};

} // namespace pdqat::networks
