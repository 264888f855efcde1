// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files, the format of the MNIST family: big-endian header, then bytes; plain or gzip.
// Images: magic 0x00000803, count, rows, columns, pixels. Labels: magic 0x00000801, count, labels.
#pragma once

#include "engine/data/data_set.h"

#include <filesystem>

namespace pdqat::data {

struct IdxFiles {
    std::filesystem::path trainImages, trainLabels, testImages, testLabels;
};

/// Finds train-images-idx3-ubyte and its three siblings, also with ".gz" or with "." before "idx", in the
/// folder or where torchvision keeps them below it: MNIST/raw, FashionMNIST/raw. Looks at names only. @throws
/// Error(Data) naming what is missing and how to get it
IdxFiles findIdx(const std::filesystem::path& folder, const DataSetInfo& info);

/// The first `limit` images (0: all). @throws Error(Data) naming the file: truncated, wrong magic, images of
/// another size than the set's, counts that differ, labels out of range, bytes after the end.
ImageSet readIdx(const std::filesystem::path& images, const std::filesystem::path& labels,
                 const DataSetInfo& info, std::int64_t limit);

} // namespace pdqat::data
