// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_chart.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int barHeight = 15; ///< px at least, so that names do not touch

} // namespace

RankingChart::RankingChart(QWidget* parent)
    : QWidget(parent),
      chart_(new QChart),
      bars_(new QHorizontalStackedBarSeries),
      layers_(new QBarCategoryAxis),
      values_(new QValueAxis),
      cutLine_(new QLineSeries) {
    auto* view = new QChartView(chart_);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->setBackgroundRole(QPalette::Base);
    view->viewport()->setBackgroundRole(QPalette::Base);
    view->setFocusPolicy(Qt::NoFocus); // the table beside it is the chart for keyboard and screen reader
    chart_->setLocalizeNumbers(true);
    chart_->legend()->hide();
    chart_->setBackgroundVisible(false);
    chart_->setMargins({0, 0, 3 * gridUnit, 0}); // the last number of the axis is centred on its end
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->addSeries(bars_);
    chart_->addAxis(layers_, Qt::AlignLeft);
    chart_->addAxis(values_, Qt::AlignTop); // in sight, whatever is scrolled to
    bars_->attachAxis(layers_);
    bars_->attachAxis(values_);
    chart_->addSeries(cutLine_);
    cutLine_->attachAxis(layers_);
    cutLine_->attachAxis(values_);
    bars_->setBarWidth(0.7);
    layers_->setTruncateLabels(false);
    connect(bars_, &QAbstractBarSeries::clicked, this,
            [this](int position) { Q_EMIT layerClicked(layerAt(position)); });
    connect(bars_, &QAbstractBarSeries::hovered, this, [this](bool inside, int position) {
        const auto layer = layerAt(position);
        const auto row =
            std::find_if(rows_.begin(), rows_.end(), [&](const auto& r) { return toQt(r.layer) == layer; });
        if (inside && row != rows_.end())
            QToolTip::showText(
                QCursor::pos(),
                QStringLiteral("%1: %2 = %3").arg(layer, criterionText(by_), realText(shown(*row))));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    adoptPalette();
}

/// A λ that costs nothing is shown as it was measured, pale; the ranking takes it for 0.
double RankingChart::shown(const RankedLayer& row) const {
    const double value = measuredValue(row, by_);
    return std::isfinite(value) ? value : 0;
}

QString RankingChart::layerAt(int position) const {
    const int rank = positionOf(0) - position;
    return rank >= 0 && rank < int(rows_.size()) ? toQt(rows_[std::size_t(rank)].layer) : QString();
}

void RankingChart::setRows(std::vector<RankedLayer> rows, const Criterion& by) {
    const bool same = rows.size() == rows_.size();
    by_ = by;
    rows_ = std::move(rows);
    if (!same)
        rebuild();
    replaceValues();
    paintBars();
}

void RankingChart::rebuild() {
    bars_->clear();
    sets_.clear();
    const QList<qreal> none(qsizetype(rows_.size()), 0);
    for (std::size_t rank = 0; rank < rows_.size(); ++rank) {
        auto* set = new QBarSet(QString(), bars_);
        set->append(none);
        sets_.push_back(set);
    }
    bars_->append(QList<QBarSet*>(sets_.begin(), sets_.end()));
    setMinimumHeight(int(rows_.size()) * barHeight + 7 * gridUnit);
}

void RankingChart::replaceValues() {
    chart_->setLocale(QLocale());
    const bool idle =
        std::ranges::any_of(rows_, [this](const auto& row) { return isIdle(row, by_) && row.lambda > 0; });
    values_->setTitleText(idle ? tr("%1 (pale: no more than its own fluctuation)").arg(criterionText(by_))
                               : criterionText(by_));
    QStringList categories;
    double smallest = 0, largest = 0;
    for (std::size_t rank = 0; rank < rows_.size(); ++rank) {
        sets_[rank]->replace(positionOf(rank), shown(rows_[rank]));
        categories.prepend(toQt(rows_[rank].layer));
        smallest = std::min(smallest, shown(rows_[rank]));
        largest = std::max(largest, shown(rows_[rank]));
    }
    if (categories != layers_->categories()) {
        layers_->clear();
        layers_->append(categories);
    }
    values_->setRange(smallest, largest > smallest ? largest : 1);
    values_->applyNiceNumbers();
    placeCut();
}

void RankingChart::setCut(int layers) {
    cut_ = layers;
    placeCut();
}

/// Between two bars; categories count from 0 at the bottom.
void RankingChart::placeCut() {
    QList<QPointF> ends;
    if (cut_ > 0 && cut_ < int(rows_.size()))
        for (const double value : {values_->min(), values_->max()})
            ends << QPointF(value, positionOf(std::size_t(cut_ - 1)) - 0.5);
    cutLine_->replace(ends);
}

void RankingChart::setColors(ColorOf colorOf) {
    colorOf_ = std::move(colorOf);
    paintBars();
}

void RankingChart::select(const QString& layer) {
    selected_ = layer;
    paintBars();
}

void RankingChart::paintBars() {
    const bool any = std::any_of(rows_.begin(), rows_.end(),
                                 [this](const auto& row) { return toQt(row.layer) == selected_; });
    for (std::size_t rank = 0; rank < sets_.size(); ++rank) {
        const auto layer = toQt(rows_[rank].layer);
        auto color = colorOf_ ? colorOf_(layer) : palette().color(QPalette::Highlight);
        if ((any && layer != selected_) || isIdle(rows_[rank], by_))
            color.setAlphaF(0.3F);
        sets_[rank]->setColor(color);
        sets_[rank]->setBorderColor(Qt::transparent);
    }
}

void RankingChart::adoptPalette() {
    const auto text = palette().color(QPalette::Text), line = palette().color(QPalette::Midlight);
    for (auto* axis : std::initializer_list<QAbstractAxis*>{layers_, values_}) {
        axis->setLabelsBrush(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(textFont(TextSize::Small));
        axis->setTitleFont(textFont(TextSize::Small));
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
    layers_->setGridLineVisible(false);
    cutLine_->setPen(QPen(text, 1, Qt::DashLine));
    paintBars();
}

void RankingChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
