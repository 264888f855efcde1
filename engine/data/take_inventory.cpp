// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/take_inventory.h"

#include "engine/data/data_problems.h"
#include "engine/data/data_set.h"

#include <utility>

namespace pdqat::data {

DataSurvey surveyData(const RunConfig& config, std::int64_t smallestBatch) {
    DataProblems problems;
    auto inventory = lookAtData(config.data, [&](const Error& error) { problems.add(error); });
    const auto images = inventory.parts.front().read;
    inventory.validationImages = validationCount(images, config.data);
    inventory.trainImages = images - inventory.validationImages;
    if (inventory.trainImages < 2 && problems.empty())
        problems.add(Error(ErrorKind::Config, "data.train_limit",
                           std::to_string(inventory.trainImages) +
                               " training images are left after the split, at least 2 are needed"));
    const auto rest = inventory.trainImages % config.run.batchSize;
    inventory.passedOver = rest < smallestBatch ? rest : 0;
    auto problem = problems.all(inventory.folder);
    return {std::move(inventory), std::move(problem)};
}

DataInventory takeInventory(const RunConfig& config, std::int64_t smallestBatch) {
    auto [inventory, problem] = surveyData(config, smallestBatch);
    if (problem)
        throw *problem;
    return inventory;
}

} // namespace pdqat::data
