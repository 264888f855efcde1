// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files, read as data of unknown origin: no number of theirs is believed before it fits what is there.
#pragma once

#include "engine/graph/onnx_graph.h"

#include <filesystem>
#include <vector>

namespace pdqat::graph {

/// Nodes in an order in which each comes after those that it reads, names of values unique, every constant of
/// as many bytes as its shape says. Constants that lie in files of their own are read from the model's
/// folder, never from outside of it.
/// @throws Error(Model) naming the file and the node, value or tensor that is wrong; Error(Library) for a
/// file that cannot be read
OnnxGraph readOnnx(const std::filesystem::path& file);

/// The files that a model's constants lie in, relative to its folder, as it names them; empty for most.
/// @throws as above
std::vector<std::filesystem::path> externalFiles(const std::filesystem::path& file);

} // namespace pdqat::graph
