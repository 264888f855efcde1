// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe_editor.h"

#include "widgets/basics/elided_label.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/quiet_button.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/figure_actions.h"
#include "widgets/figures/json_dialog.h"
#include "widgets/figures/recipe_form.h"
#include "widgets/figures/result_view.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/numbers_dialog.h"
#include "widgets/paper/result_figure.h"
#include "widgets/run_service.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int askDelay = 150;    ///< ms after the last change
constexpr int besideWidth = 900; ///< px: in a narrower page the preview stands above the form
constexpr int runsEvery = 3000;  ///< ms between two looks at changed runs

QuietButton* menuButton(const char* name, const char* iconName, const std::vector<QAction*>& actions) {
    auto* button = new QuietButton;
    auto* menu = new QMenu(button);
    menu->setObjectName(QLatin1String(name) + QStringLiteral(".menu"));
    for (auto* action : actions)
        menu->addAction(action);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

RecipeEditor::RecipeEditor(FigureService& service, const RunService& runs, FigureActions& actions,
                           QWidget* parent)
    : QWidget(parent),
      service_(service),
      actions_(actions),
      evaluator_(service, QStringLiteral("editor")),
      view_(new ResultView),
      form_(new RecipeForm(document_)) {
    buildLayout();
    for (auto [timer, delay] : {std::pair(&askSoon_, askDelay), std::pair(&runsSoon_, runsEvery)}) {
        timer->setSingleShot(true);
        timer->setInterval(delay);
        connect(timer, &QTimer::timeout, this, &RecipeEditor::ask);
    }
    connect(&document_, &RecipeDocument::changed, this, &RecipeEditor::askSoon);
    connect(&document_, &RecipeDocument::modifiedChanged, this, &RecipeEditor::showState);
    connect(&evaluator_, &Evaluator::answered, this, &RecipeEditor::take);
    connect(&service, &FigureService::saved, this, &RecipeEditor::noteSaved);
    connect(&service, &FigureService::exported, this,
            [this](const QString& path) { Q_EMIT noted(tr("Saved %1.").arg(path)); });
    connect(&service, &FigureService::sweepsFound, form_, &RecipeForm::setSweeps);
    connect(&runs, &RunService::listChanged, this, [this] {
        if (isVisible() && !runsSoon_.isActive())
            runsSoon_.start();
    });
    retranslate();
    onLanguageChange(this, &RecipeEditor::retranslate);
}

QWidget* RecipeEditor::buildBar() {
    auto* bar = new QWidget;
    back_ = new QToolButton;
    back_->setAutoRaise(true);
    back_->setIcon(icon(QStringLiteral("chevron-left")));
    connect(back_, &QToolButton::clicked, actions_.back, &QAction::trigger);
    title_ = new ElidedLabel;
    title_->setObjectName(QStringLiteral("editor.title"));
    setTextSize(title_, TextSize::Title);
    copy_ = menuButton("editor.copy", "copy", actions_.copies());
    export_ = menuButton("editor.export", "export", actions_.exports());
    more_ = menuButton("editor.more", "chevron-down",
                       {actions_.saveAs, actions_.json, actions_.grey, actions_.remove});
    save_ = new PrimaryButton;
    connect(save_, &QPushButton::clicked, actions_.save, &QAction::trigger);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(back_);
    row->addWidget(title_, 1);
    for (auto* button : std::initializer_list<QWidget*>{copy_, export_, more_, save_})
        row->addWidget(button);
    return bar;
}

void RecipeEditor::buildLayout() {
    auto* split = split_ = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("editor.split"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * gridUnit);
    split->addWidget(view_);
    split->addWidget(form_);
    view_->setMinimumWidth(30 * gridUnit);
    form_->setMinimumHeight(20 * gridUnit);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 340});
    remember(split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(2 * gridUnit);
    column->addWidget(buildBar());
    column->addWidget(split, 1);
}

void RecipeEditor::open(const RecipeEntry& entry) {
    entry_ = entry;
    saving_ = {};
    evaluator_.forget();
    service_.findSweeps();
    view_->setProblem({});
    view_->setResult(nullptr, {});
    document_.open(entry.recipe);
    askSoon_.stop();
    ask();
}

void RecipeEditor::askSoon() {
    askSoon_.start();
    showState();
}

void RecipeEditor::ask() { evaluator_.ask(document_.recipe()); }

void RecipeEditor::take(const ResultPtr& result, const QString& error) {
    view_->setProblem(error);
    if (result)
        view_->setResult(result, toQt(document_.recipe().runs.sweep));
    showState();
}

void RecipeEditor::showState() {
    const auto name = toQt(document_.recipe().name);
    title_->setText(document_.modified() ? tr("%1 (changed)").arg(name) : name);
    save_->setEnabled(document_.modified() || entry_.id.isEmpty());
    const bool figure = document_.recipe().kind == RecipeKind::Figure;
    actions_.setState({.open = true,
                       .drawn = view_->result() != nullptr,
                       .figure = figure,
                       .own = !entry_.shipped && !entry_.id.isEmpty()});
}

/// Letters and digits of the name; with a number where the library has that id.
QString RecipeEditor::freeId(const QString& name) const {
    QString base;
    for (const auto letter : name.toLower().normalized(QString::NormalizationForm_KD))
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            base += letter;
        else if (!base.isEmpty() && !base.endsWith(u'-') && (letter.isSpace() || letter.isPunct()))
            base += u'-';
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("figure");
    const auto& entries = service_.recipes();
    const auto taken = [&](const QString& id) {
        return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == id; });
    };
    auto id = base;
    for (int number = 2; taken(id); ++number)
        id = QStringLiteral("%1-%2").arg(base).arg(number);
    return id;
}

void RecipeEditor::store(const QString& id) {
    saving_ = {id, false, document_.recipe()};
    service_.save(id, saving_.recipe);
}

/// What was typed meanwhile is not saved yet.
void RecipeEditor::noteSaved(const QString& id) {
    if (id != saving_.id)
        return;
    entry_ = std::exchange(saving_, {});
    if (document_.recipe() == entry_.recipe)
        document_.markSaved();
    showState();
    Q_EMIT noted(tr("Saved “%1”.").arg(toQt(entry_.recipe.name)));
    Q_EMIT saved();
}

void RecipeEditor::save() { store(entry_.id.isEmpty() ? freeId(toQt(document_.recipe().name)) : entry_.id); }

void RecipeEditor::saveAs(const QString& name) {
    document_.edit(QStringLiteral("name"), tr("Name"),
                   [&](Recipe& recipe) { recipe.name = name.toStdString(); });
    document_.endEdit();
    store(freeId(name));
}

void RecipeEditor::exportTo(const QString& path) { service_.exportTo(path, view_->result()); }

void RecipeEditor::copyText(const QString& suffix) {
    QGuiApplication::clipboard()->setText(service_.text(*view_->result(), suffix));
    Q_EMIT noted(tr("Copied to the clipboard."));
}

void RecipeEditor::showNumbers() {
    const auto& result = *view_->result();
    ui::showNumbers(toQt(titleOf(result)), service_.text(result, QStringLiteral("csv")).toUtf8(), this);
}

void RecipeEditor::copyPicture() {
    QGuiApplication::clipboard()->setImage(clipboardPicture(*view_->result()));
    Q_EMIT noted(tr("Copied to the clipboard."));
}

void RecipeEditor::exportPicture() {
    auto* dialog =
        new ExportDialog(std::make_unique<ResultFigure>(std::get<FigureData>(*view_->result())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecipeEditor::editAsJson() {
    auto* dialog = new JsonDialog(document_.recipe(), this);
    connect(dialog, &JsonDialog::changed, this, [this](const Recipe& recipe) {
        document_.edit(QStringLiteral("json"), tr("edit as JSON"), [&](Recipe& own) { own = recipe; });
        document_.endEdit();
    });
    dialog->open();
}

void RecipeEditor::setInk(Ink ink) { view_->setInk(ink); }

void RecipeEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    split_->setOrientation(width() < besideWidth ? Qt::Vertical : Qt::Horizontal);
}

void RecipeEditor::retranslate() {
    back_->setToolTip(tr("All figures"));
    setNames(back_, QStringLiteral("editor.back"), tr("All figures"));
    copy_->setText(tr("Copy"));
    copy_->setAccessibleName(tr("Copy to the clipboard"));
    export_->setText(tr("Export"));
    export_->setAccessibleName(tr("Export to a file"));
    more_->setText(tr("More"));
    more_->setAccessibleName(tr("More actions"));
    save_->setText(tr("Save"));
    setNames(save_, QStringLiteral("editor.save"), tr("Save the recipe"));
}

} // namespace pdqat::ui
