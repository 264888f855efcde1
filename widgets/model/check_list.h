// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was looked at, a line each: a sign, a title, a sentence.
#pragma once

#include "widgets/model/model_texts.h"

#include <QWidget>

class QGridLayout;

namespace pdqat::ui {

class CheckList : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void setLines(const std::vector<CheckLine>& lines);
    QString text() const; ///< all of it, a line each

private:
    QGridLayout* grid_;
    std::vector<CheckLine> lines_;
};

} // namespace pdqat::ui
