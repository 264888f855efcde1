// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/pickle/unpickle.h"
#include "engine/weights/stored_zip.h"
#include "engine/weights/tensor_spec.h"
#include "engine/weights/weight_file.h"

#include <set>

namespace pdqat::weights {
namespace {

using pickle::Container, pickle::Pickle, pickle::Refused, pickle::Text, pickle::PickleValue;

/// That of a state dict has about 150 bytes a tensor; other things may lie beside it.
constexpr std::size_t largestPickle = 1 << 28;

void requireStateDictArchive(StoredZip& zip) {
    if (zip.has("constants.pkl"))
        throw Refused("it is a TorchScript program");
    if (zip.has("byteorder") && zip.text("byteorder") != "little")
        throw Refused("its numbers are in big-endian byte order");
    if (zip.size("data.pkl") > largestPickle)
        throw Refused("its pickle of " + std::to_string(zip.size("data.pkl")) + " bytes is too long");
}

/// Reads each storage once, when the first tensor asks for it.
class Storages {
public:
    explicit Storages(StoredZip& zip) : zip_(zip) {}

    torch::Tensor view(const TensorSpec& spec) {
        const auto& flat = storage(spec.storage);
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

/// A value that is neither a tensor nor a dict to look into, in few words.
struct Words {
    const Pickle& pickle;

    std::string operator()(const PickleValue& value) const {
        return std::visit([&](const auto& held) { return words(held); }, value);
    }

private:
    std::string words(std::monostate) const { return "nothing"; }
    std::string words(bool value) const { return value ? "yes" : "no"; }
    std::string words(std::int64_t value) const { return std::to_string(value); }
    std::string words(double value) const { return number(value); }
    std::string words(const Text& text) const { return '"' + printable(*text) + '"'; }
    std::string words(const pickle::Bytes&) const { return "bytes"; }
    std::string words(const pickle::Ref& ref) const {
        const auto& container = pickle.containers[ref.index];
        switch (container.kind) {
        case Container::Kind::Tuple:
        case Container::Kind::List: return "list of " + std::to_string(container.items.size());
        case Container::Kind::Dict: return "dict of " + std::to_string(container.items.size() / 2);
        case Container::Kind::Object: break;
        }
        return isTensor(container.object)    ? "tensor without a name"
               : isStorage(container.object) ? "numbers without a shape"
                                             : *container.object.name;
    }
};

/// Collects the dicts that have tensors, each once, the outer ones first.
class Collector {
public:
    Collector(const Pickle& pickle, StoredZip& zip) : pickle_(pickle), storages_(zip), words_{pickle} {}

    WeightFile run() {
        const auto* root = pickle_.dict(pickle_.root);
        if (!root)
            throw Refused("it holds no dict of tensors, but " + words_(pickle_.root));
        dicts_.emplace_back(std::string(), root);
        seen_.insert(root);
        for (std::size_t i = 0; i < dicts_.size(); ++i) {
            const auto [path, dict] = dicts_[i];
            collect(path, *dict);
        }
        if (result_.dicts.empty())
            throw Refused("it holds no tensors by name" + (result_.skipped.empty() ? "" : whatElse()));
        return std::move(result_);
    }

private:
    void collect(const std::string& path, const Container& dict) {
        StateDict found{path, {}};
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
            const auto* name = std::get_if<Text>(&dict.items[i]);
            const auto* object = pickle_.object(dict.items[i + 1]);
            if (name && object && isTensor(*object))
                take(found, **name, *object);
            else
                lookInto(path, name ? printable(**name) : words_(dict.items[i]), dict.items[i + 1]);
        }
        if (!found.tensors.empty())
            result_.dicts.push_back(std::move(found));
    }

    void take(StateDict& dict, const std::string& name, const pickle::Object& object) {
        if (++taken_ > mostTensors)
            throw Refused("its pickle has more than " + std::to_string(mostTensors) + " tensors");
        const auto spec = tensorSpec(pickle_, object);
        if (const auto* tensor = std::get_if<TensorSpec>(&spec))
            dict.tensors.insert_or_assign(name, storages_.view(*tensor));
        else
            skip(within(dict.path, printable(name)), std::get<std::string>(spec));
    }

    static std::string within(const std::string& path, const std::string& name) {
        return path.empty() ? name : path + '/' + name;
    }
    void skip(const std::string& path, const std::string& what) {
        if (result_.skipped.size() < mostListed)
            result_.skipped.push_back({path, what});
    }

    void lookInto(const std::string& path, const std::string& name, const PickleValue& value) {
        const auto inner = within(path, name);
        const auto* dict = pickle_.dict(value);
        if (dict && namesAnything(*dict) && dicts_.size() < mostListed) {
            if (seen_.insert(dict).second)
                dicts_.emplace_back(inner, dict);
        } else
            skip(inner, words_(value));
    }

    static bool namesAnything(const Container& dict) {
        return std::holds_alternative<Text>(dict.items.empty() ? PickleValue() : dict.items.front());
    }

    std::string whatElse() const {
        const auto& first = result_.skipped.front();
        return "; " + first.path + " is " + first.what;
    }

    static constexpr std::size_t mostListed = 1000, mostTensors = 1 << 18;
    std::size_t taken_ = 0;
    const Pickle& pickle_;
    Storages storages_;
    Words words_;
    std::vector<std::pair<std::string, const Container*>> dicts_;
    std::set<const Container*> seen_;
    WeightFile result_{"archive of torch.save", {}, {}};
};

WeightFile readArchive(const std::filesystem::path& file) {
    StoredZip zip(file);
    requireStateDictArchive(zip);
    const auto bytes = zip.text("data.pkl");
    const auto pickle = pickle::unpickle(bytes);
    return Collector(pickle, zip).run();
}

} // namespace

WeightFile readPtFile(const std::filesystem::path& file) try {
    return readArchive(file);
} catch (const Refused& refused) {
    throw Error(ErrorKind::Checkpoint, file.string(), refused.what(),
                "In Python, save the state dict alone: torch.save(model.state_dict(), file), or of a larger "
                "checkpoint torch.save(checkpoint['state_dict'], file)");
} catch (const c10::Error& error) {
    throw Error(ErrorKind::Checkpoint, file.string(), error.what_without_backtrace());
}

Tensors readPt(const std::filesystem::path& file) {
    auto content = readPtFile(file);
    for (const auto path : usualPaths)
        for (auto& dict : content.dicts)
            if (dict.path == path)
                return std::move(dict.tensors);
    return std::move(content.dicts.front().tensors);
}

} // namespace pdqat::weights
