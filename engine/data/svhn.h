// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Street View House Numbers, cropped digits: MATLAB files with X (32 × 32 × 3 × N bytes) and y (N labels, of
// which 10 is the digit 0).
#pragma once

#include "engine/data/data_set.h"

#include <filesystem>

namespace pdqat::data {

struct SvhnFiles {
    std::vector<std::filesystem::path> train; ///< train_32x32.mat and, where wanted, extra_32x32.mat
    std::filesystem::path test;
};

/// Looks at names only. @throws Error(Data) naming what is missing and how to get it
SvhnFiles findSvhn(const std::filesystem::path& folder, const DataSetInfo& info, bool extra);

/// The first `limit` images (0: all) of the files in order. @throws Error(Data) naming the file: damaged,
/// truncated, arrays missing or of another shape, labels out of range
ImageSet readSvhn(const std::vector<std::filesystem::path>& files, const DataSetInfo& info,
                  std::int64_t limit);

} // namespace pdqat::data
