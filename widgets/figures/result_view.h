// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure or table as large as there is room, on white paper, with its remarks below and problems above.
#pragma once

#include "widgets/figures/figure_service.h"
#include "widgets/figures/result_picture.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTextBrowser;

namespace pdqat::ui {

class ResultView : public QWidget {
    Q_OBJECT
public:
    explicit ResultView(QWidget* parent = nullptr);

    /// nullptr: nothing to show; `sweep` is named as what would feed it.
    void setResult(const ResultPtr& result, const QString& sweep);
    const ResultPtr& result() const { return result_; }
    /// Shown above; what was drawn last stays below it, pale. Empty: none.
    void setProblem(const QString& problem);
    void setInk(Ink ink);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void showTable(const TableData& table);
    void showRemarks();
    void retranslate();
    QString summary() const;

    ResultPtr result_;
    QString sweep_;
    Ink ink_ = Ink::Color;
    QLabel *problem_, *paper_, *remarks_;
    QTextBrowser* table_;
    QStackedLayout* stack_;
    QTimer redrawSoon_;
};

/// "12 runs", or what to do where there are none yet.
QString runsText(const RecipeResult& result, const QString& sweep);

} // namespace pdqat::ui
