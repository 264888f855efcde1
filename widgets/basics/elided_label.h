// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label of one line that gives way: what does not fit ends in "…" and stands whole in the tooltip.
#pragma once

#include <QLabel>

namespace pdqat::ui {

class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isCut() const;
};

} // namespace pdqat::ui
