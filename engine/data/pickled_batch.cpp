// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pickled_batch.h"

#include "engine/api/text.h"
#include "engine/data/byte_file.h"
#include "engine/pickle/unpickle.h"

namespace pdqat::data {
namespace {

using pickle::Object, pickle::Pickle, pickle::Refused, pickle::Text, pickle::PickleValue;

void require(bool holds, const std::string& otherwise) {
    if (!holds)
        throw Refused(otherwise);
}

/// What Python 3 wrote as text for Python 2: each character is a byte.
std::string latin1(const std::string& utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        require(lead < 0x80 || ((lead == 0xc2 || lead == 0xc3) && i + 1 < utf8.size()),
                "has text where bytes are expected");
        bytes += lead < 0x80
                     ? utf8[i]
                     : static_cast<char>((lead & 3) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3f));
    }
    return bytes;
}

class Batch {
public:
    Batch(const Pickle& pickle, const std::string& labelKey, std::int64_t imageBytes)
        : pickle_(pickle), labelKey_(labelKey), imageBytes_(imageBytes) {}

    PickledBatch read() const {
        PickledBatch batch;
        for (const auto& label : items(entry(labelKey_), "labels")) {
            const auto* number = std::get_if<std::int64_t>(&label);
            require(number && *number >= 0 && *number <= 255, "has a label that is no class");
            batch.labels.push_back(static_cast<std::uint8_t>(*number));
        }
        batch.count = static_cast<std::int64_t>(batch.labels.size());
        const auto pixels = array(entry("data"), {batch.count, imageBytes_});
        batch.pixels.assign(pixels.begin(), pixels.end());
        return batch;
    }

private:
    const PickleValue& entry(const std::string& key) const {
        const auto* dict = pickle_.dict(pickle_.root);
        for (std::size_t i = 0; dict && i + 1 < dict->items.size(); i += 2)
            if (bytes(dict->items[i]) == key)
                return dict->items[i + 1];
        const auto* other = pickle_.object(pickle_.root);
        throw Refused(other ? "holds " + *other->name : "has no \"" + key + '"');
    }

    const std::vector<PickleValue>& items(const PickleValue& value, const std::string& what) const {
        const auto* found = pickle_.list(value);
        require(found, "has no list of " + what);
        return *found;
    }

    /// Content of a NumPy array of bytes in C's order, of those sizes.
    std::string array(const PickleValue& value, const std::vector<std::int64_t>& sizes) const {
        const auto* object = pickle_.object(value);
        require(object && (*object->name == "numpy.core.multiarray._reconstruct" ||
                           *object->name == "numpy._core.multiarray._reconstruct"),
                "has images that are no NumPy array");
        const auto& state = items(object->state, "an array's parts"); // version, sizes, type, order, content
        require(state.size() == 5, "has an array of unknown parts");
        std::vector<std::int64_t> found;
        for (const auto& size : items(state[1], "an array's sizes"))
            found.push_back(std::holds_alternative<std::int64_t>(size) ? std::get<std::int64_t>(size) : -1);
        const auto* fortran = std::get_if<bool>(&state[3]);
        auto content = bytes(state[4]);
        require(isBytes(state[2]) && fortran && !*fortran && found == sizes &&
                    static_cast<std::int64_t>(content.size()) == sizes[0] * sizes[1],
                "has " + std::to_string(sizes[0]) + " labels and images of another number or size");
        return content;
    }

    /// Whether it is NumPy's type of a byte, dtype("u1", …).
    bool isBytes(const PickleValue& value) const {
        const auto* type = pickle_.object(value);
        const auto* arguments = type ? pickle_.list(type->arguments) : nullptr;
        return arguments && !arguments->empty() && bytes(arguments->front()) == "u1";
    }

    /// Of a string of Python 2, or whatever Python 3 makes of bytes; empty for all else.
    std::string bytes(const PickleValue& value) const {
        if (const auto* text = std::get_if<Text>(&value))
            return **text;
        if (const auto* content = std::get_if<pickle::Bytes>(&value))
            return std::string(content->content);
        const auto* object = pickle_.object(value);
        const auto* arguments = object ? pickle_.list(object->arguments) : nullptr;
        const auto* text = arguments && arguments->size() == 2 && *object->name == "_codecs.encode"
                               ? std::get_if<Text>(&arguments->front())
                               : nullptr;
        return text ? latin1(**text) : std::string();
    }

    const Pickle& pickle_;
    const std::string& labelKey_;
    const std::int64_t imageBytes_;
};

} // namespace

PickledBatch readPickledBatch(const std::filesystem::path& path, const std::string& labelKey,
                              std::int64_t imageBytes, const std::string& remedy) {
    ByteFile file(path, remedy);
    std::vector<std::uint8_t> content;
    file.append(content, ByteFile::contentSize(path), "a pickle");
    try {
        const auto pickle = pickle::unpickle({reinterpret_cast<const char*>(content.data()), content.size()});
        return Batch(pickle, labelKey, imageBytes).read();
    } catch (const Refused& refused) {
        file.refuse(std::string(refused.what()) + ", expected a batch of the Python version");
    }
}

} // namespace pdqat::data
