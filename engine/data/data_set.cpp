// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_set.h"

#include "engine/api/text.h"
#include "engine/data/folder_images.h"
#include "engine/data/known_set.h"
#include "engine/data/memory_images.h"
#include "engine/os/environment.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <thread>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

#define PDQAT_KNOWN_SET(set, name, label) &set,
constexpr const KnownSet* knownSets[] = {PDQAT_DATA_SETS(PDQAT_KNOWN_SET)};
#undef PDQAT_KNOWN_SET

const KnownSet& known(const std::string& name) {
    std::vector<std::string> names;
    for (const auto* set : knownSets) {
        if (set->info.name == name)
            return *set;
        names.push_back(set->info.name);
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
                                              side, place.config.exif);
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
    const auto own = userFolder(config.set);
    return set.systemFolder && (fs::is_directory(set.systemFolder) || !fs::is_directory(own))
               ? set.systemFolder
               : own.string();
}

fs::path fetchFolder(const RunConfig::Data& config) {
    return config.path.empty() ? userFolder(known(config.set).info.name) : fs::path(config.path);
}

ImageSets loadImageSets(const RunConfig::Data& config) {
    const auto& set = known(config.set);
    if (!set.load)
        throw Error(ErrorKind::Internal, config.set, "is not read into memory");
    return set.load(placeOf(config));
}

DataSet openDataSet(const RunConfig& config) {
    const auto place = placeOf(config.data);
    const auto side = config.network.inputSize;
    if (!known(config.data.set).load)
        return openFolder(place, side);
    auto [train, test] = loadImageSets(config.data);
    const auto open = [&](ImageSet& images) {
        return std::make_unique<MemoryImages>(std::move(images), place.info, side, config.data.fit);
    };
    return {place.info, open(train), open(test)};
}

DataFiles dataFiles(const RunConfig::Data& config) {
    const auto& set = known(config.set);
    return {!set.load, set.files(placeOf(config))};
}

DataInventory lookAtData(const RunConfig::Data& config, const Refuse& refuse) {
    const auto place = placeOf(config);
    auto inventory = known(config.set).look(place, refuse);
    inventory.set = config.set;
    inventory.folder = place.folder.string();
    return inventory;
}

std::optional<Error> dataProblem(const RunConfig::Data& config) try {
    known(config.set).require(placeOf(config));
    return {};
} catch (const Error& error) {
    return error;
} catch (const std::exception& error) {
    return Error(ErrorKind::Data, config.path, error.what());
}

} // namespace pdqat::data
