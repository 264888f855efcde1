// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/render.h"

#include "engine/select/ranking.h"
#include "widgets/plots/run_figures.h"
#include "widgets/run_data.h"

#include <cstdio>

namespace pdqat::ui {

void renderRun(const Library& library, const QString& run, const QString& folder) {
    const auto id = library.resolve(run.toStdString());
    const auto events = library.events(id);
    RunData data(QString::fromStdString(id));
    data.append(events);

    SnapshotFollower follower;
    for (const auto& event : events)
        follower.add(event);
    const auto& snapshot = follower.snapshot();
    std::vector<RankedLayer> ranking;
    for (const auto bits : lowWidths(snapshot.started.config))
        for (auto& row : rankLayers(snapshot, bits))
            ranking.push_back(std::move(row));

    for (const auto& path : renderRunFigures(data, ranking, folder))
        std::printf("%s\n", qPrintable(path));
}

} // namespace pdqat::ui
