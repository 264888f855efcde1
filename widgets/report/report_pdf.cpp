// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_pdf.h"

#include "engine/api/error.h"
#include "widgets/paper/pdf_bytes.h"
#include "widgets/report/report_text_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

constexpr QSizeF pageMm(210, 297);
constexpr double marginMm = 15, footerMm = 8; ///< figures of page width fit between the margins exactly
constexpr QSizeF pagePoints(595, 842);

QSizeF textArea() {
    return {deviceUnits(pageMm.width() - 2 * marginMm),
            deviceUnits(pageMm.height() - 2 * marginMm - footerMm)};
}

void paintFooter(QPainter& painter, const ReportDocument& document, int page, int pages) {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x5b, 0x66, 0x70));
    const QRectF place(deviceUnits(marginMm), deviceUnits(pageMm.height() - marginMm - 4), textArea().width(),
                       deviceUnits(4));
    const auto title = painter.fontMetrics().elidedText(QString::fromStdString(document.title),
                                                        Qt::ElideRight, qRound(place.width() * 0.8));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page).arg(pages));
}

void paintPage(QCPPainter& painter, QTextDocument& text, int page) {
    const double top = page * text.pageSize().height();
    QAbstractTextDocumentLayout::PaintContext context;
    // Lines that only touch the clip would be drawn, unseen, on both pages.
    context.clip = QRectF(QPointF(0, top), text.pageSize()).adjusted(0, 1, 0, -1);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(deviceUnits(marginMm), deviceUnits(marginMm) - top);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void prepare(QPdfWriter& writer, const ReportDocument& document) {
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QString::fromStdString(document.version + "; " + document.subtitle));
    writer.setResolution(vectorDpi);
    writer.setPageSize(QPageSize(pagePoints, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
}

} // namespace

QByteArray reportPdf(const ReportDocument& document, const ReportFigures& figures) {
    const FixedHashing hashing;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, document);
        QTextDocument text;
        text.setUndoRedoEnabled(false);
        text.documentLayout()->setPaintDevice(&writer);
        text.setDocumentMargin(0);
        text.setPageSize(textArea());
        ReportTextWriter(text, figures).write(document);
        keepTogether(text);

        QCPPainter painter;
        if (!painter.begin(&writer))
            throw Error(ErrorKind::Internal, document.title, "the report cannot be painted");
        const int pages = text.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, text, page);
            paintFooter(painter, document, page + 1, pages);
        }
    }
    return withoutTraces(buffer.data(), pagePoints, document.time);
}

} // namespace pdqat::ui
