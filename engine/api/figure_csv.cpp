// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figure_csv.h"

#include "engine/api/csv.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <cmath>

namespace pdqat {
namespace {

std::string panelName(const FigureData& figure, std::size_t index) {
    const auto& title = figure.panels[index].title;
    if (figure.panels.size() == 1)
        return title;
    return title.empty() ? letters(index) : letters(index) + ": " + title;
}

std::string position(const FigureAxis& axis, double x) {
    const auto index =
        std::isfinite(x) && x > -0.5 ? static_cast<std::size_t>(std::lround(x)) : axis.categories.size();
    return index < axis.categories.size() ? join(split(axis.categories[index], '\n'), " ") : csvNumber(x);
}

} // namespace

std::string figureCsv(const FigureData& figure) {
    auto csv = csvLine({"panel", "series", "label", "x", "x_low", "x_high", "y", "y_low", "y_high", "n"});
    for (std::size_t i = 0; i < figure.panels.size(); ++i)
        for (const auto& series : figure.panels[i].series)
            for (const auto& [x, y, label] : series.points)
                csv += csvLine({panelName(figure, i), series.name, label,
                                position(figure.panels[i].x, x.mean), csvNumber(x.low), csvNumber(x.high),
                                csvNumber(y.mean), csvNumber(y.low), csvNumber(y.high), std::to_string(y.n)});
    return csv;
}

} // namespace pdqat
