// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stored runs of the official code.
#pragma once

#include <filesystem>

namespace pdqat::weights {

inline const std::filesystem::path golden = PDQAT_SOURCE "/tests/data/golden";

} // namespace pdqat::weights
