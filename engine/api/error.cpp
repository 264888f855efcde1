// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"

#include <utility>

namespace pdqat {
namespace {

std::string sentence(const std::string& where, const std::string& problem, const std::string& mend) {
    std::string text = where.empty() ? problem : where + ": " + problem;
    text += '.';
    if (mend.empty())
        return text;
    return text + ' ' + mend + (mend.back() == '?' ? "" : ".");
}

} // namespace

Error::Error(ErrorKind kind, std::string where, std::string problem, std::string mend)
    : std::runtime_error(sentence(where, problem, mend)),
      kind_(kind),
      where_(std::move(where)),
      problem_(std::move(problem)),
      mend_(std::move(mend)) {}

} // namespace pdqat
