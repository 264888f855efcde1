// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/figure_pgfplots.h"

#include "engine/api/figure_plan.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/figure_columns.h"
#include "engine/figures/latex_text.h"

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

using Options = std::vector<std::string>;

std::string mm(double value) { return fixedText(value, 2) + "mm"; }
std::string pt(double value) { return fixedText(value, 2) + "pt"; }
std::string braced(const std::string& text) { return '{' + text + '}'; }
std::string relative(double value) { return fixedText(value, 4); }

std::string lines(const std::vector<std::string>& parts) {
    std::vector<std::string> escaped;
    for (const auto& part : parts)
        escaped.push_back(latexEscape(part));
    return braced(join(escaped, "\\\\"));
}

/// A number as one formula: "$2\times10^{5}$".
std::string formula(const std::string& number) {
    auto tex = latexEscape(number);
    std::erase(tex, '$');
    return '$' + tex + '$';
}

std::string tickLabel(const AxisPlan& axis, const std::string& label) {
    return axis.categories ? lines(split(label, '\n')) : braced(formula(label));
}

std::string numbers(const std::vector<double>& values) { return braced(join(values, ",")); }

std::string mark(Marker marker) {
    switch (marker) {
    case Marker::Circle: return "mark=*";
    case Marker::Square: return "mark=square*";
    case Marker::Triangle:
    case Marker::TriangleDown: // turned by its options
        return "mark=triangle*";
    case Marker::Diamond: return "mark=diamond*";
    case Marker::Pentagon: return "mark=pentagon*";
    case Marker::Cross: return "mark=x";
    case Marker::Plus: return "mark=+";
    }
    return {};
}

std::string dash(const DashPattern& pattern, double lineWidth) {
    std::string text;
    for (std::size_t i = 0; i + 1 < pattern.size() && pattern[i] > 0; i += 2)
        text += " on " + pt(pattern[i] * lineWidth) + " off " + pt(pattern[i + 1] * lineWidth);
    return text.empty() ? "solid" : "dash pattern=" + text.substr(1);
}

class PictureWriter {
public:
    PictureWriter(const FigurePlan& plan, const FigureColumns& columns) : plan_(plan), columns_(columns) {}

    std::string picture(const std::string& dataFile) const {
        const bool group = plan_.panels.size() > 1;
        std::string text = "\\begin{tikzpicture}[font=\\fontsize{" + fixedText(plan_.fontPt, 2) + "}{" +
                           fixedText(1.2 * plan_.fontPt, 2) +
                           "}\\selectfont, line width=" + pt(plan_.lineWidth) +
                           ", mark size=" + pt(plan_.markerRadius) + "]\n" + colors() +
                           "  \\pgfplotstableread[col sep=comma]{" + dataFile + "}\\pdqatdata\n";
        if (group)
            text += "  \\begin{groupplot}" + bracketed(groupOptions(), 4) + '\n';
        for (std::size_t i = 0; i < plan_.panels.size(); ++i)
            text += (group ? "  \\nextgroupplot" : "  \\begin{axis}") + bracketed(panelOptions(i), 4) + '\n' +
                    plots(i);
        if (!plan_.panels.empty())
            text += group ? "  \\end{groupplot}\n" : "  \\end{axis}\n";
        return text + boundingBox() + "\\end{tikzpicture}%\n";
    }

private:
    static std::string bracketed(const Options& options, std::size_t indent) {
        const std::string blanks(indent, ' ');
        return "[\n" + blanks + join(options, ",\n" + blanks) + ']';
    }

    static std::string color(std::size_t look) { return "pdqat" + std::to_string(look + 1); }
    std::string colors() const {
        std::string text;
        for (std::size_t i = 0; i < plan_.looks.size(); ++i)
            text +=
                "  \\definecolor{" + color(i) + "}{HTML}{" + hexText(plan_.looks[i].color, 6, 'A') + "}\n";
        return text;
    }

    /// What all axes of the picture share.
    Options axisOptions() const {
        return {"scale only axis",
                "width=" + mm(plan_.plotWidth),
                "height=" + mm(plan_.plotHeight),
                "axis x line*=bottom",
                "axis y line*=left",
                "axis line style={line width=" + pt(0.06 * plan_.fontPt) + "}",
                "tick align=outside",
                "major tick length=0.8mm",
                "minor tick length=0.5mm",
                "tick style={black, line width=" + pt(0.06 * plan_.fontPt) + "}",
                "ticklabel style={inner sep=0pt, outer sep=0.6mm}",
                "label style={inner sep=0pt, outer sep=1mm, align=center}",
                "title style={at={(axis description cs:0,1)}, anchor=south west, inner sep=0pt, outer "
                "sep=0pt, align=left}",
                "every axis title shift=0pt",
                "scaled ticks=false",
                "unbounded coords=jump"};
    }

    Options groupOptions() const {
        auto options = axisOptions();
        options.insert(options.begin(), "group style={group size=" + std::to_string(plan_.columns) + " by " +
                                            std::to_string(plan_.rows) + ", horizontal sep=" +
                                            mm(plan_.gapX) + ", vertical sep=" + mm(plan_.gapY) + '}');
        return options;
    }

    Options panelOptions(std::size_t index) const {
        const auto& panel = plan_.panels[index];
        Options options = plan_.panels.size() > 1 ? Options{} : axisOptions();
        addAxis(options, 'x', panel.x);
        addAxis(options, 'y', panel.y);
        if (!panel.title.empty())
            options.push_back("title=" + lines(panel.title));
        if (!panel.title.empty())
            options.push_back("title style={yshift=" + mm(1 + plan_.legendHeight) + '}');
        addLegend(options, index);
        return options;
    }

    static void addAxis(Options& options, char letter, const AxisPlan& axis) {
        const std::string a(1, letter);
        if (axis.logarithmic)
            options.insert(options.end(), {a + "mode=log", "log origin " + a + "=infty"});
        options.push_back(a + "min=" + number(axis.scale.low) + ", " + a + "max=" + number(axis.scale.high));
        std::vector<double> at;
        std::vector<std::string> labels;
        for (const auto& tick : axis.scale.ticks) {
            at.push_back(tick.at);
            labels.push_back(tickLabel(axis, tick.label));
        }
        options.push_back(a + "tick=" + numbers(at));
        options.push_back(a + "ticklabels=" + braced(join(labels, ", ")));
        if (!axis.scale.minorTicks.empty())
            options.push_back("minor " + a + "tick=" + numbers(axis.scale.minorTicks));
        if (axis.upright)
            options.push_back(a + "ticklabel style={rotate=90, anchor=east}");
        else if (axis.categories)
            options.push_back(a + "ticklabel style={align=center}");
        if (!axis.label.empty())
            options.push_back(a + "label=" + lines(axis.label));
    }

    bool hasSharedLegend() const { return !plan_.legend.names.empty(); }
    /// Whether the panel's plots name a legend's entries.
    bool namesEntries(std::size_t index) const {
        return plan_.legendsFit &&
               (hasSharedLegend() ? index == 0 : !plan_.panels[index].legend.names.empty());
    }

    void addLegend(Options& options, std::size_t index) const {
        if (!namesEntries(index))
            return;
        const bool shared = hasSharedLegend();
        const auto& legend = shared ? plan_.legend : plan_.panels[index].legend;
        // Above its plot, or in the middle of the paper's upper edge; wide ones are moved left over the axis.
        const double room = shared ? plan_.width : plan_.width / static_cast<double>(plan_.columns);
        const bool overPlot = !shared && legend.width < plan_.plotWidth;
        const double x = overPlot ? 0.5 : (room / 2 - plan_.left) / plan_.plotWidth;
        const double above = shared ? plan_.height - upperEdge() - legend.height : 1;
        const double y = 1 + above / plan_.plotHeight;
        options.push_back("legend style={at={(axis description cs:" + relative(x) + "," + relative(y) +
                          ")}, anchor=south, draw=none, fill=none, inner sep=0pt, nodes={inner xsep=0.8mm, "
                          "inner ysep=0.3mm}, "
                          "/tikz/every even column/.append style={column sep=2mm}}");
        options.push_back("legend columns=" + std::to_string(legend.columns));
        options.push_back("legend cell align=left");
        if (traits(plan_.panels[index].mark).filled)
            options.push_back("area legend");
    }

    /// Of the first row of plots.
    double upperEdge() const {
        const auto rows = static_cast<double>(plan_.rows);
        return plan_.bottom + rows * plan_.plotHeight + (rows - 1) * plan_.gapY;
    }

    std::string plots(std::size_t index) const {
        const auto& panel = plan_.panels[index];
        const bool named = namesEntries(index);
        std::string text;
        for (std::size_t s = 0; s < panel.series.size(); ++s) {
            const auto& series = panel.series[s];
            const auto& columns = columns_.panels[index][s];
            if (!columns.bandX.empty())
                text += plot({"draw=none", "fill=" + color(series.look),
                              "fill opacity=" + fixedText(bandOpacity, 1), "forget plot"},
                             columns.bandX, columns.bandY, "");
            if (series.drawn())
                text += plot(plotOptions(panel, series, columns), columns.x, columns.y, errorColumns(columns),
                             traits(panel.mark).counts ? " \\closedcycle" : "");
            else if (named)
                text += "    \\addlegendimage{" + join(markOptions(panel, series), ", ") + "}\n";
            if (named)
                text += "    \\addlegendentry{" + latexEscape(series.name) + "}\n";
        }
        if (!panel.missing.empty())
            text += missing(panel);
        if (!panel.note.empty())
            text += "    \\node[anchor=north east, black!60] at (rel axis cs:1,1) {" +
                    latexEscape(panel.note) + "};\n";
        if (!panel.drawn())
            text += std::string("    \\node at (rel axis cs:0.5,0.5) {") + noValues + "};\n";
        return text;
    }

    std::string missing(const PanelPlan& panel) const {
        std::string places;
        for (const auto& [x, y] : panel.missing)
            places += " (" + number(x) + ',' + number(y) + ')';
        return "    \\addplot[only marks, mark=x, black!60, mark size=" + pt(plan_.markerRadius) +
               ", line width=" + pt(panel.errorWidth) + ", forget plot] coordinates {" + places + " };\n";
    }

    static std::string plot(const Options& options, const std::string& x, const std::string& y,
                            const std::string& errors, const std::string& end = "") {
        return "    \\addplot[" + join(options, ", ") + "]\n      table[x=" + x + ", y=" + y + errors +
               "]{\\pdqatdata}" + end + ";\n";
    }

    static std::string errorColumns(const SeriesColumns& columns) {
        std::string text;
        if (!columns.xMinus.empty())
            text += ", x error minus=" + columns.xMinus + ", x error plus=" + columns.xPlus;
        if (!columns.yMinus.empty())
            text += ", y error minus=" + columns.yMinus + ", y error plus=" + columns.yPlus;
        return text;
    }

    Options plotOptions(const PanelPlan& panel, const SeriesPlan& series,
                        const SeriesColumns& columns) const {
        auto options = markOptions(panel, series);
        if (columns.xMinus.empty() && columns.yMinus.empty())
            return options;
        options.emplace_back("error bars/.cd");
        if (!columns.xMinus.empty())
            options.insert(options.end(), {"x dir=both", "x explicit"});
        if (!columns.yMinus.empty())
            options.insert(options.end(), {"y dir=both", "y explicit"});
        const auto style =
            std::string(traits(panel.mark).wide ? "black, " : "") + "line width=" + pt(panel.errorWidth);
        options.push_back("error bar style={solid, " + style + '}');
        options.push_back(panel.errorCap == 0 ? "error mark=none"
                                              : "error mark options={rotate=90, mark size=" +
                                                    pt(panel.errorCap) + ", " + style + '}');
        return options;
    }

    Options markOptions(const PanelPlan& panel, const SeriesPlan& series) const {
        const auto& look = plan_.looks[series.look];
        const auto fill = "fill=" + color(series.look);
        if (traits(panel.mark).wide)
            return {"ybar",
                    "bar width=" + mm(panel.barWidth * plan_.plotWidth),
                    "bar shift=0pt",
                    "draw=none",
                    fill,
                    "no marks"};
        if (traits(panel.mark).counts)
            return {"draw=" + color(series.look), fill, "fill opacity=" + fixedText(histogramOpacity, 1),
                    "no marks"};
        Options options{color(series.look)};
        options.push_back(traits(panel.mark).joined ? dash(look.dash, plan_.lineWidth) : "only marks");
        options.push_back(series.crowded ? "no marks" : mark(look.marker));
        if (!series.crowded)
            options.push_back(look.marker == Marker::TriangleDown ? "mark options={solid, rotate=180}"
                                                                  : "mark options={solid}");
        return options;
    }

    /// The paper, whatever fonts and lines really take.
    std::string boundingBox() const {
        const std::string path = "  \\pgfresetboundingbox\n  \\path[use as bounding box] ";
        const auto paper = "+(" + mm(plan_.width) + ',' + mm(plan_.height) + ");\n";
        if (plan_.panels.empty())
            return path + "(0,0) rectangle " + paper;
        const auto plot = plan_.panels.size() > 1 ? "group c1r" + std::to_string(plan_.rows) : "current axis";
        return path + "([shift={(" + mm(-plan_.left) + ',' + mm(-plan_.bottom) + ")}]" + plot +
               ".south west) rectangle " + paper;
    }

    const FigurePlan& plan_;
    const FigureColumns& columns_;
};

/// What belongs beneath the figure.
std::string caption(const FigureData& figure) {
    std::string text = figure.title + '.';
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const auto& panel = figure.panels[i];
        const auto letter = figure.panels.size() > 1 ? " (" + letters(i) + ')' : "";
        if (!panel.spread.empty())
            text += letter + ' ' + panel.spread + '.';
    }
    for (const auto& note : figure.notes)
        text += ' ' + note;
    return text;
}

} // namespace

PgfplotsFigure figurePgfplots(const FigureData& figure, const std::string& dataFile) {
    const auto plan = planFigure(figure);
    const auto columns = figureColumns(plan);
    std::string tex = latexHeader(figure.title, figure.sources);
    tex +=
        latexComment("size", number(figure.paper.widthMm) + " mm x " + number(figure.paper.heightMm) + " mm");
    tex += latexComment("data", dataFile + ", which is looked for beside the main document");
    auto remarks = columns.remarks;
    remarks.insert(remarks.end(), plan.remarks.begin(), plan.remarks.end());
    if (!plan.legendsFit)
        remarks.emplace_back("The legend is left out: it has no room on this paper.");
    for (const auto& remark : remarks)
        tex += latexComment("drawn", remark);
    tex += latexComment("caption", latexEscape(caption(figure)));
    tex += latexNeeds("\\usepackage{pgfplots} \\usepgfplotslibrary{groupplots} \\pgfplotsset{compat=1.16}");
    return {tex + PictureWriter(plan, columns).picture(dataFile), columns.csv};
}

} // namespace pdqat::figures
