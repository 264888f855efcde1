// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/latency.h"

#include "engine/api/csv.h"
#include "engine/api/error.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat {
namespace {

std::string threadsText(std::int64_t count) {
    return std::to_string(count) + (count == 1 ? " thread" : " threads");
}

} // namespace

const LayerLatency* LatencyTable::find(const std::string& layer, LayerBits bits) const {
    const auto found =
        std::ranges::find_if(layers, [&](const auto& row) { return row.layer == layer && row.bits == bits; });
    return found == layers.end() ? nullptr : &*found;
}

double LatencyTable::sum(const std::vector<LayerBits>& bits) const {
    double milliseconds = rest;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto* row = find(shapes[i].name, bits[i]);
        if (!row)
            throw Error(ErrorKind::Internal, "layer " + shapes[i].name,
                        bitsText(bits[i]) + " bit was not measured");
        milliseconds += row->milliseconds;
    }
    return milliseconds;
}

std::string placeText(const LatencyTable& table) {
    return table.version + " on " + table.machine.processor + ", " + threadsText(table.threads);
}

LatencyMismatch mismatchOf(const LatencyTable& table) {
    std::vector<double> shares;
    for (std::size_t i = table.uniform; i < table.whole.size(); ++i)
        shares.push_back(std::abs(table.sum(table.whole[i].bits) / table.whole[i].milliseconds - 1));
    if (shares.empty())
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    std::ranges::sort(shares);
    const auto n = shares.size();
    return {(shares[(n - 1) / 2] + shares[n / 2]) / 2, shares.back()};
}

std::string staleness(const LatencyTable& table, const MachineRecord& here, const std::string& version) {
    if (table.machine.processor != here.processor || table.machine.hardwareThreads != here.hardwareThreads)
        return "it was measured on " + table.machine.processor + " with " +
               threadsText(table.machine.hardwareThreads) + ", this machine is " + here.processor + " with " +
               std::to_string(here.hardwareThreads);
    if (table.version != version)
        return "it was measured with " + table.version + ", here is " +
               (version.empty() ? "no " + std::string(name(table.runtime)) : version);
    return {};
}

std::string latencyCsv(const LatencyTable& table) {
    std::string csv = "layer,bits,milliseconds\r\n";
    for (const auto& row : table.layers)
        csv += csvLine({row.layer, bitsText(row.bits), number(row.milliseconds)});
    return csv;
}

} // namespace pdqat
