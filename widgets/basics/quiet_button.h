// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A flat tool button whose menu opens without an arrow beside the text.
#pragma once

#include <QToolButton>

namespace pdqat::ui {

class QuietButton : public QToolButton {
public:
    explicit QuietButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pdqat::ui
