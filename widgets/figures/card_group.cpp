// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/card_group.h"

#include "widgets/basics/layout.h"
#include "widgets/figures/recipe_card.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int spacing = 2 * gridUnit;

} // namespace

CardGroup::CardGroup(QWidget* parent) : QWidget(parent), heading_(new QLabel), grid_(new QGridLayout) {
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    grid_->setSpacing(spacing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(heading_);
    column->addLayout(grid_);
}

void CardGroup::setTitle(const QString& title) { heading_->setText(title); }

void CardGroup::add(RecipeCard* card) {
    cards_.push_back(card);
    card->setParent(this);
    card->installEventFilter(this);
    columns_ = 0;
    arrange();
}

std::vector<RecipeCard*> CardGroup::shown() const {
    std::vector<RecipeCard*> cards;
    std::copy_if(cards_.begin(), cards_.end(), std::back_inserter(cards),
                 [](const auto* card) { return !card->isHidden(); });
    return cards;
}

void CardGroup::filter(const QString& words) {
    bool any = false;
    for (auto* card : cards_) {
        card->setVisible(card->matches(words));
        any = any || !card->isHidden();
    }
    setVisible(any);
    columns_ = 0;
    arrange();
}

void CardGroup::arrange() {
    const int wanted = std::max(1, (width() + spacing) / (RecipeCard::usualWidth + spacing));
    if (wanted == columns_)
        return;
    for (int column = 0; column < grid_->columnCount(); ++column)
        grid_->setColumnStretch(column, 0);
    columns_ = wanted;
    for (auto* card : cards_)
        grid_->removeWidget(card);
    const auto cards = shown();
    for (std::size_t i = 0; i < cards.size(); ++i)
        grid_->addWidget(cards[i], int(i) / columns_, int(i) % columns_);
    for (int column = 0; column < columns_; ++column)
        grid_->setColumnStretch(column, 1);
}

void CardGroup::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool CardGroup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* card = qobject_cast<RecipeCard*>(watched))
            return moveFocus(card, static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

bool CardGroup::moveFocus(RecipeCard* from, int key) {
    const auto cards = shown();
    const auto at = int(std::find(cards.begin(), cards.end(), from) - cards.begin());
    const int step = key == Qt::Key_Left    ? -1
                     : key == Qt::Key_Right ? 1
                     : key == Qt::Key_Up    ? -columns_
                     : key == Qt::Key_Down  ? columns_
                                            : 0;
    const int next = at + step;
    if (step == 0 || next < 0 || next >= int(cards.size()))
        return false; // beyond this group Qt finds the next one
    cards[std::size_t(next)]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace pdqat::ui
