// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a data set's files can be asked for. A set is defined where its files are read.
#pragma once

#include "engine/api/data_inventory.h"
#include "engine/api/data_sets.h"
#include "engine/data/data_problems.h"
#include "engine/data/data_set.h"

#include <filesystem>
#include <vector>

namespace pdqat::data {

/// A configured set and where it lies.
struct Place {
    const DataSetInfo& info;
    std::filesystem::path folder;
    const RunConfig::Data& config;
};

struct KnownSet {
    DataSetInfo info;
    void (*require)(const Place&); ///< @throws Error(Data) where files are missing
    std::vector<std::filesystem::path> (*files)(const Place&); ///< that are read; throws likewise
    ImageSets (*load)(const Place&);                           ///< nullptr: images stay on the disk
    /// Train and test as a look at names, sizes, headers and labels shows them. `refuse` is told of what
    /// reading would refuse, as far as that is seen. @throws Error(Data) where there is nothing to list
    DataInventory (*look)(const Place&, const Refuse& refuse);
    const char* systemFolder = nullptr; ///< of the distribution's package; nullptr: the user's data folder
};

#define PDQAT_KNOWN_SET(set, name, label) extern const KnownSet set;
PDQAT_DATA_SETS(PDQAT_KNOWN_SET)
#undef PDQAT_KNOWN_SET

} // namespace pdqat::data
