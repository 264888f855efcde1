// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR, binary versions: records of label bytes and 3 × 32 × 32 pixel bytes (red, green, blue planes).
#pragma once

#include "engine/data/data_set.h"

#include <filesystem>
#include <vector>

namespace pdqat::data {

/// How the two sets differ.
struct CifarLayout {
    std::string archiveFolder; ///< that the downloaded archive makes
    std::vector<std::string> train;
    std::string test;
    std::int64_t labelBytes; ///< the last one is the label that we use
};

extern const CifarLayout cifar10Layout;  ///< one label
extern const CifarLayout cifar100Layout; ///< coarse and fine label; the fine one counts

struct CifarFiles {
    std::vector<std::filesystem::path> train; ///< in order; no more of them than the limit needs
    std::filesystem::path test;
};

/// Finds the files in the folder or in the archive's folder within it, looking at names and sizes only. Later
/// training files may be missing when those before them hold `trainLimit` (> 0) images.
/// @throws Error(Data) naming what is missing and how to get it
CifarFiles findCifar(const std::filesystem::path& folder, const CifarLayout& layout, const DataSetInfo& info,
                     std::int64_t trainLimit);

/// The first `limit` images (0: all) of the files in order. @throws Error(Data) naming the file: empty, not
/// made of whole records, labels out of range
ImageSet readCifar(const std::vector<std::filesystem::path>& files, const CifarLayout& layout,
                   const DataSetInfo& info, std::int64_t limit);

} // namespace pdqat::data
