// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include "app/cli/output.h"
#include "engine/api/number_text.h"
#include "engine/api/run_story.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pdqat::cli {
namespace {

std::string constraintName(const RunStarted& started, std::size_t index) {
    const auto& constraint = started.constraints.at(index);
    const std::string layer = constraint.isOutput() ? "output" : constraint.layer;
    return lowWidths(started.config).size() > 1 ? layer + '@' + std::to_string(constraint.bits) : layer;
}

std::string worstSlack(const RunStory& run) {
    std::optional<std::size_t> worst;
    for (std::size_t i = 0; i < run.started().constraints.size(); ++i)
        if (run.started().constraints[i].constrained && (!worst || run.dualSlack(i) > run.dualSlack(*worst)))
            worst = i;
    if (!worst)
        return {};
    const auto slack = run.dualSlack(*worst);
    const auto& style = Style::get();
    return "worst slack " + (slack > 0 ? style.bad : style.good) + (std::signbit(slack) ? "" : "+") +
           shortNumber(slack) + style.plain + ' ' + constraintName(run.started(), *worst);
}

std::string outputDuals(const RunStory& run) {
    std::vector<std::string> duals;
    for (std::size_t i = 0; const auto& constraint : run.started().constraints) {
        if (constraint.isOutput() && constraint.constrained)
            duals.push_back(shortNumber(run.lambda(i)));
        ++i;
    }
    return duals.empty() ? "" : "λ output " + join(duals, "/");
}

std::string unreachableOutput(const RunStory& run) {
    for (std::size_t i = 0; const auto& constraint : run.started().constraints)
        if (run.state(i++) == ConstraintState::Unreachable && constraint.constrained)
            return Style::get().bad + "ε " + shortNumber(constraint.epsilon) +
                   " of the output is below H(p) " + shortNumber(run.convergence()->entropy) +
                   ": it cannot be met" + Style::get().plain;
    return {};
}

/// Nothing before the first dual step, as with methods that have none.
std::vector<std::string> dualParts(const RunStory& run) {
    if (run.duals().empty())
        return {};
    return {worstSlack(run), outputDuals(run), unreachableOutput(run)};
}

} // namespace

std::string percent(double share) { return fixedText(100 * share, 1) + " %"; }
std::string shortNumber(double value) { return shortText(value, 3); }

std::string duration(double seconds) {
    const auto whole = static_cast<long long>(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return std::to_string(whole) + " s";
    const auto minutes = [&](std::size_t digits) {
        return paddedText(whole / 60 % 60, digits) + ':' + paddedText(whole % 60, 2);
    };
    return whole < 3600 ? minutes(1) : std::to_string(whole / 3600) + ':' + minutes(2);
}

std::string timeLeftText(const std::optional<TimeLeft>& left) {
    if (!left)
        return "no estimate yet";
    if (left->high == 0)
        return "none";
    const auto low = duration(left->low);
    if (std::isinf(left->high))
        return "at least " + low;
    const auto high = duration(left->high);
    return low == high ? low : low + " to " + high;
}

std::string localTime(double time) { return timeText(time, "%Y-%m-%d %H:%M", TimeZone::Local); }

std::string bar(double share) {
    constexpr int width = 24;
    const auto filled = static_cast<int>(std::lround(share * width));
    std::string text = "[";
    for (int i = 0; i < width; ++i)
        text += i < filled ? "█" : "·";
    return text + ']';
}

std::string accuracies(const SplitMetrics& split) {
    std::vector<std::string> parts;
    for (const auto& metrics : split.widths)
        if (!std::isnan(metrics.accuracy)) // an imported run may tell of losses alone
            parts.push_back(std::to_string(metrics.bits) + " bit " + percent(metrics.accuracy));
    return join(parts, ", ");
}

std::string epochLine(const RunStory& run) {
    const auto& style = Style::get();
    const auto& epoch = *run.last();
    std::vector<std::string> parts{style.bold + "epoch " + std::to_string(epoch.epoch + 1) + '/' +
                                   std::to_string(run.started().config.run.epochs) + style.plain};
    for (const auto& split : epoch.splits)
        if (split.split != Split::Train)
            parts.push_back(std::string(name(split.split)) + ' ' + accuracies(split));
    for (auto& part : dualParts(run))
        if (!part.empty())
            parts.push_back(part);
    parts.push_back(duration(epoch.seconds));
    if (epoch.best)
        parts.push_back(style.good + "best" + style.plain);
    return join(parts, "  ");
}

std::string indentedInventory(const DataInventory& inventory) {
    std::string text;
    for (const auto& line : inventoryLines(inventory))
        text += "  " + line + '\n';
    return text;
}

} // namespace pdqat::cli
