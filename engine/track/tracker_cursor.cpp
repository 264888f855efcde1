// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/tracker_cursor.h"

#include "engine/json/json_archive.h"
#include "engine/os/atomic_file.h"

namespace pdqat::json {

void describe(auto& a, Is<runs::LogPlace> auto& v) {
    a("start", v.start);
    a("end", v.end);
    a("crc", v.checksum);
}

void describe(auto& a, Is<track::TrackerCursor> auto& v) {
    a("log", v.log);
    a("epoch", v.delivered.epoch);
    a("dual_epoch", v.delivered.dualEpoch);
    a("step", v.delivered.batchStep);
    a("values", v.values);
    a("closed", v.closed);
    a("place", v.place);
    a("memory", v.memory);
}

} // namespace pdqat::json

namespace pdqat::track {

std::filesystem::path cursorFile(const std::filesystem::path& runFolder, TrackerKind kind) {
    return runFolder / "exports" / (std::string(name(kind)) + ".json");
}

TrackerCursor readCursor(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file))
        return {};
    const auto text = os::readFile(file);
    try {
        return json::fromJsonText<TrackerCursor, json::Missing::Error>(text, file.string());
    } catch (const Error& error) {
        throw Error(error.kind(), error.where(), "damaged: this does not say what of the run was delivered",
                    "Send the run as a new one: pdqat export with --new");
    }
}

void writeCursor(const std::filesystem::path& file, const TrackerCursor& cursor) {
    os::replaceFile(
        file,
        json::JsonWriter::encode(cursor).dump(2, ' ', false, json::Json::error_handler_t::replace) + '\n');
}

} // namespace pdqat::track
