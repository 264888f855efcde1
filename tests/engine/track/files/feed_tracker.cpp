// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers a stored run's events to a tracker that writes files, as the follower of a run does, for tests by
// the programs that read these files.
//   feed_tracker wandb|tensorboard RUNFOLDER [--set key=value] [--from N] [--to N] [--at-once N]
//                [--figure FILE] [--leave-open]
// --from and --to count the run's events; what a call remembers is in RUNFOLDER/exports. Prints what a
// tracker says of itself as JSON.
#include "engine/api/field.h"
#include "engine/api/run_story.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/track/files/file_trackers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <limits>
#include <unistd.h>

namespace {

using namespace pdqat;

struct Arguments {
    TrackerKind kind = TrackerKind::Wandb;
    runs::RunFolder run = {};
    std::vector<std::string> settings = {};
    std::size_t from = 0, to = std::numeric_limits<std::size_t>::max(), atOnce = 3;
    std::vector<std::filesystem::path> figures = {};
    bool leaveOpen = false;
};

Arguments parse(const std::vector<std::string>& words) {
    Arguments arguments{named<TrackerKind>(words.at(0), ErrorKind::Usage), runs::RunFolder{words.at(1)}};
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (words[i] == "--leave-open")
            arguments.leaveOpen = true;
        else if (words[i] == "--set")
            arguments.settings.push_back(words.at(++i));
        else if (words[i] == "--figure")
            arguments.figures.emplace_back(words.at(++i));
        else if (words[i] == "--from")
            arguments.from = readNumber<std::size_t>(words.at(++i)).value();
        else if (words[i] == "--to")
            arguments.to = readNumber<std::size_t>(words.at(++i)).value();
        else if (words[i] == "--at-once")
            arguments.atOnce = readNumber<std::size_t>(words.at(++i)).value();
        else
            throw Error(ErrorKind::Usage, words[i], "unknown");
    }
    return arguments;
}

RunConfig::Track settingsOf(const Arguments& arguments, RunConfig config) {
    for (const auto& setting : arguments.settings) {
        const auto equals = setting.find('=');
        setFromText(config, setting.substr(0, equals), setting.substr(equals + 1));
    }
    return config.track;
}

std::unique_ptr<track::Tracker> make(const Arguments& arguments, const RunConfig& config) {
    const auto library = arguments.run.path.parent_path().parent_path();
    const auto settings = settingsOf(arguments, config);
    return arguments.kind == TrackerKind::Wandb ? track::makeWandbTracker(settings, library)
                                                : track::makeTensorBoardTracker(settings, library);
}

void feed(const Arguments& arguments) {
    const auto events = runs::withoutSuperseded(runs::readEventLog(arguments.run.events()).events);
    const auto& started = std::get<RunStarted>(events.at(0).body);
    RunStory story;
    std::vector<track::TrackedEvent> tracked;
    for (const auto& event : events) {
        story.add(event);
        tracked.push_back(
            {event, story.best() && story.best()->best ? std::optional(*story.best()) : std::nullopt});
    }
    const auto remembered =
        arguments.run.path / "exports" / (std::string(name(arguments.kind)) + ".memory.json");
    const auto tracker = make(arguments, started.config);
    tracker->open({arguments.run.path, started, events[0].time,
                   arguments.from > 0 ? tracked.at(arguments.from - 1).best : std::nullopt},
                  std::filesystem::exists(remembered) ? nlohmann::json::parse(os::readFile(remembered))
                                                      : nlohmann::json());
    const auto to = std::min(arguments.to, events.size());
    std::int64_t values = 0;
    for (auto i = arguments.from; i < to; i += arguments.atOnce) {
        values += tracker->deliver(std::span(tracked).subspan(i, std::min(arguments.atOnce, to - i)));
        os::replaceFile(remembered, tracker->memory().dump());
    }
    if (!arguments.leaveOpen) {
        tracker->close(events.at(to - 1), arguments.figures);
        os::replaceFile(remembered, tracker->memory().dump());
    }
    std::cout << nlohmann::json{{"values", values},
                                {"place", tracker->place()},
                                {"command", tracker->command()},
                                {"notes", tracker->notes()}}
              << std::endl;
    if (arguments.leaveOpen)
        ::_exit(0); // killed: nothing is closed in order
}

} // namespace

int main(int argc, char** argv) {
    try {
        feed(parse({argv + 1, argv + argc}));
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << std::endl;
        return static_cast<int>(error.kind());
    }
}
