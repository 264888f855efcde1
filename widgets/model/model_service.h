// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as graphs, and ONNX models: reading them, quantizing them without training.
#pragma once

#include "engine/api/layer_bits.h"
#include "engine/api/opened_model.h"
#include "widgets/service.h"

#include <map>
#include <vector>

namespace pdqat::ui {

struct DrawnNetwork {
    NetworkGraph graph;
    std::map<int, std::vector<LayerBits>> widths; ///< of the layers at each low bit width
};

/// Node data for Google's Model Explorer.
struct NodeData {
    QString text;        ///< JSON
    bool inFile = false; ///< its nodes are those of network.file, else those of a graph that is exported
};

class ModelService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// The graph of a configured network; drawn() follows, or drawFailed(). Of several questions the last one
    /// is answered.
    virtual void draw(const RunConfig& config) = 0;

    /// Reads an ONNX file, in a process of its own; opened() follows, or openFailed(). Of several files the
    /// last one is answered. @param base  whose data set it is compared on
    virtual void open(const QString& file, const RunConfig& base) = 0;
    virtual void cancelOpening() = 0;    ///< openFailed() follows, without a problem
    virtual QString opening() const = 0; ///< file; empty: none

    /// Makes a run of it, which ends where training would begin; quantized() follows, or quantizeFailed().
    /// Ignored while another is under way.
    virtual void quantize(const RunConfig& config) = 0;
    virtual void cancelQuantizing() = 0; ///< quantizeFailed() follows, without a problem
    virtual bool quantizing() const = 0;

    /// nodeDataMade() follows, or errorOccurred(). @param values  per rankable layer of the network
    virtual void makeNodeData(const RunConfig& config, const std::vector<LayerInfo>& layers,
                              const std::vector<double>& values) = 0;

Q_SIGNALS:
    void drawn(const pdqat::RunConfig& config, const pdqat::ui::DrawnNetwork& network);
    void drawFailed(const pdqat::RunConfig& config, const QString& problem);
    void opened(const pdqat::OpenedModel& model);
    void openFailed(const QString& file, const QString& problem);
    void quantized(const pdqat::QuantizedModel& model);
    void quantizeFailed(const QString& problem);
    void nodeDataMade(const pdqat::ui::NodeData& data);
};

} // namespace pdqat::ui
