// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_problems.h"

#include "engine/api/text.h"

#include <algorithm>
#include <filesystem>

namespace pdqat::data {
namespace {

constexpr std::size_t mostNamed = 10;

std::string heading(const std::vector<Error>& problems) {
    return std::to_string(problems.size()) + " problems keep a run from starting:";
}

std::vector<std::string> named(const std::vector<Error>& problems, const std::string& folder) {
    const auto prefix = (std::filesystem::path(folder) / "").string();
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(problems.size(), mostNamed); ++i) {
        const auto& where = problems[i].where();
        texts.push_back((where.starts_with(prefix) ? where.substr(prefix.size()) : where) + ' ' +
                        problems[i].problem());
    }
    if (problems.size() > mostNamed)
        texts.push_back("and " + std::to_string(problems.size() - mostNamed) + " more");
    return texts;
}

std::vector<std::string> remedies(const std::vector<Error>& problems) {
    std::vector<std::string> texts;
    for (const auto& problem : problems)
        if (!problem.remedy().empty() && std::ranges::find(texts, problem.remedy()) == texts.end())
            texts.push_back(problem.remedy());
    return texts;
}

} // namespace

void lookInto(const Refuse& refuse, const std::function<void()>& look) try {
    look();
} catch (const Error& error) {
    refuse(error);
}

Error inOne(const std::vector<Error>& problems, const std::string& folder) {
    const auto& first = problems.front();
    if (problems.size() == 1)
        return first;
    return {first.kind(), folder, heading(problems) + ' ' + join(named(problems, folder), "; "),
            join(remedies(problems), ". ")};
}

std::string inLines(const std::vector<Error>& problems, const std::string& folder) {
    if (problems.size() == 1)
        return problems.front().what();
    auto text = folder + ": " + heading(problems);
    for (const auto& lines : {named(problems, folder), remedies(problems)})
        for (const auto& line : lines)
            text += '\n' + line + '.';
    return text;
}

} // namespace pdqat::data
