// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks and model files that only pretend.
#pragma once

#include "widgets/model/model_service.h"

#include <optional>
#include <utility>

namespace pdqat::fake {

/// A block with a shortcut that is a layer of its own, then one with a plain shortcut; a step for each layer.
NetworkGraph sampleGraph(const std::vector<LayerInfo>& layers);
/// A file that can be trained, with sampleGraph() of two layers.
OpenedModel sampleModel(const QString& file, const RunConfig& base);
/// What its quantization gives, on validation and test images.
Baseline sampleBaseline();

class FakeModels : public ui::ModelService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    std::vector<RunConfig> drawings;      ///< asked of draw()
    QString drawProblem;                  ///< what draw() answers; empty: a graph
    std::vector<RunConfig> quantizations; ///< asked of quantize()
    std::vector<double> nodeValues;       ///< last asked of makeNodeData()
    RunConfig base;                       ///< last asked of open()
    std::vector<LayerInfo> layers;        ///< of the graphs drawn
    void answer(const OpenedModel& model);
    void refuse(const QString& problem);
    void endQuantizing(const QuantizedModel& model);
    void refuseQuantizing(const QString& problem);

    void draw(const RunConfig& config) override;
    void open(const QString& file, const RunConfig& config) override;
    void cancelOpening() override { refuse({}); }
    QString opening() const override { return opening_; }
    void quantize(const RunConfig& config) override;
    void cancelQuantizing() override { refuseQuantizing({}); }
    bool quantizing() const override { return isQuantizing_; }
    void makeNodeData(const RunConfig& config, const std::vector<LayerInfo>& list,
                      const std::vector<double>& values) override;

private:
    QString opening_;
    bool isQuantizing_ = false;
};

} // namespace pdqat::fake
