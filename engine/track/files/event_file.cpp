// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/event_file.h"

#include "engine/api/events.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process_identity.h"
#include "pdqat_tensorboard.pb.h"

#include <algorithm>
#include <bit>
#include <boost/crc.hpp>
#include <cstring>
#include <system_error>
#include <unistd.h>

namespace pdqat::track {
namespace {

constexpr std::string_view opening = "events.out.tfevents.", ending = ".pdqat";
constexpr std::size_t headSize = 12, tailSize = 4;
static_assert(std::endian::native == std::endian::little, "numbers are written as they lie in memory");

template <class Number>
void appendNumber(std::string& text, Number value) {
    text.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class Number>
Number numberAt(std::string_view data, std::size_t offset) {
    Number value;
    std::memcpy(&value, data.data() + offset, sizeof value);
    return value;
}

/// Seconds in a file's name; TensorBoard reads a run's files in the order of their names.
std::int64_t secondsOf(const std::filesystem::path& file) {
    const auto rest = file.filename().string().substr(opening.size());
    return readNumber<std::int64_t>(rest.substr(0, rest.find('.'))).value_or(0);
}

std::filesystem::path newName(const std::filesystem::path& folder) {
    auto seconds = static_cast<std::int64_t>(secondsNow());
    if (const auto files = eventFiles(folder); !files.empty())
        seconds = std::max(seconds, secondsOf(files.back()) + 1);
    return folder / (std::string(opening) + paddedText(seconds, 10) + '.' + os::thisProcess().host + '.' +
                     std::to_string(::getpid()) + ".0" + std::string(ending));
}

/// The data of the record at the front, which is removed; empty when there is no whole one.
std::string_view takeRecord(std::string_view& rest) {
    if (rest.size() < headSize + tailSize || numberAt<std::uint32_t>(rest, 8) != maskedCrc(rest.substr(0, 8)))
        return {};
    const auto size = numberAt<std::uint64_t>(rest, 0);
    if (size > rest.size() - headSize - tailSize)
        return {};
    const auto data = rest.substr(headSize, size);
    if (numberAt<std::uint32_t>(rest, headSize + size) != maskedCrc(data))
        return {};
    rest.remove_prefix(headSize + size + tailSize);
    return data;
}

} // namespace

std::uint32_t maskedCrc(std::string_view data) {
    boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
    crc.process_bytes(data.data(), data.size());
    return std::rotr(static_cast<std::uint32_t>(crc.checksum()), 15) + 0xa282ead8U;
}

std::string eventRecord(std::string_view data) {
    std::string record;
    appendNumber(record, static_cast<std::uint64_t>(data.size()));
    appendNumber(record, maskedCrc(record));
    record += data;
    appendNumber(record, maskedCrc(data));
    return record;
}

EventFile::EventFile(const std::filesystem::path& folder) : file_(os::AppendFile::create(newName(folder))) {
    tensorboard::Event first;
    first.set_wall_time(secondsNow());
    first.set_file_version("brain.Event:2");
    write(first);
}

void EventFile::write(const tensorboard::Event& event) {
    file_.append(eventRecord(event.SerializeAsString()));
}

std::vector<std::filesystem::path> eventFiles(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code ignored; // no folder: no files
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (const auto name = entry.path().filename().string();
            name.starts_with(opening) && name.ends_with(ending))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool isEventFile(const std::filesystem::path& file) {
    return file.filename().string().find("tfevents") != std::string::npos;
}

bool readEventFile(const std::filesystem::path& file,
                   const std::function<void(const tensorboard::Event&)>& onEvent) {
    const auto content = os::readFile(file);
    std::string_view rest = content;
    for (auto data = takeRecord(rest); !data.empty(); data = takeRecord(rest)) {
        tensorboard::Event event;
        if (!event.ParseFromArray(data.data(), static_cast<int>(data.size())))
            return false;
        onEvent(event);
    }
    return rest.empty();
}

} // namespace pdqat::track
