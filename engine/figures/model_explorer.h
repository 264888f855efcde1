// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of layers as node data for Google's Model Explorer, which colours the nodes of an ONNX graph by
// them. The format is that of its Python package (src/server/package/src/model_explorer/
// node_data_builder.py of github.com/google-ai-edge/model-explorer), described in that project's wiki under
// "Custom node data":
//   {"<graph id>": {"results": {"<node>": {"value": number}, ...}, "gradient": [{"stop", "bgColor"}, ...]}}
// A node is named by its id or by a tensor that it makes.
#pragma once

#include "engine/api/config.h"
#include "engine/api/network_info.h"

#include <string>
#include <vector>

namespace pdqat::figures {

/// Where the layers of a network are in its ONNX graph.
struct NodeNames {
    std::string graph;
    std::vector<std::string> nodes; ///< per rankable layer the tensor that it makes
    /// The graph that they are in was seen: it is network.file. False: they are the names that an exported
    /// graph gives them.
    bool inFile = false;
};

/// Of a network of its own ONNX file, the file's names, where its weighted nodes are the layers one by one.
/// Otherwise those of a graph that `pdqat export` writes: graph "<network>", tensors "<layer>.output".
NodeNames nodeNames(const RunConfig& config, const std::vector<LayerInfo>& layers);

/// @param values  per rankable layer; those that are not finite are left out
std::string modelExplorerData(const NodeNames& names, const std::vector<double>& values);

} // namespace pdqat::figures
