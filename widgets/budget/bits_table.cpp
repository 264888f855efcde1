// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/bits_table.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/budget/bits_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace pdqat::ui {

BitsTable::BitsTable(QWidget* parent) : QTableView(parent), layers_(new LayerBitsModel(this)) {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(layers_);
    sorted->setSortRole(LayerBitsModel::SortRole);
    prepareTable(this, sorted, LayerBitsModel::Bits);
    sortByColumn(LayerBitsModel::Layer, Qt::AscendingOrder);
    setItemDelegateForColumn(LayerBitsModel::Bits, new BitsDelegate(this));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTableView::customContextMenuRequested, this, &BitsTable::offerSteps);
}

void BitsTable::setCosts(CostUnit budget, bool timed) {
    budget_ = budget;
    timed_ = timed;
    chooseColumns();
}

void BitsTable::chooseColumns() {
    const bool wide = width() >= 76 * gridUnit;
    const std::pair<CostUnit, int> columns[] = {{CostUnit::Bytes, LayerBitsModel::Size},
                                                {CostUnit::Bops, LayerBitsModel::Bops},
                                                {CostUnit::Latency, LayerBitsModel::Time}};
    for (const auto& [unit, column] : columns)
        setColumnHidden(column, !(unit == budget_ || (wide && (unit != CostUnit::Latency || timed_))));
}

void BitsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    chooseColumns();
}

int BitsTable::sourceRow(const QModelIndex& index) const {
    return static_cast<QSortFilterProxyModel*>(model())->mapToSource(index).row();
}

void BitsTable::offerSteps(const QPoint& at) {
    const auto index = indexAt(at);
    if (!index.isValid())
        return;
    const auto layer = layers_->layerAt(sourceRow(index));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("budget.steps"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto steps = layers_->stepsAt(sourceRow(index)); // they may be others when one is chosen
    for (const auto& step : steps) {
        auto* action = menu->addAction(tr("Fix at %1 bit").arg(toQt(bitsText(step.bits))), this,
                                       [this, layer, step] { Q_EMIT fixRequested(layer, step); });
        action->setCheckable(true);
        action->setChecked(step.fixed);
    }
    menu->addSeparator();
    for (const auto& step : steps) {
        auto* action = menu->addAction(tr("Never %1 bit").arg(toQt(bitsText(step.bits))), this,
                                       [this, layer, step] { Q_EMIT forbidRequested(layer, step); });
        action->setCheckable(true);
        action->setChecked(step.forbidden);
    }
    menu->popup(viewport()->mapToGlobal(at));
}

bool BitsTable::pressDigit(int digit) {
    const auto current = currentIndex();
    if (!current.isValid())
        return false;
    const auto steps = layers_->stepsAt(sourceRow(current));
    const auto wanted = std::ranges::find(steps, bothAt(digit == 0 ? fullPrecision : digit), &BitsStep::bits);
    if (wanted == steps.end())
        return false;
    Q_EMIT fixRequested(layers_->layerAt(sourceRow(current)), *wanted);
    return true;
}

void BitsTable::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key < Qt::Key_0 || key > Qt::Key_8 || !pressDigit(key - Qt::Key_0))
        QTableView::keyPressEvent(event);
}

void BitsTable::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    const auto index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != LayerBitsModel::Bits)
        return;
    const auto steps = layers_->stepsAt(sourceRow(index));
    if (const auto step = BitsDelegate::stepAt(visualRect(index), steps, fontMetrics(), event->pos()))
        Q_EMIT fixRequested(layers_->layerAt(sourceRow(index)), steps[*step]);
}

} // namespace pdqat::ui
