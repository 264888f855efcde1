// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/weight_sets.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/networks/networks.h"
#include "engine/weights/fit_weights.h"

#include <algorithm>
#include <set>

namespace pdqat::weights {
namespace {

using Names = std::set<std::string>;

/// What wrappers of single layers put into the middle of names.
constexpr std::array<std::string_view, 3> innerWrappers{"_orig_mod.", "_fsdp_wrapped_module.",
                                                        "_checkpoint_wrapped_module."};

std::string withoutInnerWrappers(std::string name) {
    for (const auto wrapper : innerWrappers)
        for (auto at = name.find('.'); at != std::string::npos; at = name.find('.', at))
            if (name.compare(++at, wrapper.size(), wrapper) == 0)
                name.erase(at--, wrapper.size());
    return name;
}

/// The first part of a tensor's name, without numbers: a deeper network has more of the same.
std::string outerModule(const std::string& name) {
    auto outer = name.substr(0, name.find('.'));
    std::erase_if(outer, [](char c) { return c >= '0' && c <= '9'; });
    return outer;
}

/// Names of all tensors of a network, one set of batch normalisation standing for those of every bit width.
Names namesOf(const networks::NetworkEntry& entry) {
    Names names;
    const auto add = [&](const std::string& module, std::initializer_list<const char*> tensors) {
        for (const auto* tensor : tensors)
            names.insert(module + tensor);
    };
    for (const auto& node : entry.describe({.inputSize = 224}).nodes)
        switch (node.op) {
        case networks::GraphOp::FullConvolution:
        case networks::GraphOp::Convolution: add(node.module, {".weight"}); break;
        case networks::GraphOp::Norm:
            add(node.module + ".bn_dict.#",
                {".weight", ".bias", ".running_mean", ".running_var", ".num_batches_tracked"});
            break;
        case networks::GraphOp::Classifier: add(node.module, {".weight", ".bias"}); break;
        default: break; // it has no tensors
        }
    return names;
}

struct KnownNetwork {
    std::string name;
    Names tensors, modules; ///< the outermost, as outerModule() names them
};

KnownNetwork knownNetwork(const char* name, const networks::NetworkEntry& entry) {
    KnownNetwork known{name, namesOf(entry), {}};
    for (const auto& tensor : known.tensors)
        known.modules.insert(outerModule(tensor));
    return known;
}

const std::vector<KnownNetwork>& knownNetworks() {
#define PDQAT_KNOWN_NETWORK(name, label, help)                                                               \
    if (std::string_view(#name) != onnxNetwork)                                                              \
        builtIn.push_back(knownNetwork(#name, networks::name));
    static const auto known = [] {
        std::vector<KnownNetwork> builtIn;
        PDQAT_NETWORKS(PDQAT_KNOWN_NETWORK)
        return builtIn;
    }();
#undef PDQAT_KNOWN_NETWORK
    return known;
}

constexpr std::size_t longestPrefix = 256;

/// Ends of the prefixes that a name may have.
std::vector<std::size_t> prefixEnds(const std::string& name) {
    std::vector<std::size_t> ends{0};
    for (std::size_t i = 0; i < std::min(name.size(), longestPrefix); ++i)
        if (name[i] == '.' || name[i] == '/')
            ends.push_back(i + 1);
    return ends;
}

/// How many of a network's names there are behind a prefix.
struct Match {
    std::string prefix;
    const KnownNetwork* network = nullptr;
    std::size_t found = 0;

    std::size_t missing() const { return network->tensors.size() - found; }
};

/// Every prefix with the network that it fits best, where a third is there at least.
std::vector<Match> matchesOf(const Tensors& tensors) {
    std::map<std::string, Match> best;
    for (const auto& network : knownNetworks()) {
        std::map<std::string, Names> found;
        for (const auto& [name, tensor] : tensors)
            for (const auto end : prefixEnds(name))
                if (const auto plain = atAnyWidth(withoutInnerWrappers(name.substr(end)));
                    network.tensors.contains(plain))
                    found[name.substr(0, end)].insert(plain);
        for (const auto& [prefix, names] : found) {
            const Match match{prefix, &network, names.size()};
            auto& other = best[prefix];
            if (2 * match.found >= match.missing() && (!other.network || match.missing() < other.missing()))
                other = match;
        }
    }
    std::vector<Match> matches;
    for (const auto& [prefix, match] : best)
        if (match.network)
            matches.push_back(match);
    return matches;
}

/// Whether a word of it says so.
bool saysAveraged(const std::string& path) {
    std::string word;
    for (const auto c : path + '.') {
        const bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (letter)
            word += static_cast<char>(c | 32);
        else if (word == "ema" || word == "swa" || word == "avg" || word == "shadow" || word == "polyak" ||
                 word.starts_with("averag"))
            return true;
        else
            word.clear();
    }
    return false;
}

std::string nameOf(const std::string& path, const std::string& prefix) {
    const auto inner = prefix.substr(0, prefix.empty() ? 0 : prefix.size() - 1);
    const auto name = path + (path.empty() || inner.empty() ? "" : "/") + inner;
    return name.empty() ? "/" : printable(name);
}

WeightSet setOf(const StateDict& dict, const std::string& prefix) {
    WeightSet set{nameOf(dict.path, prefix), prefix, {}};
    for (const auto& [name, tensor] : dict.tensors)
        if (!name.starts_with(prefix) ||
            !set.tensors.emplace(withoutInnerWrappers(name.substr(prefix.size())), tensor).second)
            set.leftOut.push_back(name);
    set.averaged = saysAveraged(dict.path + '.' + prefix) ||
                   std::find(set.leftOut.begin(), set.leftOut.end(), "n_averaged") != set.leftOut.end();
    return set;
}

/// What profilers put into every module.
bool isBookkeeping(const std::string& name) {
    return name.ends_with("total_ops") || name.ends_with("total_params");
}

/// What lies outside the network's modules is beside its weights: losses, other heads. Within them it would
/// change what the network computes: that stays, and is refused when the set is taken.
void leaveOutOthers(WeightSet& set, const KnownNetwork& network) {
    std::erase_if(set.tensors, [&](const auto& item) {
        const bool isOther = isBookkeeping(item.first) || !network.modules.contains(outerModule(item.first));
        if (isOther)
            set.leftOut.push_back(set.prefix + item.first);
        return isOther;
    });
}

std::size_t usualRank(const WeightSet& set) {
    const auto found = std::find_if(usualPaths.begin(), usualPaths.end(), [&](const auto path) {
        return set.name == path || set.name.starts_with(std::string(path) + '/');
    });
    return static_cast<std::size_t>(found - usualPaths.begin());
}

/// Sets are sorted by this, smallest first.
auto orderOf(const WeightSet& set) {
    return std::tuple(set.network.empty(), !set.complete, set.averaged, usualRank(set));
}

bool isStatistic(const std::string& name) {
    return name.ends_with(".running_mean") || name.ends_with(".running_var") ||
           name.ends_with(".num_batches_tracked");
}

/// Gives an average of parameters alone the batch statistics of the set that it averages.
void addStatistics(WeightSet& average, const std::vector<WeightSet>& sets) {
    const auto from = std::find_if(sets.begin(), sets.end(), [&](const auto& set) {
        return set.complete && !set.averaged && set.network == average.network;
    });
    if (from == sets.end() || std::any_of(average.tensors.begin(), average.tensors.end(),
                                          [](const auto& item) { return isStatistic(item.first); }))
        return;
    average.statisticsFrom = from->name;
    for (const auto& item : from->tensors)
        if (isStatistic(item.first))
            average.tensors.insert(item);
}

} // namespace

std::vector<WeightSet> weightSets(const WeightFile& file) {
    std::vector<WeightSet> sets;
    for (const auto& dict : file.dicts) {
        const auto matches = matchesOf(dict.tensors);
        for (const auto& match : matches) {
            sets.push_back(setOf(dict, match.prefix));
            sets.back().network = match.network->name;
            sets.back().complete = match.missing() == 0;
            leaveOutOthers(sets.back(), *match.network);
        }
        if (matches.empty())
            sets.push_back(setOf(dict, {}));
    }
    std::stable_sort(sets.begin(), sets.end(),
                     [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
    for (auto& set : sets) {
        set.quantizers = file.quantizers;
        if (set.averaged && !set.complete)
            addStatistics(set, sets);
    }
    return sets;
}

WeightSet chosenSet(const std::string& place, const std::vector<WeightSet>& sets,
                    const std::optional<std::string>& name) {
    const auto average =
        std::ranges::find(sets, averagePrefix, &WeightSet::prefix); // of a checkpoint of ours
    if (!name)
        return average == sets.end() ? sets.front() : *average;
    std::vector<std::string> names;
    for (const auto& set : sets) {
        if (set.name == *name)
            return set;
        names.push_back(set.name);
    }
    throw Error(ErrorKind::Checkpoint, place, "has no weights " + *name + ", which --weights names",
                "Choose one of " + join(names, ", "));
}

} // namespace pdqat::weights
