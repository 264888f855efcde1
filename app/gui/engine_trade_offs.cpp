// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_trade_offs.h"

#include "app/catalogue/sweep_files.h"
#include "engine/api/error.h"
#include "engine/figures/trained_arms.h"
#include "engine/sweeps/sweep_status.h"

#include <algorithm>

namespace pdqat::ui {
namespace {

namespace fs = std::filesystem;

bool choosesLayers(const sweeps::Sweep& sweep) {
    return std::ranges::any_of(sweep.parts, [](const auto& part) { return part.keep.has_value(); });
}

/// Those that cannot be read are told of where sweeps are started.
std::optional<SweepInfo> studyIn(const fs::path& file) try {
    const auto sweep = catalogue::readSweep(file);
    if (!choosesLayers(sweep))
        return {};
    return SweepInfo{sweep.id, sweep.name, sweep.description, sweep.group, file.string(), {}};
} catch (const Error&) {
    return {};
}

std::vector<SweepInfo> studiesIn(const runs::Library& library) {
    std::vector<SweepInfo> own, shipped;
    const auto folder = catalogue::sweepFolder(library);
    for (const auto& file : catalogue::sweepFiles(library)) {
        const bool isOwn = file.parent_path() == folder;
        if (!isOwn && !fs::exists(folder / file.stem()))
            continue;
        if (auto info = studyIn(file))
            (isOwn ? own : shipped).push_back(std::move(*info));
    }
    const auto written = [](const SweepInfo& info) {
        std::error_code gone;
        return fs::last_write_time(info.file, gone);
    };
    std::ranges::stable_sort(own, std::ranges::greater(), written);
    own.insert(own.end(), shipped.begin(), shipped.end());
    return own;
}

} // namespace

void EngineTradeOffs::refresh() {
    jobs_.run(
        QStringLiteral("list"), [library = library_] { return studiesIn(library); },
        [this](const Outcome<std::vector<SweepInfo>>& outcome) {
            if (outcome.value)
                Q_EMIT listed(*outcome.value);
        });
}

void EngineTradeOffs::find(const QString& sweep) {
    jobs_.run(
        QStringLiteral("find"),
        [library = library_, id = sweep.toStdString()] {
            const auto read = catalogue::readSweep(catalogue::findSweepFile(id, library));
            return figures::tradeOff(read, sweeps::planSweep(read, library), library.list(), Split::Test);
        },
        [this, sweep](const Outcome<TradeOff>& outcome) {
            if (outcome.value)
                Q_EMIT found(*outcome.value);
            else
                Q_EMIT failed(sweep, outcome.problem);
        });
}

} // namespace pdqat::ui
