// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pickles and archives put together by hand, right or wrong.
#pragma once

#include <caffe2/serialize/inline_container.h>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace pdqat::weights::pickle {

using Numbers = std::vector<std::int64_t>;

template <class T>
std::string bytes(T value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

inline std::string text(const std::string& value) {
    return 'X' + bytes(static_cast<std::uint32_t>(value.size())) + value;
}
inline std::string number(std::int64_t value) { return "\x8a\x08" + bytes(value); }
inline std::string global(const std::string& module, const std::string& name) {
    return 'c' + module + '\n' + name + '\n';
}
inline std::string tuple(const std::string& items) { return '(' + items + 't'; }
inline std::string tuple(const Numbers& numbers) {
    std::string items;
    for (const auto value : numbers)
        items += number(value);
    return tuple(items);
}

struct Tensor {
    Numbers sizes{4}, strides{1};
    std::int64_t offset = 0, elements = 4;
    std::string type = "FloatStorage", key = "0";

    std::string storage() const {
        return tuple(text("storage") + global("torch", type) + text(key) + text("cpu") + number(elements)) +
               'Q';
    }
    std::string operator()() const {
        return global("torch._utils", "_rebuild_tensor_v2") +
               tuple(storage() + number(offset) + tuple(sizes) + tuple(strides) + '\x89' +
                     global("collections", "OrderedDict") + ")R") +
               'R';
    }
};

/// A whole pickle of the value.
inline std::string file(const std::string& value) { return "\x80\x02" + value + '.'; }
inline std::string dict(const std::string& items) { return file("}(" + items + 'u'); }
inline std::string dictWith(const Tensor& tensor) { return dict(text("t") + tensor()); }

using Records = std::map<std::string, std::string>;

/// Sixteen bytes for storage "0".
inline Records oneStorage() { return {{"data/0", std::string("\0\0\x80\x3f", 4) + std::string(12, '\0')}}; }

inline void writeArchive(const std::filesystem::path& path, const std::string& pickle,
                         Records records = oneStorage(), bool compress = false) {
    std::filesystem::remove(path); // replaced in place, it would be flushed to the disk each time
    std::ofstream stream(path, std::ios::binary);
    caffe2::serialize::PyTorchStreamWriter archive([&](const void* data, std::size_t size) {
        stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
        return size;
    });
    records["data.pkl"] = pickle;
    for (const auto& [name, content] : records)
        archive.writeRecord(name, content.data(), content.size(), compress);
    archive.writeEndOfFile();
}

} // namespace pdqat::weights::pickle
