// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"

#include <array>
#include <utility>

namespace pdqat {
namespace {

constexpr std::array<std::pair<ErrorKind, std::string_view>, 10> kinds{{
    {ErrorKind::Usage, "usage"},
    {ErrorKind::Config, "config"},
    {ErrorKind::Data, "data"},
    {ErrorKind::Library, "library"},
    {ErrorKind::Checkpoint, "checkpoint"},
    {ErrorKind::Diverged, "diverged"},
    {ErrorKind::Resource, "resource"},
    {ErrorKind::Tracker, "tracker"},
    {ErrorKind::Model, "model"},
    {ErrorKind::Internal, "internal"},
}};

std::string sentence(const std::string& where, const std::string& problem, const std::string& mend) {
    std::string text = where.empty() ? problem : where + ": " + problem;
    text += '.';
    if (mend.empty())
        return text;
    return text + ' ' + mend + (mend.back() == '?' ? "" : ".");
}

} // namespace

std::string_view name(ErrorKind kind) {
    for (const auto& [k, text] : kinds)
        if (k == kind)
            return text;
    return "internal";
}

ErrorKind errorKind(std::string_view name) {
    for (const auto& [kind, text] : kinds)
        if (text == name)
            return kind;
    return ErrorKind::Internal;
}

Error::Error(ErrorKind kind, std::string where, std::string problem, std::string mend)
    : std::runtime_error(sentence(where, problem, mend)),
      kind_(kind),
      where_(std::move(where)),
      problem_(std::move(problem)),
      mend_(std::move(mend)) {}

} // namespace pdqat
