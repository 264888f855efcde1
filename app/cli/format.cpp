// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include "app/cli/output.h"
#include "engine/api/number_text.h"
#include "engine/api/run_story.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <optional>

namespace pdqat::cli {
namespace {

std::string constraintName(const RunStarted& started, std::size_t index) {
    const auto& constraint = started.constraints.at(index);
    const std::string layer = constraint.isOutput() ? "output" : constraint.layer;
    return lowWidths(started.config).size() > 1 ? layer + '@' + std::to_string(constraint.bits) : layer;
}

std::string worstSlack(const RunStarted& started, const DualStep& step) {
    std::optional<std::size_t> worst;
    for (std::size_t i = 0; i < std::min(step.slack.size(), started.constraints.size()); ++i)
        if (started.constraints[i].constrained && (!worst || step.slack[i] > step.slack[*worst]))
            worst = i;
    if (!worst)
        return {};
    const auto slack = step.slack[*worst];
    const auto& style = Style::get();
    return "worst slack " + (slack > 0 ? style.bad : style.good) + (std::signbit(slack) ? "" : "+") +
           shortNumber(slack) + style.plain + ' ' + constraintName(started, *worst);
}

std::string outputDuals(const RunStarted& started, const DualStep& step) {
    std::vector<std::string> duals;
    for (std::size_t i = 0; i < std::min(step.lambda.size(), started.constraints.size()); ++i)
        if (started.constraints[i].isOutput() && started.constraints[i].constrained)
            duals.push_back(shortNumber(step.lambda[i]));
    return duals.empty() ? "" : "λ output " + join(duals, "/");
}

std::string unreachableOutput(const RunStarted& started, const DualStep& step) {
    const auto& now = step.convergence;
    for (std::size_t i = 0; i < std::min(step.slack.size(), started.constraints.size()); ++i)
        if (const auto& constraint = started.constraints[i];
            constraint.constrained && step.slack[i] > 0 && liesBelowEntropy(started.config, constraint, now))
            return Style::get().bad + "ε " + shortNumber(constraint.epsilon) +
                   " of the output is below H(p) " + shortNumber(now.entropy) + ": it cannot be met" +
                   Style::get().plain;
    return {};
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

std::string localTime(double time) {
    const auto seconds = static_cast<std::time_t>(std::floor(time));
    std::tm local{};
    ::localtime_r(&seconds, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    return text;
}

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
        parts.push_back(std::to_string(metrics.bits) + " bit " + percent(metrics.accuracy));
    return join(parts, ", ");
}

std::string epochLine(const RunStarted& started, const DualStep& step, const EpochDone& epoch) {
    const auto& style = Style::get();
    std::vector<std::string> parts{style.bold + "epoch " + std::to_string(epoch.epoch + 1) + '/' +
                                   std::to_string(started.config.run.epochs) + style.plain};
    for (const auto& split : epoch.splits)
        if (split.split != Split::Train)
            parts.push_back(std::string(name(split.split)) + ' ' + accuracies(split));
    for (auto& part : {worstSlack(started, step), outputDuals(started, step),
                       unreachableOutput(started, step), duration(epoch.seconds)})
        if (!part.empty())
            parts.push_back(part);
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
