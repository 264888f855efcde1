// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sweep_job.h"

#include <utility>

namespace pdqat::cli {

SweepJob::SweepJob(const runs::Library& library, const sweeps::SweepFolder& folder,
                   const sweeps::SweepEntry& entry, std::int64_t threads)
    : RunJob(library, entry.planned.config, threads, folder.ofRun(entry.shown.label, ".json"),
             folder.ofRun(entry.shown.label, ".log"), entry.shown.run),
      planned_(entry.planned) {}

SweepMeasure::SweepMeasure(const runs::Library& library, const sweeps::SweepFolder& folder, std::string run)
    : CommandJob({"sensitivity", run}, library, folder.ofRun("measure " + run, ".log")),
      run_(std::move(run)) {}

} // namespace pdqat::cli
