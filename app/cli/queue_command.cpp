// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/format.h"
#include "app/cli/library_option.h"
#include "app/cli/line_up.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/queue_runner.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"
#include "engine/runs/movable_config.h"
#include "engine/sweeps/draft.h"
#include "engine/sweeps/sweep_runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct QueueOptions {
    LibraryOption library;
    ConfigOptions config;
    std::vector<std::string> items;
    std::string sweep, sweepName;
    std::vector<std::string> varied;
    std::int64_t place = 1, jobs = 1;
    bool json = false, held = false, print = false;
};

OrderedJson toNode(const std::optional<TimeLeft>& left) {
    if (!left)
        return nullptr;
    return {{"low", left->low},
            {"high", std::isfinite(left->high) ? OrderedJson(left->high) : OrderedJson()}};
}

OrderedJson toNode(const QueueStatus& queue) {
    OrderedJson items = OrderedJson::array();
    for (const auto& item : queue.items)
        items.push_back({{"id", item.id},
                         {"name", item.name},
                         {"state", name(item.state)},
                         {"sweep", item.sweep},
                         {"run", item.run},
                         {"reason", item.reason},
                         {"epochs_done", item.epochsDone},
                         {"epochs", item.epochs},
                         {"left", toNode(item.left)}});
    return {{"paused", queue.paused},
            {"jobs", queue.jobs},
            {"working", queue.working},
            {"left", toNode(queue.left)},
            {"items", items}};
}

/// "2 wait, 1 runs, about 12–14 min left; nobody works on it: pdqat queue run".
std::string summary(const QueueStatus& queue, const std::string& libraryArgument) {
    std::vector<std::string> parts;
    for (const auto state : allOf<QueueState>)
        if (const auto count = std::ranges::count(queue.items, state, &QueueItem::state); count > 0)
            parts.push_back(std::to_string(count) + ' ' + std::string(name(state)));
    auto text = join(parts, ", ") + "; " + std::to_string(queue.jobs) + " at a time";
    if (queue.left)
        text += "; " + timeLeftText(queue.left);
    if (queue.paused)
        text += "; paused: pdqat queue resume" + libraryArgument;
    else if (queue.hasWork() && !queue.working)
        text += "; nobody works on it: pdqat queue run" + libraryArgument;
    return text + ".\n";
}

int show(const QueueOptions& options) {
    const auto queue = queue::inspectQueue(options.library.open());
    if (options.json) {
        writeOutput(toNode(queue).dump(2) + '\n');
        return 0;
    }
    if (queue.items.empty()) {
        writeOutput("The queue is empty. pdqat queue add --preset NAME puts a run into it.\n");
        return 0;
    }
    std::vector<figures::Cells> rows{{"PLACE", "ITEM", "STATE", "EPOCHS", "LEFT", "RUN", "NAME"}};
    for (std::size_t i = 0; i < queue.items.size(); ++i) {
        const auto& item = queue.items[i];
        rows.push_back(
            {std::to_string(i + 1), item.id, std::string(name(item.state)),
             item.isSweep() ? "sweep" : std::to_string(item.epochsDone) + '/' + std::to_string(item.epochs),
             item.isOpen() ? timeLeftText(item.left) : "", item.run, item.name});
        if (!item.reason.empty())
            rows.push_back({"", "", "", "", "", "", item.reason});
    }
    writeOutput(figures::textTable(rows, {0, 3}) + '\n' + summary(queue, options.library.asArgument()));
    return 0;
}

/// Items are named by their ids, the start of one, or their place.
std::vector<std::string> idsOf(const queue::QueueFile& file, const std::vector<std::string>& named) {
    const auto queue = file.read();
    std::vector<std::string> ids;
    for (const auto& one : named) {
        std::vector<std::string> found;
        if (one.empty())
            throw Error(ErrorKind::Usage, "item", "an empty name is none",
                        "pdqat queue shows places and ids");
        if (const auto place = readNumber<std::size_t>(one);
            place && *place >= 1 && *place <= queue.items.size())
            found.push_back(queue.items[*place - 1].id);
        else
            for (const auto& item : queue.items)
                if (item.id.starts_with(one))
                    found.push_back(item.id);
        if (found.size() != 1)
            throw Error(ErrorKind::Usage, one,
                        found.empty() ? "there is no such item in the queue"
                                      : "it could be any of " + someOf(found),
                        "pdqat queue shows places and ids");
        ids.push_back(found.front());
    }
    return ids;
}

int add(const QueueOptions& options) {
    const auto library = options.library.open();
    writeOutput(queue::QueueFile(library).add(options.config.build(), options.held) + '\n');
    return 0;
}

int addSweep(const QueueOptions& options) {
    const auto library = options.library.open();
    const auto file = catalogue::findSweepFile(options.sweep, library);
    const auto sweep = catalogue::readSweep(file);
    const auto status =
        sweeps::inspectSweep(sweep, library, 1, [](const auto&) { return std::vector<Error>(); });
    writeOutput(
        queue::QueueFile(library).addSweep(file, sweep.name.empty() ? sweep.id : sweep.name, status.left) +
        '\n');
    return 0;
}

/// "run.seed=0..9"
VariedField variedOf(const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        throw Error(ErrorKind::Usage, text, "expected KEY=VALUES", "Write it like run.seed=0..9");
    const auto& field = requireField(trim(text.substr(0, equals)));
    return {field.key, parseValues(field, text.substr(equals + 1))};
}

int vary(const QueueOptions& options) {
    const auto library = options.library.open();
    VariedSweep draft{options.sweepName, runs::movableConfig(library.folder(), options.config.draft()), {}};
    for (const auto& text : options.varied)
        draft.varied.push_back(variedOf(text));
    const auto json = sweeps::sweepJson(draft);
    const auto name = displayName(draft);
    catalogue::sweepOf(json, name); // says what is wrong with it
    if (options.print) {
        writeOutput(json);
        return 0;
    }
    const auto lined = lineUp(library, json, name, "--values");
    writeOutput(lined.sweep + ": " + lined.text + '\n');
    return 0;
}

int run(const QueueOptions& options) {
    const auto library = options.library.open();
    const StopSignals signals;
    return QueueRunner(library).run(signals);
}

} // namespace

void addQueue(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("queue");
    command->require_subcommand(0, 1);
    auto options = std::make_shared<QueueOptions>();
    command->add_flag("--json", options->json, "As JSON");
    options->library.add(*command);
    command->callback([options, command, &chosen] {
        if (command->get_subcommands().empty())
            chosen = [options] { return show(*options); };
    });
    const auto part = [&](const char* name, const char* purpose,
                          std::function<int(const QueueOptions&)> act) {
        auto* sub = command->add_subcommand(name, purpose);
        options->library.add(*sub);
        sub->callback(
            [options, &chosen, act = std::move(act)] { chosen = [options, act] { return act(*options); }; });
        return sub;
    };
    auto* adding = part("add", "Put a run at the end", add);
    options->config.add(*adding);
    options->config.addName(*adding);
    adding->add_flag("--hold", options->held, "Passed over until it is released");
    part("sweep", "Put a sweep at the end", addSweep)
        ->add_option("sweep", options->sweep, "File, or name of a sweep (pdqat sweeps lists them)")
        ->required();
    auto* varying =
        part("vary", "Make a sweep of a configuration whose keys take several values, and put it at the end",
             vary);
    options->config.add(*varying);
    varying
        ->add_option("--values", options->varied,
                     "Values of a key: run.seed=0..9, optim.lr=\"1e-4..0.1 log 4\", \"quant.bits=8,4; 2\"; "
                     "several are multiplied")
        ->required();
    varying->add_option("--name", options->sweepName, "Name of the sweep");
    varying->add_flag("--print", options->print, "Print it as JSON, and put nothing in line");
    part("run", "Work on it until nothing waits", run);
    using Change = void (queue::QueueFile::*)(const std::vector<std::string>&) const;
    const std::tuple<const char*, const char*, Change> changes[] = {
        {"hold", "Pass items over until they are released", &queue::QueueFile::hold},
        {"release", "Let items that are held wait for their turn again", &queue::QueueFile::release},
        {"cancel", "Stop items that run, with a checkpoint; take others out of the line",
         &queue::QueueFile::cancel},
        {"retry", "Let items that failed or were cancelled wait again; runs go on from their checkpoints",
         &queue::QueueFile::retry},
        {"remove", "Forget items; their runs stay", &queue::QueueFile::remove}};
    const auto takesItems = [&](CLI::App* sub) {
        sub->add_option("item", options->items, "Ids of items, the start of one, or their places")
            ->required();
    };
    for (const auto& [name, purpose, act] : changes)
        takesItems(part(name, purpose, [act = act](const QueueOptions& given) {
            const queue::QueueFile file(given.library.open());
            (file.*act)(idsOf(file, given.items));
            return 0;
        }));
    auto* moving = part("move", "Put items at another place", [](const QueueOptions& given) {
        const queue::QueueFile file(given.library.open());
        file.move(idsOf(file, given.items), static_cast<std::size_t>(given.place - 1));
        return 0;
    });
    takesItems(moving);
    moving->add_option("--to", options->place, "The place, from 1")
        ->required()
        ->check(numberCheck(1, 100000));
    for (const bool paused : {true, false})
        part(paused ? "pause" : "resume", paused ? "Begin nothing more; what runs goes on" : "Go on",
             [paused](const QueueOptions& given) {
                 queue::QueueFile(given.library.open()).change([paused](QueueStatus& queue) {
                     queue.paused = paused;
                 });
                 return 0;
             });
    part("jobs", "How many runs at a time; they share the cores",
         [](const QueueOptions& given) {
             queue::QueueFile(given.library.open()).change([&](QueueStatus& queue) {
                 queue.jobs = given.jobs;
             });
             return 0;
         })
        ->add_option("number", options->jobs, "From 1")
        ->required()
        ->check(numberCheck(1, 1024));
}

} // namespace pdqat::cli
