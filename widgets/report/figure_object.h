// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure within a QTextDocument, painted as vectors.
#pragma once

#include "widgets/paper/run_figures.h"

#include <QTextObjectInterface>

namespace pdqat::ui {

/// Handler of the object format that figureFormat() makes. The document must be drawn with a QCPPainter whose
/// device has vectorDpi.
class FigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    using QObject::QObject;
    /// What stands for the figure, which must outlive the document.
    static QTextCharFormat format(const NamedFigure& figure);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace pdqat::ui
