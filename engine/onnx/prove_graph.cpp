// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/prove_graph.h"

#include "engine/api/text.h"
#include "engine/data/batches.h"
#include "engine/onnx/compare_layers.h"
#include "engine/onnx/evaluate_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::onnx {
namespace {

constexpr std::int64_t batchSize = 64;
/// Of a layer's largest output: convolutions add up a few thousand products in float32.
constexpr double roundingShare = 1e-4;
/// Codes that may differ although the layers before got the same input: values that lie within rounding of a
/// tie between two steps of the quantizer.
constexpr double tieShare = 1e-3;
/// Of all images, and at least so many: flipped codes travel on through the layers behind them.
constexpr double accuracyShare = 0.01;
constexpr double accuracyImages = 2;
/// Of all images, classified as the engine does. A network that knows nothing yet has an accuracy that a
/// wrong graph may have too.
constexpr double sameShare = 0.9;

/// One batch: what every layer makes of the engine's input.
void compareBatch(const GraphEvaluator& graph, const std::vector<GraphLayer>& layers,
                  const EngineModel& engine, const torch::Tensor& images, LayerComparison& comparison) {
    const auto expected = engine.run(images);
    const auto logits = graph.run(images, [&](const std::string& name, torch::Tensor& value) {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const auto& [input, output] = expected.layers[i];
            if (name == layers[i].output)
                comparison.addOutput(i, asInGraph(layers[i], output), value);
            if (name != layers[i].input)
                continue;
            if (layers[i].bits.activations != fullPrecision)
                comparison.addCodes(i, codesOf(input, layers[i].quantizer),
                                    codesOf(value, layers[i].quantizer));
            value = input;
        }
    });
    comparison.addLogits(expected.logits, logits);
}

std::string disagreement(const LayerAgreement& row, double resolution) {
    if (!std::isfinite(row.largest))
        return row.layer + " has outputs in the engine that are not finite: its weights cannot be used";
    if (!std::isfinite(row.maxDifference))
        return row.layer + " has outputs that are not finite";
    const double allowed = roundingShare * std::max(row.largest, 1.0) + resolution;
    if (!(row.maxDifference <= allowed))
        return row.layer + " differs by up to " + number(row.maxDifference) + " from the engine, " +
               number(allowed) + " is rounding";
    if (static_cast<double>(row.flipped) > 1 + tieShare * static_cast<double>(row.codes))
        return std::to_string(row.flipped) + " of " + std::to_string(row.codes) + " codes before " +
               row.layer + " differ from the engine's, more than there are ties";
    return {};
}

/// NaN and infinity predict nothing: such a row agrees with no class.
torch::Tensor predictions(const torch::Tensor& logits) {
    return logits.argmax(1).masked_fill(logits.isfinite().all(1).logical_not(), -1);
}

double correct(const torch::Tensor& logits, const torch::Tensor& labels) {
    return predictions(logits).eq(labels).sum().item<double>();
}

} // namespace

ProofImages proofImages(const RunConfig& config, std::int64_t count) {
    const auto data = data::openDataSet(config);
    const auto available = data.test->count();
    std::vector<std::int64_t> indices(
        static_cast<std::size_t>(count > 0 ? std::min(count, available) : available));
    std::iota(indices.begin(), indices.end(), 0);
    data::BatchStream stream(*data.test, indices,
                             {batchSize, {}, 0, data.workers, config.data.onCorrupt, false});
    ProofImages images;
    std::vector<torch::Tensor> labels;
    while (auto batch = stream.next()) {
        images.batches.push_back(batch->images.contiguous());
        labels.push_back(batch->labels);
    }
    images.labels = torch::cat(labels);
    return images;
}

torch::Tensor engineLogits(const EngineModel& engine, const ProofImages& images) {
    std::vector<torch::Tensor> logits;
    for (const auto& batch : images.batches)
        logits.push_back(engine.run(batch).logits);
    return torch::cat(logits);
}

void compareAccuracy(const ProofImages& images, const torch::Tensor& expected, const torch::Tensor& found,
                     ExportProof& proof) {
    proof.images = images.count();
    const auto count = static_cast<double>(proof.images);
    const double before = correct(expected, images.labels), after = correct(found, images.labels);
    proof.accuracyBefore = before / count;
    proof.accuracyAfter = after / count;
    if (proof.problem.empty() && !expected.add(found).isfinite().all().item<bool>())
        proof.problem = "its logits, or the engine's, are not all finite";
    const auto predicted = predictions(expected);
    proof.samePredictions =
        predicted.eq(predictions(found)).logical_and(predicted.ge(0)).sum().item<std::int64_t>();
    if (proof.problem.empty() && static_cast<double>(proof.samePredictions) < sameShare * count)
        proof.problem = "it classifies " + std::to_string(proof.images - proof.samePredictions) + " of " +
                        std::to_string(proof.images) + " images otherwise than the engine";
    if (proof.problem.empty() && std::abs(before - after) > std::max(accuracyImages, accuracyShare * count))
        proof.problem = "its accuracy is " + number(100 * proof.accuracyAfter) + " %, the engine's " +
                        number(100 * proof.accuracyBefore) + " %";
}

ExportProof proveByEvaluator(const std::filesystem::path& file, const BuiltGraph& built,
                             const EngineModel& engine, const ProofImages& images,
                             const ProofProgress& progress) {
    const GraphEvaluator graph(graph::readOnnx(file));
    ExportProof proof;
    proof.runtime = "built-in evaluator";
    LayerComparison comparison(built.layers);
    std::vector<torch::Tensor> logits;
    for (std::size_t i = 0; i < images.batches.size(); ++i) {
        if (!progress(static_cast<double>(i) / static_cast<double>(images.batches.size())))
            return proof;
        if (i < comparedBatches)
            compareBatch(graph, built.layers, engine, images.batches[i], comparison);
        logits.push_back(graph.run(images.batches[i]));
    }
    proof.layers = comparison.rows();
    for (std::size_t i = 0; i < proof.layers.size() && proof.problem.empty(); ++i)
        proof.problem =
            disagreement(proof.layers[i], i < built.layers.size() ? built.layers[i].resolution : 0);
    compareAccuracy(images, engineLogits(engine, images), torch::cat(logits), proof);
    return proof;
}

} // namespace pdqat::onnx
