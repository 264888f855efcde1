// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe as the text of its file, for everything that the form does not show.
#pragma once

#include "engine/api/recipe.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace pdqat::ui {

class JsonDialog : public QDialog {
    Q_OBJECT
public:
    explicit JsonDialog(const Recipe& recipe, QWidget* parent = nullptr);

    /// Takes the text over and closes; what is wrong with it is shown instead.
    void accept() override;

Q_SIGNALS:
    void changed(const pdqat::Recipe& recipe);

private:
    QPlainTextEdit* text_;
    QLabel* problem_;
};

} // namespace pdqat::ui
