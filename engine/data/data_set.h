// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets of small images, whole in memory as bytes.
#pragma once

#include "engine/api/config.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pdqat {

/// What is known of a data set without reading it.
struct DataSetInfo {
    std::string name;      ///< "fashion-mnist"
    std::int64_t channels; ///< 1 grey, 3 RGB
    std::int64_t size;     ///< pixels a side of the square images
    std::int64_t classes;
    std::array<float, 3> mean, deviation; ///< per channel, of pixel values in 0..1, as the field uses them
    std::string obtain; ///< how a user gets the files: "apt install dataset-fashion-mnist", a URL
};

/// @throws Error(Config) for a name it does not know
const DataSetInfo& dataSetInfo(const std::string& name);
/// The configured folder, or the set's usual place where none is configured: that of the distribution's
/// package, else $XDG_DATA_HOME/pdqat-workbench/data/<set>. @throws Error(Config) for an unknown set
std::string dataFolder(const RunConfig::Data& config);

struct ImageSet {
    std::int64_t count = 0, channels = 0, height = 0, width = 0;
    std::vector<std::uint8_t> pixels; ///< count × channels × height × width
    std::vector<std::uint8_t> labels; ///< count
};

struct DataSet {
    DataSetInfo info;
    ImageSet train, test;
};

/// Reads the files named by the configuration, limited to its limits (the first images).
/// @throws Error(Data) naming the file: missing, truncated, wrong magic, sizes or labels out of range
DataSet loadDataSet(const RunConfig::Data& config);

/// Whether the files are there, without reading them: an empty text, or what is missing and how to get it.
/// Does not throw; fast enough to call at every change of a form.
std::string dataProblem(const RunConfig::Data& config);

struct SplitIndices {
    std::vector<std::int64_t> train, validation; ///< indices into DataSet::train, ascending
};

/// Validation gets round(fraction · count) images: random ones by the split's own seed, or the first ones.
/// @throws Error(Config) when no image is left to train on
SplitIndices splitIndices(std::int64_t count, const RunConfig::Data& config);

} // namespace pdqat
