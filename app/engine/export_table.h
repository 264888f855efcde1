// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an exported model in the terminal.
#pragma once

#include "engine/api/model_export.h"

#include <string>

namespace pdqat::cli {

/// Files, sizes, a table of layers for each proof, latencies and notes. A refused export has no files.
std::string exportText(const ModelExportResult& result);

} // namespace pdqat::cli
