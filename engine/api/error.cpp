// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"

#include <utility>

namespace pdqat {
namespace {

std::string sentence(const std::string& where, const std::string& problem, const std::string& remedy) {
    std::string text = where.empty() ? problem : where + ": " + problem;
    text += '.';
    if (remedy.empty())
        return text;
    return text + ' ' + remedy + (remedy.back() == '?' ? "" : ".");
}

} // namespace

Error::Error(ErrorKind kind, std::string where, std::string problem, std::string remedy)
    : std::runtime_error(sentence(where, problem, remedy)),
      kind_(kind),
      where_(std::move(where)),
      problem_(std::move(problem)),
      remedy_(std::move(remedy)) {}

} // namespace pdqat
