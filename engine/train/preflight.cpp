// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/preflight.h"

#include "engine/api/field.h"
#include "engine/api/tracker_rules.h"
#include "engine/data/data_set.h"
#include "engine/networks/describe.h"
#include "engine/train/device.h"

#include <utility>

namespace pdqat::train {
namespace {

/// The same problem must not be told twice: layer names are checked only where the values are right.
void checkValues(const RunConfig& asked, std::vector<Error>& found) {
    const auto config = untracked(asked);
    try {
        requireValid(config, "configuration");
        requireValid(config, "configuration", networks::layerNames(config));
    } catch (const Error& error) {
        found.push_back(error);
    }
}

void checkData(const RunConfig& config, std::vector<Error>& found) {
    const auto& set = data::dataSetInfo(config.data.set);
    if (const auto problem = data::dataProblem(config.data))
        found.push_back(*problem);
    if (set.size > config.network.inputSize && !resizes(config.data.fit))
        found.emplace_back(ErrorKind::Config, "network.input_size",
                           std::to_string(config.network.inputSize) + " px is smaller than the images of " +
                               set.name + ", " + std::to_string(set.size) + " px",
                           "Set it to " + std::to_string(set.size) + " or more, or data.fit to resize");
}

/// Where the limit alone tells that too few images are left; a smaller data set is found out when it is read.
void checkSplit(const RunConfig& config, std::vector<Error>& found) {
    const auto limit = config.data.trainLimit;
    const auto validation = data::validationCount(limit, config.data);
    if (limit > 0 && limit - validation < 2)
        found.emplace_back(ErrorKind::Config, "data.train_limit",
                           std::to_string(limit) + " leaves " + std::to_string(limit - validation) +
                               " training images beside the validation split, at least 2 are needed",
                           "Raise it, or set it to 0 for all images");
}

void checkDevice(const RunConfig& config, std::vector<Error>& found) {
    if (auto problem = deviceProblem(config.run))
        found.push_back(std::move(*problem));
}

} // namespace

std::vector<Error> obstacles(const RunConfig& config) {
    std::vector<Error> found;
    checkValues(config, found);
    if (!found.empty())
        return found;
    checkData(config, found);
    checkSplit(config, found);
    checkDevice(config, found);
    return found;
}

void requireTrainable(const RunConfig& config) {
    if (const auto found = obstacles(config); !found.empty())
        throw Error(found.front());
}

} // namespace pdqat::train
