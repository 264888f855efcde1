// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/format.h"
#include "app/cli/output.h"
#include "engine/data/take_inventory.h"
#include "engine/networks/describe.h"

#include <memory>

namespace pdqat::cli {

void addData(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("data");
    auto options = std::make_shared<ConfigOptions>();
    options->add(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto config = options->build();
            const auto layers = networks::describeLayers(config);
            const auto inventory = data::takeInventory(config, networks::smallestBatch(layers));
            writeOutput(inventory.set + " in " + inventory.folder + '\n' + inventoryText(inventory));
            return 0;
        };
    });
}

} // namespace pdqat::cli
