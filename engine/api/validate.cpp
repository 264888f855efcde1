// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What fields must be to each other, beyond each one's own range.
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/network_info.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"
#include "engine/api/tracker_rules.h"

#include <algorithm>
#include <set>

namespace pdqat {
namespace {

using Problems = std::vector<Problem>;

void checkOwn(const RunConfig& config, Problems& problems) {
    if (isImported(config))
        problems.push_back({"imported", "the run comes from " + std::string(title(*config.imported.program)) +
                                            ": it can be compared, but not trained or exported here"});
}

void checkRanges(const RunConfig& config, Problems& problems) {
    for (const auto& field : fieldTable())
        if (field.visible(config))
            if (auto problem = checkValue(field, field.get(config)))
                problems.push_back({field.key, std::move(*problem)});
}

void checkBits(const RunConfig& config, Problems& problems) {
    const auto& bits = config.quant.bits;
    const auto add = [&](std::string text) { problems.push_back({"quant.bits", std::move(text)}); };
    if (config.method.kind == MethodKind::FullPrecision)
        return;
    if (bits.empty())
        add("at least one bit width is needed, 1 to 8");
    if (std::set(bits.begin(), bits.end()).size() != bits.size())
        add(join(bits, ",") + " names a bit width twice");
    const bool with32 = std::count(bits.begin(), bits.end(), fullPrecision) > 0;
    if (with32 && isPrimalDual(config))
        add("32 is always trained with pd-qat and pd-fixed: leave it out");
    if (with32 && config.method.kind == MethodKind::Dorefa)
        add("dorefa trains a low bit width, 1 to 8; method.name full-precision trains 32 bits alone");
    if (bits.size() > 1 && config.method.kind == MethodKind::Dorefa)
        add("dorefa trains one bit width, not " + std::to_string(bits.size()) +
            "; any-precision trains several");
}

void checkSemantics(const RunConfig& config, Problems& problems) {
    if (isReference(config) && config.network.name != "resnet20q")
        problems.push_back({"method.semantics", "the official code constrains layers of resnet20q only: use "
                                                "matched with " +
                                                    config.network.name});
    const auto& dual = config.dual;
    const bool officialStep = config.method.kind != MethodKind::PdQat ||
                              (dual.update != DualUpdate::PerStep && dual.slack == SlackScale::Absolute &&
                               dual.gain == 0 && dual.smoothing == 0);
    if (isReference(config) &&
        (config.method.outputDistance != OutputDistance::CrossEntropy || !officialStep))
        problems.push_back(
            {"method.semantics",
             "the official code knows no kl and no PI step: with reference set method.output_distance to "
             "cross-entropy, dual.update to epoch-pass or epoch-running, dual.slack to absolute, dual.gain "
             "and dual.smoothing to 0, as the paper's presets do"});
}

void checkLearning(const RunConfig& config, Problems& problems) {
    if (isReference(config) && config.method.lowTrains != LowTrains::Own)
        problems.push_back({"method.low_trains", "the official code trains batch normalisation alone at low "
                                                 "precision: use own, or matched semantics"});
    if (config.optim.warmupEpochs >= config.run.epochs && config.optim.warmupEpochs > 0)
        problems.push_back({"optim.warmup_epochs", std::to_string(config.optim.warmupEpochs) + " of " +
                                                       std::to_string(config.run.epochs) +
                                                       " epochs: the warm-up must end before the run"});
}

void checkNetwork(const RunConfig& config, Problems& problems) {
    const bool isFile = config.network.name == onnxNetwork;
    if (isFile && config.network.file.empty())
        problems.push_back(
            {"network.file", "the network comes from a file, and none is named: name an ONNX model"});
    if (!isFile && !config.network.file.empty())
        problems.push_back({"network.file", "a file is named, but the network is " + config.network.name +
                                                ": set network.name to onnx, or leave network.file empty"});
    const bool asDoReFa = config.quant.weights == WeightQuantizer::Dorefa &&
                          config.quant.activations == ActivationQuantizer::Unit;
    if (isReference(config) && !asDoReFa)
        problems.push_back({"method.semantics", "the official code quantizes as DoReFa: use matched, or set "
                                                "quant.weights to dorefa and quant.activations to unit"});
}

void checkPrecision(const RunConfig& config, Problems& problems) {
    const auto add = [&](std::string text) { problems.push_back({"run.precision", std::move(text)}); };
    if (config.run.precision == Precision::Float32)
        return;
    if (isReference(config))
        add("reference semantics compute as the official code does: use float32");
    else if (config.run.precision == Precision::Tf32 && config.run.device != "cuda")
        add("tf32 is a GPU's arithmetic: set run.device to cuda, or use float32");
}

/// A configuration is stored with its run, and shown.
void checkSecrets(const RunConfig& config, Problems& problems) {
    if (config.track.mlflowServer.find('@') != std::string::npos)
        problems.push_back(
            {"track.mlflow_server",
             "the address has a login in it, which would be stored with the run: give it by "
             "MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or in MLFLOW_TRACKING_URI"});
    if (config.data.mirror.find('@') != std::string::npos)
        problems.push_back(
            {"data.mirror", "the address has a login in it, which would be stored with the run"});
}

void checkTrackers(const RunConfig& config, Problems& problems) {
    for (const auto kind : allOf<TrackerKind>)
        if (config.track[kind])
            for (auto& problem : trackerProblems(kind, config))
                problems.push_back(std::move(problem));
}

void checkSplit(const RunConfig& config, Problems& problems) {
    if (config.data.set == "image-folder" && config.data.split == SplitRule::First)
        problems.push_back(
            {"data.split", "the first images of a folder are all of its first classes: use random"});
}

void checkPerWidth(const RunConfig& config, const std::string& key, const std::vector<double>& values,
                   Problems& problems) {
    const auto widths = config.quant.bits.size();
    if (values.size() != 1 && values.size() != widths)
        problems.push_back({key, std::to_string(values.size()) + " values for " + std::to_string(widths) +
                                     " bit widths: give one value, or one per bit width"});
}

/// Layer names may stand as "name", as an index, and (for levels) as "name@bits".
void checkLayer(const std::string& key, std::string layer, bool withBits, const RunConfig& config,
                std::span<const std::string> layers, Problems& problems) {
    const auto original = layer;
    if (const auto at = layer.find('@'); withBits && at != std::string::npos) {
        const auto bits = layer.substr(at + 1);
        const auto& widths = config.quant.bits;
        if (std::none_of(widths.begin(), widths.end(), [&](auto w) { return std::to_string(w) == bits; }))
            problems.push_back({key, '"' + original + "\" names a bit width that is not in quant.bits"});
        layer.resize(at);
    }
    if (layers.empty() || std::find(layers.begin(), layers.end(), layer) != layers.end())
        return;
    if (const auto index = readNumber<std::size_t>(layer); !withBits && index && *index < layers.size())
        return;
    problems.push_back(
        {key, '"' + original + "\" is not a layer of " + config.network.name +
                  nearestInBrackets(layer, layers, "first: " + layers.front() + ", last: " + layers.back())});
}

/// By name where it stands as an index.
std::string layerNamed(const std::string& entry, std::span<const std::string> layers) {
    const auto index = readNumber<std::size_t>(entry);
    return index && *index < layers.size() ? layers[*index] : entry;
}

void checkLayerBits(const RunConfig& config, std::span<const std::string> layers, Problems& problems) {
    const auto add = [&](std::string text) { problems.push_back({"quant.layer_bits", std::move(text)}); };
    const auto& own = config.quant.layerBits;
    if (!own.empty() && isReference(config))
        add("the official code has one bit width for all layers that are not kept: use matched semantics, or "
            "quant.high_precision");
    std::set<std::string> named;
    for (const auto& layer : config.quant.highPrecision)
        named.insert(layerNamed(layer, layers));
    for (const auto& [layer, bits] : own)
        if (!named.insert(layerNamed(layer, layers)).second)
            add('"' + layer + "\" is named twice, or in quant.high_precision too: name it once");
}

void checkLayers(const RunConfig& config, std::span<const std::string> layers, Problems& problems) {
    for (const auto& layer : config.quant.highPrecision)
        checkLayer("quant.high_precision", layer, false, config, layers, problems);
    for (const auto& [layer, bits] : config.quant.layerBits)
        checkLayer("quant.layer_bits", layer, false, config, layers, problems);
    if (constrainsLayers(config))
        for (const auto& [layer, level] : config.method.epsilonByLayer)
            checkLayer("method.epsilon_by_layer", layer, true, config, layers, problems);
    if (isPrimalDual(config)) {
        std::vector<std::string> withOutput(layers.begin(), layers.end());
        if (!layers.empty())
            withOutput.emplace_back(outputConstraint);
        for (const auto& [layer, value] : config.dual.initByLayer)
            checkLayer("dual.init_by_layer", layer, true, config, withOutput, problems);
    }
}

} // namespace

std::vector<Problem> validate(const RunConfig& config, std::span<const std::string> layers) {
    Problems problems;
    checkOwn(config, problems);
    checkRanges(config, problems);
    checkBits(config, problems);
    checkSemantics(config, problems);
    checkLearning(config, problems);
    checkNetwork(config, problems);
    checkPrecision(config, problems);
    checkSecrets(config, problems);
    checkTrackers(config, problems);
    checkSplit(config, problems);
    if (isPrimalDual(config))
        checkPerWidth(config, "method.epsilon_out", config.method.epsilonOut, problems);
    if (constrainsLayers(config))
        checkPerWidth(config, "method.epsilon_layer", config.method.epsilonLayer, problems);
    checkLayers(config, layers, problems);
    if (config.method.kind != MethodKind::FullPrecision)
        checkLayerBits(config, layers, problems);
    return problems;
}

void requireValid(const RunConfig& config, std::string_view place, std::span<const std::string> layers) {
    const auto problems = validate(config, layers);
    if (problems.empty())
        return;
    std::vector<std::string> lines;
    for (const auto& problem : problems)
        lines.push_back(problem.key + ": " + problem.text);
    throw Error(ErrorKind::Config, std::string(place), join(lines, "; "));
}

} // namespace pdqat
