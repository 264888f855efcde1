// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_set.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/data/cifar.h"
#include "engine/data/idx.h"

#include <array>
#include <cstdlib>
#include <filesystem>

namespace pdqat {
namespace fs = std::filesystem;
namespace {

enum class Layout { Idx, Cifar };

struct Known {
    DataSetInfo info;
    Layout layout;
    const char* systemFolder; ///< of the distribution's package; nullptr: the user's data folder
};

const std::array<Known, 3> knownSets{{
    {{"fashion-mnist", 1, 28, 10, {0.2860f}, {0.3530f}, "apt install dataset-fashion-mnist"},
     Layout::Idx,
     "/usr/share/datasets/fashion-mnist"},
    {{"mnist",
      1,
      28,
      10,
      {0.1307f},
      {0.3081f},
      "the four .gz files from https://ossci-datasets.s3.amazonaws.com/mnist/"},
     Layout::Idx,
     nullptr},
    {{"cifar10",
      3,
      32,
      10,
      {static_cast<float>(125.3 / 255), static_cast<float>(123.0 / 255), static_cast<float>(113.9 / 255)},
      {static_cast<float>(63.0 / 255), static_cast<float>(62.1 / 255), static_cast<float>(66.7 / 255)},
      "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html"},
     Layout::Cifar,
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

fs::path userFolder(const std::string& name) {
    // The XDG base directory specification: an empty or relative value counts as unset.
    const auto* data = std::getenv("XDG_DATA_HOME");
    const auto* home = std::getenv("HOME");
    const fs::path base =
        data && fs::path(data).is_absolute() ? fs::path(data) : fs::path(home ? home : "/") / ".local/share";
    return base / "pdqat-workbench" / "data" / name;
}

} // namespace

const DataSetInfo& dataSetInfo(const std::string& name) { return known(name).info; }

std::string dataFolder(const RunConfig::Data& config) {
    const auto& set = known(config.set);
    if (!config.path.empty())
        return config.path;
    return set.systemFolder ? set.systemFolder : userFolder(config.set).string();
}

DataSet loadDataSet(const RunConfig::Data& config) {
    const auto& [info, layout, systemFolder] = known(config.set);
    const auto folder = dataFolder(config);
    if (layout == Layout::Cifar) {
        const auto files = findCifar(folder, info, config.trainLimit);
        return {info, readCifar(files.train, info, config.trainLimit),
                readCifar({files.test}, info, config.testLimit)};
    }
    const auto files = findIdx(folder, info);
    return {info, readIdx(files.trainImages, files.trainLabels, info, config.trainLimit),
            readIdx(files.testImages, files.testLabels, info, config.testLimit)};
}

std::string dataProblem(const RunConfig::Data& config) try {
    const auto& set = known(config.set);
    if (set.layout == Layout::Cifar)
        findCifar(dataFolder(config), set.info, config.trainLimit);
    else
        findIdx(dataFolder(config), set.info);
    return {};
} catch (const std::exception& error) {
    return error.what();
}

} // namespace pdqat
