// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_set.h"

#include "engine/api/text.h"
#include "engine/data/cifar.h"
#include "engine/data/folder_images.h"
#include "engine/data/idx.h"
#include "engine/data/memory_images.h"
#include "engine/data/svhn.h"
#include "engine/os/environment.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <thread>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

/// A configured set and where it lies.
struct Place {
    const DataSetInfo& info;
    fs::path folder;
    const RunConfig::Data& config;
};

/// What may be done with files of one layout.
struct Reader {
    void (*require)(const Place&);                ///< @throws Error(Data) where files are missing
    std::vector<fs::path> (*files)(const Place&); ///< that are read; throws likewise
    ImageSets (*load)(const Place&);              ///< nullptr: images stay on the disk
};

const Reader idx{[](const Place& place) { findIdx(place.folder, place.info); },
                 [](const Place& place) -> std::vector<fs::path> {
                     const auto files = findIdx(place.folder, place.info);
                     return {files.trainImages, files.trainLabels, files.testImages, files.testLabels};
                 },
                 [](const Place& place) -> ImageSets {
                     const auto& [info, folder, config] = place;
                     const auto files = findIdx(folder, info);
                     return {readIdx(files.trainImages, files.trainLabels, info, config.trainLimit),
                             readIdx(files.testImages, files.testLabels, info, config.testLimit)};
                 }};

std::vector<fs::path> with(std::vector<fs::path> files, const fs::path& last) {
    files.push_back(last);
    return files;
}

ImageSets loadCifar(const Place& place, const CifarLayout& layout) {
    const auto files = findCifar(place.folder, layout, place.info, place.config.trainLimit);
    return {readCifar(files.train, layout, place.info, place.config.trainLimit),
            readCifar({files.test}, layout, place.info, place.config.testLimit)};
}

template <const CifarLayout& layout>
const Reader cifar{
    [](const Place& place) { findCifar(place.folder, layout, place.info, place.config.trainLimit); },
    [](const Place& place) {
        const auto files = findCifar(place.folder, layout, place.info, place.config.trainLimit);
        return with(files.train, files.test);
    },
    [](const Place& place) { return loadCifar(place, layout); }};

const Reader svhn{[](const Place& place) { findSvhn(place.folder, place.info, place.config.extra); },
                  [](const Place& place) {
                      const auto files = findSvhn(place.folder, place.info, place.config.extra);
                      return with(files.train, files.test);
                  },
                  [](const Place& place) -> ImageSets {
                      const auto files = findSvhn(place.folder, place.info, place.config.extra);
                      return {readSvhn(files.train, place.info, place.config.trainLimit),
                              readSvhn({files.test}, place.info, place.config.testLimit)};
                  }};

std::vector<fs::path> folderFiles(const Place& place) {
    const auto classes = folderClasses(place.folder, place.info);
    std::vector<fs::path> files;
    const auto add = [&](const char* part, std::int64_t limit) {
        const ImageList images(place.folder / part, classes, limit);
        for (std::int64_t i = 0; i < images.count(); ++i)
            files.push_back(images.path(i));
    };
    add("train", place.config.trainLimit);
    add("val", place.config.testLimit);
    return files;
}

const Reader imageFolder{[](const Place& place) { requireImageFolder(place.folder, place.info); },
                         folderFiles, nullptr};

struct Known {
    DataSetInfo info;
    const Reader& reader;
    const char* systemFolder; ///< of the distribution's package; nullptr: the user's data folder
};

constexpr float of255(double value) { return static_cast<float>(value / 255); }

const std::array<Known, 6> knownSets{{
    {{"fashion-mnist", 1, 28, 10, {0.2860f}, {0.3530f}, "apt install dataset-fashion-mnist"},
     idx,
     "/usr/share/datasets/fashion-mnist"},
    {{"mnist",
      1,
      28,
      10,
      {0.1307f},
      {0.3081f},
      "the four .gz files from https://ossci-datasets.s3.amazonaws.com/mnist/"},
     idx,
     nullptr},
    {{"cifar10",
      3,
      32,
      10,
      {of255(125.3), of255(123.0), of255(113.9)},
      {of255(63.0), of255(62.1), of255(66.7)},
      "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html"},
     cifar<cifar10Layout>,
     nullptr},
    {{"cifar100",
      3,
      32,
      100,
      {of255(129.3), of255(124.1), of255(112.4)},
      {of255(68.2), of255(65.4), of255(70.4)},
      "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html"},
     cifar<cifar100Layout>,
     nullptr},
    {{"svhn",
      3,
      32,
      10,
      {0.4377f, 0.4438f, 0.4728f},
      {0.1980f, 0.2010f, 0.1970f},
      "the files *_32x32.mat from http://ufldl.stanford.edu/housenumbers/ (data.extra off: without the "
      "large extra_32x32.mat)"},
     svhn,
     nullptr},
    {{"image-folder",
      3,
      0,
      0,
      {0.485f, 0.456f, 0.406f},
      {0.229f, 0.224f, 0.225f},
      "put images into train/<class>/ and val/<class>/, as ImageNet has them"},
     imageFolder,
     nullptr},
}};

const Known& known(const std::string& name) {
    std::vector<std::string> names;
    for (const auto& set : knownSets) {
        if (set.info.name == name)
            return set;
        names.push_back(set.info.name);
    }
    throw Error(ErrorKind::Config, "data.set",
                '"' + name + "\" is not a data set, expected one of " + join(names, ", "));
}

fs::path userFolder(const std::string& name) { return os::userDataFolder() / "data" / name; }

Place placeOf(const RunConfig::Data& config) { return {known(config.set).info, dataFolder(config), config}; }

std::int64_t decodingThreads(std::int64_t wanted) {
    return wanted > 0 ? wanted : std::clamp<std::int64_t>(std::thread::hardware_concurrency(), 1, 16);
}

DataSet openFolder(const Place& place, std::int64_t side) {
    requireImageFolder(place.folder, place.info);
    const auto classes = folderClasses(place.folder, place.info);
    const auto open = [&](const char* part, std::int64_t limit) {
        return std::make_unique<FolderImages>(ImageList(place.folder / part, classes, limit), place.info,
                                              side);
    };
    return {dataSetInfo(place.config), open("train", place.config.trainLimit),
            open("val", place.config.testLimit), decodingThreads(place.config.workers)};
}

} // namespace

const DataSetInfo& dataSetInfo(const std::string& name) { return known(name).info; }

DataSetInfo dataSetInfo(const RunConfig::Data& config) {
    auto info = known(config.set).info;
    if (info.classes == 0)
        info.classes = static_cast<std::int64_t>(folderClasses(dataFolder(config), info).size());
    return info;
}

std::string dataFolder(const RunConfig::Data& config) {
    const auto& set = known(config.set);
    if (!config.path.empty())
        return config.path;
    return set.systemFolder ? set.systemFolder : userFolder(config.set).string();
}

ImageSets loadImageSets(const RunConfig::Data& config) {
    const auto& reader = known(config.set).reader;
    if (!reader.load)
        throw Error(ErrorKind::Internal, config.set, "is not read into memory");
    return reader.load(placeOf(config));
}

DataSet openDataSet(const RunConfig& config) {
    const auto place = placeOf(config.data);
    const auto side = config.network.inputSize;
    if (!known(config.data.set).reader.load)
        return openFolder(place, side);
    auto [train, test] = loadImageSets(config.data);
    const auto open = [&](ImageSet& images) {
        return std::make_unique<MemoryImages>(std::move(images), place.info, side, config.data.fit);
    };
    return {place.info, open(train), open(test)};
}

DataInventory dataInventory(const RunConfig::Data& config) {
    const auto& reader = known(config.set).reader;
    return {!reader.load, reader.files(placeOf(config))};
}

std::optional<Error> dataProblem(const RunConfig::Data& config) try {
    known(config.set).reader.require(placeOf(config));
    return {};
} catch (const Error& error) {
    return error;
} catch (const std::exception& error) {
    return Error(ErrorKind::Data, config.path, error.what());
}

} // namespace pdqat::data
