// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a run's data before it starts.
#pragma once

#include "engine/api/config.h"
#include "engine/api/data_inventory.h"

namespace pdqat::data {

/// Lists names and reads headers, sizes and labels; no photograph is decoded. Of a part with many images the
/// headers of an even share are read, so that a million files take seconds.
/// @param smallestBatch  images that a batch must have to be trained on
/// @throws Error(Data) for files that are missing, short or damaged as far as this look shows it,
/// Error(Config) where too few images are left to train on
DataInventory takeInventory(const RunConfig& config, std::int64_t smallestBatch);

} // namespace pdqat::data
