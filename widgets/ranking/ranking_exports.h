// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking page's Export button: view on show and tables, into files and the clipboard.
#pragma once

#include "widgets/basics/jobs.h"

#include <QToolButton>

#include <functional>

namespace pdqat::ui {

class RankingExports : public QToolButton {
    Q_OBJECT
public:
    /// The ranking on show as it is written.
    struct Texts {
        std::function<QString()> latex, csv;
        std::function<int()> bits;
    };
    explicit RankingExports(Texts texts, QWidget* parent = nullptr);

Q_SIGNALS:
    void figureRequested();
    void pictureRequested(); ///< in the clipboard
    void errorOccurred(const QString& title, const QString& message);
    void noted(const QString& message);

private:
    void add(const char* name, const char* iconName, std::function<void()> act);
    void save(const QString& suffix, const QString& text);
    void copy(const QString& text);
    void retranslate();

    Texts texts_;
    Jobs files_;
};

} // namespace pdqat::ui
