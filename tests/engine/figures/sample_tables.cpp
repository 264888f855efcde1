// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/figures/result_samples.h"

#include <cmath>
#include <limits>

namespace pdqat::figures {
namespace {

TableCell cell(double mean, double spread, std::int64_t n = 6, bool bold = false) {
    return {{mean, mean - spread, mean + spread, n}, bold, {}};
}

TableCell single(double mean) { return {{.mean = mean, .n = 1}, false, {}}; }

TableCell marked(TableCell cell, std::vector<std::size_t> notes) {
    cell.notes = std::move(notes);
    return cell;
}

/// The published table.
TableData paperTable() {
    TableData table;
    table.title = "Table 1";
    table.caption = "Test accuracy (%) on CIFAR-10 at the epoch of best validation accuracy";
    table.label = "tab:table-1";
    table.rowTitle = "Bitwidth";
    table.columns = {"Baseline", "Ours (i)", "Ours (ii)"};
    table.rows = {{"32", {cell(91.50, 0.26)}, true},
                  {"8", {cell(91.34, 0.24), {}, {}}},
                  {"4", {cell(91.38, 0.16), cell(91.20, 0.14), cell(91.48, 0.23, 6, true)}},
                  {"2", {cell(89.38, 0.34), cell(89.43, 0.24), cell(89.63, 0.14, 6, true)}},
                  {"1", {cell(84.91, 0.36), cell(85.29, 0.27), cell(85.52, 0.33, 6, true)}}};
    table.unit = std::string("%");
    table.spread = Spread::PopulationStd;
    table.spreadText = "mean ± standard deviation (n), n = 6";
    table.boldText = "Bold: highest mean of its row, whether or not the difference is significant.";
    table.sources = sampleSources();
    return table;
}

/// Missing cells, one run, notes on numbers and on missing ones, wide and negative numbers, odd names.
TableData oddTable() {
    TableData table = paperTable();
    table.title = oddName;
    table.caption = std::string("Slack of ") + oddName;
    table.label = "tab:a b_c%";
    table.rowTitle = "Layer & λ";
    table.columns = {oddName, "ε ≤ 0.5"};
    table.rows = {{"Block_0_conv0", {marked(cell(-9.876, 12.345), {2}), marked({}, {1, 3})}},
                  {"Block_3_shortcut", {marked(cell(123.456, 0.049, 6, true), {1, 2, 3}), single(7)}},
                  {"Σ", {marked(cell(1, 0.5, 3, true), {1})}, true},
                  {"none", {{}}, true},
                  {"infinite",
                   {{{.mean = std::numeric_limits<double>::infinity(), .n = 1}, false, {}},
                    marked(single(-0.001), {2, 3})}}};
    table.unit = std::string("G");
    table.notes = {"Runs that failed are left out.", "2 of 6 runs are missing.", "n = 3: a_b & 50% more.",
                   "1 run was interrupted."};
    table.spreadText = "mean ± standard deviation (n − 1), n = 1 to 6";
    return table;
}

/// Bootstrap intervals, which are not symmetric.
TableData intervalTable() {
    TableData table = paperTable();
    table.title = "Intervals";
    table.label = "tab:intervals";
    table.rows = {{"32", {{{91.5, 91.28, 91.69, 6}, false, {}}}, true},
                  {"8", {{{9.34, 8.96, 10.11, 6}, false, {}}, marked({}, {0}), marked(single(90.1), {0})}},
                  {"4",
                   {{{91.38, 91.2, 91.4, 6}, false, {}},
                    {{-1.2, -12.4, 3.4, 6}, false, {}},
                    marked({{91.48, 91.3, 91.7, 6}, true, {}}, {0, 1})}}};
    table.spread = Spread::Bootstrap95;
    table.spreadText = "mean and 95 % bootstrap interval, n = 6";
    table.notes = {"2 of 6 runs are missing.", "1 run was interrupted."};
    return table;
}

/// Means alone, whole numbers, no unit, nothing to say.
TableData plainTable() {
    TableData table;
    table.title = "Sizes";
    table.caption = "Model size.";
    table.label = "tab:sizes";
    table.rowTitle = "Method";
    table.columns = {"Size"};
    table.rows = {{"dorefa", {single(1048576)}}, {"pd-qat", {single(65536)}}};
    table.spread = Spread::None;
    table.decimals = 0;
    table.sources = sampleSources();
    return table;
}

} // namespace

Sources sampleSources() {
    Sources sources;
    for (int run = 10; run < 22; ++run)
        sources.runs.push_back("20261123-0845" + std::to_string(run) + "-k3f9");
    sources.recipe = oddName;
    sources.command = "pdqat table table-1 -o table.tex";
    sources.version = "PD-QAT Workbench 0.1.0";
    sources.time = 1795423512;
    return sources;
}

std::vector<Sample<TableData>> sampleTables() {
    TableData empty = plainTable();
    empty.rows.clear();
    empty.columns.clear();
    empty.caption.clear();
    return {{"table-paper", paperTable()},
            {"table-odd", oddTable()},
            {"table-intervals", intervalTable()},
            {"table-plain", plainTable()},
            {"table-empty", empty}};
}

} // namespace pdqat::figures
