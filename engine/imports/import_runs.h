// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs from elsewhere, taken into a library: run directories of this program are copied; runs of W&B,
// TensorBoard and MLflow become runs that can be looked at and compared, and nothing else.
#pragma once

#include "engine/imports/series_map.h"
#include "engine/runs/library.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::imports {

struct ImportAsk {
    /// A run directory, a library, a folder or log of W&B, a folder or file of TensorBoard, a database of
    /// MLflow or its server's address ("http://host:5000").
    std::string place;
    std::string experiment; ///< of MLflow; empty: all
    ChosenSeries metrics;   ///< chosen by hand; none: those chosen when a run was imported before
};

struct ImportedRun {
    std::string id, name;
    std::optional<TrackerKind> program; ///< none: a run directory of this program
    std::int64_t epochs = 0;
    bool isUpdate = false;           ///< it was there, and is as its program has it now
    std::vector<std::string> series; ///< "val/accuracy@32 is val_acc"
};

struct ImportAnswer {
    std::vector<ImportedRun> runs;
    std::vector<std::string> notes; ///< what was passed over, and why
};

/// Blocks. A run that was imported before is brought up to date under its id, with its labels. One that
/// cannot be imported does not keep the others from it.
/// @param going  asked often: whether to go on; if not, what was imported so far stays
/// @throws Error(Library) for a place that is not there, or where nothing can be imported; Error(Usage) as
/// requireKnown(); Error(Tracker) where a server does not answer
ImportAnswer importRuns(const runs::Library& library, const ImportAsk& ask,
                        const std::function<bool()>& going = {});

} // namespace pdqat::imports
