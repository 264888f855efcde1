// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/sensitivity.h"

#include "engine/api/csv.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>

namespace pdqat {

const LayerSensitivity* Sensitivity::find(const std::string& layer, int bits) const {
    const auto found =
        std::ranges::find_if(layers, [&](const auto& row) { return row.layer == layer && row.bits == bits; });
    return found == layers.end() ? nullptr : &*found;
}

double Sensitivity::fullLoss() const { return beside.empty() ? notMeasured : beside.front().fullLoss; }

const LossBeside* Sensitivity::findBeside(int bits) const {
    const auto found = std::ranges::find(beside, bits, &LossBeside::bits);
    return found == beside.end() ? nullptr : &*found;
}

std::vector<int> Sensitivity::otherWidths() const {
    std::vector<int> widths;
    for (const auto& row : atWidths)
        if (widths.empty() || widths.back() != row.bits)
            widths.push_back(row.bits);
    return widths;
}

std::string sensitivityCsv(const Sensitivity& sensitivity) {
    std::string csv =
        "layer,bits,weights,loss_kept,loss_none_kept,loss_quantized,loss_full,error,relative_error,fisher,"
        "trace,trace_error,change,hessian,alone\r\n";
    const auto add = [&](const LayerSensitivity& row, const LossBeside& beside, bool alone) {
        std::vector<std::string> cells{row.layer, std::to_string(row.bits), std::to_string(row.weights)};
        for (const double value :
             {row.lossKept, beside.lowLoss, row.lossQuantized, beside.fullLoss, row.error, row.relativeError,
              row.fisher, row.trace, row.traceError, row.change, row.hessian()})
            cells.push_back(std::isnan(value) ? "" : number(value));
        cells.emplace_back(alone ? "1" : "0");
        csv += csvLine(cells);
    };
    for (const auto& row : sensitivity.layers)
        add(row, *sensitivity.findBeside(row.bits), false);
    for (const auto& row : sensitivity.atWidths)
        add(row, {row.bits, notMeasured, sensitivity.fullLoss()}, true);
    return csv;
}

} // namespace pdqat
