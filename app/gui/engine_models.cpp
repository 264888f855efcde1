// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_models.h"

#include "engine/figures/model_explorer.h"
#include "engine/json/describe_model.h"
#include "engine/networks/describe.h"
#include "engine/networks/drawn_graph.h"
#include "engine/os/atomic_file.h"
#include "widgets/basics/texts.h"

#include <utility>

namespace pdqat::ui {
namespace {

DrawnNetwork drawnNetwork(const RunConfig& config) {
    DrawnNetwork network{networks::drawnGraph(config), {}};
    const auto layers = networks::describeLayers(config);
    for (const int bits : lowWidths(config))
        network.widths[bits] = networks::layerBits(config, layers, bits);
    return network;
}

template <class T>
T readAnswer(const std::string& file) {
    return json::fromJsonText<T>(os::readFile(file), file);
}

} // namespace

EngineModels::EngineModels(runs::Library library) : library_(std::move(library)) {
    connect(&opener_, &PdqatProcess::looked, this, [this](const std::optional<QString>& end) {
        if (end)
            endOpening(*end);
    });
    connect(&quantizer_, &PdqatProcess::looked, this, [this](const std::optional<QString>& end) {
        if (end)
            endQuantizing(*end);
    });
}

std::string EngineModels::place(const char* name) const {
    return folder_.filePath(QLatin1String(name)).toStdString();
}

void EngineModels::draw(const RunConfig& config) {
    jobs_.run(
        QStringLiteral("draw"), [config] { return drawnNetwork(config); },
        [this, config](const Outcome<DrawnNetwork>& outcome) {
            if (outcome.value)
                Q_EMIT drawn(config, *outcome.value);
            else
                Q_EMIT drawFailed(config, outcome.problem);
        });
}

void EngineModels::open(const QString& file, const RunConfig& base) {
    if (opening_.isEmpty())
        return begin({file, base});
    next_ = Question{file, base};
    opener_.cancel();
}

void EngineModels::begin(Question question) {
    opening_ = question.file;
    openingCancelled_ = false;
    opener_.start([file = question.file.toStdString(), config = toJson(question.base),
                   base = place("base.json"), answer = place("opened.json")] {
        os::replaceFile(base, config);
        return std::vector<std::string>{"inspect", file, "--config", base, "--format", "json", "-o", answer};
    });
}

void EngineModels::cancelOpening() {
    if (opening_.isEmpty())
        return;
    openingCancelled_ = true;
    next_.reset();
    opener_.cancel();
}

void EngineModels::endOpening(const QString& problem) {
    if (next_)
        return begin(*std::exchange(next_, std::nullopt));
    const auto file = std::exchange(opening_, {});
    if (openingCancelled_ || !problem.isEmpty()) {
        Q_EMIT openFailed(file, openingCancelled_ ? QString() : problem);
        return;
    }
    jobs_.run(
        QStringLiteral("opened"), [answer = place("opened.json")] { return readAnswer<OpenedModel>(answer); },
        [this, file](const Outcome<OpenedModel>& outcome) {
            if (outcome.value)
                Q_EMIT opened(*outcome.value);
            else
                Q_EMIT openFailed(file, outcome.problem);
        });
}

void EngineModels::quantize(const RunConfig& config) {
    if (quantizing_)
        return;
    quantizing_ = true;
    quantizingCancelled_ = false;
    quantizer_.start([config = toJson(config), file = place("ptq.json"), answer = place("quantized.json"),
                      library = library_.folder().string()] {
        os::replaceFile(file, config);
        return std::vector<std::string>{"ptq",      "--config", file, "--library", library,
                                        "--format", "json",     "-o", answer};
    });
}

void EngineModels::cancelQuantizing() {
    if (!quantizing_)
        return;
    quantizingCancelled_ = true;
    quantizer_.cancel();
}

void EngineModels::endQuantizing(const QString& problem) {
    if (quantizingCancelled_ || !problem.isEmpty()) {
        quantizing_ = false;
        Q_EMIT quantizeFailed(quantizingCancelled_ ? QString() : problem);
        return;
    }
    jobs_.run(
        QStringLiteral("quantized"),
        [answer = place("quantized.json")] { return readAnswer<QuantizedModel>(answer); },
        [this](const Outcome<QuantizedModel>& outcome) {
            quantizing_ = false;
            if (outcome.value)
                Q_EMIT quantized(*outcome.value);
            else
                Q_EMIT quantizeFailed(outcome.problem);
        });
}

void EngineModels::makeNodeData(const RunConfig& config, const std::vector<LayerInfo>& layers,
                                const std::vector<double>& values) {
    jobs_.run(
        QStringLiteral("node data"),
        [config, layers, values] {
            const auto names = figures::nodeNames(config, layers);
            return NodeData{toQt(figures::modelExplorerData(names, values)), names.inFile};
        },
        [this](const Outcome<NodeData>& outcome) {
            if (outcome.value)
                Q_EMIT nodeDataMade(*outcome.value);
            else
                Q_EMIT errorOccurred(tr("The node data could not be made."), outcome.problem);
        });
}

} // namespace pdqat::ui
