// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All batches that a stream has left.
#pragma once

#include "engine/data/batches.h"

#include <utility>
#include <vector>

namespace pdqat::data {

inline std::vector<Batch> drain(BatchStream& stream) {
    std::vector<Batch> batches;
    while (auto batch = stream.next())
        batches.push_back(std::move(*batch));
    return batches;
}

} // namespace pdqat::data
