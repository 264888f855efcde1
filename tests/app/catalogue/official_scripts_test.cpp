// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/official-scripts.md names presets and keys: all of them exist, and no preset is forgotten.
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace pdqat {
namespace {

using Words = std::vector<std::string>;

/// What stands between backticks in the page, split at blanks.
Words codeWords() {
    std::ifstream stream(PDQAT_DOCS "/official-scripts.md");
    const std::string page{std::istreambuf_iterator<char>(stream), {}};
    const std::regex code("`([^`]+)`"), word("\\S+");
    Words words;
    for (std::sregex_iterator span(page.begin(), page.end(), code), end; span != end; ++span) {
        const auto text = (*span)[1].str();
        for (std::sregex_iterator part(text.begin(), text.end(), word); part != end; ++part)
            words.push_back(part->str());
    }
    return words;
}

/// cifar10-dorefa-{1,2}bit → cifar10-dorefa-1bit, cifar10-dorefa-2bit.
Words expand(const std::string& word) {
    const auto open = word.find('{'), close = word.find('}', open);
    if (open == std::string::npos || close == std::string::npos)
        return {word};
    Words words;
    for (const auto& choice : split(word.substr(open + 1, close - open - 1), ','))
        for (auto& rest : expand(word.substr(0, open) + choice + word.substr(close + 1)))
            words.push_back(std::move(rest));
    return words;
}

bool isPreset(const std::string& word) {
    return word == "demo" || word.starts_with("cifar10-") || word.starts_with("svhn-") ||
           word.starts_with("imagenet-") || word.starts_with("mlperf-") || word.starts_with("own-") ||
           word.starts_with("float-");
}

std::set<std::string> namedPresets() {
    std::set<std::string> named;
    for (const auto& word : codeWords())
        if (isPreset(word))
            for (auto& id : expand(word))
                named.insert(std::move(id));
    return named;
}

TEST(OfficialScripts, nameEveryPresetAndNoOther) {
    std::set<std::string> shipped;
    for (const auto& preset : catalogue::presets())
        shipped.insert(preset.id);
    EXPECT_EQ(namedPresets(), shipped);
}

TEST(OfficialScripts, nameKeysAndValuesThatExist) {
    const std::regex key("((?:data|network|quant|method|dual|optim|run)\\.[a-z_]+)(?:=(.+))?");
    int seen = 0;
    for (const auto& word : codeWords()) {
        std::smatch parts;
        if (!std::regex_match(word, parts, key))
            continue;
        ++seen;
        const auto* field = findField(parts[1].str());
        ASSERT_NE(field, nullptr) << word;
        if (parts[2].matched) {
            EXPECT_NO_THROW(parseValue(*field, parts[2].str())) << word;
        }
    }
    EXPECT_GT(seen, 30);
}

} // namespace
} // namespace pdqat
