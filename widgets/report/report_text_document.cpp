// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_text_document.h"

#include "widgets/report/figure_object.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int keepProperty = QTextFormat::UserProperty + 2;
constexpr std::size_t unbroken = 28; ///< bytes of a cell's text that stand on one line: ids, keys, names
constexpr double bodyPt = 9, smallPt = 8, codePt = 7.5;
constexpr double textWidthMm = 180, paddingMm = 4; ///< A4 between its margins; right of every cell

const QColor ink(0x1c, 0x21, 0x26), quiet(0x5b, 0x66, 0x70), line(0xd5, 0xda, 0xde), ground(0xf4, 0xf6, 0xf8),
    alertGround(0xfd, 0xf3, 0xef);

/// Margins, paddings and borders are given in pixels of a screen; the layout scales them to its device.
double layoutUnits(double millimetres) { return millimetres * 96 / 25.4; }

QTextCharFormat look(double points, const QColor& color = ink, QFont::Weight weight = QFont::Normal) {
    QTextCharFormat format;
    format.setFontFamilies({QStringLiteral("DejaVu Sans")});
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

QTextCharFormat codeLook() {
    auto format = look(codePt);
    format.setFontFamilies({QStringLiteral("DejaVu Sans Mono")});
    return format;
}

QTextBlockFormat spaced(double above, double below) {
    QTextBlockFormat format;
    format.setTopMargin(layoutUnits(above));
    format.setBottomMargin(layoutUnits(below));
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// Advance of a text in em; nothing for one that may be broken into lines.
double emWidth(const std::string& text, QFont::Weight weight) {
    constexpr int em = 100;
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(em);
    font.setWeight(weight);
    return text.size() > unbroken ? 0
                                  : QFontMetricsF(font).horizontalAdvance(QString::fromStdString(text)) / em;
}

/// Type size at which the table fits between the margins: `smallPt`, or less where its columns are many.
double fittingPt(const ReportTable& table) {
    double em = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double widest = emWidth(table.columns[column].title, QFont::Bold);
        for (const auto& row : table.rows)
            widest = std::max(widest, emWidth(row[column], QFont::Normal));
        em += widest;
    }
    constexpr double pointsPerMm = 72 / 25.4;
    const double room = (textWidthMm - paddingMm * static_cast<double>(table.columns.size())) * pointsPerMm;
    return em > 0 ? std::min(smallPt, 0.98 * room / em) : smallPt;
}

int pageOf(const QTextDocument& document, const QTextBlock& block) {
    // The last line counts: a block may begin on one page and end on the next.
    const auto rect = document.documentLayout()->blockBoundingRect(block);
    return static_cast<int>(rect.bottom() / document.pageSize().height());
}

/// A block, or of a table the first row below its head: a head alone says nothing.
QTextBlock contentOf(const QTextBlock& block) {
    const auto* table = QTextCursor(block).currentTable();
    if (!table)
        return block;
    return table->cellAt(std::min(1, table->rows() - 1), 0).firstCursorPosition().block();
}

/// What the block must stand on one page with: itself, or the end of a chain of such blocks.
QTextBlock endOfChain(QTextBlock block) {
    while (block.blockFormat().boolProperty(keepProperty) && block.next().isValid())
        block = contentOf(block.next());
    return block;
}

} // namespace

double deviceUnits(double millimetres) { return millimetres * vectorDpi / 25.4; }

ReportTextWriter::ReportTextWriter(QTextDocument& target, const ReportFigures& figures)
    : figures_(figures), cursor_(&target) {
    target.documentLayout()->registerHandler(FigureObject::type, new FigureObject(&target));
}

void ReportTextWriter::write(const ReportDocument& document) {
    paragraph(document.title, look(18, ink, QFont::Bold), 0, 1.5);
    paragraph(document.subtitle, look(bodyPt, quiet), 0, 2);
    for (const auto& section : document.sections) {
        paragraph(section.title, look(12.5, ink, QFont::Bold), 8, 2.5, Keep::WithNext);
        for (const auto& block : section.blocks)
            std::visit(*this, block);
    }
}

void ReportTextWriter::paragraph(const std::string& text, const QTextCharFormat& look, double above,
                                 double below, Keep keep) {
    auto format = spaced(above, below);
    format.setProperty(keepProperty, keep == Keep::WithNext);
    cursor_.movePosition(QTextCursor::End);
    if (cursor_.document()->isEmpty())
        cursor_.setBlockFormat(format);
    else
        cursor_.insertBlock(format);
    cursor_.insertText(QString::fromStdString(text), look);
}

void ReportTextWriter::alert(const std::string& text) {
    paragraph(text, look(bodyPt), 0.8, 0.8);
    auto format = cursor_.blockFormat();
    format.setBackground(alertGround);
    cursor_.setBlockFormat(format);
}

void ReportTextWriter::operator()(const ReportParagraph& text) {
    if (text.alert)
        alert(text.text);
    else
        paragraph(text.text, look(bodyPt), 0, 2);
}

void ReportTextWriter::operator()(const ReportList& list) {
    for (const auto& item : list.items) {
        if (list.alert)
            alert("•  " + item);
        else
            paragraph("•  " + item, look(bodyPt), 0, 1);
    }
}

QTextTable* ReportTextWriter::table(int rows, int columns) {
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(layoutUnits(1));
    format.setBottomMargin(layoutUnits(4));
    cursor_.movePosition(QTextCursor::End);
    return cursor_.insertTable(rows, columns, format);
}

void ReportTextWriter::cell(QTextTable& table, int row, int column, const std::string& text,
                            const QTextCharFormat& look, Align align, const QColor& rule) {
    auto cell = table.cellAt(row, column);
    QTextTableCellFormat format;
    format.setTopPadding(layoutUnits(0.7));
    format.setBottomPadding(layoutUnits(0.7));
    format.setRightPadding(layoutUnits(paddingMm));
    if (rule.isValid()) {
        format.setBottomBorder(layoutUnits(0.15));
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(rule);
    }
    cell.setFormat(format);
    auto cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(align == Align::Right ? Qt::AlignRight : Qt::AlignLeft);
    block.setNonBreakableLines(text.size() <= unbroken);
    cursor.setBlockFormat(block);
    cursor.insertText(QString::fromStdString(text), look);
}

void ReportTextWriter::operator()(const ReportPairs& pairs) {
    auto* made = table(static_cast<int>(pairs.rows.size()), 2);
    for (int row = 0; row < made->rows(); ++row) {
        const auto& [name, value] = pairs.rows[static_cast<std::size_t>(row)];
        cell(*made, row, 0, name, look(bodyPt, quiet), Align::Left, {});
        cell(*made, row, 1, value, look(bodyPt), Align::Left, {});
    }
}

void ReportTextWriter::operator()(const ReportTable& content) {
    paragraph(content.caption, look(smallPt, quiet), 1, 0.5, Keep::WithNext);
    auto* made = table(static_cast<int>(content.rows.size()) + 1, static_cast<int>(content.columns.size()));
    auto format = made->format();
    format.setHeaderRowCount(1); // again on every page
    made->setFormat(format);
    const double points = fittingPt(content);
    for (int column = 0; column < made->columns(); ++column) {
        const auto& [title, align] = content.columns[static_cast<std::size_t>(column)];
        cell(*made, 0, column, title, look(points, ink, QFont::Bold), align, ink);
        for (int row = 1; row < made->rows(); ++row)
            cell(*made, row, column,
                 content.rows[static_cast<std::size_t>(row) - 1][static_cast<std::size_t>(column)],
                 look(points), align, line);
    }
}

void ReportTextWriter::operator()(const ReportFigure& figure) {
    const auto* drawn = figures_.find(figure.key());
    paragraph({}, look(bodyPt), 1, 0.5, Keep::WithNext);
    auto format = cursor_.blockFormat();
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    cursor_.setBlockFormat(format);
    if (drawn)
        cursor_.insertText(QString(QChar::ObjectReplacementCharacter), FigureObject::format(*drawn));
    else
        cursor_.insertText(QStringLiteral("This figure has no numbers to draw."), look(bodyPt, quiet));
    paragraph(figure.caption, look(smallPt, quiet), 0, 3);
}

void ReportTextWriter::operator()(const ReportCode& code) {
    const auto lines = QString::fromStdString(code.text).trimmed().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        paragraph({}, codeLook(), i == 0 ? 1 : 0, i + 1 == lines.size() ? 4 : 0);
        auto format = cursor_.blockFormat();
        format.setBackground(ground);
        format.setLeftMargin(layoutUnits(1));
        cursor_.setBlockFormat(format);
        cursor_.insertText(lines[i], codeLook());
    }
}

void keepTogether(QTextDocument& document) {
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto end = endOfChain(block);
        if (pageOf(document, block) != pageOf(document, end)) {
            auto format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
        block = end;
    }
}

} // namespace pdqat::ui
