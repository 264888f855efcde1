// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"

#include <utility>

namespace pdqat {
namespace {

/// A text that quotes another error ends with a stop already.
std::string withStop(const std::string& text) {
    const bool ended = !text.empty() && std::string_view(".?!").find(text.back()) != std::string_view::npos;
    return ended ? text : text + '.';
}

std::string sentence(const std::string& where, const std::string& problem, const std::string& remedy) {
    const auto text = withStop(where.empty() ? problem : where + ": " + problem);
    return remedy.empty() ? text : text + ' ' + withStop(remedy);
}

} // namespace

Error::Error(ErrorKind kind, std::string where, std::string problem, std::string remedy)
    : std::runtime_error(sentence(where, problem, remedy)),
      kind_(kind),
      where_(std::move(where)),
      problem_(std::move(problem)),
      remedy_(std::move(remedy)) {}

} // namespace pdqat
