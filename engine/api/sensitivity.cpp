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
        "trace,trace_error,change,hessian\r\n";
    auto rows = sensitivity.layers;
    for (const auto& row : sensitivity.atWidths)
        if (!sensitivity.find(row.layer, row.bits))
            rows.push_back(row);
    for (const auto& row : rows) {
        const auto* known = sensitivity.findBeside(row.bits);
        const auto beside = known ? *known : LossBeside{row.bits, notMeasured, sensitivity.fullLoss()};
        std::vector<std::string> cells{row.layer, std::to_string(row.bits), std::to_string(row.weights)};
        for (const double value :
             {row.lossKept, beside.lowLoss, row.lossQuantized, beside.fullLoss, row.error, row.relativeError,
              row.fisher, row.trace, row.traceError, row.change, row.hessian()})
            cells.push_back(std::isnan(value) ? "" : number(value));
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace pdqat
