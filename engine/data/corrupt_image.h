// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One image that cannot be decoded, which a run may leave out.
#pragma once

#include "engine/api/error.h"

#include <string>
#include <utility>

namespace pdqat::data {

/// An Error(Data) that names the file. A file that cannot be read at all is a plain Error: leaving it out
/// could hide that a disk is gone.
class CorruptImage : public Error {
public:
    CorruptImage(std::string path, std::string problem)
        : Error(ErrorKind::Data, std::move(path), std::move(problem),
                "Replace or remove the file, or set data.on_corrupt to skip") {}
};

} // namespace pdqat::data
