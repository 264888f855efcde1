// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/wandb_runs.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/imports/files_below.h"
#include "engine/track/files/wandb_log.h"
#include "pdqat_wandb.pb.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace pdqat::imports {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
namespace wandb = track::wandb;

std::string keyOf(const wandb::Item& item) {
    if (!item.key().empty())
        return item.key();
    return join(std::vector<std::string>(item.nested_key().begin(), item.nested_key().end()), ".");
}

/// Of a file that nobody vouches for: what lies deeper than this is left out.
Json parsed(const std::string& text) {
    constexpr int deepest = 64;
    return Json::parse(
        text, [](int depth, auto, const auto&) { return depth <= deepest; }, false);
}

/// What begins so is W&B's own.
bool isOwn(const std::string& key) { return key.empty() || key.starts_with('_'); }

/// The numbers in a value: itself, or those of its members.
void addNumbers(const std::string& key, const Json& value, auto take) {
    if (value.is_number())
        take(key, value.get<double>());
    else if (value.is_object() && !value.contains("_type")) // which pictures and histograms have
        for (const auto& [member, inner] : value.items())
            addNumbers(key + '.' + member, inner, take);
}

void addNumbers(const wandb::Item& item, auto take) {
    const auto key = keyOf(item);
    if (isOwn(key))
        return;
    if (const auto number = readNumber<double>(item.json())) // NaN and infinities too, which JSON has not
        return take(key, *number);
    if (const auto value = parsed(item.json()); !value.is_discarded())
        addNumbers(key, value, take);
}

class WandbReader {
public:
    WandbReader(ForeignRun& run, const Proceed& proceed) : run_(run), proceed_(proceed) {}

    void operator()(const wandb::Record& record) {
        proceed_();
        if (record.has_run())
            take(record.run());
        if (record.has_config())
            take(record.config());
        if (record.has_history())
            take(record.history());
        if (record.has_summary())
            for (const auto& item : record.summary().update())
                addNumbers(item, [this](const auto& key, double value) { run_.results[key] = value; });
        if (record.has_exit())
            run_.state = record.exit().code() == 0 ? RunState::Finished : RunState::Failed;
    }

private:
    void take(const wandb::Config& config) {
        for (const auto& item : config.update())
            if (const auto key = keyOf(item); !isOwn(key))
                if (const auto value = parsed(item.json()); !value.is_discarded())
                    run_.addSettings(key, value);
    }

    void take(const wandb::Run& told) {
        run_.id = told.run_id();
        for (const auto& above : {told.project(), told.entity()}) // ids are unique in a project
            if (!run_.id.empty() && !above.empty())
                run_.id = above + '/' + run_.id;
        run_.name = told.display_name().empty() ? told.run_id() : told.display_name();
        run_.note = told.notes();
        run_.tags.assign(told.tag().begin(), told.tag().end());
        if (!told.project().empty())
            run_.settings["project"] = told.project();
        const auto began = static_cast<double>(told.start_time().seconds());
        run_.begun = run_.begun > 0 ? std::min(run_.begun, began) : began;
        take(told.config());
    }

    void take(const wandb::History& history) {
        auto step = history.step().num();
        double time = run_.ended;
        for (const auto& item : history.item()) {
            if (keyOf(item) == "_step")
                step = wholeStep(readNumber<double>(item.json()).value_or(0));
            if (keyOf(item) == "_timestamp")
                time = readNumber<double>(item.json()).value_or(time);
        }
        run_.ended = std::max(run_.ended, time);
        for (const auto& item : history.item())
            addNumbers(item, [&](const auto& key, double value) {
                run_.series[key].push_back({step, time, value});
            });
    }

    ForeignRun& run_;
    const Proceed& proceed_;
};

/// Two logs of one run: the later one goes on with the earlier one, and has the last word.
ForeignRun joined(ForeignRun a, ForeignRun b) {
    if (std::max(b.begun, b.ended) < std::max(a.begun, a.ended))
        std::swap(a, b);
    for (auto& [name, points] : b.series)
        a.series[name].insert(a.series[name].end(), points.begin(), points.end());
    b.settings.merge(a.settings);
    b.results.merge(a.results);
    b.series = std::move(a.series);
    b.begun = std::min(a.begun, b.begun);
    return b;
}

} // namespace

std::vector<ForeignRun> wandbRuns(const fs::path& place, std::vector<Error>& faults, const Proceed& proceed) {
    std::vector<ForeignRun> runs;
    for (const auto& log :
         filesBelow(place, proceed, [](const fs::path& file) { return file.extension() == ".wandb"; })) {
        ForeignRun run;
        run.program = TrackerKind::Wandb;
        run.place = log.string();
        run.state = RunState::Interrupted; // until its end is told
        try {
            if (!track::readWandbLog(log, WandbReader(run, proceed)).isWhole) {
                run.state = RunState::Interrupted;
                faults.push_back(cutOff(log));
            }
        } catch (const Error& error) {
            faults.push_back(error);
            continue;
        }
        if (run.id.empty())
            continue; // nothing was told yet
        const auto known = std::ranges::find(runs, run.id, &ForeignRun::id);
        if (known == runs.end())
            runs.push_back(std::move(run));
        else
            *known = joined(std::move(*known), std::move(run));
    }
    return runs;
}

} // namespace pdqat::imports
