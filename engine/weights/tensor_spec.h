// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Storages and views that a file describes, checked before any memory is taken for them. Private to this
// room.
#pragma once

#include "engine/pickle/values.h"

#include <c10/core/ScalarType.h>

namespace pdqat::weights {

struct StorageSpec {
    c10::ScalarType type;
    std::string key; ///< of the record "data/<key>"
    std::int64_t elements = 0;
};

/// A view of a storage; every element of it is known to lie within the storage.
struct TensorSpec {
    StorageSpec storage;
    std::int64_t offset = 0; ///< in elements, as the strides
    std::vector<std::int64_t> sizes, strides;
};

/// Whether it is what one of PyTorch's functions that make tensors would return.
bool isTensor(const pickle::Object& object);
/// Whether it is such a function's storage, a record beside the pickle.
bool isStorage(const pickle::Object& object);

/// What isTensor() describes, or the name of its type where there are no such tensors here.
/// @throws Refused for arguments that no tensor has, negative numbers, more than 16 dimensions, elements
/// outside the storage, or far more elements than the storage has (strides of 0)
std::variant<TensorSpec, std::string> tensorSpec(const pickle::Pickle& pickle, const pickle::Object& object);

} // namespace pdqat::weights
