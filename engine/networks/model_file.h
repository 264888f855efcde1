// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks of ONNX files, each read once for as long as its file stays as it is.
#pragma once

#include "engine/api/config.h"
#include "engine/networks/bring_network.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace pdqat::networks {

/// A folder in which files of networks are looked for that are named relative to it: a library. Any thread.
void addModelFolder(const std::filesystem::path& folder);

/// Where a file of network.file lies: as it is named, else in one of those folders.
/// @throws Error(Model) for one that is not there
std::filesystem::path modelFile(const std::string& named);

/// A name that tells a file's content and not its place: "models/<SHA-256>/<name>", of the bytes of the file
/// and of those that it refers to. One of that form stays as it is, as does one that is not there.
std::string contentName(const std::string& named);
/// The SHA-256 of that; empty for a file that is not there.
std::string contentChecksum(const std::string& named);
/// Copies the file, with those that it refers to, to where contentName() says under `folder`, if it is not
/// there; whole or not at all. @return contentName() @throws Error(Model), Error(Library)
std::string keepModelFile(const std::filesystem::path& folder, const std::string& named);

/// The side of the square images that a file wants; nothing where it leaves that open, or wants none.
/// @throws as readOnnx
std::optional<std::int64_t> inputSideOf(const std::string& named);

/// The configuration that trains a model file as it is: over `base` the network, its input size where the
/// file fixes one, weights and activations quantized so that 32 bits are the file's own numbers.
/// @throws Error(Model) for a file that cannot be read
RunConfig configForModel(const RunConfig& base, const std::string& file);

/// The network of shape.file. Kept, so that a second call is cheap. Any thread.
/// @throws BringError, with the file's name; Error(Model), Error(Library) as readOnnx
std::shared_ptr<const BroughtNetwork> broughtNetwork(const NetworkShape& shape);

} // namespace pdqat::networks
