// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/tar_archive.h"

#include "engine/data/byte_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <string_view>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t blockBytes = 512;
using Block = std::array<std::uint8_t, blockBytes>;

/// Places in a header, in bytes.
struct Field {
    std::size_t at, size;
};
constexpr Field nameField{0, 100}, sizeField{124, 12}, sumField{148, 8}, kindField{156, 1}, markField{257, 6},
    prefixField{345, 155};

std::string text(const Block& block, Field field) {
    const auto begin = block.begin() + static_cast<std::ptrdiff_t>(field.at);
    const auto end = begin + static_cast<std::ptrdiff_t>(field.size);
    return {begin, std::find(begin, end, 0)};
}

/// In octal digits, blanks around them.
std::optional<std::uint64_t> number(const Block& block, Field field) {
    const auto digits = text(block, field);
    const auto begin = std::min(digits.find_first_not_of(' '), digits.size());
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data() + begin, digits.data() + digits.size(), value, 8);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

/// The sum of a header's bytes, those of the sum itself as blanks.
bool isHeader(const Block& block) {
    std::uint64_t sum = sumField.size * ' ';
    for (std::size_t i = 0; i < block.size(); ++i)
        sum += i < sumField.at || i >= sumField.at + sumField.size ? block[i] : 0;
    return number(block, sumField) == sum;
}

using Files = std::map<std::string, ArchivedFile>; ///< by name

Files filesIn(const fs::path& archive, const std::string& remedy) {
    ByteFile file(archive, remedy);
    Files files;
    Block block{};
    for (std::uint64_t offset = 0;;) {
        file.read(block, "an archive");
        offset += blockBytes;
        if (std::ranges::all_of(block, [](auto byte) { return byte == 0; })) {
            file.skipRest(); // gzip's checksum stands at the end
            return files;
        }
        const auto size = number(block, sizeField);
        if (!isHeader(block) || !size)
            file.refuse("is no tar archive, or a damaged one");
        const auto prefix = text(block, markField) == "ustar" ? text(block, prefixField) : std::string();
        const auto kind = text(block, kindField);
        if (kind.empty() || kind == "0")
            files[(fs::path(prefix) / text(block, nameField)).lexically_normal().generic_string()] = {
                archive, offset, *size};
        const auto blocks = (*size + blockBytes - 1) / blockBytes * blockBytes;
        file.skip(blocks, "an archive");
        offset += blocks;
    }
}

/// Of an archive that has not changed since.
Files knownFilesIn(const fs::path& archive, const std::string& remedy) {
    struct Seen {
        fs::file_time_type time;
        std::uintmax_t size = 0;
        Files files;
    };
    static std::mutex mutex;
    static std::map<fs::path, Seen> known;
    const std::lock_guard lock(mutex);
    std::error_code failure; // reading it will say what is wrong
    const auto time = fs::last_write_time(archive, failure);
    const auto size = fs::file_size(archive, failure);
    auto& seen = known[archive];
    if (seen.files.empty() || seen.time != time || seen.size != size)
        seen = {time, size, filesIn(archive, remedy)};
    return seen.files;
}

} // namespace

fs::path fileOnDisk(const fs::path& path) {
    std::error_code failure; // of a path that is none, or may not be looked at
    for (auto part = path; part.has_relative_path(); part = part.parent_path())
        if (fs::exists(part, failure))
            return fs::is_regular_file(part, failure) ? part : path;
    return path;
}

std::optional<ArchivedFile> findInArchive(const fs::path& path, const std::string& remedy) {
    const auto archive = fileOnDisk(path);
    if (archive == path)
        return {};
    const auto files = knownFilesIn(archive, remedy);
    const auto found = files.find(path.lexically_relative(archive).generic_string());
    return found == files.end() ? std::nullopt : std::optional(found->second);
}

bool isDataFile(const fs::path& path, const std::string& remedy) {
    std::error_code failure;
    return fs::is_regular_file(path, failure) || findInArchive(path, remedy);
}

} // namespace pdqat::data
