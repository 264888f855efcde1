// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_log.h"

#include "engine/api/error.h"
#include "engine/os/atomic_file.h"
#include "pdqat_wandb.pb.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <zlib.h>

namespace pdqat::track {
namespace {

constexpr std::string_view header{":W&B\xE1\xBE\x00", 7};
constexpr std::size_t blockSize = 32768, wandbHeadSize = 7;

enum class Piece : unsigned char { Full = 1, First = 2, Middle = 3, Last = 4 };

Piece pieceOf(bool first, bool last) {
    if (first)
        return last ? Piece::Full : Piece::First;
    return last ? Piece::Last : Piece::Middle;
}

std::uint32_t checksum(std::string_view typeAndData) {
    return static_cast<std::uint32_t>(
        ::crc32_z(0, reinterpret_cast<const Bytef*>(typeAndData.data()), typeAndData.size()));
}

void appendLittleEndian(std::string& text, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> 8 * i & 0xff);
}

std::uint32_t littleEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::string piece(Piece type, std::string_view data) {
    const auto typeAndData = static_cast<char>(type) + std::string(data);
    std::string result;
    appendLittleEndian(result, checksum(typeAndData), 4);
    appendLittleEndian(result, static_cast<std::uint32_t>(data.size()), 2);
    return result + typeAndData;
}

std::size_t leftInBlock(std::uint64_t offset) { return blockSize - offset % blockSize; }

/// Puts records together from their pieces.
class Reader {
public:
    explicit Reader(std::string_view log) : log_(log), offset_(header.size()) {}

    std::optional<std::string> next() {
        std::string record;
        while (const auto found = takePiece()) {
            record += found->data;
            if (found->type == Piece::Full || found->type == Piece::Last)
                return record;
        }
        return {};
    }
    std::size_t offset() const { return offset_; }

private:
    struct Found {
        Piece type;
        std::string_view data;
    };

    std::optional<Found> takePiece() {
        if (const auto left = leftInBlock(offset_); left < wandbHeadSize)
            offset_ += left;
        if (offset_ + wandbHeadSize > log_.size())
            return {};
        const auto size = littleEndian(log_.substr(offset_ + 4, 2));
        if (offset_ + wandbHeadSize + size > log_.size() ||
            checksum(log_.substr(offset_ + 6, size + 1)) != littleEndian(log_.substr(offset_, 4)))
            return {};
        const Found found{static_cast<Piece>(log_[offset_ + 6]), log_.substr(offset_ + wandbHeadSize, size)};
        offset_ += wandbHeadSize + size;
        return found;
    }

    std::string_view log_;
    std::size_t offset_;
};

} // namespace

std::string wandbHeader() { return std::string(header); }

std::string wandbPieces(std::string_view record, std::uint64_t offset) {
    std::string result;
    bool first = true;
    do {
        auto left = leftInBlock(offset + result.size());
        if (left < wandbHeadSize) {
            result.append(left, '\0');
            left = blockSize;
        }
        const auto part = record.substr(0, left - wandbHeadSize);
        record.remove_prefix(part.size());
        result += piece(pieceOf(first, record.empty()), part);
        first = false;
    } while (!record.empty());
    return result;
}

WandbLog::WandbLog(TrackerFile file, std::int64_t records) : file_(std::move(file)), records_(records) {}

WandbLog WandbLog::create(const std::filesystem::path& file) {
    WandbLog log(TrackerFile(os::AppendFile::create(file)), 0);
    log.file_.append(header);
    return log;
}

WandbLog WandbLog::reopen(const std::filesystem::path& file) {
    const auto extent = readWandbLog(file, [](const auto&) {});
    return {TrackerFile(os::AppendFile::reopen(file, extent.goodBytes)), extent.records};
}

void WandbLog::append(std::span<wandb::Record> records) {
    std::string pieces;
    auto number = records_;
    for (auto& record : records) {
        record.set_num(++number);
        pieces += wandbPieces(record.SerializeAsString(), file_.size() + pieces.size());
    }
    file_.append(pieces);
    records_ = number;
}

void WandbLog::append(wandb::Record record) { append(std::span(&record, 1)); }

WandbLogExtent readWandbLog(const std::filesystem::path& file,
                            const std::function<void(const wandb::Record&)>& onRecord) {
    const auto content = os::readFile(file);
    if (header.starts_with(content)) // begun, and no more
        return {0, 0, content.empty() || content == header};
    if (!content.starts_with(header))
        throw Error(ErrorKind::Library, file.string(), "not a W&B log of version 0");
    Reader reader(content);
    WandbLogExtent extent{header.size(), 0, true};
    while (const auto data = reader.next()) {
        wandb::Record record;
        if (!record.ParseFromString(*data))
            break;
        onRecord(record);
        extent = {reader.offset(), extent.records + 1, true};
    }
    extent.isWhole = content.find_first_not_of('\0', extent.goodBytes) == std::string::npos;
    return extent;
}

} // namespace pdqat::track
