// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR: images of 3 × 32 × 32 bytes (red, green, blue planes). The binary versions are records of label
// bytes and pixels, the Python versions, which torchvision keeps, are pickles.
#pragma once

#include "engine/data/data_set.h"

#include <array>
#include <filesystem>
#include <vector>

namespace pdqat::data {

/// How the sets and their versions differ.
struct CifarLayout {
    std::string archive;       ///< as downloaded
    std::string archiveFolder; ///< that it makes
    std::vector<std::string> train;
    std::string test;
    std::int64_t labelBytes;   ///< of a record; the last one is the label that we use
    std::string labelKey = {}; ///< of a pickle; empty: the files are records
};

/// A set's layouts, the binary one first: it is asked for where no file of either is there.
using CifarLayouts = std::array<CifarLayout, 2>;
extern const CifarLayouts cifar10Layouts;  ///< one label
extern const CifarLayouts cifar100Layouts; ///< coarse and fine label; the fine one counts

struct CifarFiles {
    const CifarLayout* layout = nullptr;
    std::vector<std::filesystem::path> train; ///< in order; no more of them than the limit needs
    std::filesystem::path test;
};

/// Finds the files in the folder, in the archive's folder within it, or in the archive itself, looking at
/// names and sizes only. Later training files may be missing when those before them hold `trainLimit` (> 0)
/// images.
/// @throws Error(Data) naming what is missing and how to get it
CifarFiles findCifar(const std::filesystem::path& folder, const CifarLayouts& layouts,
                     const DataSetInfo& info, std::int64_t trainLimit);

/// The first `limit` images (0: all) of the files in order. @throws Error(Data) naming the file: empty, not
/// made of whole records, no pickle of a batch, labels out of range
ImageSet readCifar(const std::vector<std::filesystem::path>& files, const CifarLayout& layout,
                   const DataSetInfo& info, std::int64_t limit);

} // namespace pdqat::data
