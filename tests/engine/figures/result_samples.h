// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and figures made by hand, so that together they take every way through the writers.
#pragma once

#include "engine/api/result.h"

#include <string>
#include <vector>

namespace pdqat::figures {

template <class Result>
struct Sample {
    std::string name; ///< of its files
    Result result;
};

std::vector<Sample<TableData>> sampleTables();
std::vector<Sample<FigureData>> sampleFigures();

/// Every character that needs care in LaTeX, and then some.
inline constexpr const char* oddName = "a_b & 50% #1 {x} ~ ^ \\ $ -- <λ₀·ε²> “é” Σ±−×≤ \"q\" |";

Sources sampleSources();

} // namespace pdqat::figures
