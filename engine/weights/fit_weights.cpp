// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/fit_weights.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

namespace pdqat::weights {
namespace {

constexpr std::string_view normKey = "bn_dict.";

/// A name around the bit width of its set of batch normalisation.
struct NormName {
    std::string before, after;
    std::int64_t bits = 0;

    std::string at(const std::string& width) const { return before + width + after; }
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

/// The classifier's module, by its state-dict name.
std::string classifierOf(const RunConfig& config) {
    const auto nodes =
        networks::networkEntry(config.network.name).describe(networks::networkShape(config)).nodes;
    const auto last = std::find_if(nodes.rbegin(), nodes.rend(), [](const auto& node) {
        return node.op == networks::GraphOp::Classifier || node.op == networks::GraphOp::Convolution ||
               node.op == networks::GraphOp::FullConvolution;
    });
    return last->module;
}

class Fitting {
public:
    Fitting(std::string place, const WeightSet& set, const RunConfig& config, const FitOptions& options)
        : place_(std::move(place)),
          set_(set),
          config_(config),
          options_(options),
          network_(models::makeNetwork(config)),
          wanted_(namedState(*network_)),
          found_(normWidths(set.tensors)),
          classifier_(classifierOf(config) + '.') {}

    FittedWeights run() {
        findSets();
        for (const auto& [name, target] : wanted_)
            result_.model.emplace(name, fitted(name, target));
        requireNothingElse();
        if (set_.quantizers.weights == WeightQuantizer::Dorefa &&
            config_.quant.weights == WeightQuantizer::Uniform)
            takeAsComputed();
        return std::move(result_);
    }

private:
    void takeAsComputed() {
        const torch::NoGradGuard noGrad;
        for (const auto& node : networks::describeNetwork(config_).nodes)
            if (node.op == networks::GraphOp::Convolution) {
                auto& weight = result_.model.at(node.module + ".weight");
                weight = quant::NormalizedWeight(weight).full().clone();
            }
        result_.asComputed = true;
    }

    std::vector<std::int64_t> wantedWidths() const {
        Tensors names;
        for (const auto& [name, tensor] : wanted_)
            names.emplace(name, tensor);
        return normWidths(names);
    }

    void findSets() {
        const auto normFrom = options_.normFrom;
        const auto wanted = wantedWidths();
        std::set_difference(wanted.begin(), wanted.end(), found_.begin(), found_.end(),
                            std::back_inserter(result_.copied));
        std::set_difference(found_.begin(), found_.end(), wanted.begin(), wanted.end(),
                            std::back_inserter(result_.leftOut));
        if (result_.copied.empty() && normFrom)
            throw Error(ErrorKind::Usage, "--norm-from",
                        "it is for sets of batch normalisation that are missing, and " + place_ +
                            " has all that the configured network needs: " + bitList(wanted),
                        "Leave it out");
        if (result_.copied.empty())
            return;
        if (normFrom && std::find(found_.begin(), found_.end(), *normFrom) != found_.end()) {
            result_.copiedFrom = normFrom;
            return;
        }
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

    torch::Tensor fitted(const std::string& name, const torch::Tensor& target) {
        const bool isAnew = options_.newClassifier && name.starts_with(classifier_);
        // Steps of quantizers are fitted to the data where they are missing.
        const auto found = set_.tensors.find(name);
        const bool isFitted =
            isSteps(name) && (found == set_.tensors.end() || found->second.sizes() != target.sizes());
        const bool isOfOtherWidth = found == set_.tensors.end() && normName(name);
        if (isOfOtherWidth && name.ends_with(".num_batches_tracked"))
            return torch::zeros_like(target); // its statistics are still to be corrected
        if (!isAnew && !isFitted)
            return copyOf(name, sourceOf(name), target);
        if (isAnew)
            result_.anew.push_back(name);
        return target.detach().clone(torch::MemoryFormat::Contiguous);
    }

    const torch::Tensor& sourceOf(const std::string& name) const {
        const auto& state = set_.tensors;
        auto found = state.find(name);
        if (const auto norm = normName(name); norm && options_.normFrom && found == state.end())
            found = state.find(norm->at(std::to_string(*options_.normFrom)));
        if (found == state.end()) {
            requireOnePrefix(name);
            refuse("has no tensor " + name + ", which the network " + config_.network.name + " needs",
                   otherNetwork());
        }
        return found->second;
    }

    /// A tensor that is missing may be there behind a prefix that others do not have.
    void requireOnePrefix(const std::string& missing) const {
        const auto isWanted = [&](const std::string& name) {
            return std::any_of(wanted_.begin(), wanted_.end(),
                               [&](const auto& item) { return item.first == name; });
        };
        auto others = set_.leftOut;
        for (const auto& [name, tensor] : set_.tensors)
            if (!isWanted(name))
                others.push_back(set_.prefix + name);
        const auto other = std::find_if(others.begin(), others.end(),
                                        [&](const auto& name) { return name.ends_with('.' + missing); });
        const auto usual = std::find_if(wanted_.begin(), wanted_.end(),
                                        [&](const auto& item) { return set_.tensors.contains(item.first); });
        if (other != others.end() && usual != wanted_.end())
            refuse("mixes names of two kinds: " + set_.prefix + usual->first + " and " + printable(*other),
                   "Save it with one prefix before all names, or none");
    }

    bool ofAnotherNetwork() const { return !set_.network.empty() && set_.network != config_.network.name; }

    std::string otherNetwork() const {
        return ofAnotherNetwork()
                   ? "Its names are those of " + set_.network + ": say --set network.name=" + set_.network
                   : "Choose the file's network with --set network.name; pdqat inspect shows what it holds";
    }

    torch::Tensor copyOf(const std::string& name, const torch::Tensor& source,
                         const torch::Tensor& target) const {
        if (source.sizes() != target.sizes())
            refuseShape(name, source, target);
        const bool floating = target.is_floating_point();
        if (source.is_complex() || (floating && !source.is_floating_point()))
            refuse("its tensor " + name + " holds " + c10::toString(source.scalar_type()) +
                       " numbers, where the network computes with " + c10::toString(target.scalar_type()),
                   "Export the weights as floating-point numbers");
        if (source.is_floating_point())
            requireNone(name, source.isfinite().logical_not(), "that are not finite (NaN or infinite)");
        auto copy = source.detach().to(target.scalar_type()).clone(torch::MemoryFormat::Contiguous);
        if (floating)
            requireNone(name, copy.isfinite().logical_not(), "too large for 32-bit floating-point numbers");
        if (!floating || name.ends_with("running_var"))
            requireNone(name, copy.lt(0), floating ? "below 0, where a variance must not be" : "below 0");
        return copy;
    }

    void requireNone(const std::string& name, const torch::Tensor& bad, const std::string& what) const {
        if (const auto count = bad.sum().item<std::int64_t>(); count > 0)
            refuse("its tensor " + name + " has " + std::to_string(count) + " of " +
                       std::to_string(bad.numel()) + " values " + what,
                   "Take a checkpoint from before that happened");
    }

    void requireClasses(const std::string& name, const torch::Tensor& source,
                        const torch::Tensor& target) const {
        if (!name.starts_with(classifier_) || source.dim() != target.dim() ||
            source.sizes().slice(1) != target.sizes().slice(1))
            return;
        const auto theirs = std::to_string(source.size(0)), ours = std::to_string(target.size(0));
        refuse("the number of classes differs: its classifier's " + name + " has shape " + shape(source) +
                   " for " + theirs + ", the configured network's " + shape(target) + " for " + ours,
               "Choose a data set of " + theirs +
                   " classes with --set data.set, or let the classifier begin anew: network.new_classifier "
                   "with run.init, --new-classifier with pdqat import");
    }

    [[noreturn]] void refuseShape(const std::string& name, const torch::Tensor& source,
                                  const torch::Tensor& target) const {
        const auto problem = "its tensor " + name + " has shape " + shape(source) +
                             ", that of the configured network " + shape(target);
        if (ofAnotherNetwork())
            refuse(problem, otherNetwork());
        requireClasses(name, source, target);
        const auto ours = wanted_.front().second;
        const auto theirs = set_.tensors.find(wanted_.front().first);
        const auto ratio = widthRatio(set_.tensors, wanted_);
        const auto unit = ours.size(0) / config_.network.expand;
        if (theirs != set_.tensors.end() && ratio != 1 && theirs->second.size(0) % unit == 0)
            refuse(problem, "Say --set network.expand=" + std::to_string(theirs->second.size(0) / unit));
        if (theirs != set_.tensors.end() && theirs->second.dim() > 1 &&
            theirs->second.size(1) != ours.size(1))
            refuse(problem, "Its images have " + std::to_string(theirs->second.size(1)) +
                                " channels: choose such a data set with --set data.set");
        refuse(problem, "It belongs to another network: see network.name, network.expand and data.set");
    }

    /// Of quantizers: what is missing is fitted to the data, what is not wanted left out.
    static bool isSteps(const std::string& name) { return name.ends_with(".steps"); }

    void requireNothingElse() const {
        for (const auto& [name, tensor] : set_.tensors) {
            const auto norm = normName(name);
            const bool leftOut = norm && std::find(result_.leftOut.begin(), result_.leftOut.end(),
                                                   norm->bits) != result_.leftOut.end();
            if (!leftOut && !isSteps(name) && !result_.model.contains(name))
                refuse("has the tensor " + printable(name) + ", which the network " + config_.network.name +
                           " does not have",
                       otherNetwork());
        }
    }

    [[noreturn]] void refuse(const std::string& problem, const std::string& remedy) const {
        throw Error(ErrorKind::Checkpoint, place_, problem, remedy);
    }

    std::string place_;
    const WeightSet& set_;
    const RunConfig& config_;
    const FitOptions& options_;
    std::shared_ptr<models::Network> network_;
    NamedTensors wanted_;
    std::vector<std::int64_t> found_;
    std::string classifier_;
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

std::string atAnyWidth(const std::string& name) {
    const auto norm = normName(name);
    return norm ? norm->at("#") : name;
}

RunConfig configOf(const WeightSet& set) {
    const auto& state = set.tensors;
    RunConfig config;
    config.quant.weights = set.quantizers.weights.value_or(config.quant.weights);
    config.quant.activations = set.quantizers.activations.value_or(config.quant.activations);
    if (const auto ratio = widthRatio(state, namedState(*models::makeNetwork(config))); ratio > 0)
        config.network.expand *= ratio;
    auto low = normWidths(state);
    std::erase(low, fullPrecision);
    if (!low.empty())
        config.quant.bits = low;
    return config;
}

FittedWeights fitWeights(const std::string& place, const WeightSet& set, const RunConfig& config,
                         const FitOptions& options) {
    return Fitting(place, set, config, options).run();
}

NamedTensors inModuleOrder(const Tensors& model, const RunConfig& config) {
    NamedTensors ordered;
    for (const auto& [name, tensor] : namedState(*models::makeNetwork(config)))
        ordered.emplace_back(name, model.at(name));
    return ordered;
}

} // namespace pdqat::weights
