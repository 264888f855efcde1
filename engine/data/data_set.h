// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data sets by name: what is known of them, where they lie, whether they are there, and their images.
#pragma once

#include "engine/api/config.h"
#include "engine/api/data_inventory.h"
#include "engine/api/error.h"
#include "engine/data/data_problems.h"
#include "engine/data/image_set.h"
#include "engine/data/image_source.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::data {

/// A file of a set as it is published.
struct PublishedFile {
    std::string name; ///< below the server's URL, and in the data folder
    std::string md5;
    std::int64_t unpackedBytes = 0; ///< of a .tar.gz, which is unpacked; 0: the file is read as it is
    bool isExtra = false;           ///< wanted with data.extra alone
};

/// Where a set's files can be got from without asking anyone.
struct Publication {
    std::vector<std::string> servers; ///< URLs that end with '/', the better one first
    std::vector<PublishedFile> files; ///< empty: there is no such place
};

/// What is known of a data set without reading its images.
struct DataSetInfo {
    std::string name;      ///< "fashion-mnist"
    std::int64_t channels; ///< 1 grey, 3 RGB
    std::int64_t size;    ///< pixels a side of the square images; 0: they differ, and are scaled to the input
    std::int64_t classes; ///< 0: the folder says
    std::array<float, 3> mean, deviation; ///< per channel, of pixel values in 0..1, as the field uses them
    std::string obtain; ///< how a user gets the files: "apt install dataset-fashion-mnist", a URL
    std::int64_t trainImages = 0, testImages = 0; ///< as published; 0: there is no such number
    Publication publication = {};
    std::string torchvision = {}; ///< folder below the data folder where torchvision keeps the files
};

/// What is known by the name alone. @throws Error(Config) for a name it does not know
const DataSetInfo& dataSetInfo(const std::string& name);
/// The same with the number of classes, for which a folder of images is listed (class folders, no images).
/// @throws Error(Config) as above, Error(Data) where the folder is not there
DataSetInfo dataSetInfo(const RunConfig::Data& config);
/// The configured folder, or the set's usual place where none is configured: that of the distribution's
/// package where that is installed or nothing was fetched, else $XDG_DATA_HOME/pdqat-workbench/data/<set>.
/// @throws Error(Config) for an unknown set
std::string dataFolder(const RunConfig::Data& config);
/// Where fetched files go: the same, but never the package's place.
std::filesystem::path fetchFolder(const RunConfig::Data& config);

/// A set of small images in memory, as its files have them.
struct ImageSets {
    ImageSet train, test;
};

/// Reads the files named by the configuration, limited to its limits (the first images).
/// @throws Error(Data) naming the file: missing, truncated, wrong magic, sizes or labels out of range;
/// Error(Internal) for sets that are not read into memory
ImageSets loadImageSets(const RunConfig::Data& config);

/// A set ready to make batches of.
struct DataSet {
    DataSetInfo info;
    std::unique_ptr<const ImageSource> train, test;
    std::int64_t workers = 1; ///< threads that are worth using to prepare images
};

/// Reads sets of small images into memory, lists folders of images. The images come out at the network's
/// input size. @throws Error as loadImageSets; Error(Config) for images larger than the input, unless resized
DataSet openDataSet(const RunConfig& config);

/// What a run of this configuration reads from its data folder.
struct DataFiles {
    bool images = false; ///< one file per image: too many, too large to be read for the record
    /// Full paths: of a set's files in the order of reading, of an image folder's images sorted by name.
    std::vector<std::filesystem::path> files;
};
/// Looks at names only. @throws Error(Data) for what is missing or cannot be listed
DataFiles dataFiles(const RunConfig::Data& config);

/// What lies there, without the numbers that depend on batches: takeInventory() has all of them.
/// @param refuse  is told of what is short or damaged, as far as that shows without decoding
/// @throws Error(Data) for what is missing
DataInventory lookAtData(const RunConfig::Data& config, const Refuse& refuse = stopAt);

/// Whether the files are there, without reading them: nothing, or what is missing and how to get it.
/// Does not throw; fast enough to call at every change of a form.
std::optional<Error> dataProblem(const RunConfig::Data& config);

struct SplitIndices {
    std::vector<std::int64_t> train, validation; ///< indices into DataSet::train, ascending
};

/// Of `count` training images: fraction · count, truncated as the official code does (896 · 0.1 are 89).
std::int64_t validationCount(std::int64_t count, const RunConfig::Data& config);

/// Validation gets validationCount() images: random ones by the split's own seed, or the first ones.
/// @throws Error(Config) when no image is left to train on
SplitIndices splitIndices(std::int64_t count, const RunConfig::Data& config);

} // namespace pdqat::data
