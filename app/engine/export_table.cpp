// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_table.h"

#include "engine/api/number_text.h"
#include "engine/figures/text_table.h"

#include <algorithm>

namespace pdqat::cli {
namespace {

std::string kilobytes(std::int64_t bytes) { return fixedText(static_cast<double>(bytes) / 1000, 1) + " kB"; }

std::string runsAs(const ExportProof& proof, const LayerAgreement& row) {
    if (!proof.integerLayers || row.layer == "logits")
        return {};
    const auto& list = *proof.integerLayers;
    return std::find(list.begin(), list.end(), row.layer) == list.end() ? "float" : "integer";
}

figures::Cells rowOf(const ExportProof& proof, const LayerAgreement& row) {
    return {row.layer,
            bitsText(row.bits),
            shortText(row.largest, 4),
            scientificText(row.maxDifference, 2),
            scientificText(row.meanDifference, 2),
            row.codes > 0 ? std::to_string(row.flipped) : "-",
            row.codes > 0 ? std::to_string(row.codes) : "-",
            runsAs(proof, row)};
}

std::string proofText(const ExportProof& proof) {
    std::vector<figures::Cells> rows{
        {"LAYER", "BITS", "LARGEST", "MAX DIFF", "MEAN DIFF", "FLIPPED", "OF CODES", "RUNS IN"}};
    for (const auto& row : proof.layers)
        rows.push_back(rowOf(proof, row));
    return "\n" + proof.runtime + ", " + std::to_string(proof.images) + " test images: accuracy " +
           fixedText(100 * proof.accuracyAfter, 2) + " %" + ", the engine's " +
           fixedText(100 * proof.accuracyBefore, 2) + " %" + "; " + std::to_string(proof.samePredictions) +
           " same predictions\n" + (proof.agrees() ? "" : "Does not agree: " + proof.problem + ".\n") + "\n" +
           figures::textTable(rows, {1, 2, 3, 4, 5, 6});
}

std::string sizeText(const ModelExportResult& result) {
    const auto cost = result.cost.total();
    auto text = std::to_string(cost.parameters) + " parameters, " +
                fixedText(static_cast<double>(cost.macs) / 1e6, 2) + " M MACs, " +
                fixedText(cost.bops / 1e9, 3) + " G bit operations; " + kilobytes(cost.bytes) +
                " packed at their bits.\n";
    if (result.fileBytes > 0)
        text += (result.files.size() > 1 ? "The files have " : "The file has ") +
                kilobytes(result.fileBytes) + ": " + kilobytes(result.fileBytes - cost.bytes) +
                " more than that.\n";
    return text;
}

std::string latencyText(const ModelExportResult& result) {
    std::string text;
    for (const auto& latency : result.latencies)
        text += "Latency of one image, " + latency.model + ": " + fixedText(latency.milliseconds, 3) + " ms" +
                " (" + fixedText(latency.quartile1, 3) + " to " + fixedText(latency.quartile3, 3) + "; " +
                latency.runtime + ", " + std::to_string(latency.threads) + " thread)\n";
    if (result.latencies.size() == 2) {
        const double ratio = result.latencies[0].milliseconds / result.latencies[1].milliseconds;
        text += ratio >= 1
                    ? "Integer is " + fixedText(ratio, 2) + " times as fast as float.\n"
                    : "Integer is slower: it takes " + fixedText(1 / ratio, 2) + " times as long as float.\n";
    }
    return text.empty() ? text : '\n' + text;
}

} // namespace

std::string exportText(const ModelExportResult& result) {
    std::string text;
    for (const auto& file : result.files)
        text += "Wrote " + file + '\n';
    text += "Checkpoint " + result.checkpoint + ", at " + std::to_string(result.bits) + " bit.\n" +
            sizeText(result);
    for (const auto& proof : result.proofs)
        text += proofText(proof);
    text += latencyText(result);
    for (const auto& note : result.notes)
        text += '\n' + note + (note.ends_with('.') ? "\n" : ".\n");
    return text;
}

} // namespace pdqat::cli
