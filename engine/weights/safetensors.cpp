// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/safetensors.h"

#include "engine/api/number_text.h"
#include "engine/json/json_archive.h"
#include "engine/os/atomic_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <zlib.h>

namespace pdqat::weights {
namespace {

static_assert(std::endian::native == std::endian::little, "the file's byte order is little endian");

constexpr std::uint64_t largestHeader = 100'000'000;
constexpr std::size_t mostExtents = 16;
constexpr auto metadataKey = "__metadata__", dataChecksum = "crc32.data", headerChecksum = "crc32.header";

struct DType {
    std::string_view name;
    torch::ScalarType type;
};
constexpr std::array<DType, 10> dtypes{{{"F64", torch::kFloat64},
                                        {"F32", torch::kFloat32},
                                        {"F16", torch::kFloat16},
                                        {"BF16", torch::kBFloat16},
                                        {"I64", torch::kInt64},
                                        {"I32", torch::kInt32},
                                        {"I16", torch::kInt16},
                                        {"I8", torch::kInt8},
                                        {"U8", torch::kUInt8},
                                        {"BOOL", torch::kBool}}};

struct Entry {
    std::string name, dtype;
    torch::ScalarType type; ///< Undefined: LibTorch has none for it
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0; ///< relative to the start of the data
};

[[noreturn]] void refuse(const std::string& file, const std::string& problem) {
    throw Error(ErrorKind::Checkpoint, file, "damaged or not a checkpoint: " + problem);
}

unsigned long extend(unsigned long crc, const void* data, std::size_t size) {
    // zlib takes a null pointer, as empty tensors have, for the wish to start anew.
    return size == 0 ? crc : ::crc32_z(crc, static_cast<const Bytef*>(data), size);
}

std::string hex(unsigned long crc) { return hexText(crc, 8); }

std::string_view dtypeName(const torch::Tensor& tensor) {
    for (const auto& dtype : dtypes)
        if (dtype.type == tensor.scalar_type())
            return dtype.name;
    throw Error(ErrorKind::Internal, "checkpoint",
                std::string("no name for tensors of type ") + c10::toString(tensor.scalar_type()));
}

std::string checksumOf(json::Json header) {
    header[metadataKey].erase(headerChecksum);
    const auto text = json::compact(header);
    return hex(extend(0, text.data(), text.size()));
}

/// The header's text, padded so that the data starts at a multiple of eight bytes.
std::string headerText(const TensorFile& content) {
    json::Json header = {{metadataKey, content.metadata}};
    std::uint64_t offset = 0;
    unsigned long crc = 0;
    for (const auto& [name, tensor] : content.tensors) {
        const auto end = offset + tensor.nbytes();
        header[name] = {
            {"dtype", dtypeName(tensor)}, {"shape", tensor.sizes().vec()}, {"data_offsets", {offset, end}}};
        crc = extend(crc, tensor.data_ptr(), tensor.nbytes());
        offset = end;
    }
    header[metadataKey][dataChecksum] = hex(crc);
    header[metadataKey][headerChecksum] = checksumOf(header);
    auto text = json::compact(header);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

/// Size in bytes of a tensor of this shape, or nothing when it exceeds `limit`.
std::optional<std::uint64_t> byteSize(const Entry& entry, std::uint64_t limit) {
    std::uint64_t size = torch::elementSize(entry.type);
    for (const auto extent : entry.shape) {
        if (extent == 0)
            return 0;
        if (extent < 0 || size > limit / static_cast<std::uint64_t>(extent))
            return {};
        size *= static_cast<std::uint64_t>(extent);
    }
    return size;
}

Entry parseEntry(const std::string& file, const std::string& name, const json::Json& node,
                 std::uint64_t dataSize, Written by) {
    const auto& type = node.at("dtype").get_ref<const std::string&>();
    const auto known =
        std::find_if(dtypes.begin(), dtypes.end(), [&](const auto& d) { return d.name == type; });
    if (known == dtypes.end() && by == Written::Here)
        refuse(file, name + " has the unknown type " + type);
    Entry entry{name, type, known == dtypes.end() ? torch::ScalarType::Undefined : known->type, {}, 0, 0};
    if (node.at("shape").size() > mostExtents)
        refuse(file, name + " has more than " + std::to_string(mostExtents) + " dimensions");
    for (const auto& extent : node.at("shape"))
        entry.shape.push_back(extent.is_number_unsigned() && extent <= largestHeader * largestHeader
                                  ? extent.get<std::int64_t>()
                                  : -1);
    const auto& offsets = node.at("data_offsets");
    if (offsets.size() != 2 || !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned())
        refuse(file, name + " has no valid offsets");
    entry.begin = offsets[0].get<std::uint64_t>();
    entry.end = offsets[1].get<std::uint64_t>();
    if (entry.begin > entry.end || entry.end > dataSize)
        refuse(file, name + " lies outside the file");
    if (entry.type != torch::ScalarType::Undefined && byteSize(entry, dataSize) != entry.end - entry.begin)
        refuse(file, "the shape of " + name + " does not fit its size");
    return entry;
}

std::vector<Entry> parseEntries(const std::string& file, const json::Json& header, std::uint64_t dataSize,
                                Written by) {
    std::vector<Entry> entries;
    for (const auto& [name, node] : header.items())
        if (name != metadataKey)
            entries.push_back(parseEntry(file, name, node, dataSize, by));
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t expected = 0;
    for (const auto& entry : entries) {
        if (entry.begin != expected)
            refuse(file, "the data before " + entry.name + " overlaps or has a hole");
        expected = entry.end;
    }
    if (expected != dataSize)
        refuse(file, std::to_string(dataSize) + " bytes of data where the header tells of " +
                         std::to_string(expected));
    return entries;
}

class Reader {
public:
    Reader(const std::filesystem::path& file, Written by)
        : name_(file.string()), by_(by), stream_(file, std::ios::binary) {
        std::error_code failure;
        size_ = std::filesystem::file_size(file, failure);
        if (failure || !stream_)
            throw Error(ErrorKind::Checkpoint, name_, "cannot be read: " + failure.message());
    }

    TensorFile read() try {
        const auto header = readHeader();
        const auto entries = parseEntries(name_, header, size_ - dataStart_, by_);
        TensorFile content;
        if (by_ == Written::Here || header.contains(metadataKey))
            content.metadata = header.at(metadataKey).get<std::map<std::string, std::string>>();
        if (hasSum(content, headerChecksum) && checksumOf(header) != content.metadata[headerChecksum])
            refuse(name_, "the header's checksum is wrong");
        readData(entries, content);
        content.metadata.erase(headerChecksum);
        content.metadata.erase(dataChecksum);
        return content;
    } catch (const json::Json::exception& error) {
        refuse(name_, error.what());
    }

private:
    bool hasSum(const TensorFile& content, const char* key) const {
        return by_ == Written::Here || content.metadata.contains(key);
    }

    void take(void* data, std::uint64_t size) {
        if (!stream_.read(static_cast<char*>(data), static_cast<std::streamsize>(size)))
            refuse(name_, "it ends too early");
    }

    json::Json readHeader() {
        std::uint64_t headerSize = 0;
        take(&headerSize, sizeof headerSize);
        dataStart_ = sizeof headerSize + headerSize;
        if (headerSize > largestHeader || dataStart_ > size_)
            refuse(name_, "a header of " + std::to_string(headerSize) + " bytes in a file of " +
                              std::to_string(size_));
        std::string text(headerSize, '\0');
        take(text.data(), headerSize);
        return json::Json::parse(text);
    }

    void readData(const std::vector<Entry>& entries, TensorFile& content) {
        unsigned long crc = 0;
        for (const auto& entry : entries) {
            if (entry.type == torch::ScalarType::Undefined) {
                content.unread.emplace(entry.name, entry.dtype);
                stream_.seekg(static_cast<std::streamoff>(entry.end - entry.begin), std::ios::cur);
                continue;
            }
            auto tensor = torch::empty(entry.shape, entry.type);
            take(tensor.data_ptr(), entry.end - entry.begin);
            crc = extend(crc, tensor.data_ptr(), tensor.nbytes());
            content.tensors.emplace(entry.name, std::move(tensor));
        }
        if (hasSum(content, dataChecksum) && hex(crc) != content.metadata[dataChecksum])
            refuse(name_, "the data's checksum is wrong");
    }

    std::string name_;
    Written by_;
    std::ifstream stream_;
    std::uint64_t size_ = 0, dataStart_ = 0;
};

} // namespace

void writeSafetensors(const std::filesystem::path& file, const TensorFile& content) {
    const auto header = headerText(content);
    const std::uint64_t size = header.size();
    os::AtomicFile output(file);
    output.write(&size, sizeof size);
    output.write(header.data(), header.size());
    for (const auto& [name, tensor] : content.tensors)
        output.write(tensor.data_ptr(), tensor.nbytes());
    output.commit();
}

TensorFile readSafetensors(const std::filesystem::path& file, Written by) { return Reader(file, by).read(); }

} // namespace pdqat::weights
