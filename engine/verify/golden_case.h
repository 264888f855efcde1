// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stored run of the official Python code: what it was asked, where it began, what it logged.
#pragma once

#include "engine/api/config.h"
#include "engine/api/series.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::verify {

/// The folder of a case holds
///   case.txt   "name=value" words, then a colon and the official script's flags
///   init.pt    state dict before training
///   final.pt   state dict after it
///   log.jsonl  one logged value a line, with its epoch
/// and its images lie in ../data, in CIFAR-10's binary layout, used in file order and without augmentation.
struct GoldenCase {
    std::string name; ///< the folder's
    std::filesystem::path folder;
    RunConfig config;             ///< reference semantics, on those images
    std::vector<SeriesPoint> log; ///< without the keys that begin with "best", which repeat others

    std::filesystem::path initial() const { return folder / "init.pt"; }
    std::filesystem::path final() const { return folder / "final.pt"; }
};

/// @throws Error(Data) naming a file that is missing or damaged, Error(Config) naming a flag or word of
/// case.txt that it does not know
GoldenCase readGoldenCase(const std::filesystem::path& folder);

/// The configuration that a line of case.txt stands for; `place` names it in errors.
RunConfig configOfOfficialFlags(const std::string& text, const std::string& place);

} // namespace pdqat::verify
