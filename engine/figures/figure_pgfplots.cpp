// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/figure_pgfplots.h"

#include "engine/api/series_colors.h"
#include "engine/api/series_order.h"
#include "engine/api/text.h"
#include "engine/figures/bar_places.h"
#include "engine/figures/figure_columns.h"
#include "engine/figures/figure_layout.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/number_text.h"
#include "engine/figures/text_size.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

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
    PictureWriter(const FigureData& figure, const FigureLayout& layout, const FigureColumns& columns)
        : figure_(figure), layout_(layout), columns_(columns), line_(0.1 * layout.fontPt) {}

    std::string picture(const std::string& dataFile) const {
        const bool group = figure_.panels.size() > 1;
        std::string text = "\\begin{tikzpicture}[font=\\fontsize{" + fixedText(layout_.fontPt, 2) + "}{" +
                           fixedText(1.2 * layout_.fontPt, 2) + "}\\selectfont, line width=" + pt(line_) +
                           ", mark size=" + pt(0.2 * layout_.fontPt) + "]\n" + colors() +
                           "  \\pgfplotstableread[col sep=comma]{" + dataFile + "}\\pdqatdata\n";
        if (group)
            text += "  \\begin{groupplot}" + bracketed(groupOptions(), 4) + '\n';
        for (std::size_t i = 0; i < figure_.panels.size(); ++i)
            text += (group ? "  \\nextgroupplot" : "  \\begin{axis}") + bracketed(panelOptions(i), 4) + '\n' +
                    plots(i);
        if (!figure_.panels.empty())
            text += group ? "  \\end{groupplot}\n" : "  \\end{axis}\n";
        return text + boundingBox() + "\\end{tikzpicture}%\n";
    }

private:
    static std::string bracketed(const Options& options, std::size_t indent) {
        const std::string blanks(indent, ' ');
        return "[\n" + blanks + join(options, ",\n" + blanks) + ']';
    }

    static std::string color(std::size_t look) { return "pdqat" + std::to_string(look + 1); }
    /// Number of the look of a panel's series.
    std::size_t lookOf(const FigurePanel& panel, std::size_t series) const {
        return lookNumbers(figure_, static_cast<std::size_t>(&panel - figure_.panels.data()))[series];
    }

    std::string colors() const {
        std::size_t count = 0;
        for (std::size_t panel = 0; panel < figure_.panels.size(); ++panel)
            for (const auto look : lookNumbers(figure_, panel))
                count = std::max(count, look + 1);
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            char hex[8];
            std::snprintf(hex, sizeof hex, "%06X", seriesLook(i, figure_.colors).color);
            text += "  \\definecolor{" + color(i) + "}{HTML}{" + hex + "}\n";
        }
        return text;
    }

    /// What all axes of the picture share.
    Options axisOptions() const {
        return {"scale only axis",
                "width=" + mm(layout_.plotWidth),
                "height=" + mm(layout_.plotHeight),
                "axis x line*=bottom",
                "axis y line*=left",
                "axis line style={line width=" + pt(0.06 * layout_.fontPt) + "}",
                "tick align=outside",
                "major tick length=0.8mm",
                "minor tick length=0.5mm",
                "tick style={black, line width=" + pt(0.06 * layout_.fontPt) + "}",
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
        options.insert(options.begin(), "group style={group size=" + std::to_string(layout_.columns) +
                                            " by " + std::to_string(layout_.rows) + ", horizontal sep=" +
                                            mm(layout_.gapX) + ", vertical sep=" + mm(layout_.gapY) + '}');
        return options;
    }

    Options panelOptions(std::size_t index) const {
        const auto& panel = figure_.panels[index];
        const auto& place = layout_.panels[index];
        Options options = figure_.panels.size() > 1 ? Options{} : axisOptions();
        addAxis(options, 'x', panel.x, place.x);
        addAxis(options, 'y', panel.y, place.y);
        if (!place.title.empty())
            options.push_back("title=" + lines(place.title));
        if (!place.title.empty())
            options.push_back("title style={yshift=" + mm(1 + layout_.legendHeight) + '}');
        addLegend(options, index);
        return options;
    }

    static void addAxis(Options& options, char letter, const FigureAxis& axis, const AxisLayout& place) {
        const std::string a(1, letter);
        if (axis.logarithmic)
            options.insert(options.end(), {a + "mode=log", "log origin " + a + "=infty"});
        options.push_back(a + "min=" + number(place.scale.low) + ", " + a +
                          "max=" + number(place.scale.high));
        std::vector<double> at;
        std::vector<std::string> labels;
        for (const auto& tick : place.scale.ticks) {
            at.push_back(tick.at);
            labels.push_back(braced(tick.label));
        }
        options.push_back(a + "tick=" + numbers(at));
        options.push_back(a + "ticklabels=" + braced(join(labels, ", ")));
        if (!place.scale.minorTicks.empty())
            options.push_back("minor " + a + "tick=" + numbers(place.scale.minorTicks));
        if (place.upright)
            options.push_back(a + "ticklabel style={rotate=90, anchor=east}");
        else if (!axis.categories.empty())
            options.push_back(a + "ticklabel style={align=center}");
        if (!place.label.empty())
            options.push_back(a + "label=" + lines(place.label));
    }

    void addLegend(Options& options, std::size_t index) const {
        const bool shared = !layout_.legend.names.empty() && index == 0;
        const auto& legend = shared ? layout_.legend : layout_.panels[index].legend;
        if (legend.names.empty())
            return;
        // Above its plot, or in the middle of the paper's upper edge; wide ones are moved left over the axis.
        const double room = shared ? layout_.width : layout_.width / static_cast<double>(layout_.columns);
        const bool overPlot = !shared && legend.width < layout_.plotWidth;
        const double x = overPlot ? 0.5 : (room / 2 - layout_.left) / layout_.plotWidth;
        const double above = shared ? layout_.height - upperEdge() - legend.height : 1;
        const double y = 1 + above / layout_.plotHeight;
        options.push_back("legend style={at={(axis description cs:" + relative(x) + "," + relative(y) +
                          ")}, anchor=south, draw=none, fill=none, inner sep=0pt, nodes={inner xsep=0.8mm, "
                          "inner ysep=0.3mm}, "
                          "/tikz/every even column/.append style={column sep=2mm}}");
        options.push_back("legend columns=" + std::to_string(legend.columns));
        options.push_back("legend cell align=left");
        if (figure_.panels[index].mark == Mark::Bars || figure_.panels[index].mark == Mark::Histogram)
            options.push_back("area legend");
    }

    /// Of the first row of plots.
    double upperEdge() const {
        const auto rows = static_cast<double>(layout_.rows);
        return layout_.bottom + rows * layout_.plotHeight + (rows - 1) * layout_.gapY;
    }

    std::string plots(std::size_t index) const {
        const auto& panel = figure_.panels[index];
        const bool named =
            !layout_.legend.names.empty() ? index == 0 : !layout_.panels[index].legend.names.empty();
        std::string text;
        for (std::size_t s = 0; s < panel.series.size(); ++s) {
            const auto& columns = columns_.panels[index][s];
            if (!columns.bandX.empty())
                text +=
                    plot({"draw=none", "fill=" + color(lookOf(panel, s)), "fill opacity=0.2", "forget plot"},
                         columns.bandX, columns.bandY, "");
            if (columns.drawn)
                text += plot(plotOptions(index, s), columns.x, columns.y, errorColumns(columns),
                             panel.mark == Mark::Histogram ? " \\closedcycle" : "");
            else if (named)
                text += "    \\addlegendimage{" + join(markOptions(panel, layout_.panels[index], s), ", ") +
                        "}\n";
            if (named)
                text += "    \\addlegendentry{" + latexEscape(panel.series[s].name) + "}\n";
        }
        const auto& all = columns_.panels[index];
        if (std::none_of(all.begin(), all.end(), [](const auto& columns) { return columns.drawn; }))
            text += "    \\node at (rel axis cs:0.5,0.5) {no values};\n";
        return text;
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

    Options plotOptions(std::size_t index, std::size_t series) const {
        const auto& panel = figure_.panels[index];
        const auto& columns = columns_.panels[index][series];
        auto options = markOptions(panel, layout_.panels[index], series);
        if (columns.xMinus.empty() && columns.yMinus.empty())
            return options;
        options.emplace_back("error bars/.cd");
        if (!columns.xMinus.empty())
            options.insert(options.end(), {"x dir=both", "x explicit"});
        if (!columns.yMinus.empty())
            options.insert(options.end(), {"y dir=both", "y explicit"});
        addErrorStyle(options, panel, layout_.panels[index]);
        return options;
    }

    void addErrorStyle(Options& options, const FigurePanel& panel, const PanelLayout& place) const {
        const bool bars = panel.mark == Mark::Bars;
        const double width = bars ? barWidth(panel, place) / mmPerPt : layout_.fontPt;
        const double cap = 0.15 * layout_.fontPt;
        const auto style = std::string(bars ? "black, " : "") +
                           "line width=" + pt(std::min(0.07 * layout_.fontPt, width / 5));
        options.push_back("error bar style={solid, " + style + '}');
        options.push_back(width < 2 * cap
                              ? "error mark=none"
                              : "error mark options={rotate=90, mark size=" + pt(cap) + ", " + style + '}');
    }

    Options markOptions(const FigurePanel& panel, const PanelLayout& place, std::size_t series) const {
        const auto number = lookOf(panel, series);
        const auto look = seriesLook(number, figure_.colors);
        if (panel.mark == Mark::Bars)
            return barOptions(panel, place, series);
        if (panel.mark == Mark::Histogram)
            return {"draw=" + color(number), "fill=" + color(number), "fill opacity=0.4", "no marks"};
        Options options{color(number)};
        if (panel.mark == Mark::Points)
            options.emplace_back("only marks");
        else
            options.push_back(dash(look.dash, line_));
        const bool crowded = panel.mark == Mark::Lines && panel.series[series].points.size() > mostMarkers;
        options.push_back(crowded ? "no marks" : mark(look.marker));
        if (!crowded)
            options.push_back(look.marker == Marker::TriangleDown ? "mark options={solid, rotate=180}"
                                                                  : "mark options={solid}");
        return options;
    }

    double barWidth(const FigurePanel& panel, const PanelLayout& place) const {
        const auto& [low, high, ticks, minor] = place.x.scale;
        const double units = panel.x.logarithmic ? std::log10(high / low) : high - low;
        return barGroup * barRoom(panel) / units * layout_.plotWidth /
               static_cast<double>(panel.series.size());
    }

    Options barOptions(const FigurePanel& panel, const PanelLayout& place, std::size_t series) const {
        return {"ybar",      "bar width=" + mm(barWidth(panel, place)), "bar shift=0pt",
                "draw=none", "fill=" + color(lookOf(panel, series)),    "no marks"};
    }

    /// The paper, whatever fonts and lines really take.
    std::string boundingBox() const {
        const std::string path = "  \\pgfresetboundingbox\n  \\path[use as bounding box] ";
        const auto paper = "+(" + mm(layout_.width) + ',' + mm(layout_.height) + ");\n";
        if (figure_.panels.empty())
            return path + "(0,0) rectangle " + paper;
        const auto plot =
            figure_.panels.size() > 1 ? "group c1r" + std::to_string(layout_.rows) : "current axis";
        return path + "([shift={(" + mm(-layout_.left) + ',' + mm(-layout_.bottom) + ")}]" + plot +
               ".south west) rectangle " + paper;
    }

    const FigureData& figure_;
    const FigureLayout& layout_;
    const FigureColumns& columns_;
    const double line_; ///< width in pt
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
    const auto layout = layOut(figure);
    const auto columns = figureColumns(figure);
    std::string tex = latexHeader(figure.title, figure.sources);
    tex +=
        latexComment("size", number(figure.paper.widthMm) + " mm x " + number(figure.paper.heightMm) + " mm");
    tex += latexComment("data", dataFile + ", which is looked for beside the main document");
    for (const auto& remark : columns.remarks)
        tex += latexComment("drawn", remark);
    for (const auto& remark : layout.remarks)
        tex += latexComment("drawn", remark);
    tex += latexComment("caption", latexEscape(caption(figure)));
    tex += latexNeeds("\\usepackage{pgfplots} \\usepgfplotslibrary{groupplots} \\pgfplotsset{compat=1.16}");
    return {tex + PictureWriter(figure, layout, columns).picture(dataFile), columns.csv};
}

} // namespace pdqat::figures
