// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/what_if.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pdqat::select {
namespace {

constexpr std::string_view all = "all", hiddenLayers = "layers", output = "output";

bool isAbout(const LevelChange& change, const ConstraintInfo& constraint) {
    return change.what == all || (change.what == hiddenLayers && !constraint.isOutput()) ||
           (change.what == output && constraint.isOutput()) || change.what == constraint.layer;
}

void requireKnown(const RunStory& run, const LevelChange& change) {
    std::vector<std::string> names;
    for (const auto& constraint : run.started().constraints)
        if (constraint.constrained) {
            if (isAbout(change, constraint))
                return;
            names.push_back(constraint.isOutput() ? std::string(output) : constraint.layer);
        }
    throw Error(ErrorKind::Usage, "--epsilon", "the run has no constraint of " + change.what,
                didYouMean(change.what, names, "It has those of " + join(names, ", ")));
}

std::string keyOf(const ConstraintInfo& constraint) {
    return constraint.layer + '@' + std::to_string(constraint.bits);
}

/// One output level a width.
void setOutput(RunConfig& config, const ConstraintInfo& constraint, double level) {
    const auto widths = lowWidths(config);
    std::vector<double> levels;
    for (std::size_t i = 0; i < widths.size(); ++i)
        levels.push_back(widths[i] == constraint.bits ? level : epsilonOut(config, i));
    config.method.epsilonOut = levels;
}

} // namespace

LevelChange levelChange(std::string_view text) {
    const auto refuse = [&] {
        return Error(
            ErrorKind::Usage, "--epsilon", '"' + std::string(text) + "\" is no change of a level",
            "Give what and how: all=+25%, layers=-20%, output=0.8 or a layer's name; a level is above 0");
    };
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        throw refuse();
    LevelChange change{std::string(text.substr(0, equals)), {}, 0};
    auto value = text.substr(equals + 1);
    const bool percent = value.ends_with('%');
    if (percent)
        value.remove_suffix(1);
    const bool plus = percent && value.starts_with('+');
    if (plus)
        value.remove_prefix(1);
    double number = 0;
    const auto* end = value.data() + value.size();
    if (value.empty() || (plus && value.starts_with('-')) ||
        std::from_chars(value.data(), end, number) != std::from_chars_result{end, std::errc()} ||
        (percent && !plus && !value.starts_with('-')))
        throw refuse();
    if (percent)
        change.times = 1 + number / 100;
    else
        change.level = number;
    const double size = percent ? *change.times : number;
    if (!(size > 0) || std::isinf(size))
        throw refuse();
    return change;
}

double priceOf(const RunStory& run, std::size_t constraint) {
    return run.costs(constraint) ? run.meanLambda(constraint) : 0;
}

WhatIf whatIf(const RunStory& run, const std::vector<LevelChange>& changes) {
    const auto& started = run.started();
    if (started.config.method.kind != MethodKind::PdQat)
        throw Error(ErrorKind::Usage, "whatif",
                    "method " + std::string(name(started.config.method.kind)) +
                        " trains no dual variables, so levels have no price",
                    "Name a run of method.name=pd-qat");
    for (const auto& change : changes)
        requireKnown(run, change);
    WhatIf result;
    result.config = started.config;
    double squares = 0;
    for (std::size_t i = 0; i < started.constraints.size(); ++i) {
        const auto& constraint = started.constraints[i];
        double level = constraint.epsilon;
        for (const auto& change : changes)
            if (constraint.constrained && isAbout(change, constraint))
                level = change.times ? constraint.epsilon * *change.times : change.level;
        if (level == constraint.epsilon)
            continue;
        const auto& priced = result.changes.emplace_back(
            PricedChange{i, constraint, level, priceOf(run, i), run.lambdaBand(i)});
        result.loss += priced.loss();
        if (priced.lambda > 0 && !std::isnan(priced.band))
            squares += std::pow(priced.error(), 2);
        if (constraint.isOutput())
            setOutput(result.config, constraint, level);
        else
            result.config.method.epsilonByLayer[keyOf(constraint)] = level;
    }
    if (result.changes.empty())
        throw Error(ErrorKind::Usage, "--epsilon", "every level stays as it is", "Name another one");
    result.error = std::sqrt(squares);
    return result;
}

std::map<std::string, double> meanDuals(const RunStory& run, const RunConfig& to) {
    const auto& layers = run.started().layers;
    const auto widthOf = [&](const RunConfig& config, int bits, const std::string& layer) {
        const auto found = std::ranges::find(layers, layer, &LayerInfo::name);
        return found == layers.end()
                   ? bothAt(bits) // the output
                   : networks::layerBits(config, layers,
                                         bits)[static_cast<std::size_t>(found - layers.begin())];
    };
    std::map<std::string, double> duals;
    for (const int bits : lowWidths(to))
        for (std::size_t i = 0; i < run.started().constraints.size(); ++i) {
            const auto& from = run.started().constraints[i];
            if (from.constrained &&
                widthOf(run.started().config, from.bits, from.layer) == widthOf(to, bits, from.layer))
                duals.emplace(keyOf({bits, from.layer}), run.meanLambda(i));
        }
    return duals;
}

} // namespace pdqat::select
