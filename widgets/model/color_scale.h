// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of layers mean, drawn: a sequence with its ends, or a swatch for each width.
#pragma once

#include "widgets/model/layer_looks.h"

#include <QWidget>

namespace pdqat::ui {

class ColorScale : public QWidget {
    Q_OBJECT
public:
    explicit ColorScale(QWidget* parent = nullptr);

    void setScale(const LookScale& scale);
    QString text() const; ///< it in words, as screen readers have it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSequence(QPainter& painter) const;
    void paintWidths(QPainter& painter) const;

    LookScale scale_;
};

} // namespace pdqat::ui
