// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/weights/byte_reader.h"
#include "engine/weights/pt_file.h"
#include "engine/weights/stored_zip.h"
#include "engine/weights/unpickler.h"

#include <array>

namespace pdqat::weights {
namespace {

using Tensors = std::map<std::string, torch::Tensor>;

/// Where training programs put the network's state among other things.
constexpr std::array<std::string_view, 4> wrappers{"state_dict", "model_state_dict", "model", "net"};

void requireStateDictArchive(StoredZip& zip) {
    if (zip.has("constants.pkl"))
        throw Refused("it is a TorchScript program");
    if (zip.has("byteorder") && zip.text("byteorder") != "little")
        throw Refused("its numbers are in big-endian byte order");
    if (zip.size("data.pkl") > largestPickle)
        throw Refused("its pickle of " + std::to_string(zip.size("data.pkl")) + " bytes is too long");
}

/// The last value under a key, as in Python, or nullptr.
const PickleValue* find(const Container& dict, std::string_view key) {
    const PickleValue* found = nullptr;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2)
        if (const auto* text = std::get_if<PickleText>(&dict.items[i]); text && **text == key)
            found = &dict.items[i + 1];
    return found;
}

const Container& stateDictOf(const Pickle& pickle) {
    const auto* root = pickle.dict(pickle.root);
    if (!root)
        throw Refused("it holds no dict");
    for (const auto key : wrappers)
        if (const auto* value = find(*root, key))
            if (const auto* inner = pickle.dict(*value))
                return *inner;
    return *root;
}

/// Reads each storage once, when the first tensor asks for it.
class Storages {
public:
    explicit Storages(StoredZip& zip) : zip_(zip) {}

    torch::Tensor view(const TensorSpec& spec) {
        const auto& flat = storage(*spec.storage);
        return flat.as_strided(spec.sizes, spec.strides, spec.offset);
    }

private:
    const torch::Tensor& storage(const StorageSpec& spec) {
        auto& flat = flat_[spec.key];
        if (!flat.defined())
            flat = load(spec);
        if (flat.scalar_type() != spec.type || flat.numel() != spec.elements)
            throw Refused("its storage " + spec.key + " is described in two ways");
        return flat;
    }

    torch::Tensor load(const StorageSpec& spec) {
        const auto record = "data/" + spec.key;
        if (zip_.size(record) != static_cast<std::uint64_t>(spec.elements) * torch::elementSize(spec.type))
            throw Refused("its record " + record + " has another size than its storage");
        auto flat = torch::empty({spec.elements}, spec.type);
        zip_.read(record, flat.data_ptr());
        return flat;
    }

    StoredZip& zip_;
    std::map<std::string, torch::Tensor> flat_;
};

Tensors readTensors(const std::filesystem::path& file) {
    StoredZip zip(file);
    requireStateDictArchive(zip);
    const auto bytes = zip.text("data.pkl");
    const auto pickle = unpickle(bytes);
    const auto& dict = stateDictOf(pickle);
    Storages storages(zip);
    Tensors tensors;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        const auto* name = std::get_if<PickleText>(&dict.items[i]);
        const auto* spec = std::get_if<std::shared_ptr<const TensorSpec>>(&dict.items[i + 1]);
        if (name && spec)
            tensors.insert_or_assign(**name, storages.view(**spec));
    }
    if (tensors.empty())
        throw Refused("it holds no tensors by name");
    return tensors;
}

} // namespace

Tensors readPt(const std::filesystem::path& file) try {
    return readTensors(file);
} catch (const Refused& refused) {
    throw Error(ErrorKind::Checkpoint, file.string(), refused.what(),
                "In Python, save the state dict alone: torch.save(model.state_dict(), file), or of a larger "
                "checkpoint torch.save(checkpoint['state_dict'], file)");
} catch (const c10::Error& error) {
    throw Error(ErrorKind::Checkpoint, file.string(), error.what_without_backtrace());
}

} // namespace pdqat::weights
