// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of results for PGFPlots.
#pragma once

#include "engine/api/result.h"

#include <string>

namespace pdqat::figures {

struct PgfplotsFigure {
    std::string tex;  ///< a tikzpicture, exactly as large as the paper
    std::string data; ///< the file that it reads
};

/// Needs package pgfplots (1.16 or later). `dataFile` is the name under which the data will lie beside the
/// document; letters, digits, '.', '-' and '_' only.
PgfplotsFigure figurePgfplots(const FigureData& figure, const std::string& dataFile);

} // namespace pdqat::figures
