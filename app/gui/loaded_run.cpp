// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loaded_run.h"

#include "engine/select/ranking.h"

namespace pdqat::ui {

ReportRunData loadRun(const runs::Library& library, const std::string& id) {
    ReportRunData run{std::make_unique<RunData>(QString::fromStdString(id)), {}};
    run.data->append(library.events(id));
    const auto& story = run.data->story();
    for (const auto bits : pdqat::lowWidths(story.started().config))
        for (auto& row : select::rankLayers(story, bits))
            run.ranking.push_back(std::move(row));
    return run;
}

} // namespace pdqat::ui
