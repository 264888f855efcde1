// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of all layouts share: how to get the files, and what every label must be.
#pragma once

#include "engine/data/byte_file.h"
#include "engine/data/data_set.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pdqat::data {

/// The remedy of every error about the set's files.
std::string howToGet(const DataSetInfo& info);
/// A part of a set of fixed files. `labels`: of the images that are read; `published` may be 0.
PartInventory countedPart(std::string name, std::span<const std::uint8_t> labels, std::int64_t found,
                          std::int64_t published);
/// @throws Error(Data) naming the folder and the missing files, unless there are none
void requireNoneMissing(const std::vector<std::string>& missing, const std::filesystem::path& folder,
                        const DataSetInfo& info);
/// @throws Error(Data) naming the first label that is no class of the set
void requireLabels(std::span<const std::uint8_t> labels, const ByteFile& file, const DataSetInfo& info);

} // namespace pdqat::data
