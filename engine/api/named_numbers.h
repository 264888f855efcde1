// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers by name, in the order of their names. Copies share them: a library has thousands of runs, each with
// hundreds of them.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pdqat {

class NamedNumbers {
public:
    using Entry = std::pair<std::string, double>;

    NamedNumbers() = default;
    /// @param entries  in the order of their names, each name once
    explicit NamedNumbers(std::vector<Entry> entries)
        : entries_(entries.empty() ? nullptr
                                   : std::make_shared<const std::vector<Entry>>(std::move(entries))) {}
    NamedNumbers(const std::map<std::string, double>& values)
        : NamedNumbers(std::vector<Entry>(values.begin(), values.end())) {}
    NamedNumbers(std::initializer_list<std::pair<const std::string, double>> values)
        : NamedNumbers(std::map<std::string, double>(values)) {}

    const std::vector<Entry>& entries() const {
        static const std::vector<Entry> none;
        return entries_ ? *entries_ : none;
    }
    auto begin() const { return entries().begin(); }
    auto end() const { return entries().end(); }
    bool empty() const { return entries_ == nullptr; }
    /// nullptr: there is none of that name.
    const double* find(std::string_view name) const {
        const auto found = std::ranges::lower_bound(entries(), name, {}, &Entry::first);
        return found == end() || found->first != name ? nullptr : &found->second;
    }
    bool operator==(const NamedNumbers& other) const {
        return entries_ == other.entries_ || entries() == other.entries();
    }

private:
    std::shared_ptr<const std::vector<Entry>> entries_;
};

} // namespace pdqat
