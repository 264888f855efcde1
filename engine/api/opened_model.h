// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a model file when it is opened.
#pragma once

#include "engine/api/config.h"
#include "engine/api/events.h"
#include "engine/api/network_graph.h"
#include "engine/api/network_info.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat {

/// A node of the file that cannot be taken as it is, and what to do.
struct GraphProblem {
    std::string node; ///< its name, or what it makes
    std::string op;   ///< empty: it is of the whole model
    std::string problem, remedy;
};

/// The engine's forward pass at 32 bits beside onnxruntime's on the file itself.
struct ModelCheck {
    std::string runtime;          ///< "onnxruntime 1.32.0"; empty: it was not compared
    std::string problem;          ///< why it was not compared, or how the two differ; empty: they agree
    std::int64_t images = 0;      ///< test images of the data set, or random ones
    bool realImages = false;      ///< they are test images
    double largest = 0;           ///< output of onnxruntime's, absolute
    double maxDifference = 0;     ///< between two outputs
    std::int64_t sameClasses = 0; ///< images that both take for the same class
    bool agrees() const { return !runtime.empty() && problem.empty(); }
};

struct OpenedModel {
    std::string file;
    std::string sha256;   ///< of its content
    std::string producer; ///< program and version that wrote it
    std::int64_t opset = 0;
    RunConfig config;              ///< that trains it: network.name, network.file, input size, quantizers
    std::int64_t nodes = 0;        ///< of the file's graph
    std::int64_t outputs = 0;      ///< of its classifier
    std::vector<LayerInfo> layers; ///< rankable
    NetworkGraph graph;
    std::int64_t parameters = 0, macs = 0; ///< of the whole network
    std::vector<std::string> notes;        ///< what was done with it that one should know
    std::vector<GraphProblem> problems;    ///< why it cannot be trained; empty: it can
    ModelCheck check;
};

/// What `pdqat ptq` made of a model.
struct QuantizedModel {
    std::string run; ///< id of the run that keeps it
    Baseline baseline;
};

} // namespace pdqat
