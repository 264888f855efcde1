// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run has a value of: queries ask for it, lists show, sort and group by it.
#pragma once

#include "engine/api/field.h"
#include "engine/api/records.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class RunKeyKind {
    Text,
    Word,   ///< one of RunKey::words
    Number, ///< NaN: none
    Share,  ///< 0..1; a query may give it in percent
    Date,   ///< seconds since 1970-01-01 UTC; a query gives a day, "2026-11-30"
    Tags,
    Setting ///< a configuration key, or "imported.NAME"
};

struct RunKey {
    std::string name;
    RunKeyKind kind = RunKeyKind::Text;
    std::vector<std::string> words = {};                    ///< of Word
    const Field* field = nullptr;                           ///< of Setting
    std::function<std::string(const RunRecord&)> text = {}; ///< of Text and Word
    std::function<double(const RunRecord&)> number = {};    ///< of Number, Share and Date

    bool isNumber() const {
        return kind == RunKeyKind::Number || kind == RunKeyKind::Share || kind == RunKeyKind::Date;
    }
};

/// Keys that every run has beside its configuration: "state", "accuracy", ...
const std::vector<RunKey>& ownRunKeys();
/// One of those, a configuration key, "imported.NAME" (a setting of imported runs), "metric.NAME" (the newest
/// value of one of their metrics), or at the best epoch "test/accuracy@2": of train, val or test, accuracy or
/// loss, at a bit width. @throws Error(Config) for another, with the nearest
RunKey runKey(std::string_view name);

/// The value as it is typed in a query; empty: none.
std::string keyText(const RunKey& key, const RunRecord& run);
/// What orders runs: the number, or that of a setting; NaN for texts and where there is none.
double keyNumber(const RunKey& key, const RunRecord& run);

} // namespace pdqat
