// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes beside those of Error and exitCodeStopped.
#pragma once

namespace pdqat::cli {

/// After a second SIGINT, as shells have it.
inline constexpr int exitCodeAborted = 130;
/// Of a sweep or a queue that came to its end with runs that are not finished.
inline constexpr int exitCodeIncomplete = 11;

} // namespace pdqat::cli
