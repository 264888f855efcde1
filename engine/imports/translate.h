// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's run as one of ours: a configuration that says whose it is, and events.
#pragma once

#include "engine/api/events.h"
#include "engine/imports/series_map.h"

#include <map>
#include <string>
#include <vector>

namespace pdqat::imports {

struct TranslatedRun {
    RunConfig config;
    std::vector<Event> events;
    std::map<std::string, double> metrics; ///< the newest of each series, and what its program keeps beside
    std::vector<std::string> notes;        ///< what was left out
};

/// Every value of the validation or test series is an epoch, of the training series where there is no other,
/// 100,000 at most; what was logged in between is what batches tell, at most 10,000 times. An epoch has the
/// mean of the training values that lead to it, and of other images those next to it. Series that count
/// other steps (batches beside epochs) are matched by their times. @param runId  of the run in the library
TranslatedRun translate(const ForeignRun& run, const std::vector<MappedSeries>& mapped,
                        const std::string& runId);

} // namespace pdqat::imports
