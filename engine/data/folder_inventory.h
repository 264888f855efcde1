// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder of images holds, from names and headers.
#pragma once

#include "engine/data/known_set.h"

namespace pdqat::data {

/// @throws Error(Data) as ImageList; CorruptImage for a file that begins as no image, where such a one stops
/// the run
DataInventory lookAtFolder(const Place& place);

} // namespace pdqat::data
