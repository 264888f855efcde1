// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/weight_source.h"

#include "engine/api/text.h"

#include <algorithm>

namespace pdqat::cli {
namespace {

std::string takenLine(const weights::WeightSet& taken, const std::vector<weights::WeightSet>& sets) {
    std::vector<std::string> others;
    for (const auto& set : sets)
        if (set.name != taken.name && !set.network.empty())
            others.push_back(set.name);
    if (others.empty() && !taken.averaged)
        return {};
    return "Took the weights " + taken.name + (taken.averaged ? ", an average" : "") +
           (others.empty() ? "" : "; --weights takes others: " + firstNames(others)) + ".\n";
}

} // namespace

std::string firstNames(const std::vector<std::string>& names) {
    constexpr std::size_t most = 8;
    std::vector<std::string> shown(names.begin(), names.begin() + std::min(names.size(), most));
    for (auto& name : shown)
        name = printable(name);
    const auto more = names.size() - shown.size();
    return join(shown, ", ") + (more > 0 ? " and " + std::to_string(more) + " more" : "");
}

void WeightOption::add(CLI::App& command) {
    command.add_option(
        "--weights", name_,
        "Of a file with several sets of weights, such as an average beside the network: which; "
        "pdqat inspect names them");
}

weights::WeightSet WeightOption::read(const std::string& file) {
    return choose(file, weights::weightSets(weights::readWeightFile(file)));
}

weights::WeightSet WeightOption::choose(const std::string& file,
                                        const std::vector<weights::WeightSet>& sets) {
    auto taken = weights::chosenSet(file, sets, name_);
    remarks_ = takenLine(taken, sets);
    if (!taken.statisticsFrom.empty())
        remarks_ += "Its batch statistics are those of " + taken.statisticsFrom + ".\n";
    if (!taken.prefix.empty())
        remarks_ += "Removed the prefix " + printable(taken.prefix) + " from the names.\n";
    if (!taken.leftOut.empty())
        remarks_ += "Left out: " + firstNames(taken.leftOut) + ".\n";
    return taken;
}

} // namespace pdqat::cli
