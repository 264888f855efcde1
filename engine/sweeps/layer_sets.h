// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random sets of layers to be kept, which judge every criterion at once: what does a layer's value say of the
// accuracy of the sets that it is in?
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat::sweeps {

/// Sets of `size` different layers in network order, balanced: any two layers are in equally many, or in one
/// more. The same everywhere for the same seed.
/// @param size  0 to the number of layers
std::vector<std::vector<std::string>> balancedSets(const std::vector<std::string>& layers, int count,
                                                   int size, std::uint64_t seed);

} // namespace pdqat::sweeps
