// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exported models and their proofs in words.
#pragma once

#include "engine/api/events.h"
#include "engine/api/model_export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pdqat::ui {

QString formatText(ModelFormat format); ///< "ONNX, integer-ready (QCDQ)"
QString formatHelp(ModelFormat format); ///< one sentence: what it is for
/// "best, else last", "best", "last"
QString checkpointText(std::optional<CheckpointKind> kind);

enum class Verdict { Proven, Refused, NoGraph };
Verdict proofVerdictOf(const ModelExportResult& result);
QString proofVerdictText(const ModelExportResult& result); ///< "agrees", "does not agree", "no graph"
QString verdictIcon(const ModelExportResult& result);      ///< name for icon()

/// "23 of 20,480 (0.11 %)"; "–" for a layer that is not quantized.
QString flippedText(const LayerAgreement& layer);
/// Accuracy before and after, equal predictions, layers in integers: one sentence a line.
QStringList proofLines(const ExportProof& proof);
/// Packed size, the file's, latencies, notes.
QStringList fileLines(const ModelExportResult& result);
/// Of the run's heading: "Exported as QCDQ, 2 bit: 83.1 kB (container 4.8 kB) · 0.61 ms an image, in floats
/// 1.2 ms".
QString exportSummary(const ModelExportResult& result);

} // namespace pdqat::ui
