// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_up.h"

#include "app/catalogue/sweep_files.h"
#include "app/cli/format.h"
#include "app/cli/output.h"
#include "engine/api/error.h"
#include "engine/queue/queue_file.h"
#include "engine/sweeps/sweep_runs.h"

namespace pdqat::cli {

LinedUp lineUp(const runs::Library& library, const std::string& json, const std::string& name,
               const std::string& place) {
    const auto status = sweeps::inspectSweep(catalogue::sweepOf(json, name), library, 1,
                                             [](const auto&) { return std::vector<Error>(); });
    if (!status.problem.empty())
        throw Error(ErrorKind::Usage, place, status.problem);
    for (const auto& warning : status.warnings)
        warn(warning);
    const auto file = catalogue::saveSweep(library, json, name);
    const auto item = queue::QueueFile(library).addSweep(file, name, status.left);
    return {file.stem().string(),
            std::to_string(status.runs.size()) + " runs, " +
                std::to_string(count(status, SweepRunState::Finished)) + " of them finished" +
                (status.left ? ", " + timeLeftText(status.left) : "") + ". In line as " + item + '.'};
}

} // namespace pdqat::cli
