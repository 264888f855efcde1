// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a value: what stands in it and in which order, without any format. Writers make HTML and PDF of
// it. Texts are UTF-8 and plain.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace pdqat {

struct ReportParagraph {
    std::string text;
    bool alert = false; ///< the reader must not miss it: a failure, a run that was left out
};

struct ReportList {
    std::vector<std::string> items;
    bool alert = false;
};

struct ReportPairs {
    std::vector<std::pair<std::string, std::string>> rows; ///< name, value
};

enum class Align { Left, Right };

struct ReportTable {
    struct Column {
        std::string title;
        Align align = Align::Right;
    };
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells as there are columns
};

/// A place for a figure; whoever draws it reads the numbers from the runs themselves.
struct ReportFigure {
    struct Run {
        std::string id;
        std::string label; ///< in the legend
        int group = 0;     ///< runs of one group have one colour
    };
    /// One run: "accuracy", "loss", "layer-mse", "dual-variables", "dual-output", "ranking", with "-2bit" and
    /// so on where the run has several low widths. Several: "compared-accuracy", "compared-loss".
    std::string name;
    std::vector<Run> runs;
    int bits = 0; ///< compared figures: the width that is compared
    std::string caption;

    /// Tells the figures of one document apart.
    std::string key() const { return runs.size() == 1 ? name + '/' + runs.front().id : name; }
};

/// Text that is kept as it is: commands, JSON.
struct ReportCode {
    std::string text;
};

using ReportBlock =
    std::variant<ReportParagraph, ReportList, ReportPairs, ReportTable, ReportFigure, ReportCode>;

struct ReportSection {
    std::string id; ///< letters, digits and hyphens; unique
    std::string title;
    std::vector<ReportBlock> blocks;
};

struct ReportDocument {
    std::string title, subtitle;
    std::vector<ReportSection> sections;
    std::vector<std::string> runs; ///< ids
    std::string version;           ///< of the program that wrote it: "PD-QAT Workbench 0.1.0"
    double time = 0; ///< of the newest event, seconds since 1970 (not "now": same runs, same bytes)
};

} // namespace pdqat
