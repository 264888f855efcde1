// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a file, for the commands that take one.
#pragma once

#include "app/cli/command.h"
#include "engine/weights/weight_sets.h"

#include <optional>
#include <string>

namespace pdqat::cli {

/// The option --weights, and what it chooses.
class WeightOption {
public:
    void add(CLI::App& command);
    /// Reads the file. @throws Error(Checkpoint)
    weights::WeightSet read(const std::string& file);
    /// The same of the sets of a file that is read.
    weights::WeightSet choose(const std::string& file, const std::vector<weights::WeightSet>& sets);
    /// What there is to know of the set that was taken, as lines: its name among others, an average, a prefix
    /// that was removed, tensors that were left out. Empty where nothing is.
    std::string remarks() const { return remarks_; }

private:
    std::optional<std::string> name_;
    std::string remarks_;
};

/// At most eight of the names, and how many more there are; fit for a message.
std::string firstNames(const std::vector<std::string>& names);

} // namespace pdqat::cli
