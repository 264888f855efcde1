// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_page.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_curves.h"
#include "widgets/compare/compare_recipes.h"
#include "widgets/compare/compare_table.h"
#include "widgets/compare/compare_texts.h"
#include "widgets/compare/group_lines.h"
#include "widgets/compare/group_map.h"
#include "widgets/compare/group_scatter.h"
#include "widgets/live/layer_selection.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/picture_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace pdqat::ui {
namespace {

/// Of all layers; 0: each run's lowest.
constexpr std::array widths{0, 1, 2, 3, 4, 5, 6, 7, 8, 32};

} // namespace

ComparePage::ComparePage(CompareService& service, const RunService& runs, LayerSelection* layers,
                         QWidget* parent)
    : QWidget(parent),
      service_(service),
      list_(runs),
      layers_(layers),
      stack_(new QStackedLayout(this)),
      empty_(new QLabel),
      summary_(new QLabel),
      tabs_(new QTabBar),
      fold_(new QCheckBox),
      recipe_(new QPushButton),
      export_(new QPushButton) {
    setObjectName(QStringLiteral("comparePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    empty_->setObjectName(QStringLiteral("compare.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(buildBar());
    layout->addWidget(summary_);
    layout->addWidget(buildViews(), 1);
    stack_->addWidget(empty_);
    stack_->addWidget(full);
    connectParts();
    retranslate();
    remember(tabs_, "currentIndex");
}

QWidget* ComparePage::buildBar() {
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    for (int i = 0; i <= Lines; ++i)
        tabs_->addTab({});
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setDocumentMode(true);
    auto* top = new QHBoxLayout;
    top->addWidget(tabs_, 1);
    recipe_->setIcon(icon(QStringLiteral("chart")));
    export_->setIcon(icon(QStringLiteral("export")));
    top->addWidget(recipe_);
    top->addWidget(export_);
    column->addLayout(top);
    bar_ = new ChoiceRow;
    fold_->setObjectName(QStringLiteral("compare.fold"));
    fold_->setChecked(true);
    remember(fold_, "checked");
    bar_->addWidget(fold_);
    bits_ = bar_->addChoice(QStringLiteral("compare.bits"));
    epoch_ = bar_->addChoice(QStringLiteral("compare.epoch"));
    column->addWidget(bar_);
    summary_->setObjectName(QStringLiteral("compare.summary"));
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextSize(summary_, TextSize::Small);
    return bar;
}

QWidget* ComparePage::pictureWith(ChoiceRow* choices, PictureView* picture, QLabel* none) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    if (choices)
        column->addWidget(choices);
    if (none) {
        none->setWordWrap(true);
        none->setAlignment(Qt::AlignCenter);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none, 1);
    }
    column->addWidget(picture, 1);
    return widget;
}

QWidget* ComparePage::buildViews() {
    curves_ = new CompareCurves;
    table_ = new CompareTable;
    map_ = new PictureView(QStringLiteral("compare.map"));
    scatter_ = new PictureView(QStringLiteral("compare.scatter"));
    lines_ = new PictureView(QStringLiteral("compare.lines"));
    noMap_ = new QLabel;
    noScatter_ = new QLabel;
    mapChoices_ = new ChoiceRow;
    quantity_ = mapChoices_->addChoice(QStringLiteral("compare.quantity"));
    scatterChoices_ = new ChoiceRow;
    x_ = scatterChoices_->addChoice(QStringLiteral("compare.x"));
    y_ = scatterChoices_->addChoice(QStringLiteral("compare.y"));
    views_ = new QStackedWidget;
    views_->addWidget(curves_);
    views_->addWidget(table_);
    views_->addWidget(pictureWith(mapChoices_, map_, noMap_));
    views_->addWidget(pictureWith(scatterChoices_, scatter_, noScatter_));
    views_->addWidget(pictureWith(nullptr, lines_, nullptr));
    return views_;
}

void ComparePage::connectParts() {
    connect(tabs_, &QTabBar::currentChanged, this, [this](int view) {
        views_->setCurrentIndex(view);
        export_->setEnabled(view != Table);
        showPictures();
    });
    connect(fold_, &QCheckBox::toggled, this, &ComparePage::ask);
    connect(bar_, &ChoiceRow::changed, this, &ComparePage::ask);
    connect(curves_, &CompareCurves::questionChanged, this, &ComparePage::ask);
    connect(mapChoices_, &ChoiceRow::changed, this, &ComparePage::showPictures);
    connect(scatterChoices_, &ChoiceRow::changed, this, &ComparePage::showPictures);
    connect(&service_, &CompareService::compared, this, &ComparePage::take);
    connect(&list_, &RunService::listChanged, this, &ComparePage::refresh);
    connect(curves_, &CompareCurves::picked, this, &ComparePage::select);
    connect(table_, &CompareTable::picked, this, &ComparePage::select);
    connect(scatter_, &PictureView::picked, this, &ComparePage::select);
    connect(lines_, &PictureView::picked, this, &ComparePage::select);
    connect(table_, &CompareTable::baselineRequested, this, [this](const QString& key) {
        baseline_ = key;
        ask();
    });
    connect(recipe_, &QPushButton::clicked, this, &ComparePage::makeRecipe);
    connect(export_, &QPushButton::clicked, this, [this] { openExportDialog(*this); });
    if (layers_) {
        connect(map_, &PictureView::picked, layers_, &LayerSelection::select);
        connect(layers_, &LayerSelection::changed, map_, &PictureView::select);
    }
}

void ComparePage::setRuns(const QStringList& ids) {
    if (ids == runs_)
        return;
    runs_ = ids;
    if (!runs_.contains(baseline_))
        baseline_.clear();
    ask();
}

std::map<QString, ComparePage::Known> ComparePage::known() const {
    std::map<QString, Known> now;
    const QSet<QString> ids(runs_.begin(), runs_.end());
    for (const auto& run : list_.list())
        if (const auto id = toQt(run.id); ids.contains(id))
            now[id] = {run.state, run.epochsDone, run.name};
    return now;
}

void ComparePage::refresh() {
    if (runs_.size() > 1 && !stale_ && known() != askedOf_)
        ask();
}

void ComparePage::ask() {
    stack_->setCurrentIndex(runs_.size() > 1 ? 1 : 0);
    stale_ = !isVisible();
    if (stale_ || runs_.size() < 2)
        return;
    CompareQuestion question;
    for (const auto& run : runs_)
        question.runs.push_back(run.toStdString());
    question.baseline = baseline_.toStdString();
    question.foldSeeds = fold_->isChecked();
    question.bits = widths[std::size_t(std::max(0, bits_->currentIndex()))];
    question.epoch = allOf<AtEpoch>[std::size_t(std::max(0, epoch_->currentIndex()))];
    curves_->ask(question);
    asked_ = std::move(question);
    askedOf_ = known();
    service_.compare(asked_);
}

/// A group keeps its colour as long as it is shown.
std::vector<int> ComparePage::colorsOf(const Comparison& comparison) {
    std::map<QString, int> now;
    std::set<int> taken;
    for (const auto& group : comparison.groups)
        if (const auto known = colors_.find(keyOf(group)); known != colors_.end()) {
            now.insert(*known);
            taken.insert(known->second);
        }
    std::vector<int> colors;
    for (const auto& group : comparison.groups) {
        const auto key = keyOf(group);
        if (!now.contains(key)) {
            int next = 0;
            while (taken.contains(next))
                ++next;
            taken.insert(next);
            now[key] = next;
        }
        colors.push_back(now[key]);
    }
    colors_ = std::move(now);
    return colors;
}

void ComparePage::take(const ComparisonPtr& comparison) {
    if (comparison->question != asked_ || comparison->groups.empty()) // of an earlier question
        return;
    auto shown = std::make_shared<ComparisonShown>();
    shown->comparison = comparison;
    shown->colors = colorsOf(*comparison);
    for (const auto& run : runs_)
        shown->about.runs << run;
    for (const auto& note : comparison->notes)
        shown->about.notes << toQt(note);
    shown_ = std::move(shown);
    nameValues(shown_->comparison->split);
    curves_->setShown(shown_);
    table_->setShown(shown_);
    showPictures();
    showSummary();
    select(selected_);
}

void ComparePage::select(const QString& key) {
    selected_ = key;
    curves_->select(key);
    table_->select(key);
    scatter_->select(key);
    lines_->select(key);
}

LayerQuantity ComparePage::quantity() const {
    return allOf<LayerQuantity>[std::size_t(std::max(0, quantity_->currentIndex()))];
}
ComparedValue ComparePage::across() const {
    return allOf<ComparedValue>[std::size_t(std::max(0, x_->currentIndex()))];
}
ComparedValue ComparePage::up() const {
    return allOf<ComparedValue>[std::size_t(std::max(0, y_->currentIndex()))];
}

void ComparePage::showPictures() {
    offerRecipe();
    if (!shown_)
        return;
    const auto show = [](PictureView* view, QLabel* none, bool any, const QString& why,
                         PictureView::Maker make) {
        none->setText(why);
        none->setVisible(!any);
        view->setVisible(any);
        view->setPicture(any ? std::move(make) : nullptr);
    };
    switch (view()) {
    case Curves:
    case Table: break;
    case Layers:
        show(map_, noMap_, GroupMap(shown_, quantity()).hasValues(),
             tr("None of these runs has this quantity of a layer. Training with layer constraints measures "
                "λ, error and slack."),
             [shown = shown_, what = quantity()] { return std::make_unique<GroupMap>(shown, what); });
        break;
    case Scatter:
        show(
            scatter_, noScatter_, GroupScatter(shown_, across(), up()).hasValues(),
            tr("None of these runs has both numbers. pdqat latency measures times."),
            [shown = shown_, x = across(), y = up()] { return std::make_unique<GroupScatter>(shown, x, y); });
        break;
    case Lines: lines_->setPicture([shown = shown_] { return std::make_unique<GroupLines>(shown); }); break;
    }
}

void ComparePage::showSummary() {
    const auto& comparison = *shown_->comparison;
    QStringList said{
        tr("%1 runs in %2 groups").arg(countText(runs_.size()), countText(std::ssize(comparison.groups)))};
    constexpr qsizetype named = 6;
    QStringList keys;
    for (const auto& key : comparison.keys)
        keys << toQt(key);
    const auto listed = keys.mid(0, named).join(QStringLiteral(", "));
    said << (keys.isEmpty() ? tr("their settings are the same")
             : keys.size() <= named
                 ? tr("they differ in %1").arg(listed)
                 : tr("they differ in %1 and %2 more").arg(listed, countText(keys.size() - named)));
    QStringList all = comparison.keys.size() > std::size_t(named) ? keys : QStringList();
    for (const auto& note : comparison.notes)
        all << toQt(note);
    summary_->setToolTip(all.join(QLatin1Char('\n')));
    if (!comparison.complete)
        said << tr("logs are being read …");
    constexpr qsizetype noted = 2;
    QStringList notes;
    for (const auto& note : comparison.notes)
        notes << toQt(note);
    auto text = said.join(QStringLiteral(" · "));
    for (const auto& note : notes.mid(0, noted))
        text += QLatin1Char('\n') + note;
    if (notes.size() > noted)
        text += QLatin1Char('\n') + tr("and %1 more notes").arg(countText(notes.size() - noted));
    summary_->setText(text);
}

std::optional<Recipe> ComparePage::recipe() const {
    if (!shown_)
        return {};
    const auto& comparison = *shown_->comparison;
    switch (view()) {
    case Curves: return curvesRecipe(comparison);
    case Table: return tableRecipe(comparison);
    case Layers: return layersRecipe(comparison, quantity());
    case Scatter: return scatterRecipe(comparison, across(), up());
    case Lines: break;
    }
    return {};
}

void ComparePage::makeRecipe() {
    if (const auto made = recipe())
        Q_EMIT recipeRequested(*made);
}

void ComparePage::offerRecipe() {
    const bool can = recipe().has_value();
    recipe_->setEnabled(can);
    recipe_->setToolTip(
        can ? tr("Open a recipe that makes this figure or table, on page Figures")
            : tr("Recipes have no such figure: they draw curves along epochs, layers' λ, error and "
                 "slack, and numbers against size, bit operations, kept layers or time"));
}

ComparePage::View ComparePage::view() const { return View(tabs_->currentIndex()); }

void ComparePage::showView(View view) { tabs_->setCurrentIndex(view); }

std::unique_ptr<Figure> ComparePage::figure() const {
    switch (view()) {
    case Curves: return curves_->figure();
    case Table: return nullptr;
    case Layers: return map_->figure();
    case Scatter: return scatter_->figure();
    case Lines: return lines_->figure();
    }
    return nullptr;
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_)
        ask();
}

void ComparePage::retranslate() {
    setAccessibleName(tr("Compare"));
    setNames(tabs_, QStringLiteral("compare.tabs"), tr("Views of the comparison"));
    setNames(fold_, QStringLiteral("compare.fold"), tr("Fold seeds"));
    setNames(recipe_, QStringLiteral("compare.recipe"), tr("As a recipe"));
    setNames(export_, QStringLiteral("compare.export"), tr("Export figure"));
    const std::array titles{tr("Curves"), tr("Table"), tr("Layers"), tr("Trade-off"), tr("Parallel")};
    for (int i = 0; i <= Lines; ++i)
        tabs_->setTabText(i, titles[std::size_t(i)]);
    fold_->setText(tr("&Fold seeds"));
    fold_->setToolTip(tr("Runs that differ in their seeds alone are one group: their mean with its spread"));
    recipe_->setText(tr("As a &recipe"));
    offerRecipe();
    export_->setText(tr("&Export…"));
    QStringList bits, quantities;
    for (const int width : widths)
        bits << (width == 0 ? tr("each run's lowest") : tr("%1 bit").arg(width));
    for (const auto quantity : allOf<LayerQuantity>)
        quantities << layerQuantityText(quantity);
    bar_->setTexts(bits_, tr("Bit &width"), bits);
    bar_->setTexts(epoch_, tr("&At"), {tr("the best epoch"), tr("the last epoch")});
    mapChoices_->setTexts(quantity_, tr("&Quantity"), quantities);
    nameValues(shown_ ? shown_->comparison->split : Split::Test);
    empty_->setText(tr("Select two or more runs in the list on the left: with Ctrl or Shift and a click, or "
                       "with Shift and the arrow keys."));
    map_->setTexts(tr("Layers by run"), tr("Arrow keys go from cell to cell"));
    scatter_->setTexts(tr("Trade-off of the runs"), tr("Arrow keys go from run to run"));
    lines_->setTexts(tr("Settings and results of the runs"), tr("Arrow keys go from run to run"));
}

void ComparePage::nameValues(Split split) {
    QStringList values;
    for (const auto value : allOf<ComparedValue>)
        values << comparedValueText(value, split);
    const bool first = x_->count() == 0;
    scatterChoices_->setTexts(x_, tr("Ac&ross"), values);
    scatterChoices_->setTexts(y_, tr("&Up"), values);
    if (first) {
        const QSignalBlocker quiet(x_);
        x_->setCurrentIndex(int(ComparedValue::Size));
    }
}

void ComparePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (shown_) {
            table_->setShown(shown_);
            showPictures();
            showSummary();
        }
    }
}

} // namespace pdqat::ui
