// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/criterion.h"

#include "engine/api/text.h"
#include "engine/api/words.h"

#include <charconv>

namespace pdqat {

std::string name(const Criterion& criterion) {
    std::string text(name(criterion.by));
    if (criterion.by == RankBy::Random)
        text += ':' + std::to_string(criterion.seed);
    return criterion.per == Per::None ? text : text + '/' + std::string(name(criterion.per));
}

Criterion dividedBy(Per per, Criterion criterion, ErrorKind kind, const std::string& place) {
    const auto word = std::string(name(per));
    if (criterion.per != Per::None && criterion.per != per)
        throw Error(kind, place, '"' + name(criterion) + "\" names another cost than \"" + word + '"',
                    "Name the cost once");
    if (per != Per::None && !isAmount(criterion.by))
        throw Error(kind, place,
                    std::string(name(criterion.by)) + " is an order, no amount that a cost (" + word +
                        ") can divide",
                    "Leave the cost out");
    criterion.per = per;
    return criterion;
}

Criterion criterionOf(std::string_view word, ErrorKind kind, const std::string& place) {
    const auto slash = word.find('/');
    const auto by = word.substr(0, slash), colonless = by.substr(0, by.find(':'));
    Criterion criterion(named<RankBy>(colonless, kind, place));
    if (slash != std::string_view::npos)
        criterion = dividedBy(named<Per>(word.substr(slash + 1), kind, place), criterion, kind, place);
    if (colonless.size() == by.size())
        return criterion;
    const auto seed = by.substr(colonless.size() + 1);
    const auto end = seed.data() + seed.size();
    if (criterion.by != RankBy::Random || seed.empty() ||
        std::from_chars(seed.data(), end, criterion.seed) != std::from_chars_result{end, std::errc()})
        throw Error(kind, place, '"' + std::string(word) + "\" is no criterion",
                    "Only random takes a seed, a whole number: random:1");
    return criterion;
}

std::string criterionWords() {
    return join(allNames<RankBy>(), ", ") + " (random:1 and so on: other orders)";
}

} // namespace pdqat
