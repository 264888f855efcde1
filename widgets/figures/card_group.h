// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards side by side under a heading, as many columns as fit; arrow keys move between them.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace pdqat::ui {

class RecipeCard;

class CardGroup : public QWidget {
    Q_OBJECT
public:
    explicit CardGroup(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void add(RecipeCard* card); ///< takes ownership
    const std::vector<RecipeCard*>& cards() const { return cards_; }
    /// Shows the cards that match, and itself only if there are any.
    void filter(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    std::vector<RecipeCard*> shown() const;
    bool moveFocus(RecipeCard* from, int key);

    QLabel* heading_;
    QGridLayout* grid_;
    std::vector<RecipeCard*> cards_;
    int columns_ = 0;
};

} // namespace pdqat::ui
