// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figures_page.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/question.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/figure_actions.h"
#include "widgets/figures/recipe_editor.h"
#include "widgets/figures/recipe_gallery.h"

#include <QEvent>
#include <QInputDialog>
#include <QStackedLayout>

namespace pdqat::ui {

FiguresPage::FiguresPage(FigureService& service, const RunService& runs, QWidget* parent)
    : QWidget(parent),
      service_(service),
      actions_(new FigureActions(this)),
      gallery_(new RecipeGallery(service, runs)),
      editor_(new RecipeEditor(service, runs, *actions_)),
      stack_(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("figuresPage"));
    setBackgroundRole(QPalette::Window);
    stack_->addWidget(gallery_);
    stack_->addWidget(editor_);
    connect(gallery_, &RecipeGallery::opened, this, &FiguresPage::openRecipe);
    connect(editor_, &RecipeEditor::saved, this, [this] {
        if (std::exchange(leaving_, false))
            leave();
    });
    connect(editor_, &RecipeEditor::noted, this, &FiguresPage::noted);
    connectActions();
    connectExports();
    showGallery();
}

QUndoStack& FiguresPage::undoStack() { return editor_->document().undoStack(); }

bool FiguresPage::editing() const { return stack_->currentWidget() == editor_; }

QString FiguresPage::unsaved() const {
    const bool isStored = !editor_->entry().id.isEmpty();
    const bool lost = editing() && (editor_->document().modified() || (proposed_ && !isStored));
    return lost ? toQt(editor_->document().recipe().name) : QString();
}

void FiguresPage::openRecipe(const RecipeEntry& entry) {
    leaving_ = proposed_ = false;
    stack_->setCurrentWidget(editor_);
    editor_->open(entry);
    editor_->setFocus();
}

void FiguresPage::propose(const Recipe& recipe) { openNext(recipe, true); }

void FiguresPage::openNext(const Recipe& recipe, bool proposed) {
    next_ = recipe;
    nextIsProposed_ = proposed;
    if (editing() && editor_->document().modified())
        return askBeforeLeaving();
    leave();
}

/// For what is to be opened next, else for the gallery.
void FiguresPage::leave() {
    const auto next = std::exchange(next_, {});
    if (!next)
        return showGallery();
    openRecipe({{}, false, *next});
    proposed_ = nextIsProposed_;
}

void FiguresPage::showGallery() {
    stack_->setCurrentWidget(gallery_);
    editor_->document().open({}); // nothing to undo here
    actions_->setState({});
    gallery_->focusCard(editor_->entry().id);
}

RecipeEntry FiguresPage::newFigure() {
    RecipeEntry entry;
    entry.recipe.name = tr("New figure").toStdString();
    entry.recipe.panels.emplace_back();
    entry.recipe.panels.front().x = "epoch";
    entry.recipe.panels.front().mark = Mark::Lines;
    return entry;
}

void FiguresPage::connectActions() {
    const auto on = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    on(actions_->create, [this] {
        Q_EMIT actionUsed();
        openNext(newFigure().recipe, false);
    });
    on(actions_->search, [this] {
        Q_EMIT actionUsed();
        if (!editing())
            gallery_->focusSearch();
    });
    on(actions_->back, [this] { back(); });
    on(actions_->save, [this] {
        leaving_ = false;
        editor_->save();
    });
    on(actions_->saveAs, [this] { saveAs(); });
    on(actions_->remove, [this] { remove(); });
    on(actions_->json, [this] { editor_->editAsJson(); });
    on(actions_->grey, [this](bool grey) { editor_->setInk(grey ? Ink::Grey : Ink::Color); });
}

void FiguresPage::connectExports() {
    const auto with = [this](QAction* action, auto act, const char* suffix) {
        connect(action, &QAction::triggered, this, [act, suffix] { act(QLatin1String(suffix)); });
    };
    connect(actions_->exportPicture, &QAction::triggered, editor_, &RecipeEditor::exportPicture);
    connect(actions_->copyPicture, &QAction::triggered, editor_, &RecipeEditor::copyPicture);
    connect(actions_->numbers, &QAction::triggered, editor_, &RecipeEditor::showNumbers);
    const auto choose = [this](const QString& suffix) { chooseExport(suffix); };
    const auto copy = [this](const QString& suffix) { editor_->copyText(suffix); };
    with(actions_->exportLatex, choose, "tex");
    with(actions_->exportCsv, choose, "csv");
    with(actions_->exportMarkdown, choose, "md");
    with(actions_->copyLatex, copy, "tex");
    with(actions_->copyCsv, copy, "csv");
    with(actions_->copyMarkdown, copy, "md");
}

void FiguresPage::back() {
    if (editor_->document().modified())
        askBeforeLeaving();
    else
        showGallery();
}

void FiguresPage::askBeforeLeaving() {
    ask(this,
        {QStringLiteral("figures.unsaved"), tr("Unsaved recipe"),
         tr("“%1” has changes that are not saved.").arg(toQt(editor_->document().recipe().name)),
         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save},
        [this](auto answer) {
            leaving_ = answer == QMessageBox::Save; // as soon as it is saved
            if (leaving_)
                editor_->save();
            else if (answer == QMessageBox::Discard)
                leave();
            else
                next_.reset();
        });
}

void FiguresPage::saveAs() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("figures.saveAsName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save recipe as"));
    dialog->setLabelText(tr("Name of the new recipe"));
    dialog->setTextValue(tr("%1, copy").arg(toQt(editor_->document().recipe().name)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty())
            editor_->saveAs(name.trimmed());
    });
    dialog->open();
}

/// The library keeps what is removed in its trash, so nobody is asked.
void FiguresPage::remove() {
    const auto entry = editor_->entry();
    service_.remove(entry.id);
    showGallery();
    Q_EMIT noted(tr("“%1” is in the library's trash.").arg(toQt(entry.recipe.name)));
}

void FiguresPage::chooseExport(const QString& suffix) {
    const auto name =
        (editor_->entry().id.isEmpty() ? QStringLiteral("figure") : editor_->entry().id) + u'.' + suffix;
    chooseFileToSave(this, tr("Export"), name, QStringLiteral("*.") + suffix,
                     [this](const QString& path) { editor_->exportTo(path); });
}

void FiguresPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        actions_->retranslate();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
