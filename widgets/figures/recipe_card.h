// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe in the gallery: picture, name, description, how many runs it has.
#pragma once

#include "widgets/figures/figure_service.h"
#include "widgets/figures/result_picture.h"

#include <QAbstractButton>

namespace pdqat::ui {

class RecipeCard : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int usualWidth = 224; ///< px; wider where there is room

    explicit RecipeCard(const RecipeEntry& entry, QWidget* parent = nullptr);

    const RecipeEntry& entry() const { return entry_; }
    void setEntry(const RecipeEntry& entry); ///< what was drawn stays until the next result
    void setResult(const ResultPtr& result, const QString& error);
    bool stale() const { return stale_; } ///< to be evaluated (again)
    void setStale() { stale_ = true; }
    bool matches(const QString& words) const; ///< every word occurs in name, description or group
    QString status() const;                   ///< the line at the foot

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void drawPicture();
    void paintPicture(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;

    RecipeEntry entry_;
    ResultPtr result_;
    QString error_;
    QImage picture_;
    bool stale_ = true;
};

} // namespace pdqat::ui
