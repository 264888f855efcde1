// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series_order.h"

#include <algorithm>

namespace pdqat {

std::vector<std::string> seriesNames(const FigureData& figure) {
    std::vector<std::string> names;
    for (const auto& panel : figure.panels)
        for (const auto& series : panel.series)
            if (!series.name.empty() && std::find(names.begin(), names.end(), series.name) == names.end())
                names.push_back(series.name);
    return names;
}

std::vector<std::size_t> lookNumbers(const FigureData& figure, std::size_t panel) {
    const auto names = seriesNames(figure);
    std::vector<std::size_t> numbers;
    auto next = names.size();
    for (const auto& series : figure.panels[panel].series) {
        const auto found = std::find(names.begin(), names.end(), series.name);
        numbers.push_back(found == names.end() ? next++ : static_cast<std::size_t>(found - names.begin()));
    }
    return numbers;
}

} // namespace pdqat
