// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An event as one line of JSON: {"type":"epoch_done","time":...,"epoch":...}. Doubles read back to the same
// value; those that are not finite stand as the texts "nan", "inf" and "-inf".
#pragma once

#include "engine/api/events.h"

#include <string>
#include <string_view>

namespace pdqat::runs {

/// Without a line break.
std::string eventToJson(const Event& event);
/// @throws Error(Library) for anything that is not such a text
Event eventFromJson(std::string_view json);

} // namespace pdqat::runs
