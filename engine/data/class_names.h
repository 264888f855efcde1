// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a data set's classes are called.
#pragma once

#include "engine/api/config.h"

#include <string>
#include <vector>

namespace pdqat::data {

/// Per class, in the order of the labels: the published names, those of an image folder's class folders, or
/// the labels themselves (digits of MNIST and SVHN). @throws Error(Data) for an image folder without them
std::vector<std::string> classNames(const RunConfig::Data& config);

} // namespace pdqat::data
