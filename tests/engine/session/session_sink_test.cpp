// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_sink.h"
#include "tests/fixtures/recording_sink.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::session {
namespace {

TEST(SessionSink, TimesRiseThroughAllSessionsWhateverIsDoneToTheClock) {
    const TempFolder library;
    const auto folder = runs::makeRunFolder(library.path(), "20261123-084512-k3f9", {});
    double wall = 1000, steady = 5;
    const auto session = [&](const std::vector<Event>& before) {
        runs::Heartbeat heartbeat(folder.status(), runs::readStatus(folder.status()));
        RecordingSink display;
        SessionSink sink(
            folder, before, heartbeat, display, {}, [&] { return wall; }, [&] { return steady; });
        for (int i = 0; i < 2; ++i) {
            sink.post({wall, Warning{"something"}});
            steady += 2;
            wall -= 400; // the clock is set back all the time
        }
    };
    session({});
    session(runs::readEventLog(folder.events()).events);
    std::vector<double> times;
    for (const auto& event : runs::readEventLog(folder.events()).events)
        times.push_back(event.time);
    EXPECT_EQ(times, (std::vector<double>{1000, 1002, 1002, 1004}));
}

} // namespace
} // namespace pdqat::session
