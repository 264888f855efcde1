// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/event_log.h"

#include "engine/api/number_text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/event_json.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <zlib.h>

namespace pdqat::runs {
namespace {

constexpr std::string_view opening = R"({"crc":")", middle = R"(","event":)", closing = "}";
constexpr std::size_t crcDigits = 8, eventStart = opening.size() + crcDigits + middle.size();

std::string checksum(std::string_view text) {
    return hexText(::crc32_z(0, reinterpret_cast<const Bytef*>(text.data()), text.size()), crcDigits);
}

std::string linePlace(const std::filesystem::path& file, std::size_t line) {
    return file.string() + ", line " + std::to_string(line);
}

[[noreturn]] void damaged(const std::string& place) {
    throw Error(ErrorKind::Library, place,
                "damaged: this is not a record with the right checksum, but good ones follow it",
                "Delete the line to read the log without it");
}

bool needsSync(const Event& event) {
    return isEnd(event) || std::holds_alternative<RunStarted>(event.body) ||
           std::holds_alternative<EpochDone>(event.body) ||
           std::holds_alternative<CheckpointSaved>(event.body);
}

} // namespace

std::string logRecord(const Event& event) {
    const auto text = eventToJson(event);
    return std::string(opening) + checksum(text) + std::string(middle) + text + std::string(closing) + '\n';
}

std::optional<Event> eventOfRecord(std::string_view line, const std::string& place) {
    if (line.size() <= eventStart || !line.starts_with(opening) || !line.ends_with(closing) ||
        line.substr(opening.size() + crcDigits, middle.size()) != middle)
        return {};
    const auto text = line.substr(eventStart, line.size() - eventStart - closing.size());
    if (line.substr(opening.size(), crcDigits) != checksum(text))
        return {};
    try {
        return eventFromJson(text);
    } catch (const Error& error) {
        throw Error(ErrorKind::Library, place, error.problem(),
                    "The log may come from a newer version of this program");
    }
}

LogContents readEventLog(const std::filesystem::path& file) {
    const auto content = os::readFile(file);
    LogContents log;
    std::size_t badLine = 0, line = 0;
    for (std::size_t start = 0; start < content.size();) {
        ++line;
        const auto end = content.find('\n', start);
        const auto complete = end != std::string::npos;
        const auto record = std::string_view(content).substr(start, complete ? end - start : end);
        start = complete ? end + 1 : content.size();
        auto event = complete ? eventOfRecord(record, linePlace(file, line)) : std::nullopt;
        if (event && badLine)
            damaged(linePlace(file, badLine));
        if (!event) {
            badLine = badLine ? badLine : line;
            continue;
        }
        log.events.push_back(std::move(*event));
        log.goodBytes = start;
    }
    log.tornBytes = content.size() - log.goodBytes;
    return log;
}

bool isCutOff(const std::filesystem::path& file) {
    constexpr std::streamoff longestEnd = 1 << 16;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(0, std::ios::end);
    const auto size = static_cast<std::streamoff>(stream.tellg());
    std::string tail(static_cast<std::size_t>(std::clamp<std::streamoff>(size, 0, longestEnd)), '\0');
    stream.seekg(size - static_cast<std::streamoff>(tail.size()));
    stream.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    if (!stream)
        throw Error(ErrorKind::Library, file.string(), "cannot be read");
    const auto end = tail.rfind('\n');
    if (end == std::string::npos)
        return size <= longestEnd;
    tail.resize(end);
    const auto event = eventOfRecord(std::string_view(tail).substr(tail.rfind('\n') + 1), file.string());
    return event && !isEnd(*event);
}

std::vector<Event> upTo(std::vector<Event> events, const Position& from) {
    const auto first = std::find_if(events.begin(), events.end(), [&](const Event& event) {
        return std::visit(DoneAgain{from}, event.body);
    });
    events.erase(first, events.end());
    return events;
}

std::vector<Event> withoutSuperseded(std::vector<Event> events) {
    std::vector<Event> kept;
    for (auto& event : events) {
        if (const auto* started = std::get_if<RunStarted>(&event.body))
            kept = upTo(std::move(kept), started->from);
        kept.push_back(std::move(event));
    }
    return kept;
}

EventLogWriter::EventLogWriter(const std::filesystem::path& file)
    : file_(os::AppendFile::reopen(file, std::filesystem::exists(file) ? readEventLog(file).goodBytes : 0)) {}

void EventLogWriter::append(const Event& event) {
    if (std::holds_alternative<BatchDone>(event.body))
        return;
    file_.append(logRecord(event), needsSync(event) ? os::Lasting::Now : os::Lasting::Later);
}

} // namespace pdqat::runs
