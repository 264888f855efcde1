// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/pdf_bytes.h"

#include "engine/api/error.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace pdqat::ui {
namespace {

/// Puts `text` between `before` and `after`, padded with blanks to the length of what stood there.
void replaceBetween(QByteArray& bytes, const QByteArray& before, const QByteArray& after,
                    const QByteArray& text) {
    const auto found = bytes.indexOf(before);
    const auto begin = found + before.size();
    const auto end = found < 0 ? -1 : bytes.indexOf(after, begin);
    if (end < 0 || end - begin < text.size())
        throw Error(ErrorKind::Internal, "PDF", "the entry " + before.toStdString() + " is not as expected");
    bytes.replace(begin, end - begin, text.leftJustified(end - begin, ' '));
}

} // namespace

QByteArray withoutTraces(QByteArray pdf, const QSizeF& points, double time) {
    const auto date = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(time), Qt::UTC);
    replaceBetween(pdf, "/CreationDate ", "\n",
                   "(D:" + date.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)");
    replaceBetween(pdf, "/MediaBox [0 0 ", "]",
                   QByteArray::number(points.width(), 'f', 6) + ' ' +
                       QByteArray::number(points.height(), 'f', 6));
    return pdf;
}

QByteArray withWholePoints(const QByteArray& svg) {
    static const QByteArray opening(" points=\"");
    QByteArray shorter;
    shorter.reserve(svg.size());
    qsizetype done = 0;
    for (auto found = svg.indexOf(opening); found >= 0; found = svg.indexOf(opening, done)) {
        auto at = found + opening.size();
        const auto end = svg.indexOf('"', at);
        shorter += svg.mid(done, at - done);
        while (at < end) {
            auto stop = at;
            while (stop < end && svg[stop] != ',' && svg[stop] != ' ')
                ++stop;
            shorter += QByteArray::number(qRound(svg.mid(at, stop - at).toDouble()));
            shorter += svg.mid(stop, stop < end ? 1 : 0);
            at = stop + 1;
        }
        done = end;
    }
    return shorter + svg.mid(done);
}

QByteArray withSvgSize(const QByteArray& svg, const QSizeF& millimetres) {
    static const QRegularExpression size(QStringLiteral("width=\"[0-9.]+mm\" height=\"[0-9.]+mm\""));
    auto text = QString::fromUtf8(svg);
    const auto match = size.match(text);
    if (!match.hasMatch())
        throw Error(ErrorKind::Internal, "SVG", "the size is not as expected");
    text.replace(
        match.capturedStart(), match.capturedLength(),
        QStringLiteral("width=\"%1mm\" height=\"%2mm\"").arg(millimetres.width()).arg(millimetres.height()));
    return text.toUtf8();
}

} // namespace pdqat::ui
