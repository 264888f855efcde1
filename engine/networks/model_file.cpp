// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/model_file.h"

#include "engine/api/networks.h"
#include "engine/api/text.h"
#include "engine/data/checksum.h"
#include "engine/graph/read_onnx.h"
#include "engine/networks/networks.h"
#include "engine/networks/value_ranges.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process_identity.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace pdqat::networks {
namespace {

namespace fs = std::filesystem;

/// What tells a file's versions apart without reading it.
struct Version {
    fs::path place;
    fs::file_time_type time;
    std::uintmax_t size = 0;
    bool operator==(const Version&) const = default;
};

Version versionOf(const fs::path& file) try {
    return {fs::canonical(file), fs::last_write_time(file), fs::file_size(file)};
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Model, file.string(), "it cannot be looked at: " + error.code().message());
}

/// A model as it was when it was read: its file, and those that its constants lie in.
class SeenModel {
public:
    explicit SeenModel(const fs::path& file) : files_{versionOf(file)} {
        for (const auto& beside : graph::externalFiles(file))
            files_.push_back(versionOf(files_[0].place.parent_path() / beside));
    }
    bool isStill(const fs::path& file) const {
        return versionOf(file) == files_[0] && std::ranges::all_of(files_, [](const Version& seen) {
                   std::error_code gone;
                   return fs::exists(seen.place, gone) && versionOf(seen.place) == seen;
               });
    }
    /// The model's own first.
    const std::vector<Version>& files() const { return files_; }

private:
    std::vector<Version> files_;
};

struct Kept {
    SeenModel seen;
    NetworkShape shape;
    std::shared_ptr<const BroughtNetwork> network;
};

constexpr std::size_t mostKept = 8;
const std::string contentFolder = "models/";

bool isContentName(const std::string& named) {
    constexpr std::size_t digits = 64;
    const auto start = contentFolder.size();
    return named.starts_with(contentFolder) && named.size() > start + digits + 1 &&
           named[start + digits] == '/' &&
           named.find_first_not_of("0123456789abcdef", start) == start + digits;
}

/// Steps on [0, 1] would cut off what lies beyond.
void requireUnitInputs(const NetworkDescription& description) {
    const ValueRanges ranges(description.nodes);
    std::vector<std::string> beyond;
    for (const auto& node : description.nodes)
        if (node.op == GraphOp::Convolution && !ranges.isUnit(node.inputs[0]))
            beyond.push_back(description.layers[node.layer].name);
    if (!beyond.empty())
        throw Error(ErrorKind::Config, "quant.activations",
                    "unit quantizes in steps on [0, 1], and these layers read other values: " +
                        someOf(beyond),
                    "Set quant.activations to scaled, and quant.weights to uniform to start from the file's "
                    "weights as they are");
}

std::mutex modelGuard;
std::vector<fs::path> modelFolders; ///< under modelGuard
std::deque<Kept> keptNetworks;      ///< under modelGuard; the newest first
std::map<fs::path, std::pair<SeenModel, std::string>>
    contentNames; ///< under modelGuard: their names by content

NetworkDescription describeOnnx(const NetworkShape& shape) {
    auto description = broughtNetwork(shape)->description;
    if (shape.activations == ActivationQuantizer::Unit)
        requireUnitInputs(description);
    return description;
}

} // namespace

void addModelFolder(const fs::path& folder) {
    const std::lock_guard lock(modelGuard);
    if (std::ranges::find(modelFolders, folder) == modelFolders.end())
        modelFolders.push_back(folder);
}

fs::path modelFile(const std::string& named) {
    std::error_code ignored;
    if (fs::is_regular_file(named, ignored))
        return named;
    const std::lock_guard lock(modelGuard);
    for (const auto& folder : modelFolders)
        if (fs::is_regular_file(folder / named, ignored))
            return folder / named;
    throw Error(ErrorKind::Model, named, "there is no such file",
                "Name the network's ONNX model: network.file");
}

std::optional<std::int64_t> inputSideOf(const std::string& named) {
    const auto inputs = graph::readOnnx(modelFile(named)).inputs;
    if (inputs.size() != 1 || inputs[0].shape.size() != 4)
        return {};
    const auto side = std::max(inputs[0].shape[2], inputs[0].shape[3]);
    return side > 0 ? std::optional(side) : std::nullopt;
}

RunConfig configForModel(const RunConfig& base, const std::string& file) {
    auto config = base;
    config.network.name = onnxNetwork;
    config.network.file = file;
    config.quant.weights = WeightQuantizer::Uniform;
    config.quant.activations = ActivationQuantizer::Scaled;
    if (const auto side = inputSideOf(file))
        config.network.inputSize = *side;
    return config;
}

std::string contentName(const std::string& named) {
    std::error_code ignored;
    if (isContentName(named) || !fs::is_regular_file(named, ignored))
        return named;
    const auto place = versionOf(named).place;
    {
        const std::lock_guard lock(modelGuard);
        if (const auto known = contentNames.find(place);
            known != contentNames.end() && known->second.first.isStill(named))
            return known->second.second;
    }
    const SeenModel seen(named);
    data::Checksum sum;
    for (const auto& file : seen.files())
        sum.add(os::readFile(file.place));
    const auto name = contentFolder + sum.hex() + '/' + fs::path(named).filename().string();
    const std::lock_guard lock(modelGuard);
    contentNames.insert_or_assign(place, std::pair(seen, name));
    return name;
}

std::string contentChecksum(const std::string& named) {
    const auto name = contentName(named);
    constexpr std::size_t digits = 64;
    return isContentName(name) ? name.substr(contentFolder.size(), digits) : std::string();
}

std::string keepModelFile(const fs::path& folder, const std::string& named) {
    const auto from = modelFile(named);
    const auto name = contentName(named);
    const auto place = folder / name;
    if (fs::exists(place))
        return name;
    try {
        // Of this call: several may keep one model at a time.
        static std::atomic<int> calls = 0;
        const fs::path pending = place.parent_path().string() + ".part" +
                                 std::to_string(os::thisProcess().pid) + '-' + std::to_string(calls++);
        fs::remove_all(pending);
        fs::create_directories(pending);
        fs::copy_file(from, pending / place.filename());
        const auto beside = fs::canonical(from).parent_path();
        for (const auto& file : graph::externalFiles(from)) {
            fs::create_directories((pending / file).parent_path());
            fs::copy_file(beside / file, pending / file);
        }
        std::error_code taken;
        fs::rename(pending, place.parent_path(), taken);
        if (taken && fs::exists(place)) // another process was first
            fs::remove_all(pending);
        else if (taken)
            throw fs::filesystem_error("", taken);
    } catch (const fs::filesystem_error& error) {
        throw Error(ErrorKind::Library, place.string(),
                    "the model cannot be kept there: " + error.code().message(),
                    "Free some space, or name another library with --library");
    }
    return name;
}

std::shared_ptr<const BroughtNetwork> broughtNetwork(const NetworkShape& shape) {
    const auto file = modelFile(shape.file);
    const auto isIt = [&](const Kept& other) { return other.shape == shape && other.seen.isStill(file); };
    {
        const std::lock_guard lock(modelGuard);
        if (const auto found = std::ranges::find_if(keptNetworks, isIt); found != keptNetworks.end())
            return found->network;
    }
    const SeenModel seen(file); // before it is read: what changes meanwhile is read again
    const auto graph = graph::readOnnx(file);
    try {
        auto network = std::make_shared<const BroughtNetwork>(bringNetwork(graph, shape));
        const std::lock_guard lock(modelGuard);
        keptNetworks.push_front({seen, shape, network});
        if (keptNetworks.size() > mostKept)
            keptNetworks.pop_back();
        return network;
    } catch (const BringError& error) {
        throw BringError(file.string(), error);
    }
}

const NetworkEntry onnx{onnxNetwork, describeOnnx};

} // namespace pdqat::networks
