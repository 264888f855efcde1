// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/sweep_check.h"

#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/select/cost.h"
#include "engine/sweeps/sweep_expand.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace pdqat::sweeps {
namespace {

using Texts = std::vector<std::string>;

Texts problemsOf(const RunConfig& config) {
    auto found = validate(config);
    if (found.empty())
        found = validate(config, networks::layerNames(config));
    Texts texts;
    for (const auto& problem : found)
        texts.push_back(problem.key + ": " + problem.text);
    return texts;
}

class Checker {
public:
    explicit Checker(const Sweep& sweep) : sweep_(sweep) {}

    Texts check() {
        for (const auto& part : sweep_.parts) {
            if (part.keep)
                checkKeep(part);
            if (!part.weightsOf.empty())
                checkWeights(part);
            checkRuns(part);
            if (!names_.insert(part.name).second)
                problems_.push_back("two parts have the name \"" + part.name + '"');
        }
        return std::move(problems_);
    }

private:
    void complain(const SweepPart& part, const std::string& text) {
        problems_.push_back((part.name.empty() ? "" : "part \"" + part.name + "\": ") + text);
    }

    void checkRuns(const SweepPart& part) {
        if (countRuns(part) > mostRuns)
            return complain(part, "plans more than " + std::to_string(mostRuns) + " runs");
        std::map<std::string, Texts> runsByProblem;
        for (const auto& [run, keep] : expand(part))
            for (const auto& text : problemsOf(run.config))
                runsByProblem[text].push_back(run.label);
        for (const auto& [text, runs] : runsByProblem)
            problems_.push_back(
                runs.front() + ": " + text +
                (runs.size() > 1 ? " (and " + std::to_string(runs.size() - 1) + " more)" : ""));
    }

    void checkKeep(const SweepPart& part) {
        if (const auto* ranked = earlierPart(part, part.keep->rankingOf, "keep: ranking_of"))
            checkRanking(part, *ranked);
    }

    /// Complains where there is none of that name. @param key  what names it
    const SweepPart* earlierPart(const SweepPart& part, const std::string& wanted, const std::string& key) {
        if (names_.contains(wanted))
            return &*std::ranges::find(sweep_.parts, wanted, &SweepPart::name);
        Texts names;
        for (const auto& other : sweep_.parts)
            names.push_back(other.name);
        if (wanted == part.name)
            complain(part, key + " names the part itself");
        else if (std::ranges::find(names, wanted) != names.end())
            complain(part, key + " names \"" + wanted + "\", which stands after it: name an earlier part");
        else
            complain(part,
                     key + " names \"" + wanted + "\", which is no part" + nearestInBrackets(wanted, names));
        return nullptr;
    }

    void checkWeights(const SweepPart& part) {
        const auto* source = earlierPart(part, part.weightsOf, "weights_of");
        if (!source || countRuns(*source) > mostRuns || countRuns(part) > mostRuns)
            return; // told here, or by checkRuns
        std::vector<RunConfig> sources;
        for (auto& [run, keep] : expand(*source))
            sources.push_back(std::move(run.config));
        for (const auto& [run, keep] : expand(part)) {
            const auto seed = run.config.run.seed;
            const auto gives = [&](const RunConfig& earlier) { return givesWeights(*source, earlier, seed); };
            const auto from = std::ranges::find_if(sources, gives);
            if (!run.config.run.init.empty())
                return complain(part, "weights_of: run.init is set too; leave one of them out");
            if (std::ranges::count_if(sources, gives) != 1)
                return complain(part, "weights_of: \"" + source->name + "\" has " +
                                          std::to_string(sources.size()) + " runs, and not one of seed " +
                                          std::to_string(run.config.run.seed) +
                                          " alone: give it one run, or one of each seed");
            if (from->network.name != run.config.network.name ||
                from->network.expand != run.config.network.expand ||
                from->network.file != run.config.network.file ||
                (from->data.set != run.config.data.set && !run.config.network.newClassifier))
                return complain(part, "weights_of: \"" + source->name +
                                          "\" trains another network, or on another data set");
        }
    }

    void checkRanking(const SweepPart& part, const SweepPart& ranked) {
        std::set<int> lowest;
        bool trained = false;
        if (countRuns(ranked) > mostRuns)
            return; // told already
        for (const auto& [run, keep] : expand(ranked)) {
            const auto widths = lowWidths(run.config);
            if (!constrainsLayers(run.config) || widths.empty())
                return complain(part, "keep: \"" + run.label +
                                          "\" constrains no layers, so nothing ranks them (set "
                                          "method.constraints to layerwise there)");
            lowest.insert(lowestWidth(run.config));
            for (const auto& choice : part.keep->choices)
                for (const int bits : choice.widths)
                    if (bits != fullPrecision && std::ranges::find(widths, bits) == widths.end())
                        return complain(part, "keep: widths: \"" + run.label + "\" does not train " +
                                                  std::to_string(bits) + " bit");
            trained |= std::find(widths.begin(), widths.end(), part.keep->bits) != widths.end();
        }
        const bool atWidths = std::ranges::any_of(part.keep->choices,
                                                  [](const auto& choice) { return !choice.widths.empty(); });
        if (part.keep->bits == 0 && lowest.size() > 1 && !atWidths)
            complain(part, "keep: the runs of \"" + ranked.name +
                               "\" have different lowest bit widths: say which one with bits");
        if (part.keep->bits > 0 && !trained)
            complain(part, "keep: no run of \"" + ranked.name + "\" trains " +
                               std::to_string(part.keep->bits) + " bit");
        checkLayers(part, ranked);
    }

    void checkLayers(const SweepPart& part, const SweepPart& ranked) {
        if (!problemsOf(part.config).empty() || !problemsOf(ranked.config).empty())
            return; // told by checkRuns
        const auto names = networks::layerNames(ranked.config);
        if (names != networks::layerNames(part.config))
            return complain(part, "keep: \"" + ranked.name + "\" ranks the layers of another network");
        std::set<int> told;
        for (const auto& choice : part.keep->choices)
            if (choice.layers > static_cast<int>(names.size()) && told.insert(choice.layers).second)
                complain(part, "keep: " + std::to_string(choice.layers) + " layers of " +
                                   std::to_string(names.size()) + " that " + part.config.network.name +
                                   " has");
        checkBudgets(part, ranked);
    }

    /// A budget is spent at the width of the ranking, by whatever each run keeps already.
    void checkBudgets(const SweepPart& part, const SweepPart& ranked) {
        const int bits = part.keep->bits > 0 ? part.keep->bits : lowestWidth(ranked.config);
        std::set<std::string> told;
        const auto complainOnce = [&](const std::string& text) {
            if (told.insert(text).second)
                complain(part, "keep: budget: " + text);
        };
        for (const auto& [run, keep] : expand(part)) {
            if (!keep->budget || !problemsOf(run.config).empty())
                continue;
            if (!keep->widths.empty()) {
                if (run.config.network != ranked.config.network ||
                    run.config.data.set != ranked.config.data.set)
                    complainOnce(
                        "costs are counted on the ranked network: give both parts the same network and "
                        "data set");
                if (!run.config.quant.highPrecision.empty() || !run.config.quant.layerBits.empty())
                    complainOnce("with widths every layer's is chosen: leave quant.high_precision and "
                                 "quant.layer_bits out");
                checkCheapest(run.config, *keep, complainOnce);
                continue;
            }
            if (lowestWidth(run.config) != bits)
                complainOnce("it is counted at the " + std::to_string(bits) +
                             " bit of the ranking, and runs are trained at " +
                             std::to_string(lowestWidth(run.config)) + " bit");
            try {
                select::requireRoom(run.config, bits, *keep->budget);
            } catch (const Error& error) {
                complainOnce(error.problem());
            }
        }
    }

    static void checkCheapest(RunConfig config, const KeepChoice& keep,
                              const std::function<void(const std::string&)>& complain) {
        const int least = std::ranges::min(keep.widths);
        config.quant.layerBits.clear();
        const double cost = select::costsOf(select::networkCost(config, least).total())[keep.budget->unit];
        if (cost > keep.budget->amount)
            complain(select::budgetText(*keep.budget) + " is less than all layers at " +
                     std::to_string(least) + " bit take, " + costAmountText(keep.budget->unit, cost));
    }

    const Sweep& sweep_;
    std::set<std::string> names_; ///< of the parts so far
    Texts problems_;
};

} // namespace

std::vector<std::string> sweepProblems(const Sweep& sweep) { return Checker(sweep).check(); }

} // namespace pdqat::sweeps
