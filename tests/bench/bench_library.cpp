// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the engine takes for what the window shows first: the list of a library's runs, read anew and from
// its index, and page Compare over many of them. Arguments: runs in the list, runs compared, epochs of each.
// Prints one JSON object, milliseconds. Arguments "fill", a folder and a number: makes a library there
// instead.
#include "engine/api/text.h"
#include "engine/figures/compare.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "tests/fixtures/sample_events.h"
#include "tests/fixtures/temp_folder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

namespace {

using namespace pdqat;

double milliseconds(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// As a training leaves it, with a checkpoint's name but not its weight.
std::string addRun(const std::filesystem::path& library, std::int64_t number, std::int64_t epochs,
                   std::int64_t metrics) {
    auto started = runs::sampleStarted();
    started.config.run.seed = number;
    started.config.run.epochs = epochs;
    started.config.method.epsilonLayer = {0.01 * static_cast<double>(1 + number % 7)};
    started.runId = runs::newRunId(1.7e9 + static_cast<double>(number));
    const auto folder = runs::makeRunFolder(library / "runs", started.runId, started.config);
    RunStory story;
    std::string log;
    const auto add = [&](double time, EventBody body) {
        const Event event{time, std::move(body)};
        log += runs::logRecord(event);
        story.add(event);
    };
    add(0, started);
    for (std::int64_t epoch = 0; epoch < epochs; ++epoch)
        add(static_cast<double>(epoch),
            runs::sampleEpoch(epoch, 0.9 - 1.0 / (2.0 + static_cast<double>(epoch)), true));
    add(static_cast<double>(epochs), RunFinished{epochs - 1, 1});
    os::replaceFile(folder.events(), log);
    auto summary = runs::summaryOf(story);
    std::map<std::string, double> named;
    for (std::int64_t metric = 0; metric < metrics; ++metric)
        named["metric " + std::to_string(metric)] = static_cast<double>(number + metric);
    summary.metrics = named;
    runs::writeSummary(folder.summary(), summary);
    runs::writeStatus(folder.status(), {RunState::Finished, {}, {}, 1.7e9});
    return started.runId;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 4 && std::string_view(argv[1]) == "fill") { // a library for others to measure
        const runs::Library library(argv[2]);
        for (std::int64_t i = 0; i < readNumber<std::int64_t>(argv[3]).value_or(0); ++i)
            addRun(library.folder(), i, 70, 200);
        library.list();
        return 0;
    }
    const auto argument = [&](int i, std::int64_t otherwise) {
        return argc > i ? readNumber<std::int64_t>(argv[i]).value_or(otherwise) : otherwise;
    };
    const auto listed = argument(1, 5000), compared = argument(2, 500), epochs = argument(3, 2000);
    constexpr std::int64_t metrics = 200;
    TempFolder temp;
    const runs::Library many(temp.path() / "many"), long_(temp.path() / "long");
    for (std::int64_t i = 0; i < listed; ++i)
        addRun(many.folder(), i, 3, metrics);
    const double anew = milliseconds([&] { many.list(); });
    std::vector<double> again, fromIndex;
    for (int i = 0; i < 5; ++i) {
        fromIndex.push_back(milliseconds([&] { runs::Library(many.folder()).list(); })); // as at a start
        again.push_back(milliseconds([&] { many.list(); }));
    }
    std::ranges::sort(again);
    std::ranges::sort(fromIndex);
    CompareQuestion question;
    for (std::int64_t i = 0; i < compared; ++i)
        question.runs.push_back(addRun(long_.folder(), i, epochs, 0));
    long_.list();
    figures::Comparer comparer(long_);
    double first = NAN, records = 0;
    const auto begin = std::chrono::steady_clock::now();
    std::vector<RunRecord> found;
    records = milliseconds([&] { found = long_.list(); });
    comparer.compare(question, found, [&](const Comparison&) {
        first = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    });
    const double whole =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    const double later = milliseconds([&] { comparer.compare(question, found); });
    std::printf(
        "{\"runs\": %s, \"list_anew_ms\": %s, \"list_from_index_ms\": %s, \"list_again_ms\": %s, "
        "\"compared\": %s, \"epochs\": %s, "
        "\"records_ms\": %s, \"first_curves_ms\": %s, \"all_logs_ms\": %s, \"another_question_ms\": %s}\n",
        std::to_string(listed).c_str(), number(std::round(anew)).c_str(),
        number(std::round(fromIndex[2])).c_str(), number(std::round(again[2])).c_str(),
        std::to_string(compared).c_str(), std::to_string(epochs).c_str(), number(std::round(records)).c_str(),
        number(std::round(first)).c_str(), number(std::round(whole)).c_str(),
        number(std::round(later)).c_str());
}
