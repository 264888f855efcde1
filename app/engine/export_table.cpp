// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_table.h"

#include "engine/figures/text_table.h"

#include <algorithm>
#include <cstdio>

namespace pdqat::cli {
namespace {

std::string formatted(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string kilobytes(std::int64_t bytes) { return formatted("%.1f kB", static_cast<double>(bytes) / 1000); }

std::string runsAs(const ExportProof& proof, const LayerAgreement& row) {
    if (!proof.integerLayers || row.layer == "logits")
        return {};
    const auto& list = *proof.integerLayers;
    return std::find(list.begin(), list.end(), row.layer) == list.end() ? "float" : "integer";
}

figures::Cells rowOf(const ExportProof& proof, const LayerAgreement& row) {
    return {row.layer,
            std::to_string(row.bits),
            formatted("%.4g", row.largest),
            formatted("%.2e", row.maxDifference),
            formatted("%.2e", row.meanDifference),
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
           formatted("%.2f %%", 100 * proof.accuracyAfter) + ", the engine's " +
           formatted("%.2f %%", 100 * proof.accuracyBefore) + "; " + std::to_string(proof.samePredictions) +
           " same predictions\n" + (proof.agrees() ? "" : "Does not agree: " + proof.problem + ".\n") + "\n" +
           figures::textTable(rows, {1, 2, 3, 4, 5, 6});
}

std::string sizeText(const ModelExportResult& result) {
    const auto cost = result.cost.total();
    auto text = std::to_string(cost.parameters) + " parameters, " +
                formatted("%.2f", static_cast<double>(cost.macs) / 1e6) + " M MACs, " +
                formatted("%.3f", cost.bops / 1e9) + " G bit operations; " + kilobytes(cost.bytes) +
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
        text += "Latency of one image, " + latency.model + ": " + formatted("%.3f ms", latency.milliseconds) +
                " (" + formatted("%.3f", latency.quartile1) + " to " + formatted("%.3f", latency.quartile3) +
                "; " + latency.runtime + ", " + std::to_string(latency.threads) + " thread)\n";
    if (result.latencies.size() == 2) {
        const double ratio = result.latencies[0].milliseconds / result.latencies[1].milliseconds;
        text += ratio >= 1 ? "Integer is " + formatted("%.2f", ratio) + " times as fast as float.\n"
                           : "Integer is slower: it takes " + formatted("%.2f", 1 / ratio) +
                                 " times as long as float.\n";
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
