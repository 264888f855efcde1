// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums of the data that runs are trained on.
#pragma once

#include "engine/api/config.h"
#include "engine/api/environment.h"
#include "engine/runs/checksum_cache.h"

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace pdqat::runs {

/// Names, sizes and checksums of what the configuration reads; nothing when `stop` was asked for meanwhile.
/// @throws Error(Data) naming a file that cannot be read
std::optional<DataRecord> recordData(const RunConfig::Data& config, ChecksumCache& checksums,
                                     const std::stop_token& stop = {});

/// Records of data sets, each made once: what an image folder holds takes a look at its every file.
class DataRecords {
public:
    /// @param checksums  file of the ChecksumCache
    explicit DataRecords(std::filesystem::path checksums) : checksums_(std::move(checksums)) {}
    /// Not recorded() where files are missing, as long as they are.
    DataRecord of(const RunConfig::Data& config);

private:
    std::filesystem::path checksums_;
    std::vector<std::pair<RunConfig::Data, DataRecord>> known_; ///< by what decides on the files
};

/// Whether two records are of the same data, wherever it lies. Nothing where that cannot be told: one is not
/// recorded, or no file of one has the name of one of the other (packed and unpacked, another layout).
std::optional<bool> sameData(const DataRecord& a, const DataRecord& b);

} // namespace pdqat::runs
