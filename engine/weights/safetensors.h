// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Named tensors in the safetensors layout: header size (u64, little endian), JSON header, data. Two checksums
// of our own (CRC-32 of the data, and of the header without its own) stand in the header's metadata.
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>

namespace pdqat::weights {

struct TensorFile {
    std::map<std::string, std::string> metadata;
    std::map<std::string, torch::Tensor> tensors;   ///< on the CPU, contiguous
    std::map<std::string, std::string> unread = {}; ///< types of tensors that LibTorch has no type for
};

enum class Written {
    Here,     ///< with checksums, all types known
    Anywhere, ///< checksums are compared where there are any
};

/// Replaces the file atomically and lastingly. @throws Error(Library) naming the file
void writeSafetensors(const std::filesystem::path& file, const TensorFile& content);

/// Everything in the header is checked before memory is taken: sizes within the file, known types, offsets
/// without overlap or holes, checksums. @throws Error(Checkpoint) naming the file and what is wrong with it
TensorFile readSafetensors(const std::filesystem::path& file, Written by = Written::Here);

} // namespace pdqat::weights
