// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs: conditions in one line of text, as recipes hold them and people type them.
//   method.name=pd-qat quant.bits=1 state!=failed
// Conditions are separated by blanks and all of them must hold. A condition is KEY OPERATOR VALUE, VALUE one
// or several alternatives by "|"; a value with blanks and a key with blanks or operators stand in double
// quotes, "" is the empty value.
//   KEY       one of engine/api/run_key.h: a configuration key, or id, name, state, kept (number of layers at
//             32 bits), tag, note, archived (yes or no), source (own, or the program that a run was imported
//             from), created (a day), epochs (done), accuracy and loss (at the lowest width, at the best
//             epoch, on the test images, else the validation images; an accuracy is 0.85 or 85%)
//   OPERATOR  = (or : as in tag:table1) and != compare whole values; < <= > >= compare numbers (the first one
//   of a list);
//             ~ says that the text holds the value, in small or capital letters
// A configuration key that has no effect in a run (an optimiser's momentum, say, with Adam) has no value
// there: only != holds for it.
#pragma once

#include "engine/api/field.h"
#include "engine/api/records.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// What a word without an operator means: nothing, or that a run's name, id, state, tags or note hold it.
enum class FreeWords { Refused, InTexts };

class RunQuery {
public:
    RunQuery() = default; ///< matches every run
    /// @throws Error(Config) naming the condition and what was expected
    explicit RunQuery(std::string_view text, FreeWords free = FreeWords::Refused);

    bool matches(const RunRecord& run) const;
    /// A condition is about the archive; lists leave archived runs out where none is.
    bool asksAboutArchive() const { return asksAboutArchive_; }

private:
    std::vector<std::function<bool(const RunRecord&)>> conditions_;
    bool asksAboutArchive_ = false;
};

/// A key as it stands in a query: in double quotes where it needs them.
std::string queryKey(const std::string& key);

/// The number that a configuration key stands for at a bit width: of a list with one value per width, that
/// width's. NaN where the key is no number or has no effect in this configuration.
double numberOf(const Field& field, const RunConfig& config, int bits);

} // namespace pdqat
