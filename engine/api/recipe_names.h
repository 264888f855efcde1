// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a recipe's choices are written with.
#pragma once

#include "engine/api/recipe.h"

#include <array>
#include <span>
#include <string_view>

namespace pdqat {

/// In the order of the enum's values.
constexpr std::array<std::string_view, 2> words(RecipeKind) { return {"figure", "table"}; }
constexpr std::array<std::string_view, 4> words(Mark) { return {"points", "lines", "bars", "histogram"}; }
constexpr std::array<std::string_view, 6> words(Spread) {
    return {"none", "std", "population-std", "standard-error", "t95", "bootstrap95"};
}
constexpr std::array<std::string_view, 2> words(AtEpoch) { return {"best", "last"}; }
constexpr std::array<std::string_view, 3> words(Bold) { return {"none", "mean", "significant"}; }
constexpr std::array<std::string_view, 2> words(LayerOrder) { return {"depth", "ascending"}; }
constexpr std::array<std::string_view, 4> words(FigureSize) { return {"column", "page", "slide", "custom"}; }
constexpr std::array<std::string_view, 2> words(Colors) { return {"safe", "grey"}; }
constexpr std::array<std::string_view, 3> words(Split) { return {"train", "val", "test"}; }

template <class Enum>
constexpr std::string_view wordOf(Enum value) {
    return words(value)[static_cast<std::size_t>(value)];
}

} // namespace pdqat
