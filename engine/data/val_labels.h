// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of images that lie in val without class folders, as ImageNet's do: from a file of names.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace pdqat::data {

/// Index of the class by the image's file name without its suffix.
using ValLabels = std::unordered_map<std::string, std::uint32_t>;

/// <folder>/val_labels.txt or .csv, LOC_val_solution.csv (ImageNet as Kaggle has it) or
/// val/val_annotations.txt (Tiny ImageNet). Empty where there is none, or where val has a folder of one of
/// the classes.
std::filesystem::path findValLabels(const std::filesystem::path& folder,
                                    const std::vector<std::string>& classes);

/// A line an image: its file name, with or without a suffix, then its class; blanks, tabs or commas between
/// them; what follows is passed over. The first line may be a heading.
/// @param classes  sorted
/// @throws Error(Data) naming the line with a class that is none of `classes`, or a file that cannot be read
ValLabels readValLabels(const std::filesystem::path& file, const std::vector<std::string>& classes);

} // namespace pdqat::data
