// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_texts.h"

#include "widgets/basics/cost_texts.h"
#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace pdqat::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ModelExports)
};

QString latencyLine(const ModelLatency& latency) {
    const auto model = latency.model == "integer" ? Texts::tr("Integer graph")
                       : latency.model == "float" ? Texts::tr("Float graph")
                                                  : toQt(latency.model);
    return Texts::tr("%1: %2 an image (quartiles %3 and %4), batch size %5, threads %6, %7")
        .arg(model, millisecondsText(latency.milliseconds), millisecondsText(latency.quartile1),
             millisecondsText(latency.quartile3), QString::number(latency.batch),
             QString::number(latency.threads), toQt(latency.runtime));
}

QString sizeLine(const ModelExportResult& result) {
    const auto packed = result.cost.total().bytes, added = overhead(result);
    if (packed <= 0)
        return Texts::tr("File: %1").arg(sizeText(result.fileBytes));
    return added >= 0
               ? Texts::tr("File: %1, of which %2 are parameters packed at their bits and %3 the format's")
                     .arg(sizeText(result.fileBytes), sizeText(packed), sizeText(added))
               : Texts::tr("File: %1; parameters packed at their bits would be %2")
                     .arg(sizeText(result.fileBytes), sizeText(packed));
}

QString integerLine(const ExportProof& proof) {
    if (!proof.integerLayers)
        return Texts::tr("Not known: which layers run in integers");
    const auto layers = std::count_if(proof.layers.begin(), proof.layers.end(), [](const auto& layer) {
        return layer.bits.activations != fullPrecision && layer.bits.weights != fullPrecision;
    });
    return Texts::tr("Run in integers: %1 of %2 quantized layers")
        .arg(proof.integerLayers->size())
        .arg(layers);
}

} // namespace

QString formatText(ModelFormat format) {
    switch (format) {
    case ModelFormat::Onnx: return Texts::tr("ONNX, float");
    case ModelFormat::Qcdq: return Texts::tr("ONNX, integer-ready (QCDQ)");
    case ModelFormat::Qonnx: return Texts::tr("QONNX");
    case ModelFormat::Pt: return Texts::tr("PyTorch state dict");
    case ModelFormat::Safetensors: return Texts::tr("safetensors");
    case ModelFormat::Packed: return Texts::tr("Packed integers");
    }
    return {};
}

QString formatHelp(ModelFormat format) {
    switch (format) {
    case ModelFormat::Onnx:
        return Texts::tr("Computes what training computed at one bit width, in any runtime of ONNX.");
    case ModelFormat::Qcdq:
        return Texts::tr("For runtimes that compute in integers: QuantizeLinear, Clip and DequantizeLinear.");
    case ModelFormat::Qonnx: return Texts::tr("For FPGA and ASIC tools: Quant nodes of any bit width.");
    case ModelFormat::Pt:
        return Texts::tr("For torch.load: full-precision weights, every width's batch normalisation.");
    case ModelFormat::Safetensors: return Texts::tr("The same tensors in a file that cannot run code.");
    case ModelFormat::Packed:
        return Texts::tr("Weights at their bits and an index in JSON, for a runtime of your own.");
    }
    return {};
}

QString checkpointText(std::optional<CheckpointKind> kind) {
    if (!kind)
        return Texts::tr("best, else last");
    return *kind == CheckpointKind::Best ? Texts::tr("best") : Texts::tr("last");
}

Verdict proofVerdictOf(const ModelExportResult& result) {
    if (result.proofs.empty())
        return Verdict::NoGraph;
    const bool agrees = std::all_of(result.proofs.begin(), result.proofs.end(),
                                    [](const ExportProof& proof) { return proof.agrees(); });
    return agrees ? Verdict::Proven : Verdict::Refused;
}

QString proofVerdictText(const ModelExportResult& result) {
    switch (proofVerdictOf(result)) {
    case Verdict::Proven: return Texts::tr("agrees");
    case Verdict::Refused: return Texts::tr("does not agree");
    case Verdict::NoGraph: return Texts::tr("weights only");
    }
    return {};
}

QString verdictIcon(const ModelExportResult& result) {
    switch (proofVerdictOf(result)) {
    case Verdict::Proven: return QStringLiteral("state-finished");
    case Verdict::Refused: return QStringLiteral("state-failed");
    case Verdict::NoGraph: return QStringLiteral("layers");
    }
    return {};
}

QString flippedText(const LayerAgreement& layer) {
    if (layer.codes == 0)
        return QStringLiteral("–");
    return Texts::tr("%1 of %2 (%3)")
        .arg(countText(layer.flipped), countText(layer.codes),
             percentText(double(layer.flipped) / double(layer.codes)));
}

QStringList proofLines(const ExportProof& proof) {
    return {Texts::tr("Accuracy on %1 test images: %2 in the engine, %3 exported")
                .arg(countText(proof.images), percentText(proof.accuracyBefore),
                     percentText(proof.accuracyAfter)),
            Texts::tr("Same prediction: %1 of %2 images")
                .arg(countText(proof.samePredictions), countText(proof.images)),
            integerLine(proof)};
}

QStringList fileLines(const ModelExportResult& result) {
    QStringList lines{sizeLine(result)};
    for (const auto& latency : result.latencies)
        lines << latencyLine(latency);
    for (const auto& note : result.notes)
        lines << toQt(note);
    return lines;
}

QString exportSummary(const ModelExportResult& result) {
    auto text = Texts::tr("Exported as %1, %2 bit: %3 (container %4)")
                    .arg(toQt(name(result.format)).toUpper(), QString::number(result.bits),
                         sizeText(result.fileBytes), sizeText(overhead(result)));
    const auto *integer = latencyOf(result, "integer"), *plain = latencyOf(result, "float");
    if (integer && plain)
        text += QStringLiteral(" · ") +
                Texts::tr("%1 an image, in floats %2")
                    .arg(millisecondsText(integer->milliseconds), millisecondsText(plain->milliseconds));
    else if (const auto* only = integer ? integer : plain)
        text += QStringLiteral(" · ") + Texts::tr("%1 an image").arg(millisecondsText(only->milliseconds));
    return text;
}

} // namespace pdqat::ui
