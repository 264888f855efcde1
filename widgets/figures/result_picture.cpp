// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/result_picture.h"

#include "widgets/basics/texts.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/result_figure.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct ResultPicture {
    Q_DECLARE_TR_FUNCTIONS(ResultPicture)
};

constexpr double millimetresPerInch = 25.4, screenDpi = 96;
constexpr int paperMargin = 12; ///< logical pixels round a table

QString estimateText(const Estimate& value, const TableData& table) {
    const auto decimals = int(table.decimals);
    if (!std::isfinite(value.mean))
        return QStringLiteral("–");
    const auto mean = realText(value.mean, decimals);
    if (!std::isfinite(value.low) || !std::isfinite(value.high))
        return mean;
    if (table.spread == Spread::Bootstrap95)
        return QStringLiteral("%1 [%2, %3]")
            .arg(mean, realText(value.low, decimals), realText(value.high, decimals));
    return QStringLiteral("%1 ± %2").arg(mean, realText((value.high - value.low) / 2, decimals));
}

QString cellHtml(const TableCell& cell, const TableData& table) {
    auto text = estimateText(cell.value, table);
    if (cell.bold)
        text = QStringLiteral("<b>%1</b>").arg(text);
    QString marks;
    for (const auto note : cell.notes)
        marks += QChar(u'a' + int(note));
    return marks.isEmpty() ? text : QStringLiteral("%1<sup>%2</sup>").arg(text, marks);
}

QString cellTag(const QString& content, const QString& attributes, const QString& style) {
    return QStringLiteral("<td %1 style=\"padding:3px 14px;%2\">%3</td>").arg(attributes, style, content);
}

const QString heavyRule = QStringLiteral("border-top:2px solid #202020;");
const QString lightRule = QStringLiteral("border-top:1px solid #202020;");

QString headRow(const TableData& table) {
    auto row = cellTag(toQt(table.rowTitle).toHtmlEscaped(), {}, heavyRule);
    for (const auto& column : table.columns)
        row += cellTag(toQt(column).toHtmlEscaped(), QStringLiteral("align=\"center\""), heavyRule);
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString bodyRow(const TableData& table, std::size_t index) {
    const auto& row = table.rows[index];
    auto rule = index == 0 ? lightRule : QString();
    if (index + 1 == table.rows.size())
        rule += QStringLiteral("border-bottom:2px solid #202020;");
    auto html = cellTag(toQt(row.name).toHtmlEscaped(), {}, rule);
    const auto span = row.span ? table.columns.size() : 1;
    for (const auto& cell : row.cells)
        html +=
            cellTag(cellHtml(cell, table), QStringLiteral("align=\"center\" colspan=\"%1\"").arg(span), rule);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

void fill(QTextDocument& document, const TableData& table) {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    document.setDefaultFont(font);
    document.setDocumentMargin(paperMargin);
    document.setHtml(tableHtml(table));
    document.setTextWidth(-1);
}

QImage tablePicture(const TableData& table, const QSizeF& pixels, double largest) {
    QTextDocument document;
    fill(document, table);
    const auto natural = document.size();
    const double scale =
        std::min({largest, pixels.width() / natural.width(), pixels.height() / natural.height()});
    QImage image((natural * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    document.drawContents(&painter);
    return image;
}

QImage figurePicture(const FigureData& data, const QSizeF& pixels, double largest) {
    const auto style = styleOf(data);
    const double dpi =
        std::min({largest * screenDpi, pixels.width() * millimetresPerInch / style.sizeMm.width(),
                  pixels.height() * millimetresPerInch / style.sizeMm.height()});
    return figureImage(ResultFigure(data), style, std::max(20, int(dpi)));
}

} // namespace

const Sources& sourcesOf(const RecipeResult& result) {
    return std::visit([](const auto& value) -> const Sources& { return value.sources; }, result);
}

const std::string& titleOf(const RecipeResult& result) {
    return std::visit([](const auto& value) -> const std::string& { return value.title; }, result);
}

QStringList remarksOf(const RecipeResult& result) {
    QStringList remarks;
    if (const auto* figure = std::get_if<FigureData>(&result)) {
        for (const auto& panel : figure->panels)
            if (const auto text = toQt(panel.spread); !text.isEmpty() && !remarks.contains(text))
                remarks << text;
        return remarks + ResultFigure(*figure).info().notes;
    }
    const auto& table = std::get<TableData>(result);
    remarks << toQt(table.spreadText);
    if (!table.boldText.empty())
        remarks << toQt(table.boldText);
    remarks.removeAll(QString());
    const auto marked = [&table](std::size_t note) {
        return std::any_of(table.rows.begin(), table.rows.end(), [note](const TableRow& row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [note](const TableCell& cell) {
                return std::find(cell.notes.begin(), cell.notes.end(), note) != cell.notes.end();
            });
        });
    };
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        remarks << (marked(i) ? QStringLiteral("(%1) ").arg(QChar(u'a' + int(i))) : QString()) +
                       toQt(table.notes[i]);
    return remarks;
}

QString tableHtml(const TableData& table) {
    auto rows = headRow(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rows += bodyRow(table, i);
    return QStringLiteral("<div style=\"color:#202020\"><p>%1</p><table cellspacing=\"0\" "
                          "style=\"border-collapse:collapse\">%2</table></div>")
        .arg(toQt(table.caption).toHtmlEscaped(), rows);
}

QImage picture(const RecipeResult& result, const QSize& size, double ratio, double largest, Ink ink) {
    const auto pixels = QSizeF(size) * ratio;
    const auto* figure = std::get_if<FigureData>(&result);
    auto image = figure ? figurePicture(*figure, pixels, largest * ratio)
                        : tablePicture(std::get<TableData>(result), pixels, largest * ratio);
    if (ink == Ink::Grey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDevicePixelRatio(ratio);
    return image;
}

QImage clipboardPicture(const RecipeResult& result) {
    if (const auto* figure = std::get_if<FigureData>(&result))
        return figureImage(ResultFigure(*figure), styleOf(*figure), clipboardDpi);
    return tablePicture(std::get<TableData>(result), {1e5, 1e5}, clipboardDpi / screenDpi);
}

} // namespace pdqat::ui
