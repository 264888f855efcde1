// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the field table share.
#pragma once

#include "engine/api/field.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace pdqat {

inline const Field& fieldOf(const std::string& key) {
    const auto* field = findField(key);
    if (!field)
        throw std::invalid_argument("no field " + key);
    return *field;
}

/// A valid value of this field that is not the default, where the field has any other.
inline Value otherValue(const Field& field) {
    struct Other {
        const Field& field;
        Value operator()(bool v) const { return !v; }
        Value operator()(std::int64_t v) const {
            return field.range.contains(static_cast<double>(v + 4)) ? v + 4 : v - 4;
        }
        Value operator()(double v) const { return v == 0 ? 0.25 : v / 2; }
        Value operator()(const std::string&) const {
            return field.choices.empty() ? std::string("Größe α, 2 \"bits\"") : field.choices.back().value;
        }
        Value operator()(const std::vector<std::int64_t>&) const {
            return std::vector<std::int64_t>{8, 3, 1};
        }
        Value operator()(const std::vector<double>&) const { return std::vector<double>{1.0 / 3, 1e-7}; }
        Value operator()(const std::vector<std::string>&) const {
            return std::vector<std::string>{"Block_0_conv0", "7"};
        }
        Value operator()(const std::map<std::string, double>&) const {
            return std::map<std::string, double>{{"Block_0_conv0", 0.1}, {"Block_3_shortcut@2", 2e-5}};
        }
        Value operator()(const std::map<std::string, LayerBits>&) const {
            return std::map<std::string, LayerBits>{{"Block_0_conv0", {2, 8}}, {"3", {4, 4}}};
        }
    };
    return std::visit(Other{field}, field.fallback);
}

} // namespace pdqat
