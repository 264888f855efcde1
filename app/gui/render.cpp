// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/render.h"

#include "app/gui/loaded_run.h"
#include "widgets/paper/run_figures.h"

#include <cstdio>

namespace pdqat::ui {

void renderRun(const runs::Library& library, const QString& run, const QString& folder) {
    const auto id = library.resolve(run.toStdString());
    const auto loaded = loadRun(library, id);
    for (const auto& path : renderRunFigures(*loaded.data, loaded.ranking, folder))
        std::printf("%s\n", qPrintable(path));
}

} // namespace pdqat::ui
