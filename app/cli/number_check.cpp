// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/number_check.h"

#include "engine/api/text.h"

#include <string>

namespace pdqat::cli {

CLI::Validator numberCheck(std::int64_t least, std::int64_t most) {
    const bool open = most == std::numeric_limits<std::int32_t>::max();
    const auto range = open ? "of " + std::to_string(least) + " or more"
                            : "from " + std::to_string(least) + " to " + std::to_string(most);
    const auto problemOf = [least, most, range](const std::string& text) {
        const auto value = readNumber<std::int64_t>(text);
        return value && *value >= least && *value <= most ? std::string()
                                                          : text + " is no whole number " + range;
    };
    return {problemOf, std::string()};
}

} // namespace pdqat::cli
