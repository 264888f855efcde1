// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/event_log_reader.h"

#include "engine/os/file_descriptor.h"
#include "engine/runs/event_log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace pdqat::runs {
namespace {

class LogFile {
public:
    explicit LogFile(const std::filesystem::path& path) : path_(path), file_(os::openFile(path, O_RDONLY)) {}

    /// Fewer bytes than asked for only at the end of the file.
    std::string_view read(std::uint64_t offset) {
        for (;;) {
            const auto count = ::pread(file_.get(), piece_.data(), piece_.size(), static_cast<off_t>(offset));
            if (count >= 0)
                return {piece_.data(), static_cast<std::size_t>(count)};
            if (errno != EINTR)
                os::throwErrno(path_, "cannot be read");
        }
    }

private:
    std::filesystem::path path_;
    os::FileDescriptor file_;
    std::array<char, 1 << 16> piece_;
};

/// The complete lines of a file from an offset on.
class Lines {
public:
    Lines(const std::filesystem::path& path, std::uint64_t offset) : file_(path), base_(offset) {}

    /// Without its line break, valid until the next call.
    std::optional<std::string_view> next() {
        begin_ += std::exchange(length_, 0);
        for (auto searched = begin_;;) {
            if (const auto end = text_.find('\n', searched); end != std::string::npos) {
                length_ = end + 1 - begin_;
                return std::string_view(text_).substr(begin_, length_ - 1);
            }
            text_.erase(0, begin_);
            base_ += std::exchange(begin_, 0);
            searched = text_.size();
            const auto more = file_.read(base_ + searched);
            if (more.empty())
                return {};
            text_ += more;
        }
    }
    std::uint64_t start() const { return base_ + begin_; }  ///< of the last line
    std::uint64_t end() const { return start() + length_; } ///< behind its line break

private:
    LogFile file_;
    std::string text_;
    std::uint64_t base_;                 ///< where text_ stands in the file
    std::size_t begin_ = 0, length_ = 0; ///< of the last line in text_
};

constexpr std::size_t checksumStart = 8, checksumLength = 8; // {"crc":"1c291ca3",...

LogPlace placeOf(const Lines& lines, std::string_view record) {
    return {lines.start(), lines.end(), std::string(record.substr(checksumStart, checksumLength))};
}

std::string named(const std::filesystem::path& file, const Lines& lines) {
    return file.string() + ", byte " + std::to_string(lines.start());
}

/// @throws Error(Library) when a good record follows
void requireTail(const std::filesystem::path& file, Lines& lines) {
    const auto bad = named(file, lines);
    while (const auto line = lines.next())
        if (eventOfRecord(*line, named(file, lines)))
            throw Error(ErrorKind::Library, bad,
                        "damaged: this is not a record with the right checksum, but good ones follow it",
                        "Delete the line to read the log without it");
}

} // namespace

std::vector<LoggedEvent> readEventLog(const std::filesystem::path& file, const LogPlace& from,
                                      std::size_t bytes) {
    std::vector<LoggedEvent> records;
    Lines lines(file, from.end);
    while (lines.end() < from.end + bytes) {
        const auto line = lines.next();
        if (!line)
            break;
        auto event = eventOfRecord(*line, named(file, lines));
        if (!event) {
            requireTail(file, lines);
            break;
        }
        records.push_back({std::move(*event), placeOf(lines, *line)});
    }
    return records;
}

bool hasPlace(const std::filesystem::path& file, const LogPlace& place) {
    Lines lines(file, place.start);
    if (place.end == 0)
        return true;
    const auto line = lines.next();
    return line && eventOfRecord(*line, named(file, lines)) && placeOf(lines, *line) == place;
}

void RecordCounter::moveTo(const LogPlace& place, std::int64_t passed) {
    // Records that were written since update() may have been read already.
    behind_ = place.end < counted_ ? behind_ - passed : 0;
    counted_ = std::max(counted_, place.end);
}

void RecordCounter::update() {
    LogFile log(file_);
    for (auto piece = log.read(counted_); !piece.empty(); piece = log.read(counted_)) {
        behind_ += std::count(piece.begin(), piece.end(), '\n');
        counted_ += piece.size();
    }
}

} // namespace pdqat::runs
