// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report_html.h"

#include "engine/report/report_style.h"
#include "engine/report/report_text.h"

namespace pdqat::report {
namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t')
            result += c; // XML allows no other control character
    }
    return result;
}

std::string element(const std::string& tag, std::string_view text) {
    const auto name = tag.substr(0, tag.find(' '));
    return '<' + tag + '>' + escaped(text) + "</" + name + '>';
}

/// What may stand within HTML: from the root element on.
std::string inlineSvg(const std::string& svg) {
    const auto root = svg.find("<svg");
    return root == std::string::npos ? std::string() : svg.substr(root);
}

class HtmlWriter {
public:
    explicit HtmlWriter(const FigureSvg& svg) : svg_(svg) {}

    std::string html;

    void operator()(const ReportParagraph& paragraph) {
        html += element(paragraph.alert ? "p class=\"alert\"" : "p", paragraph.text) + '\n';
    }
    void operator()(const ReportList& list) {
        html += list.alert ? "<ul class=\"alert\">\n" : "<ul>\n";
        for (const auto& item : list.items)
            html += element("li", item) + '\n';
        html += "</ul>\n";
    }
    void operator()(const ReportPairs& pairs) {
        html += "<dl>\n";
        for (const auto& [name, value] : pairs.rows)
            html += "<div>" + element("dt", name) + element("dd", value) + "</div>\n";
        html += "</dl>\n";
    }
    void operator()(const ReportTable& table) {
        html += "<div class=\"wide\"><table>\n" + element("caption", table.caption) + "\n<thead><tr>";
        for (const auto& column : table.columns)
            html += element(std::string("th scope=\"col\"") + alignment(column), column.title);
        html += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            html += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i)
                html += element("td" + alignment(table.columns[i]), row[i]);
            html += "</tr>\n";
        }
        html += "</tbody>\n</table></div>\n";
    }
    void operator()(const ReportFigure& figure) {
        const auto svg = inlineSvg(svg_(figure));
        html += "<figure id=\"" + escaped(figure.key()) + "\">\n";
        html += svg.empty() ? element("p class=\"missing\"",
                                      "This figure was not drawn: figures need pdqat-workbench.")
                            : svg;
        html += '\n' + element("figcaption", figure.caption) + "\n</figure>\n";
    }
    void operator()(const ReportCode& code) { html += element("pre", code.text) + '\n'; }

private:
    static std::string alignment(const ReportTable::Column& column) {
        return column.align == Align::Right ? " class=\"number\"" : "";
    }

    const FigureSvg& svg_;
};

std::string contents(const ReportDocument& document) {
    std::string list = "<nav aria-label=\"Contents\"><ol>\n";
    for (const auto& section : document.sections)
        list += "<li>" + element("a href=\"#" + escaped(section.id) + '"', section.title) + "</li>\n";
    return list + "</ol></nav>\n";
}

std::string footer(const ReportDocument& document) {
    return "<footer>" +
           element("p", "Written by " + document.version + " from runs as they were at " +
                            utcMinute(document.time) + '.') +
           "</footer>\n";
}

} // namespace

std::string reportHtml(const ReportDocument& document, const FigureSvg& svg) {
    HtmlWriter writer(svg);
    writer.html = "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                  "<meta charset=\"utf-8\"/>\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                  "<meta name=\"generator\" content=\"" +
                  escaped(document.version) + "\"/>\n" + element("title", document.title) + "\n<style>\n" +
                  std::string(reportStyle) + "</style>\n</head>\n<body>\n<header>\n" +
                  element("h1", document.title) + '\n' + element("p", document.subtitle) + "\n</header>\n" +
                  contents(document) + "<main>\n";
    for (const auto& section : document.sections) {
        writer.html += "<section id=\"" + escaped(section.id) + "\">\n" + element("h2", section.title) + '\n';
        for (const auto& block : section.blocks)
            std::visit(writer, block);
        writer.html += "</section>\n";
    }
    return std::move(writer.html) + "</main>\n" + footer(document) + "</body>\n</html>\n";
}

} // namespace pdqat::report
