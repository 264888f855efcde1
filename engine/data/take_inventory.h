// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a run's data before it starts.
#pragma once

#include "engine/api/config.h"
#include "engine/api/data_inventory.h"
#include "engine/api/error.h"

#include <vector>

namespace pdqat::data {

struct DataSurvey {
    DataInventory inventory;     ///< of all that can be listed
    std::vector<Error> problems; ///< all that keeps a run from starting (data_problems.h)
};

/// Lists names and reads headers, sizes and labels; no photograph is decoded. Of a part with many images the
/// headers of an even share are read, so that a million files take seconds. Files that are short or damaged,
/// classes without images and too few images to train on are problems; the rest is listed none the less.
/// @param smallestBatch  images that a batch must have to be trained on
/// @throws Error(Data) where there is nothing to list, since files or folders are missing
DataSurvey surveyData(const RunConfig& config, std::int64_t smallestBatch);

/// What a run starts with. @throws Error(Data, Config) as surveyData(), and its problems in one
DataInventory takeInventory(const RunConfig& config, std::int64_t smallestBatch);

} // namespace pdqat::data
