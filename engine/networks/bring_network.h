// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network brought in as an ONNX graph: its description, and the weights that it comes with.
#pragma once

#include "engine/api/error.h"
#include "engine/api/opened_model.h"
#include "engine/graph/onnx_graph.h"
#include "engine/networks/blueprint.h"

#include <map>
#include <string>
#include <vector>

namespace pdqat::networks {

/// A tensor by its state-dict name, float32 in row-major order.
struct StateTensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// Batch normalisation at inference, a number for each channel; its ε is LibTorch's, 1e-5.
struct NormStart {
    std::vector<float> gamma, beta, mean, variance;
    bool isIdentity = false; ///< put in by us: until the layer's outputs are measured it only adds the bias
};

struct BroughtNetwork {
    NetworkDescription description;
    std::map<std::string, StateTensor> tensors; ///< of everything but batch normalisation
    std::map<std::string, NormStart> norms;     ///< by module; the same at every bit width
    std::vector<std::string> notes;             ///< what was done that one should know, in full sentences
    std::int64_t outputs = 0;                   ///< that the file's classifier has
};

/// @param shape of the data; its input size takes the place of an open height and width. Classes: 0 where
/// their number is not known, which then may be any @throws BringError with everything that cannot be taken
BroughtNetwork bringNetwork(const graph::OnnxGraph& graph, const NetworkShape& shape);

/// All that is wrong with a graph at once. Its message names the first ones.
class BringError : public Error {
public:
    explicit BringError(std::vector<GraphProblem> problems);
    /// The same of a file.
    BringError(const std::string& file, const BringError& error)
        : Error(error.kind(), file, error.problem(), error.remedy()), problems_(error.problems_) {}
    const std::vector<GraphProblem>& problems() const { return problems_; }

private:
    std::vector<GraphProblem> problems_;
};

} // namespace pdqat::networks
