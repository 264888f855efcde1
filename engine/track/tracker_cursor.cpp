// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/tracker_cursor.h"

#include "engine/api/error.h"
#include "engine/os/atomic_file.h"

namespace pdqat::track {
namespace {

using Json = nlohmann::json;

TrackerCursor cursorOf(const Json& json) {
    TrackerCursor cursor;
    const auto& log = json.at("log");
    log.at("start").get_to(cursor.log.start);
    log.at("end").get_to(cursor.log.end);
    log.at("crc").get_to(cursor.log.checksum);
    json.at("epoch").get_to(cursor.delivered.epoch);
    json.at("dual_epoch").get_to(cursor.delivered.dualEpoch);
    json.at("step").get_to(cursor.delivered.batchStep);
    json.at("values").get_to(cursor.values);
    json.at("closed").get_to(cursor.closed);
    json.at("place").get_to(cursor.place);
    cursor.memory = json.at("memory");
    return cursor;
}

} // namespace

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
                    {"epoch", cursor.delivered.epoch},
                    {"dual_epoch", cursor.delivered.dualEpoch},
                    {"step", cursor.delivered.batchStep},
                    {"values", cursor.values},
                    {"closed", cursor.closed},
                    {"place", cursor.place},
                    {"memory", cursor.memory}};
    os::replaceFile(file, json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace pdqat::track
