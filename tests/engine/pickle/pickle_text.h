// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pickles put together by hand, right or wrong.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat::pickled {

using Numbers = std::vector<std::int64_t>;

template <class T>
std::string bytes(T value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

inline std::string text(const std::string& value) {
    return 'X' + bytes(static_cast<std::uint32_t>(value.size())) + value;
}
inline std::string integer(std::int64_t value) { return "\x8a\x08" + bytes(value); }
inline std::string global(const std::string& module, const std::string& name) {
    return 'c' + module + '\n' + name + '\n';
}
inline std::string tuple(const std::string& items) { return '(' + items + 't'; }
inline std::string tuple(const Numbers& numbers) {
    std::string items;
    for (const auto value : numbers)
        items += integer(value);
    return tuple(items);
}

/// A whole pickle of the value.
inline std::string file(const std::string& value) { return "\x80\x02" + value + '.'; }
inline std::string dict(const std::string& items) { return file("}(" + items + 'u'); }

} // namespace pdqat::pickled
