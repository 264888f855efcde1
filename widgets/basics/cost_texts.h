// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and costs of networks as people read them, in the current language and locale.
#pragma once

#include "engine/api/cost.h"
#include "engine/api/model_export.h"

#include <QString>

namespace pdqat::ui {

QString sizeText(std::int64_t bytes); ///< "930 bytes", "78.3 kB" (1000 bytes)
/// Three digits and an SI prefix: "41.2 M" of 41,200,000.
QString prefixedText(double value);
/// "14 times", "3.2 times".
QString timesText(double ratio);
QString millisecondsText(double value); ///< "3.12 ms"

/// "2 bit: 78.3 kB packed (32 bit: 1.1 MB, 14 times) · 163 M BOPs (41.5 G) · 272 k parameters ·
/// 40.6 M MACs". `full`: the same network at 32 bits.
QString costText(const NetworkCost& cost, const NetworkCost& full);

/// What the container adds to the packed weights; negative where the file holds fewer bits.
std::int64_t overhead(const ModelExportResult& result);
/// The latency of a graph ("float", "integer"); nullptr: not measured.
const ModelLatency* latencyOf(const ModelExportResult& result, std::string_view model);

} // namespace pdqat::ui
