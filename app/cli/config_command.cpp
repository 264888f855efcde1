// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "app/cli/commands.h"
#include "app/cli/config_reference.h"
#include "app/cli/configuration.h"
#include "app/cli/output.h"
#include "engine/api/field.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct ConfigCommandOptions {
    ConfigOptions config;
    std::string key, file, output;
    bool markdown = false;
};
using Options = std::shared_ptr<ConfigCommandOptions>;

void addList(CLI::App& config, const Options& options, Action& chosen) {
    auto* command = config.add_subcommand("list", "All keys with type, default and meaning");
    command->add_flag("--markdown", options->markdown, "As a reference page");
    command->callback([options, &chosen] {
        chosen = [options] {
            writeOutput(options->markdown ? referencePage() : keyList());
            return 0;
        };
    });
}

void addExplain(CLI::App& config, const Options& options, Action& chosen) {
    auto* command = config.add_subcommand("explain", "Everything about one key");
    command->add_option("key", options->key, "Such as method.epsilon_out")->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            writeOutput(explanation(options->key));
            return 0;
        };
    });
}

void addTemplate(CLI::App& config, const Options& options, Action& chosen) {
    auto* command = config.add_subcommand("template", "A complete configuration file to start from");
    options->config.add(*command);
    options->config.addName(*command);
    command->add_option("-o,--output", options->output, "Write to this file");
    command->callback([options, &chosen] {
        chosen = [options] {
            writeOutput(toJson(options->config.build()), options->output);
            return 0;
        };
    });
}

void addCheck(CLI::App& config, const Options& options, Action& chosen) {
    auto* command = config.add_subcommand("check", "Say what is wrong with a configuration file");
    command->add_option("file", options->file, "JSON file")->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto chain =
                catalogue::withBases(catalogue::readConfigFile(options->file), catalogue::presetFolder());
            requireUsable(catalogue::mergedConfig(chain), options->file);
            writeOutput(options->file + " is a valid configuration.\n");
            return 0;
        };
    });
}

} // namespace

void addConfig(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("config");
    command->require_subcommand(1);
    const auto options = std::make_shared<ConfigCommandOptions>();
    addList(*command, options, chosen);
    addExplain(*command, options, chosen);
    addTemplate(*command, options, chosen);
    addCheck(*command, options, chosen);
}

} // namespace pdqat::cli
