// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the pickle of a checkpoint (protocols 2 to 5, as torch.save writes them) without executing anything:
// of all that pickles can name, only what tensors and dictionaries need is understood. All other objects are
// left as the names of their classes, and what they hold is dropped.
#pragma once

#include "engine/weights/pickle_values.h"

#include <string_view>

namespace pdqat::weights {

/// The longest pickle that is read; that of a state dict has about 150 bytes a tensor.
inline constexpr std::size_t largestPickle = 16 << 20;

/// Containers that contain themselves, or nest more than 64 deep, are refused.
/// @throws Refused
Pickle unpickle(std::string_view bytes);

} // namespace pdqat::weights
