// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Python version of CIFAR: a pickled dict of a NumPy array of bytes and a list of labels.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::data {

struct PickledBatch {
    std::int64_t count = 0;
    std::vector<std::uint8_t> pixels; ///< count × imageBytes
    std::vector<std::uint8_t> labels; ///< count
};

/// Pickles of Python 2 and 3; nothing that they name is called.
/// @param labelKey  "labels", or which of several kinds of labels counts
/// @throws Error(Data) that names the file and ends with `remedy`
PickledBatch readPickledBatch(const std::filesystem::path& path, const std::string& labelKey,
                              std::int64_t imageBytes, const std::string& remedy);

} // namespace pdqat::data
