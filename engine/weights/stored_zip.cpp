// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/stored_zip.h"

#include <limits>
#include <zlib.h>

namespace pdqat::weights {
namespace {

using pickle::ByteReader, pickle::Refused;

constexpr std::uint32_t localSignature = 0x04034b50, entrySignature = 0x02014b50, endSignature = 0x06054b50,
                        end64Signature = 0x06064b50, locatorSignature = 0x07064b50;
constexpr std::uint64_t endSize = 22, locatorSize = 20, end64Size = 56, localSize = 30;
constexpr std::uint64_t largestDirectory = 64 << 20;
constexpr std::uint32_t inExtraField = 0xffffffff; ///< a size or offset that needs 64 bits

constexpr auto damaged = "the archive's directory is damaged, or the file is cut short";

void expect(bool good) {
    if (!good)
        throw Refused(damaged);
}

/// Puts 64-bit values in the place of those that said so, from the entry's extra fields.
void widen(std::string_view extra, std::initializer_list<std::uint64_t*> values) {
    ByteReader fields(extra, "an extra field of the archive");
    while (fields.left() >= 4) {
        const auto id = fields.number<std::uint16_t>();
        ByteReader field(fields.take(fields.number<std::uint16_t>()), "an extra field of the archive");
        for (auto* value : values)
            if (id == 1 && *value == inExtraField)
                *value = field.number<std::uint64_t>();
    }
}

} // namespace

StoredZip::StoredZip(const std::filesystem::path& file) : stream_(file, std::ios::binary) {
    std::error_code failure;
    fileSize_ = std::filesystem::file_size(file, failure);
    if (failure || !stream_)
        throw Refused("cannot be read" + (failure ? ": " + failure.message() : std::string()));
    readDirectory();
}

std::string StoredZip::bytes(std::uint64_t begin, std::uint64_t size) {
    expect(begin <= fileSize_ && size <= fileSize_ - begin);
    std::string content(size, '\0');
    stream_.clear();
    stream_.seekg(static_cast<std::streamoff>(begin));
    if (!stream_.read(content.data(), static_cast<std::streamsize>(size)))
        throw Refused("cannot be read");
    return content;
}

StoredZip::Directory StoredZip::findDirectory() {
    const auto begin = fileSize_ < 4 ? std::string() : bytes(0, 4);
    if (begin != std::string_view("PK\3\4", 4))
        throw Refused("not a file that torch.save writes since PyTorch 1.6");
    expect(fileSize_ >= endSize);
    const auto end = bytes(fileSize_ - endSize, endSize);
    ByteReader fields(end, "the archive");
    expect(fields.number<std::uint32_t>() == endSignature);
    if (fileSize_ >= endSize + locatorSize)
        if (const auto directory = findDirectory64(); directory.size > 0)
            return directory;
    fields.take(6);
    Directory directory;
    directory.records = fields.number<std::uint16_t>();
    directory.size = fields.number<std::uint32_t>();
    directory.begin = fields.number<std::uint32_t>();
    return directory;
}

/// Of archives that may exceed 4 GiB; of size 0 where the file has none.
StoredZip::Directory StoredZip::findDirectory64() {
    const auto located = bytes(fileSize_ - endSize - locatorSize, locatorSize);
    ByteReader locator(located, "the archive");
    if (locator.number<std::uint32_t>() != locatorSignature)
        return {};
    locator.take(4);
    const auto end = bytes(locator.number<std::uint64_t>(), end64Size);
    ByteReader fields(end, "the archive");
    expect(fields.number<std::uint32_t>() == end64Signature);
    fields.take(28);
    Directory directory;
    directory.records = fields.number<std::uint64_t>();
    directory.size = fields.number<std::uint64_t>();
    directory.begin = fields.number<std::uint64_t>();
    expect(directory.size > 0);
    return directory;
}

void StoredZip::readDirectory() {
    const auto found = findDirectory();
    directoryBegin_ = found.begin;
    if (found.size > largestDirectory)
        throw Refused("a directory of " + std::to_string(found.size) +
                      " bytes is more than any network needs");
    const auto content = bytes(found.begin, found.size);
    ByteReader directory(content, "the archive's directory");
    while (directory.left() > 0)
        addRecord(directory);
    expect(records_.size() == found.records);
    std::uint64_t room = directoryBegin_;
    for (const auto& [name, record] : records_) {
        if (record.plain && record.size > room)
            throw Refused("its records claim more bytes than the file has");
        room -= record.plain ? record.size : 0;
    }
}

void StoredZip::addRecord(ByteReader& directory) {
    expect(directory.number<std::uint32_t>() == entrySignature);
    directory.take(4);
    const auto flags = directory.number<std::uint16_t>(), method = directory.number<std::uint16_t>();
    directory.take(4);
    Record record;
    record.crc = directory.number<std::uint32_t>();
    std::uint64_t stored = directory.number<std::uint32_t>();
    record.size = directory.number<std::uint32_t>();
    const auto nameSize = directory.number<std::uint16_t>(), extraSize = directory.number<std::uint16_t>(),
               commentSize = directory.number<std::uint16_t>();
    directory.take(8);
    record.header = directory.number<std::uint32_t>();
    const std::string path(directory.take(nameSize));
    widen(directory.take(extraSize), {&record.size, &stored, &record.header});
    directory.take(commentSize);
    record.plain = method == 0 && (flags & 1) == 0 && stored == record.size;
    const auto slash = path.find('/');
    expect(slash != std::string::npos);
    folder_ = records_.empty() ? path.substr(0, slash) : folder_;
    expect(path.substr(0, slash) == folder_ && records_.emplace(path.substr(slash + 1), record).second);
}

const StoredZip::Record& StoredZip::record(const std::string& name) const {
    const auto found = records_.find(name);
    if (found == records_.end())
        throw Refused("the record " + name + " is missing");
    if (!found->second.plain)
        throw Refused("the record " + name + " is compressed or encrypted, which torch.save never does");
    return found->second;
}

std::uint64_t StoredZip::dataBegin(const std::string& name, const Record& record) {
    const auto header = bytes(record.header, localSize);
    ByteReader fields(header, "the archive");
    expect(fields.number<std::uint32_t>() == localSignature);
    fields.take(22);
    const std::uint64_t nameSize = fields.number<std::uint16_t>(), extraSize = fields.number<std::uint16_t>();
    expect(bytes(record.header + localSize, nameSize) == folder_ + '/' + name);
    const auto begin = record.header + localSize + nameSize + extraSize;
    expect(begin <= directoryBegin_ && record.size <= directoryBegin_ - begin);
    return begin;
}

void StoredZip::read(const std::string& name, void* into) {
    const auto& found = record(name);
    stream_.seekg(static_cast<std::streamoff>(dataBegin(name, found)));
    if (!stream_.read(static_cast<char*>(into), static_cast<std::streamsize>(found.size)))
        throw Refused("the record " + name + " cannot be read");
    if (found.size > 0 && ::crc32_z(0, static_cast<const Bytef*>(into), found.size) != found.crc)
        throw Refused("the checksum of the record " + name + " is wrong");
}

std::string StoredZip::text(const std::string& name) {
    std::string content(size(name), '\0');
    read(name, content.data());
    return content;
}

} // namespace pdqat::weights
