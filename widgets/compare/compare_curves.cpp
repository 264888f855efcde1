// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_curves.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_texts.h"
#include "widgets/live/curve_legend.h"
#include "widgets/live/curve_plot.h"
#include "widgets/paper/export_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pdqat::ui {
namespace {

constexpr std::array metrics{"accuracy", "loss", "lambda", "mse", "slack"};
constexpr std::size_t mostPanels = 12;
constexpr int panelColumns = 3;
constexpr std::size_t mostBehind = 24; ///< curves that a panel has behind its own
constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine}; ///< colours repeat
constexpr int colorsInAll = 8;

} // namespace

CompareCurves::CompareCurves(QWidget* parent)
    : QWidget(parent),
      choices_(new ChoiceRow),
      metric_(choices_->addChoice(QStringLiteral("compare.metric"))),
      split_(choices_->addChoice(QStringLiteral("compare.split"))),
      layer_(choices_->addChoice(QStringLiteral("compare.layer"))),
      axis_(choices_->addChoice(QStringLiteral("compare.axis"))),
      view_(choices_->addChoice(QStringLiteral("compare.multiples"))),
      stack_(new QStackedWidget),
      some_(new QLabel),
      plot_(new CurvePlot(QStringLiteral("comparePlot"), {})),
      names_(new CurveLegend(QStringLiteral("compareLegend"), legend_)) {
    auto* panels = new QWidget;
    auto* column = new QVBoxLayout(panels);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(some_);
    grid_ = new QGridLayout;
    column->addLayout(grid_, 1);
    some_->setObjectName(QStringLiteral("compare.some"));
    setTextSize(some_, TextSize::Small);
    stack_->addWidget(plot_);
    stack_->addWidget(scrolled(panels));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("compareCurvesSplit"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(gridUnit);
    splitter->addWidget(stack_);
    splitter->addWidget(names_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 200});
    remember(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(choices_);
    layout->addWidget(splitter, 1);
    plot_->setLegend(&legend_);
    plot_->linkCursor(&cursors_);
    connect(plot_, &LivePlot::exportRequested, this, [this] { openExportDialog(*this); });
    connect(&legend_, &LegendState::changed, this, [this] { Q_EMIT picked(legend_.highlighted()); });
    retranslate();
    const QSignalBlocker quiet(split_);
    split_->setCurrentIndex(int(Split::Validation));
    connect(choices_, &ChoiceRow::changed, this, [this] {
        choices_->setShown(layer_, perLayer());
        stack_->setCurrentIndex(view_->currentIndex());
        Q_EMIT questionChanged();
    });
    choices_->setShown(layer_, false);
}

bool CompareCurves::perLayer() const {
    return findMetric(metrics[std::size_t(std::max(0, metric_->currentIndex()))]).perLayer;
}

void CompareCurves::ask(CompareQuestion& question) const {
    question.curve.metric = metrics[std::size_t(std::max(0, metric_->currentIndex()))];
    question.curve.split = allOf<Split>[std::size_t(std::max(0, split_->currentIndex()))];
    if (perLayer() && question.curve.split == Split::Test)
        question.curve.split = Split::Train; // layers are not measured on test images
    question.layer = layer_->currentIndex() > 0 ? layer_->currentText().toStdString() : std::string();
    question.axis = allOf<CompareAxis>[std::size_t(std::max(0, axis_->currentIndex()))];
}

void CompareCurves::setShown(ShownPtr shown) {
    shown_ = std::move(shown);
    auto curves = std::make_shared<std::vector<Curve>>();
    if (shown_)
        for (const auto& group : shown_->groups())
            curves->push_back({group.curve.x, group.curve.y, group.curve.low, group.curve.high});
    curves_ = std::move(curves);
    showLayers();
    draw();
}

void CompareCurves::showLayers() {
    const auto before = layer_->currentIndex() > 0 ? layer_->currentText() : QString();
    QStringList names{tr("mean over the layers")};
    if (shown_)
        for (const auto& layer : shown_->comparison->layers)
            names << toQt(layer);
    const QSignalBlocker quiet(layer_);
    choices_->setTexts(layer_, tr("&Layer"), names);
    layer_->setCurrentIndex(std::max(0, int(names.indexOf(before))));
    choices_->setShown(layer_, perLayer());
    // A layer that these runs do not have is not what is shown: ask for their mean.
    if (shown_ && !before.isEmpty() && !names.contains(before))
        QMetaObject::invokeMethod(this, &CompareCurves::questionChanged, Qt::QueuedConnection);
}

PlotLabels CompareCurves::labels() const {
    const auto& question = shown_->comparison->question;
    const auto quantity = curveMetricText(question.curve.metric);
    PlotLabels labels;
    labels.title = findMetric(question.curve.metric).perLayer
                       ? QStringLiteral("%1 · %2").arg(quantity, layer_->currentText())
                       : QStringLiteral("%1 · %2").arg(quantity, splitText(question.curve.split));
    labels.x = compareAxisText(question.axis);
    const bool banded = std::ranges::any_of(*curves_, [](const auto& curve) { return !curve.low.empty(); });
    labels.y = banded ? tr("%1, mean ± standard deviation").arg(quantity) : quantity;
    switch (question.axis) {
    case CompareAxis::Epoch: break;
    case CompareAxis::Step: labels.at = tr("batch %1"); break;
    case CompareAxis::Time: labels.at = tr("minute %1"); break;
    }
    return labels;
}

SeriesList CompareCurves::series() const {
    SeriesList list;
    for (std::size_t i = 0; shown_ && i < shown_->groups().size(); ++i) {
        SeriesSpec spec;
        spec.key = keyOf(shown_->groups()[i]);
        spec.name = toQt(shown_->groups()[i].name);
        spec.color = {SeriesColor::Kind::Group, shown_->colors[i]};
        spec.line = lines[std::size_t(shown_->colors[i] / colorsInAll) % lines.size()];
        spec.curve = [curves = curves_, i]() -> const Curve& { return (*curves)[i]; };
        list.push_back(std::move(spec));
    }
    return list;
}

void CompareCurves::draw() {
    plot_->setSeries({});
    for (auto* panel : panels_)
        panel->setSeries({});
    if (!shown_)
        return names_->setSeries({});
    plot_->setLabels(labels());
    plot_->setAbout(shown_->about);
    plot_->setSeries(series());
    names_->setSeries(series());
    if (view_->currentIndex() == SmallMultiples)
        drawPanels();
}

/// A click on another curve selects its group; the panel stays its own group's.
void CompareCurves::keepStandingOut(int panel) {
    const auto own = panelKeys_.value(panel), now = standOut_[std::size_t(panel)]->highlighted();
    if (now == own)
        return;
    standOut_[std::size_t(panel)]->highlight(own);
    if (!now.isEmpty())
        Q_EMIT picked(now);
}

void CompareCurves::drawPanels() {
    const auto count = std::min(mostPanels, shown_->groups().size());
    panelKeys_.clear();
    for (std::size_t i = 0; i < count; ++i)
        panelKeys_ << keyOf(shown_->groups()[i]);
    some_->setText(tr("The first %1 of %2 groups").arg(count).arg(shown_->groups().size()));
    some_->setVisible(count < shown_->groups().size());
    const auto all = series();
    while (panels_.size() < count) {
        const auto i = int(panels_.size());
        auto* panel = new CurvePlot(QStringLiteral("comparePanel%1").arg(i), {});
        standOut_.push_back(std::make_unique<LegendState>());
        panel->setLegend(standOut_.back().get());
        panel->linkCursor(&cursors_);
        panel->setMinimumHeight(22 * gridUnit);
        connect(panel, &LivePlot::exportRequested, this, [panel] { openExportDialog(*panel); });
        connect(standOut_.back().get(), &LegendState::changed, this, [this, i] { keepStandingOut(i); });
        grid_->addWidget(panel, i / panelColumns, i % panelColumns);
        panels_.push_back(panel);
    }
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        panels_[i]->setVisible(i < count);
        if (i >= count)
            continue;
        auto own = labels();
        own.title = toQt(shown_->groups()[i].name);
        standOut_[i]->highlight(keyOf(shown_->groups()[i]));
        panels_[i]->setLabels(own);
        panels_[i]->setAbout(shown_->about);
        panels_[i]->setSeries(all.size() <= mostBehind ? all : SeriesList{all[i]});
    }
}

std::unique_ptr<Figure> CompareCurves::figure() const { return plot_->figure(); }

void CompareCurves::retranslate() {
    QStringList quantities, splits, axes;
    for (const auto* metric : metrics)
        quantities << curveMetricText(metric);
    for (const auto split : allOf<Split>)
        splits << splitText(split);
    for (const auto axis : allOf<CompareAxis>)
        axes << compareAxisText(axis);
    choices_->setTexts(metric_, tr("&Quantity"), quantities);
    choices_->setTexts(split_, tr("&Images"), splits);
    choices_->setTexts(axis_, tr("Al&ong"), axes);
    choices_->setTexts(view_, tr("&Show as"), {tr("one plot"), tr("small multiples")});
    showLayers();
}

void CompareCurves::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        draw();
    }
}

} // namespace pdqat::ui
