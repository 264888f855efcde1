// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one accented button of a view. Painted here: a style sheet would not follow a change of theme.
#pragma once

#include <QPushButton>

namespace pdqat::ui {

class PrimaryButton : public QPushButton {
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pdqat::ui
