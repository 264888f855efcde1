// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_views.h"

#include "widgets/basics/choices.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/numbers_dialog.h"
#include "widgets/paper/ranking_figure.h"
#include "widgets/ranking/criteria_map.h"
#include "widgets/ranking/criteria_matrix.h"
#include "widgets/ranking/criteria_scatter.h"
#include "widgets/ranking/rank_bands.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

QComboBox* choice(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    guardWheel(box);
    remember(box, "currentIndex");
    return box;
}

/// The texts anew, the choice as it was.
void fillChoice(QComboBox& box, const QStringList& texts, int first) {
    const QSignalBlocker quiet(box);
    const int current = box.count() > 0 ? box.currentIndex() : first;
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(current);
}

QScrollArea* scrolledChart(QWidget* chart) {
    auto* area = new QScrollArea;
    area->setWidget(chart);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    chart->setAutoFillBackground(false);
    return area;
}

RankBy chosen(const QComboBox& box) { return RankBy(box.currentIndex()); }

} // namespace

RankingViews::RankingViews(RankingService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      shown_(std::make_shared<RankingShown>()),
      tabs_(new QTabBar),
      stack_(new QStackedWidget),
      bars_(new RankingChart),
      numbers_(new QAction(this)),
      scaleLabel_(new QLabel),
      xLabel_(new QLabel),
      yLabel_(new QLabel),
      overLabel_(new QLabel),
      scale_(choice("ranking.map.scale")),
      x_(choice("ranking.scatter.x")),
      y_(choice("ranking.scatter.y")),
      over_(choice("ranking.bands.over")) {
    setObjectName(QStringLiteral("ranking.pictures"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (int view = Bars; view <= Agreement; ++view)
        tabs_->addTab({});
    stack_->addWidget(scrolledChart(bars_));
    bars_->setContextMenuPolicy(Qt::ActionsContextMenu);
    bars_->addAction(numbers_);
    numbers_->setObjectName(QStringLiteral("ranking.bars.numbers"));
    connect(numbers_, &QAction::triggered, this, [this] { showNumbers(figure().get(), this); });
    map_ = addPage(QStringLiteral("ranking.map"), {{scaleLabel_, scale_}});
    scatter_ = addPage(QStringLiteral("ranking.scatter"), {{xLabel_, x_}, {yLabel_, y_}});
    bands_ = addPage(QStringLiteral("ranking.bands"), {{overLabel_, over_}});
    agreement_ = addPage(QStringLiteral("ranking.agreement"), {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(tabs_);
    layout->addWidget(stack_, 1);
    retranslate();
    connectParts();
    remember(tabs_, "currentIndex");
    onLanguageChange(this, &RankingViews::retranslate);
}

RankingViews::Page RankingViews::addPage(const QString& name,
                                         const std::vector<std::pair<QLabel*, QComboBox*>>& choices) {
    const Page page{new QWidget, new QLabel, new PictureView(name)};
    page.text->setObjectName(name + QStringLiteral(".says"));
    page.text->setWordWrap(true);
    setTextSize(page.text, TextSize::Small);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    for (const auto& [label, box] : choices) {
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    const bool beside = choices.size() < 2; // room for the text
    if (beside)
        row->addWidget(page.text, 1);
    else
        row->addStretch(1);
    auto* column = new QVBoxLayout(page.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    column->addLayout(row);
    if (!beside)
        column->addWidget(page.text);
    column->addWidget(page.picture, 1);
    stack_->addWidget(page.widget);
    return page;
}

void RankingViews::connectParts() {
    connect(tabs_, &QTabBar::currentChanged, this, [this](int view) {
        stack_->setCurrentIndex(view);
        refresh();
        Q_EMIT viewChanged();
    });
    connect(bars_, &RankingChart::layerClicked, this, &RankingViews::layerClicked);
    for (const auto* page : {&map_, &scatter_, &bands_, &agreement_})
        connect(page->picture, &PictureView::picked, this, &RankingViews::layerClicked);
    for (auto* box : {scale_, x_, y_, over_})
        connect(box, &QComboBox::currentIndexChanged, this, &RankingViews::refresh);
    connect(&service_, &RankingService::spreadFound, this, &RankingViews::takeSpread);
    connect(&service_, &RankingService::spreadFailed, this,
            [this](const SpreadQuestion& question, const QString& problem) {
                if (question != asked_)
                    return;
                asked_ = {}; // the next time it may do
                show(bands_, problem, {});
            });
}

void RankingViews::setNotice(QWidget* notice) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, notice);
}

RankingViews::View RankingViews::view() const { return View(tabs_->currentIndex()); }

void RankingViews::setShown(std::shared_ptr<const RankingShown> shown) {
    shown_ = std::move(shown);
    bars_->setRows(shown_->rows, shown_->by);
    refresh();
}

void RankingViews::select(const QString& layer) {
    bars_->select(layer);
    for (const auto* page : {&map_, &scatter_, &bands_, &agreement_})
        page->picture->select(layer);
}

std::unique_ptr<Figure> RankingViews::figure() const {
    if (view() != Bars)
        return stack_->currentWidget()->findChild<PictureView*>()->figure();
    auto figure = std::make_unique<RankingFigure>();
    figure->about = shown_->about;
    figure->ranking = shown_->rows;
    figure->verdict = shown_->verdict;
    figure->layers = shown_->layers;
    return figure;
}

/// What is not on show is drawn when it comes to be seen.
void RankingViews::refresh() {
    switch (view()) {
    case Bars: break;
    case Map: return showMap();
    case Scatter: return showScatter();
    case Bands: return showBands();
    case Agreement: return showAgreement();
    }
}

void RankingViews::show(const Page& page, const QString& text, PictureView::Maker make) {
    page.text->setText(text);
    page.text->setAlignment(make ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    auto policy = page.text->sizePolicy(); // with its height for a width
    policy.setVerticalPolicy(make ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    page.text->setSizePolicy(policy);
    page.picture->setVisible(bool(make));
    page.picture->setPicture(std::move(make));
}

void RankingViews::showMap() {
    show(map_,
         tr("A row for each layer, a column for each criterion. Each column has a scale of its own; hatched "
            "is what was not measured."),
         [shown = shown_, scale = CellScale(scale_->currentIndex())] {
             return std::make_unique<CriteriaMap>(shown, scale);
         });
}

void RankingViews::showScatter() {
    const auto missing = CriteriaScatter(shown_, chosen(*x_), chosen(*y_)).missing();
    if (!missing.isEmpty())
        return show(scatter_, tr("There are no values of %1 yet.").arg(missing.join(QStringLiteral(", "))),
                    {});
    show(scatter_,
         tr("A point for each layer. τ-b and ρ say how far the two orders agree: 1 the same, 0 unrelated, "
            "−1 opposite."),
         [shown = shown_, x = chosen(*x_), y = chosen(*y_)] {
             return std::make_unique<CriteriaScatter>(shown, x, y);
         });
}

void RankingViews::showAgreement() {
    show(agreement_,
         tr("Each cell compares two ways to order the layers: 1 is the same order, 0 unrelated, −1 the "
            "opposite. Where criteria disagree, the choice of the criterion chooses the layers."),
         [shown = shown_] { return std::make_unique<CriteriaMatrix>(shown); });
}

void RankingViews::askForSpread() {
    auto question = shown_->question;
    question.over = RanksOver(over_->currentIndex());
    if (question == asked_)
        return;
    const bool another = question.run != asked_.run || question.bits != asked_.bits ||
                         question.by != asked_.by || question.over != asked_.over;
    asked_ = question;
    if (another) { // a run that goes on keeps its picture until the new one is there
        spread_.reset();
        show(bands_, tr("Reading the runs …"), {});
    }
    service_.findSpread(question);
}

void RankingViews::takeSpread(const SpreadQuestion& question, const RankSpread& spread) {
    if (question != asked_)
        return;
    spread_ = spread;
    showBands();
}

/// Why there are no bands; empty: there are.
QString RankingViews::bandsProblem() const {
    if (spread_->rankings > 1)
        return {};
    if (asked_.over == RanksOver::Epochs)
        return needsSensitivity(asked_.by.by)
                   ? tr("“%1” is measured of one checkpoint and does not move over the epochs. Choose the "
                        "seeds.")
                         .arg(criterionText(asked_.by))
                   : tr("There is one ranking only. Train for more epochs to see whether it moves.");
    return tr(
        "No other finished run has this setting. Train it again with another seed, or choose the epochs "
        "of this run.");
}

void RankingViews::showBands() {
    askForSpread();
    if (!spread_)
        return;
    const auto left =
        spread_->without.empty()
            ? QString()
            : QLatin1Char(' ') + tr("Left out for want of values of “%1”: %2 runs.")
                                     .arg(criterionText(asked_.by), countText(std::ssize(spread_->without)));
    if (const auto problem = bandsProblem(); !problem.isEmpty())
        return show(bands_, problem + left, {});
    auto shown = std::make_shared<RankingShown>(*shown_);
    shown->question = asked_;
    show(bands_, RankBands(shown, *spread_).sentence() + left,
         [shown, spread = *spread_] { return std::make_unique<RankBands>(shown, spread); });
}

void RankingViews::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RankingViews::retranslate() {
    const QString names[] = {tr("Bars"), tr("Heat map"), tr("Scatter"), tr("Rank bands"), tr("Agreement")};
    for (int view = Bars; view <= Agreement; ++view)
        tabs_->setTabText(view, names[view]);
    setNames(tabs_, QStringLiteral("ranking.views"), tr("Views of the ranking"));
    bars_->setAccessibleName(tr("Bar chart of what orders the layers; the table below has the same values"));
    numbers_->setText(tr("Numbers as a table"));
    scaleLabel_->setText(tr("Colour by"));
    scale_->setAccessibleName(tr("What the colour of a cell says"));
    fillChoice(*scale_, ChoicesOf<CellScale>(tr("rank in its column"), tr("value in its column")).texts, 0);
    QStringList criteria;
    for (const auto by : allOf<RankBy>)
        criteria << rankByText(by);
    xLabel_->setText(tr("Across"));
    yLabel_->setText(tr("Up"));
    x_->setAccessibleName(tr("Criterion across"));
    y_->setAccessibleName(tr("Criterion up"));
    fillChoice(*x_, criteria, int(RankBy::Lambda));
    fillChoice(*y_, criteria, int(RankBy::Error));
    overLabel_->setText(tr("Ranks over"));
    over_->setAccessibleName(tr("Rankings that the ranks are taken of"));
    fillChoice(*over_, ChoicesOf<RanksOver>(tr("seeds"), tr("epochs")).texts, 0);
    map_.picture->setTexts(tr("Heat map of layers by criteria"),
                           tr("Point at a cell, or go there with the arrow keys."));
    scatter_.picture->setTexts(tr("Two criteria against each other"),
                               tr("Point at a layer, or go there with the arrow keys."));
    bands_.picture->setTexts(tr("Range of each layer's ranks"),
                             tr("Point at a layer, or go there with the arrow keys."));
    agreement_.picture->setTexts(tr("Agreement of the criteria"),
                                 tr("Point at a cell, or go there with the arrow keys."));
    refresh();
}

} // namespace pdqat::ui
