// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/cost_section.h"

#include "engine/api/error.h"
#include "engine/report/report_text.h"
#include "engine/select/cost.h"

#include <algorithm>

namespace pdqat::report {
namespace {

using Row = std::vector<std::string>;

constexpr auto meaning =
    "Size: parameters as stored, packed at their bits, without what a file format adds. BOPs: bit "
    "operations for one image, multiply-accumulates (MACs) times the bits of weights times those of "
    "inputs. First convolution, classifier and batch normalisation stay at 32 bit.";

std::string kilobytes(std::int64_t bytes) { return decimals(static_cast<double>(bytes) / 1e3, 2); }
std::string gigabops(double bops) { return decimals(bops / 1e9, 3); }
std::string share(double part, double whole) { return whole > 0 ? percentNumber(part / whole) : nothing; }

/// The trained widths, lowest first, and 32 bit to hold them against.
std::vector<int> widthsOf(const RunConfig& config) {
    auto widths = trainedWidths(config);
    widths.push_back(fullPrecision);
    std::sort(widths.begin(), widths.end());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    return widths;
}

/// Total of one width: size and bit operations with their share of those at 32 bit.
Row totalRow(const RunConfig& config, int bits, const LayerCost& full) {
    const auto total = select::networkCost(config, bits).total();
    return {std::to_string(bits) + " bit",
            wholeNumber(total.parameters),
            kilobytes(total.bytes),
            share(static_cast<double>(total.bytes), static_cast<double>(full.bytes)),
            wholeNumber(total.macs),
            gigabops(total.bops),
            share(total.bops, full.bops)};
}

std::vector<ReportTable::Column> totalColumns() {
    return {{"Width"}, {"Parameters"}, {"Size (kB)"},    {"Of 32 bit (%)"},
            {"MACs"},  {"BOPs (10⁹)"}, {"Of 32 bit (%)"}};
}

ReportTable totals(const RunConfig& config) {
    ReportTable table{"Cost of the deployed network by bit width", totalColumns(), {}};
    const auto full = select::networkCost(config, fullPrecision).total();
    for (const int bits : widthsOf(config))
        table.rows.push_back(totalRow(config, bits, full));
    return table;
}

Row layerRow(const std::string& name, const LayerCost& cost, const LayerCost& total) {
    return {name,
            bitsText(cost.bits),
            wholeNumber(cost.parameters),
            kilobytes(cost.bytes),
            share(static_cast<double>(cost.bytes), static_cast<double>(total.bytes)),
            wholeNumber(cost.macs),
            gigabops(cost.bops),
            share(cost.bops, total.bops)};
}

ReportTable layers(const RunConfig& config, int bits) {
    const auto cost = select::networkCost(config, bits);
    const auto total = cost.total();
    ReportTable table{"Cost at " + std::to_string(bits) + " bit, layer by layer",
                      {{"Layer", Align::Left},
                       {"Bits"},
                       {"Parameters"},
                       {"Size (kB)"},
                       {"Share (%)"},
                       {"MACs"},
                       {"BOPs (10⁹)"},
                       {"Share (%)"}},
                      {}};
    for (const auto& layer : cost.layers)
        table.rows.push_back(layerRow(layer.layer, layer, total));
    table.rows.push_back(layerRow("Never quantized", cost.rest, total));
    auto sum = layerRow("Total", total, total);
    sum[1] = nothing; // layers differ
    table.rows.push_back(std::move(sum));
    return table;
}

/// `add` makes the tables; a network that this program cannot draw up has none.
template <class Add>
ReportSection section(Add add) {
    ReportSection made{"cost", "Cost", {ReportParagraph{meaning}}};
    try {
        add(made.blocks);
    } catch (const Error& error) {
        made.blocks = {ReportParagraph{std::string("The cost is not known: ") + error.what(), true}};
    }
    return made;
}

} // namespace

ReportSection costSection(const ReportRun& run) {
    return section([&](std::vector<ReportBlock>& blocks) {
        const auto& config = run.record.config;
        blocks.emplace_back(totals(config));
        for (const int bits : lowWidths(config))
            blocks.emplace_back(layers(config, bits));
    });
}

ReportSection costSection(const std::vector<ComparisonGroup>& groups) {
    return section([&](std::vector<ReportBlock>& blocks) {
        ReportTable table{"Cost of the deployed networks", totalColumns(), {}};
        table.columns.insert(table.columns.begin(), {"Group", Align::Left});
        for (const auto& group : groups) {
            if (isImported(group.config())) // nobody knows its network
                continue;
            const auto full = select::networkCost(group.config(), fullPrecision).total();
            for (const int bits : widthsOf(group.config())) {
                auto row = totalRow(group.config(), bits, full);
                row.insert(row.begin(), group.letter);
                table.rows.push_back(std::move(row));
            }
        }
        if (table.rows.empty())
            blocks.clear();
        else
            blocks.emplace_back(std::move(table));
    });
}

} // namespace pdqat::report
