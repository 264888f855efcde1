// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text in aligned columns.
#pragma once

#include <string>
#include <vector>

namespace pdqat::figures {

using Cells = std::vector<std::string>;

/// Rows of equal length as lines; columns named in `right` are aligned to the right, UTF-8 is counted in
/// characters.
std::string textTable(std::vector<Cells> rows, const std::vector<std::size_t>& right = {});

/// From `first` to the one before `end`, for `right`.
std::vector<std::size_t> columnRange(std::size_t first, std::size_t end);

} // namespace pdqat::figures
