// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Storages and views that a file describes, checked before any memory is taken for them. Private to this
// room.
#pragma once

#include "engine/weights/pickle_values.h"

namespace pdqat::weights {

/// @throws Refused for a negative number of elements, or one whose bytes cannot be counted
std::shared_ptr<const StorageSpec> makeStorage(c10::ScalarType type, std::string key, std::int64_t elements);

/// @throws Refused for negative values, more than 16 dimensions, elements outside the storage, or far more
/// elements than the storage has (strides of 0)
std::shared_ptr<const TensorSpec> makeTensor(std::shared_ptr<const StorageSpec> storage, std::int64_t offset,
                                             std::vector<std::int64_t> sizes,
                                             std::vector<std::int64_t> strides);

} // namespace pdqat::weights
