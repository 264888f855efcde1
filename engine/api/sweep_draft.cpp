// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/sweep_draft.h"

#include "engine/api/field.h"
#include "engine/api/text.h"

namespace pdqat {

std::string displayName(const VariedSweep& sweep) {
    if (!sweep.name.empty())
        return sweep.name;
    std::vector<std::string> labels;
    for (const auto& varied : sweep.varied)
        labels.push_back(lowerCase(requireField(varied.key).label));
    const auto run = displayName(sweep.config);
    return labels.empty() ? run : run + ": " + join(labels, ", ");
}

std::vector<int> usualLayers(std::size_t layers) {
    std::vector<int> counts{0, 1, 2, 4, 8};
    std::erase_if(counts, [&](int count) { return static_cast<std::size_t>(count) > layers; });
    return counts;
}

std::string displayName(const TradeOffStudy& study) {
    return study.name.empty() ? "Trade-off: " + displayName(study.config) : study.name;
}

std::string displayName(const SweepDraft& draft) {
    return std::visit([](const auto& one) { return displayName(one); }, draft);
}

} // namespace pdqat
