// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a run's data: a look that is to list all of it collects this, others stop at the first.
#pragma once

#include "engine/api/error.h"

#include <functional>
#include <string>
#include <vector>

namespace pdqat::data {

/// Is told of what no run may start with. Throws, or lets the look go on without the file or class.
using Refuse = std::function<void(const Error&)>;
[[noreturn]] inline void stopAt(const Error& error) { throw error; }

/// Does `look`, and tells `refuse` of the error that ends it.
void lookInto(const Refuse& refuse, const std::function<void()>& look);

/// The only one as it is; several as one that names them by their paths in the folder, ten at most, with each
/// remedy once. At least one.
Error inOne(const std::vector<Error>& problems, const std::string& folder);
/// The same for people, each problem and remedy in a line of its own.
std::string inLines(const std::vector<Error>& problems, const std::string& folder);

} // namespace pdqat::data
