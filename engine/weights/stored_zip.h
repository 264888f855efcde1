// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives as PyTorch writes them: records stored, not compressed. LibTorch's own reader takes memory for
// whatever size a record claims; this one believes no size that the file does not have room for.
#pragma once

#include "engine/pickle/byte_reader.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace pdqat::weights {

class StoredZip {
public:
    /// Reads and checks the directory. All methods throw pickle::Refused for a file that is no such archive,
    /// damaged, compressed, encrypted, or whose records claim more bytes than it has.
    explicit StoredZip(const std::filesystem::path& file);

    bool has(const std::string& name) const { return records_.contains(name); }
    /// Bytes of a record, which is known to lie within the file.
    std::uint64_t size(const std::string& name) const { return record(name).size; }
    /// Copies size(name) bytes and compares their checksum.
    void read(const std::string& name, void* into);
    std::string text(const std::string& name);

    /// The folder that holds all records.
    const std::string& folder() const { return folder_; }

private:
    struct Record {
        std::uint64_t header = 0; ///< where its local header begins
        std::uint64_t size = 0;
        std::uint32_t crc = 0;
        bool plain = true; ///< neither compressed nor encrypted
    };
    struct Directory {
        std::uint64_t begin = 0, size = 0, records = 0;
    };

    std::string bytes(std::uint64_t begin, std::uint64_t size);
    Directory findDirectory();
    Directory findDirectory64();
    void readDirectory();
    void addRecord(pickle::ByteReader& directory);
    const Record& record(const std::string& name) const;
    std::uint64_t dataBegin(const std::string& name, const Record& record);

    std::ifstream stream_;
    std::uint64_t fileSize_ = 0, directoryBegin_ = 0;
    std::map<std::string, Record> records_; ///< by name, without the folder
    std::string folder_;
};

} // namespace pdqat::weights
