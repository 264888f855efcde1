// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs turned the way EXIF says.
#pragma once

#include "engine/data/picture.h"

namespace pdqat::data {

/// @param orientation  of EXIF, 1 to 8. 2 and 3, 7 and 8: the first column is stored last; 3 and 4, 6 and 7:
/// the first row is; 5 to 8: columns are stored as rows
Picture upright(Picture stored, int orientation);

} // namespace pdqat::data
