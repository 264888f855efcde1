// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder of images holds, from names and headers.
#pragma once

#include "engine/data/known_set.h"

namespace pdqat::data {

/// `refuse` is told of what ImageList refuses, of files that cannot be read and, where such a one stops the
/// run, of files that are no image.
/// @throws Error(Data) as folderClasses()
DataInventory lookAtFolder(const Place& place, const Refuse& refuse);

} // namespace pdqat::data
