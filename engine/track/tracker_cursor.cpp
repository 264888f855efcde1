// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/tracker_cursor.h"

#include "engine/api/error.h"
#include "engine/os/atomic_file.h"

#include <algorithm>

namespace pdqat::track {
namespace {

using Json = nlohmann::json;

struct IsNews {
    const TrackerCursor& cursor;

    bool operator()(const BatchDone&) const { return false; }
    bool operator()(const LayerStatistics& statistics) const { return statistics.at.step > cursor.step; }
    bool operator()(const DualStep& step) const { return step.at.epoch > cursor.dualEpoch; }
    bool operator()(const EpochDone& epoch) const { return epoch.epoch > cursor.epoch; }
    bool operator()(const auto&) const { return true; }
};

struct Pass {
    TrackerCursor& cursor;

    void operator()(const LayerStatistics& statistics) const {
        cursor.step = std::max(cursor.step, statistics.at.step);
    }
    void operator()(const DualStep& step) const {
        cursor.dualEpoch = std::max(cursor.dualEpoch, step.at.epoch);
    }
    void operator()(const EpochDone& epoch) const { cursor.epoch = std::max(cursor.epoch, epoch.epoch); }
    void operator()(const auto&) const {}
};

TrackerCursor cursorOf(const Json& json) {
    TrackerCursor cursor;
    const auto& log = json.at("log");
    log.at("start").get_to(cursor.log.start);
    log.at("end").get_to(cursor.log.end);
    log.at("crc").get_to(cursor.log.checksum);
    json.at("epoch").get_to(cursor.epoch);
    json.at("dual_epoch").get_to(cursor.dualEpoch);
    json.at("step").get_to(cursor.step);
    json.at("values").get_to(cursor.values);
    json.at("closed").get_to(cursor.closed);
    json.at("place").get_to(cursor.place);
    cursor.memory = json.at("memory");
    return cursor;
}

} // namespace

bool TrackerCursor::isNews(const Event& event) const { return std::visit(IsNews{*this}, event.body); }

void TrackerCursor::pass(const Event& event) { std::visit(Pass{*this}, event.body); }

std::filesystem::path cursorFile(const std::filesystem::path& runFolder, TrackerKind kind) {
    return runFolder / "exports" / (std::string(name(kind)) + ".json");
}

TrackerCursor readCursor(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file))
        return {};
    try {
        return cursorOf(Json::parse(os::readFile(file)));
    } catch (const Json::exception&) {
        throw Error(ErrorKind::Library, file.string(),
                    "damaged: this does not say what of the run was delivered",
                    "Send the run as a new one: pdqat export with --new");
    }
}

void writeCursor(const std::filesystem::path& file, const TrackerCursor& cursor) {
    const Json log{{"start", cursor.log.start}, {"end", cursor.log.end}, {"crc", cursor.log.checksum}};
    const Json json{{"log", log},
                    {"epoch", cursor.epoch},
                    {"dual_epoch", cursor.dualEpoch},
                    {"step", cursor.step},
                    {"values", cursor.values},
                    {"closed", cursor.closed},
                    {"place", cursor.place},
                    {"memory", cursor.memory}};
    os::replaceFile(file, json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace pdqat::track
