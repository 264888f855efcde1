// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of the project: what kind of thing went wrong, where, and how to remedy it.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace pdqat {

/// The value is the exit code of `pdqat` for this kind.
enum class ErrorKind {
    Usage = 2,      ///< command line
    Config = 3,     ///< unknown key, value out of range, unknown layer name
    Data = 4,       ///< data set files: missing, truncated, wrong magic
    Library = 5,    ///< library or run directory: unwritable, unknown run, damaged log
    Checkpoint = 6, ///< of another network, of a newer version, damaged
    Diverged = 7,   ///< loss, weights or dual variables became NaN or infinite
    Resource = 8,   ///< device, memory or disk space not available
    Tracker = 9,    ///< experiment tracker: unreachable, refuses, answers nonsense
    Model = 10,     ///< exported model: a format that cannot express it, or it does not agree with the engine
    Internal = 70   ///< a fault of the program itself
};

/// Exit code of `pdqat` after a stop that left a checkpoint to resume from (SIGTERM, SIGINT, SIGUSR1).
inline constexpr int exitCodeStopped = 85;

/// As it stands in logs.
constexpr std::string_view name(ErrorKind value) {
    switch (value) {
    case ErrorKind::Usage: return "usage";
    case ErrorKind::Config: return "config";
    case ErrorKind::Data: return "data";
    case ErrorKind::Library: return "library";
    case ErrorKind::Checkpoint: return "checkpoint";
    case ErrorKind::Diverged: return "diverged";
    case ErrorKind::Resource: return "resource";
    case ErrorKind::Tracker: return "tracker";
    case ErrorKind::Model: return "model";
    case ErrorKind::Internal: return "internal";
    }
    return {};
}

/// `what()` reads "<where>: <problem>. <remedy>." in one line.
class Error : public std::runtime_error {
public:
    /// @param where   file, key or layer concerned; may be empty
    /// @param problem what is wrong and what was expected, without a full stop at the end
    /// @param remedy    what the user can do, without a full stop; may be empty
    Error(ErrorKind kind, std::string where, std::string problem, std::string remedy = {});

    ErrorKind kind() const noexcept { return kind_; }
    const std::string& where() const noexcept { return where_; }
    const std::string& problem() const noexcept { return problem_; }
    const std::string& remedy() const noexcept { return remedy_; }

private:
    ErrorKind kind_;
    std::string where_, problem_, remedy_;
};

} // namespace pdqat
