// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_labels.h"

#include "engine/api/error.h"

#include <set>

namespace pdqat {

std::vector<std::string> tagsFrom(std::string_view text) {
    std::set<std::string> tags;
    std::string tag;
    const auto end = [&] {
        if (!tag.empty())
            tags.insert(std::move(tag));
        tag.clear();
    };
    for (const char c : text) {
        if (std::string_view("\"|=!<>~:").find(c) != std::string_view::npos)
            throw Error(ErrorKind::Config, "tag " + std::string(text),
                        std::string("a tag has no ") + c + ", which queries use",
                        "Use letters, digits, - and _");
        if (c == ',' || c == ' ' || c == '\t' || c == '\n')
            end();
        else
            tag += c;
    }
    end();
    return {tags.begin(), tags.end()};
}

} // namespace pdqat
