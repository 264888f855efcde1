// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/tracking_tools.h"

#include "engine/os/process.h"
#include "engine/track/workbench_figures.h"

namespace pdqat::cli {
namespace {

std::string numberOf(const TrackerStatus& status) {
    return grouped(status.values) + (status.values == 1 ? " value" : " values");
}

std::string what(const TrackerStatus& status, const std::string& run, const std::string& libraryArgument) {
    const auto place = status.place.empty() ? std::string() : ", " + status.place;
    if (status.state == TrackerState::Done)
        return numberOf(status) + place;
    if (status.state == TrackerState::Following)
        return numberOf(status) + " so far" + place;
    const auto problem = status.problem.empty() ? "There was not enough time." : status.problem;
    return "not everything was delivered (" + numberOf(status) + " so far). " + problem +
           "\n  To send the rest: pdqat export " + run + " --to " + std::string(name(status.kind)) +
           libraryArgument;
}

} // namespace

track::TrackingTools trackingTools(const runs::Library& library) {
    const auto workbench = os::findBesideOrInPath("pdqat-workbench");
    return workbench ? track::figuresByWorkbench(*workbench, library) : track::TrackingTools{};
}

std::string trackerReport(const TrackerStatus& status, const std::string& run,
                          const std::string& libraryArgument) {
    auto text = std::string(title(status.kind)) + ": " + what(status, run, libraryArgument) + '\n';
    if (!status.command.empty())
        text += "  " + status.command + '\n';
    for (const auto& note : status.notes)
        text += "  " + note + '\n';
    return text;
}

std::string grouped(std::int64_t number) {
    auto digits = std::to_string(number);
    for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > (number < 0 ? 1 : 0); i -= 3)
        digits.insert(static_cast<std::size_t>(i), 1, ',');
    return digits;
}

} // namespace pdqat::cli
