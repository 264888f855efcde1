// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/config.h"
#include "engine/api/error.h"

#include <string>

namespace pdqat {

/// For what needs a run's network. @throws Error(Usage) for an imported one
inline void requireOwn(const RunConfig& config, const std::string& run) {
    if (isImported(config))
        throw Error(ErrorKind::Usage, "run " + run,
                    "it comes from " + std::string(title(*config.imported.program)) +
                        ", which tells nothing of its layers and weights",
                    "It can be looked at and compared, and nothing else");
}

} // namespace pdqat
