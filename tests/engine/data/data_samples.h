// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small data set files made for a test, and image sets with a different value at every pixel.
#pragma once

#include "engine/api/error.h"
#include "engine/data/data_set.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::data {

using Bytes = std::vector<std::uint8_t>;

/// Some byte that depends on every part of its position.
std::uint8_t samplePixel(std::int64_t image, std::int64_t position);
std::uint8_t sampleLabel(std::int64_t image); ///< 0..9

Bytes idxImages(std::uint32_t count, std::uint32_t side = 28, std::uint32_t magic = 0x803);
Bytes idxLabels(std::uint32_t count, std::uint32_t magic = 0x801);
Bytes cifarRecords(std::int64_t first, std::int64_t count);
ImageSet sampleSet(std::int64_t count, std::int64_t channels, std::int64_t height, std::int64_t width);

void writePlain(const std::filesystem::path& path, const Bytes& bytes);
void writeGzip(const std::filesystem::path& path, const Bytes& bytes);
/// The four files of an MNIST-like set, uncompressed.
void writeIdxSet(const std::filesystem::path& folder, std::uint32_t train, std::uint32_t test);

/// What an Error of this kind says; a failed test where `action` throws none.
template <class Action>
std::string errorText(ErrorKind kind, Action action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), kind) << error.what();
        return error.what();
    }
    ADD_FAILURE() << "no error where one was expected";
    return {};
}

/// What dataProblem() says, or nothing.
inline std::string problemText(const RunConfig::Data& config) {
    const auto problem = dataProblem(config);
    return problem ? problem->what() : std::string();
}

inline void expectParts(const std::string& text, const std::vector<std::string>& parts) {
    for (const auto& part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in: " << text;
}

} // namespace pdqat::data
