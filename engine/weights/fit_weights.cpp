// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/fit_weights.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/models/make_network.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

namespace pdqat::weights {
namespace {

constexpr std::string_view normKey = "bn_dict.", parallelPrefix = "module.";

/// A name around the bit width of its set of batch normalisation.
struct NormName {
    std::string before, after;
    std::int64_t bits = 0;

    std::string at(std::int64_t width) const { return before + std::to_string(width) + after; }
};

std::optional<NormName> normName(const std::string& name) {
    const auto key = name.find(normKey);
    if (key == std::string::npos)
        return {};
    const auto begin = key + normKey.size();
    NormName parts{name.substr(0, begin), {}, 0};
    const auto [end, error] = std::from_chars(name.data() + begin, name.data() + name.size(), parts.bits);
    parts.after = std::string(end, name.data() + name.size());
    return error == std::errc() ? std::optional(parts) : std::nullopt;
}

/// As networks wrapped for several devices are saved.
Tensors withoutPrefix(const Tensors& state) {
    Tensors plain;
    for (const auto& [name, tensor] : state) {
        if (!name.starts_with(parallelPrefix))
            return state;
        plain.emplace(name.substr(parallelPrefix.size()), tensor);
    }
    return plain;
}

std::string shape(const torch::Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

std::string bitList(const std::vector<std::int64_t>& widths) {
    return widths.empty() ? "no bit width" : join(widths, ", ") + " bit";
}

/// Parameters and buffers in Python's order: module by module, those of a module before those of its
/// children.
NamedTensors namedState(const models::Network& network) {
    NamedTensors state;
    for (const auto& module : network.named_modules()) {
        const auto prefix = module.key().empty() ? std::string() : module.key() + '.';
        for (const auto& items :
             {module.value()->named_parameters(false), module.value()->named_buffers(false)})
            for (const auto& item : items)
                state.emplace_back(prefix + item.key(), item.value());
    }
    return state;
}

/// How much wider than the network the state dict's first layer is; 0 where that cannot be told.
std::int64_t widthRatio(const Tensors& state, const NamedTensors& network) {
    const auto& [name, first] = network.front();
    const auto found = state.find(name);
    if (found == state.end() || found->second.dim() != first.dim() ||
        found->second.size(0) % first.size(0) != 0)
        return 0;
    return found->second.size(0) / first.size(0);
}

class Fitting {
public:
    Fitting(std::string place, const Tensors& state, const RunConfig& config)
        : place_(std::move(place)),
          config_(config),
          network_(models::makeNetwork(config)),
          wanted_(namedState(*network_)),
          state_(withoutPrefix(state)),
          found_(normWidths(state_)) {}

    FittedWeights run(std::optional<std::int64_t> normFrom) {
        findSets(normFrom);
        for (const auto& [name, target] : wanted_)
            result_.model.emplace(name, copyOf(sourceOf(name, normFrom), target));
        requireNothingElse();
        return std::move(result_);
    }

private:
    std::vector<std::int64_t> wantedWidths() const {
        Tensors names;
        for (const auto& [name, tensor] : wanted_)
            names.emplace(name, tensor);
        return normWidths(names);
    }

    void findSets(std::optional<std::int64_t> normFrom) {
        const auto wanted = wantedWidths();
        std::set_difference(wanted.begin(), wanted.end(), found_.begin(), found_.end(),
                            std::back_inserter(result_.copied));
        std::set_difference(found_.begin(), found_.end(), wanted.begin(), wanted.end(),
                            std::back_inserter(result_.leftOut));
        if (result_.copied.empty() ||
            (normFrom && std::find(found_.begin(), found_.end(), *normFrom) != found_.end()))
            return;
        auto low = found_;
        std::erase(low, fullPrecision);
        const auto width = normFrom && !found_.empty() ? found_.back() : fullPrecision;
        throw Error(ErrorKind::Checkpoint, place_,
                    "has batch normalisation for " + bitList(found_) +
                        ", the configured network needs it for " + bitList(wanted) +
                        (normFrom ? ", and --norm-from names " + bitList({*normFrom}) : ""),
                    (low.empty() ? std::string("Say ") : "Say --set quant.bits=" + join(low, ",") + ", or ") +
                        "--norm-from " + std::to_string(width) + " to let the missing sets begin as copies");
    }

    const torch::Tensor& sourceOf(const std::string& name, std::optional<std::int64_t> normFrom) const {
        auto found = state_.find(name);
        if (const auto norm = normName(name); norm && normFrom && found == state_.end())
            found = state_.find(norm->at(*normFrom));
        if (found == state_.end())
            refuse("has no tensor " + name + ", which the network " + config_.network.name + " needs",
                   "Choose the file's network with --set network.name");
        return found->second;
    }

    torch::Tensor copyOf(const torch::Tensor& source, const torch::Tensor& target) const {
        if (source.sizes() != target.sizes())
            refuseShape(source, target);
        if (source.is_floating_point() && !source.isfinite().all().item<bool>())
            refuse("has numbers that are not finite", {});
        return source.detach().to(target.scalar_type()).clone(torch::MemoryFormat::Contiguous);
    }

    [[noreturn]] void refuseShape(const torch::Tensor& source, const torch::Tensor& target) const {
        const auto ours = wanted_.front().second;
        const auto theirs = state_.find(wanted_.front().first);
        const auto ratio = widthRatio(state_, wanted_);
        const auto problem = "a tensor of shape " + shape(source) +
                             " stands where the configured network has " + shape(target);
        const auto unit = ours.size(0) / config_.network.expand;
        if (theirs != state_.end() && ratio != 1 && theirs->second.size(0) % unit == 0)
            refuse(problem, "Say --set network.expand=" + std::to_string(theirs->second.size(0) / unit));
        if (theirs != state_.end() && theirs->second.dim() > 1 && theirs->second.size(1) != ours.size(1))
            refuse(problem, "Its images have " + std::to_string(theirs->second.size(1)) +
                                " channels: choose such a data set with --set data.set");
        refuse(problem, "It belongs to another network or number of classes: see network.name and data.set");
    }

    void requireNothingElse() const {
        for (const auto& [name, tensor] : state_) {
            const auto norm = normName(name);
            const bool leftOut = norm && std::find(result_.leftOut.begin(), result_.leftOut.end(),
                                                   norm->bits) != result_.leftOut.end();
            if (!leftOut && !result_.model.contains(name))
                refuse("has the tensor " + name + ", which the network " + config_.network.name +
                           " does not have",
                       "Choose the file's network with --set network.name");
        }
    }

    [[noreturn]] void refuse(const std::string& problem, const std::string& mend) const {
        throw Error(ErrorKind::Checkpoint, place_, problem, mend);
    }

    std::string place_;
    const RunConfig& config_;
    std::shared_ptr<models::Network> network_;
    NamedTensors wanted_;
    Tensors state_;
    std::vector<std::int64_t> found_;
    FittedWeights result_;
};

} // namespace

std::vector<std::int64_t> normWidths(const Tensors& state) {
    std::set<std::int64_t> widths;
    for (const auto& [name, tensor] : state)
        if (const auto norm = normName(name))
            widths.insert(norm->bits);
    return {widths.begin(), widths.end()};
}

RunConfig configOf(const Tensors& state) {
    RunConfig config;
    if (const auto ratio = widthRatio(withoutPrefix(state), namedState(*models::makeNetwork(config)));
        ratio > 0)
        config.network.expand *= ratio;
    auto low = normWidths(state);
    std::erase(low, fullPrecision);
    if (!low.empty())
        config.quant.bits = low;
    return config;
}

FittedWeights fitWeights(const std::string& place, const Tensors& state, const RunConfig& config,
                         std::optional<std::int64_t> normFrom) {
    return Fitting(place, state, config).run(normFrom);
}

NamedTensors inModuleOrder(const Tensors& model, const RunConfig& config) {
    NamedTensors ordered;
    for (const auto& [name, tensor] : namedState(*models::makeNetwork(config)))
        ordered.emplace_back(name, model.at(name));
    return ordered;
}

} // namespace pdqat::weights
