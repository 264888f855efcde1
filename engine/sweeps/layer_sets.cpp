// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/layer_sets.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace pdqat::sweeps {

std::vector<std::vector<std::string>> balancedSets(const std::vector<std::string>& layers, int count,
                                                   int size, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<std::size_t> deck; // rounds of all layers, each in a random order; dealt from the front
    std::vector<std::vector<std::string>> sets;
    for (int i = 0; i < count; ++i) {
        std::set<std::size_t> hand; // in network order
        while (static_cast<int>(hand.size()) < size) {
            auto next = std::ranges::find_if(deck, [&](std::size_t layer) { return !hand.contains(layer); });
            if (next == deck.end()) {
                std::vector<std::size_t> round(layers.size());
                std::iota(round.begin(), round.end(), std::size_t{0});
                for (auto left = round.size(); left > 1; --left) // std::shuffle differs between libraries
                    std::swap(round[left - 1], round[random() % left]);
                deck.insert(deck.end(), round.begin(), round.end());
                continue;
            }
            hand.insert(*next);
            deck.erase(next);
        }
        auto& set = sets.emplace_back();
        for (const auto layer : hand)
            set.push_back(layers[layer]);
    }
    return sets;
}

} // namespace pdqat::sweeps
