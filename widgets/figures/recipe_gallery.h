// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All recipes as cards, by group, with a search field. Pictures are made one after the other, only of the
// cards in view, and again when runs change.
#pragma once

#include "widgets/figures/card_group.h"
#include "widgets/figures/evaluator.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace pdqat::ui {

class RunService;

class RecipeGallery : public QWidget {
    Q_OBJECT
public:
    RecipeGallery(FigureService& service, const RunService& runs, QWidget* parent = nullptr);

    void focusSearch();
    void focusCard(const QString& id);

Q_SIGNALS:
    void opened(const pdqat::ui::RecipeEntry& entry);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void rebuild();
    CardGroup& group(const QString& title);
    void nameGroups();
    void filter();
    void noteRuns();
    void evaluateNext();
    void take(const ResultPtr& result, const QString& error);
    RecipeCard* nextStale() const;
    void retranslate();

    FigureService& service_;
    Evaluator evaluator_;
    QLineEdit* search_;
    QLabel* empty_;
    QScrollArea* scroll_;
    QWidget* content_;
    QVBoxLayout* column_;
    std::vector<std::pair<QString, CardGroup*>> groups_;
    std::vector<RecipeCard*> cards_;
    QPointer<RecipeCard> asked_; ///< whose picture is awaited
    QTimer runsSoon_, evaluateSoon_;
};

} // namespace pdqat::ui
