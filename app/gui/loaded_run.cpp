// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loaded_run.h"

#include "engine/select/ranking.h"

namespace pdqat::ui {

ReportRunData loadRun(const runs::Library& library, const std::string& id) {
    const auto events = library.events(id);
    ReportRunData run{std::make_unique<RunData>(QString::fromStdString(id)), {}};
    run.data->append(events);
    select::SnapshotFollower follower;
    for (const auto& event : events)
        follower.add(event);
    const auto& snapshot = follower.snapshot();
    for (const auto bits : pdqat::lowWidths(snapshot.started.config))
        for (auto& row : select::rankLayers(snapshot, bits))
            run.ranking.push_back(std::move(row));
    return run;
}

} // namespace pdqat::ui
