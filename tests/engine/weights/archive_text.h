// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of torch.save put together by hand, right or wrong.
#pragma once

#include "tests/engine/pickle/pickle_text.h"

#include <caffe2/serialize/inline_container.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace pdqat::weights::archived {

using namespace pdqat::pickled;

struct Tensor {
    Numbers sizes{4}, strides{1};
    std::int64_t offset = 0, elements = 4;
    std::string type = "FloatStorage", key = "0";

    std::string storage() const {
        return tuple(text("storage") + global("torch", type) + text(key) + text("cpu") + integer(elements)) +
               'Q';
    }
    std::string operator()() const {
        return global("torch._utils", "_rebuild_tensor_v2") +
               tuple(storage() + integer(offset) + tuple(sizes) + tuple(strides) + '\x89' +
                     global("collections", "OrderedDict") + ")R") +
               'R';
    }
};

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

} // namespace pdqat::weights::archived
