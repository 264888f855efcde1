// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10, binary version: records of one label byte and 3 × 32 × 32 pixel bytes (red, green, blue planes).
#pragma once

#include "engine/data/data_set.h"

#include <filesystem>
#include <vector>

namespace pdqat {

struct CifarFiles {
    std::vector<std::filesystem::path> train; ///< in order; no more of them than the limit needs
    std::filesystem::path test;
};

/// Finds data_batch_1.bin … data_batch_5.bin and test_batch.bin in the folder or in its subfolder
/// cifar-10-batches-bin, looking at names and sizes only. Later training files may be missing when those
/// before them hold `trainLimit` (> 0) images. @throws Error(Data) naming what is missing and how to get it
CifarFiles findCifar(const std::filesystem::path& folder, const DataSetInfo& info, std::int64_t trainLimit);

/// The first `limit` images (0: all) of the files in order. @throws Error(Data) naming the file: empty, not
/// made of whole records, labels out of range
ImageSet readCifar(const std::vector<std::filesystem::path>& files, const DataSetInfo& info,
                   std::int64_t limit);

} // namespace pdqat
