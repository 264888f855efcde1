// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/take_inventory.h"

#include "engine/data/data_problems.h"
#include "engine/data/data_set.h"

#include <utility>

namespace pdqat::data {

DataSurvey surveyData(const RunConfig& config, std::int64_t smallestBatch) {
    std::vector<Error> problems;
    auto inventory = lookAtData(config.data, [&](const Error& error) { problems.push_back(error); });
    const auto images = inventory.parts.front().read;
    inventory.validationImages = validationCount(images, config.data);
    inventory.trainImages = images - inventory.validationImages;
    if (inventory.trainImages < 2 && problems.empty())
        problems.emplace_back(ErrorKind::Config, "data.train_limit",
                              std::to_string(inventory.trainImages) +
                                  " training images are left after the split, at least 2 are needed");
    const auto rest = inventory.trainImages % config.run.batchSize;
    inventory.passedOver = rest < smallestBatch ? rest : 0;
    return {std::move(inventory), std::move(problems)};
}

DataInventory takeInventory(const RunConfig& config, std::int64_t smallestBatch) {
    auto [inventory, problems] = surveyData(config, smallestBatch);
    if (!problems.empty())
        throw inOne(problems, inventory.folder);
    return inventory;
}

} // namespace pdqat::data
