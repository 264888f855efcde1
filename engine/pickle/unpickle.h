// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what Python pickled (protocols 2 to 5) without executing anything: a class or function stays its
// name, with what it would have been given.
#pragma once

#include "engine/pickle/byte_reader.h"
#include "engine/pickle/values.h"

namespace pdqat::pickle {

/// Containers may contain themselves and nest to any depth: whoever walks them keeps account of where it was.
/// What takes far more memory than its bytes is refused.
/// @throws Refused
Pickle unpickle(std::string_view bytes);

} // namespace pdqat::pickle
