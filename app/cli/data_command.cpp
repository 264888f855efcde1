// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/format.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "engine/api/number_text.h"
#include "engine/data/data_problems.h"
#include "engine/data/fetch_set.h"
#include "engine/data/take_inventory.h"
#include "engine/networks/describe.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

int showInventory(const RunConfig& config) {
    const auto layers = networks::describeLayers(config);
    const auto [inventory, problems] = data::surveyData(config, networks::smallestBatch(layers));
    writeOutput(inventory.set + " in " + inventory.folder + '\n' + indentedInventory(inventory));
    if (problems.empty())
        return 0;
    std::fprintf(stderr, "pdqat: %s\n", data::inLines(problems, inventory.folder).c_str());
    return static_cast<int>(problems.front().kind());
}

std::string progressText(const data::FetchProgress& progress) {
    const auto bytes = static_cast<double>(progress.bytes), of = static_cast<double>(progress.of);
    const auto known = progress.of > 0;
    return (known ? bar(std::min(bytes / of, 1.0)) + ' ' : "") + bytesText(bytes) +
           (known ? " of " + bytesText(of) : "") + "  " + progress.file;
}

int fetch(const RunConfig::Data& config) {
    ProgressLine status(std::chrono::milliseconds(100), std::chrono::seconds(10));
    const auto show = [&](const data::FetchProgress& progress) {
        if (status.isDue())
            status.show(progressText(progress));
    };
    auto fetched = data::Fetched::Stopped;
    try {
        fetched = data::fetchSet(config, {.progress = show, .stop = {}});
    } catch (...) {
        status.clear();
        throw;
    }
    status.clear();
    writeOutput(config.set +
                (fetched == data::Fetched::Now ? " is now in " + data::fetchFolder(config).string()
                                               : " is complete already, in " + data::dataFolder(config)) +
                '\n');
    return 0;
}

bool hasExtra(const std::string& set) {
    return std::ranges::any_of(data::dataSetInfo(set).publication.files, &data::PublishedFile::isExtra);
}

void addFetch(CLI::App& data, Action& chosen) {
    auto* command = data.add_subcommand("fetch", "Get a data set from where it is published");
    auto config = std::make_shared<RunConfig::Data>();
    auto withoutExtra = std::make_shared<bool>(false);
    command->add_option("name", config->set, "Such as cifar10")->required();
    command->add_option("--to", config->path, "Into this folder instead of where runs look for the set");
    command->add_option("--mirror", config->mirror,
                        "From this URL of a folder with the set's files, in place of the published one");
    command->add_flag("--without-extra", *withoutExtra, "Of SVHN, without the large extra_32x32.mat");
    command->callback([config, withoutExtra, command, &data, &chosen] {
        chosen = [config, withoutExtra, command, &data] {
            refuseUnused(data, {"--preset", "--config", "--set"}, "pdqat data without fetch",
                         "Leave it out; pdqat data fetch NAME takes --to and --mirror");
            if (!hasExtra(config->set))
                refuseUnused(*command, {"--without-extra"}, "svhn", "Leave it out");
            config->extra = !*withoutExtra;
            return fetch(*config);
        };
    });
}

} // namespace

void addData(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("data");
    auto options = std::make_shared<ConfigOptions>();
    options->add(*command);
    addFetch(*command, chosen);
    command->callback([command, options, &chosen] {
        if (command->get_subcommands().empty())
            chosen = [options] { return showInventory(options->build()); };
    });
}

} // namespace pdqat::cli
