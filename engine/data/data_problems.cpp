// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_problems.h"

#include "engine/api/text.h"

#include <algorithm>

namespace pdqat::data {

constexpr std::size_t mostNamed = 10;

void lookInto(const Refuse& refuse, const std::function<void()>& look) {
    std::optional<Error> found;
    try {
        look();
    } catch (const Error& error) {
        found = error;
    }
    if (found)
        refuse(*found);
}

void DataProblems::add(const Error& error) {
    if (std::ranges::find(found_, error.where(), &Error::where) == found_.end())
        found_.push_back(error);
}

std::optional<Error> DataProblems::all(const std::string& folder) const {
    if (found_.empty())
        return {};
    if (found_.size() == 1)
        return found_.front();
    std::vector<std::string> named, remedies;
    for (const auto& error : found_) {
        if (named.size() < mostNamed)
            named.push_back(error.where() + ' ' + error.problem());
        if (!error.remedy().empty() && std::ranges::find(remedies, error.remedy()) == remedies.end())
            remedies.push_back(error.remedy());
    }
    const auto more = found_.size() - named.size();
    return Error(found_.front().kind(), folder,
                 std::to_string(found_.size()) + " problems keep a run from starting: " + join(named, "; ") +
                     (more > 0 ? "; and " + std::to_string(more) + " more" : ""),
                 join(remedies, ". "));
}

} // namespace pdqat::data
