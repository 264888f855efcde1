// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe_gallery.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/recipe_card.h"
#include "widgets/run_service.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int askForRunsEvery = 3000; ///< ms between two looks at changed runs: a training run changes often

} // namespace

RecipeGallery::RecipeGallery(FigureService& service, const RunService& runs, QWidget* parent)
    : QWidget(parent),
      service_(service),
      evaluator_(service, QStringLiteral("gallery")),
      search_(new QLineEdit),
      empty_(new QLabel),
      scroll_(new QScrollArea),
      content_(new QWidget),
      column_(new QVBoxLayout(content_)) {
    buildLayout();
    runsSoon_.setSingleShot(true);
    runsSoon_.setInterval(askForRunsEvery);
    evaluateSoon_.setSingleShot(true);
    evaluateSoon_.setInterval(0);
    connect(&runsSoon_, &QTimer::timeout, this, &RecipeGallery::noteRuns);
    connect(&evaluateSoon_, &QTimer::timeout, this, &RecipeGallery::evaluateNext);
    connect(&evaluator_, &Evaluator::answered, this, &RecipeGallery::take);
    connect(&service, &FigureService::recipesChanged, this, &RecipeGallery::rebuild);
    connect(&runs, &RunService::listChanged, this, [this] {
        if (!runsSoon_.isActive())
            runsSoon_.start();
    });
    connect(search_, &QLineEdit::textChanged, this, &RecipeGallery::filter);
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, &evaluateSoon_,
            qOverload<>(&QTimer::start));
    retranslate();
    rebuild();
    onLanguageChange(this, &RecipeGallery::retranslate);
}

void RecipeGallery::buildLayout() {
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMaximumWidth(50 * gridUnit);
    empty_->setObjectName(QStringLiteral("gallery.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    column_->setContentsMargins(0, 0, gridUnit, 0);
    column_->addStretch(1);
    content_->setAutoFillBackground(false);
    scroll_->setWidget(content_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(2 * gridUnit);
    column->addWidget(search_);
    column->addWidget(empty_, 1);
    column->addWidget(scroll_, 1);
}

CardGroup& RecipeGallery::group(const QString& title) {
    const auto found =
        std::find_if(groups_.begin(), groups_.end(), [&](const auto& g) { return g.first == title; });
    if (found != groups_.end())
        return *found->second;
    auto* made = new CardGroup;
    column_->insertWidget(int(groups_.size()), made);
    groups_.emplace_back(title, made);
    nameGroups();
    return *made;
}

void RecipeGallery::nameGroups() {
    for (const auto& [title, cards] : groups_)
        cards->setTitle(title.isEmpty() ? tr("Others") : catalogueText(title));
}

/// Cards whose recipe is still there stay, and their pictures with them.
void RecipeGallery::rebuild() {
    const auto& entries = service_.recipes();
    const auto same = [](const RecipeCard* card, const RecipeEntry& entry) {
        return card->entry().id == entry.id && card->entry().recipe.group == entry.recipe.group;
    };
    if (entries.size() == cards_.size() && std::equal(cards_.begin(), cards_.end(), entries.begin(), same)) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            cards_[i]->setEntry(entries[i]);
    } else {
        evaluator_.forget();
        for (const auto& [title, cards] : groups_)
            delete cards;
        groups_.clear();
        cards_.clear();
        for (const auto& entry : entries) {
            auto* card = new RecipeCard(entry);
            connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT opened(card->entry()); });
            cards_.push_back(card);
            group(toQt(entry.recipe.group)).add(card);
        }
    }
    filter();
}

void RecipeGallery::filter() {
    for (const auto& [title, cards] : groups_)
        cards->filter(search_->text());
    const bool any =
        std::any_of(groups_.begin(), groups_.end(), [](const auto& g) { return !g.second->isHidden(); });
    empty_->setVisible(!any);
    scroll_->setVisible(any);
    empty_->setText(cards_.empty() ? tr("No recipes yet.\nFigures ▸ New figure makes one.")
                                   : tr("No figure or table has these words in its name."));
    evaluateSoon_.start();
}

void RecipeGallery::noteRuns() {
    for (auto* card : cards_)
        card->setStale();
    evaluateNext();
}

RecipeCard* RecipeGallery::nextStale() const {
    for (auto* card : cards_)
        if (card->stale() && !card->visibleRegion().isEmpty())
            return card;
    return nullptr;
}

void RecipeGallery::evaluateNext() {
    if (!isVisible() || evaluator_.busy())
        return;
    asked_ = nextStale();
    if (asked_)
        evaluator_.ask(asked_->entry().recipe);
}

void RecipeGallery::take(const ResultPtr& result, const QString& error) {
    if (asked_)
        asked_->setResult(result, error);
    evaluateSoon_.start(); // not at once: the window may have something to do
}

void RecipeGallery::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RecipeGallery::focusCard(const QString& id) {
    for (auto* card : cards_)
        if (card->entry().id == id) {
            card->setFocus(Qt::OtherFocusReason);
            scroll_->ensureWidgetVisible(card);
        }
}

void RecipeGallery::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    evaluateSoon_.start();
}

void RecipeGallery::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    evaluateSoon_.start();
}

void RecipeGallery::retranslate() {
    setNames(search_, QStringLiteral("gallery.search"), tr("Search figures and tables"));
    search_->setPlaceholderText(tr("Search figures and tables"));
    nameGroups();
    filter();
}

} // namespace pdqat::ui
