// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/tensorboard_runs.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/imports/files_below.h"
#include "engine/imports/series_map.h"
#include "engine/track/files/event_file.h"
#include "pdqat_tensorboard.pb.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace pdqat::imports {
namespace fs = std::filesystem;
namespace {

namespace tensorboard = track::tensorboard;

template <class Number>
std::optional<double> only(std::string_view bytes, const auto& list) {
    Number number{};
    if (bytes.size() == sizeof number)
        std::memcpy(&number, bytes.data(), sizeof number);
    else if (list.size() == 1)
        number = list[0];
    else
        return {};
    return static_cast<double>(number);
}

std::optional<double> scalarOf(const tensorboard::SummaryValue& value) {
    if (value.value_case() == tensorboard::SummaryValue::kSimpleValue)
        return value.simple_value();
    if (value.value_case() != tensorboard::SummaryValue::kTensor)
        return {};
    const auto& tensor = value.tensor();
    switch (tensor.type()) {
    case 1: return only<float>(tensor.content(), tensor.float_val());
    case 2: return only<double>(tensor.content(), tensor.double_val());
    default: return {};
    }
}

std::string textOf(const tensorboard::Value& value) {
    switch (value.kind_case()) {
    case tensorboard::Value::kNumber: return number(value.number());
    case tensorboard::Value::kText: return value.text();
    case tensorboard::Value::kTruth: return value.truth() ? "true" : "false";
    default: return {};
    }
}

void takeHParams(const std::string& content, ForeignRun& run) {
    tensorboard::HParamsData data;
    if (!data.ParseFromString(content))
        return;
    if (data.has_session_start())
        for (const auto& [name, value] : data.session_start().hparams())
            run.settings[name] = textOf(value);
    if (data.has_session_end() && data.session_end().status() == 2)
        run.state = RunState::Failed;
}

void take(const tensorboard::Event& event, const std::string& prefix, ForeignRun& run) {
    run.begun = run.begun > 0 ? std::min(run.begun, event.wall_time()) : event.wall_time();
    run.ended = std::max(run.ended, event.wall_time());
    for (const auto& value : event.summary().value())
        if (value.metadata().plugin_data().plugin_name() == "hparams")
            takeHParams(value.metadata().plugin_data().content(), run);
        else if (const auto scalar = scalarOf(value))
            run.series[prefix + value.tag()].push_back({event.step(), event.wall_time(), *scalar});
}

/// "1669123456.789"
bool isTime(const std::string& name) {
    constexpr double first = 1e9; // 2001
    const auto value = readNumber<double>(name);
    return value && *value > first && name.find('.') != std::string::npos;
}

/// The folder of the run that a file tells of, and what its series are called after.
std::pair<fs::path, std::string> runOf(const fs::path& place, const fs::path& file) {
    auto folder = file.parent_path();
    std::string prefix;
    while (folder != place) {
        const auto name = folder.filename().string();
        if (isTime(name))
            folder = folder.parent_path();
        else if (const auto split = splitNamed(name); split && prefix.empty()) {
            prefix = name + '/';
            folder = folder.parent_path();
        } else
            break;
    }
    return {folder, prefix};
}

} // namespace

std::vector<ForeignRun> tensorboardRuns(const fs::path& place, std::vector<Error>& faults,
                                        const Proceed& proceed) {
    const auto root = fs::is_directory(place) ? place : place.parent_path();
    std::vector<ForeignRun> runs;
    for (const auto& file : filesBelow(place, proceed, track::isEventFile)) {
        const auto [folder, prefix] = runOf(root, file);
        const auto id = fs::weakly_canonical(folder).string();
        auto known = std::ranges::find(runs, id, &ForeignRun::id);
        if (known == runs.end()) {
            ForeignRun run;
            run.program = TrackerKind::TensorBoard;
            run.place = folder.string();
            run.id = id;
            const auto relative = folder.lexically_relative(root).string();
            run.name = relative.empty() || relative == "." ? fs::path(id).filename().string() : relative;
            known = runs.insert(runs.end(), std::move(run));
        }
        try {
            const bool isWhole = track::readEventFile(file, [&, &prefix = prefix](const auto& event) {
                proceed();
                take(event, prefix, *known);
            });
            if (!isWhole) {
                if (known->state == RunState::Finished)
                    known->state = RunState::Interrupted;
                faults.push_back(cutOff(file));
            }
        } catch (const Error& error) {
            faults.push_back(error);
        }
    }
    std::erase_if(runs, [](const auto& run) { return run.series.empty() && run.settings.empty(); });
    return runs;
}

} // namespace pdqat::imports
