// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/board_view.h"

#include "engine/api/words.h"
#include "widgets/basics/texts.h"
#include "widgets/live/constraint_board.h"
#include "widgets/live/layer_selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace pdqat::ui {
namespace {

/// Draws the newest values of λ as a small line that ends in a dot.
class TrendDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        auto line = index.data(ConstraintBoard::TrendRole).value<QPolygonF>();
        if (line.isEmpty())
            return;
        const auto area = QRectF(option.rect).adjusted(8, 6, -10, -6);
        for (auto& point : line)
            point = {area.left() + point.x() * area.width(), area.bottom() - point.y() * area.height()};
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto color = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, 1.2));
        painter->drawPolyline(line);
        painter->setBrush(color);
        painter->drawEllipse(line.back(), 1.6, 1.6);
        painter->restore();
    }
};

} // namespace

BoardView::BoardView(LayerSelection* selection, QWidget* parent)
    : QTableView(parent),
      selection_(selection),
      board_(new ConstraintBoard(this)),
      sorted_(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("constraintBoard"));
    sorted_->setSourceModel(board_);
    sorted_->setSortRole(ConstraintBoard::SortRole);
    sorted_->setDynamicSortFilter(true);
    setModel(sorted_);
    setUp();
    retranslate();
    if (!selection)
        return;
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    selection_->select(current.data(ConstraintBoard::LayerRole).toString());
            });
    connect(selection, &LayerSelection::changed, this, &BoardView::showLayer);
}

void BoardView::setUp() {
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegateForColumn(ConstraintBoard::Trend, new TrendDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ConstraintBoard::Trend, QHeaderView::Stretch);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(board_, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (selection_)
            showLayer(selection_->current());
    });
    setSortingEnabled(true);
    sortByColumn(ConstraintBoard::Layer, Qt::AscendingOrder);
}

/// Once per run, not per number: columns that move while a run trains cannot be read.
void BoardView::fitColumns() {
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("−0.00000")) + 14;
    for (const int column :
         {ConstraintBoard::Epsilon, ConstraintBoard::Value, ConstraintBoard::Slack, ConstraintBoard::Lambda})
        setColumnWidth(column, digits);
    const int bits = horizontalHeader()->sectionSizeHint(ConstraintBoard::Bits);
    extraWidths_ = {{ConstraintBoard::MeanLambda,
                     digits + fontMetrics().horizontalAdvance(QStringLiteral(" ± 0.00000"))}};
    for (const int column :
         {ConstraintBoard::RelativeError, ConstraintBoard::GainError, ConstraintBoard::Inside})
        extraWidths_[column] = fontMetrics().horizontalAdvance(QStringLiteral("100.00 %")) + 14;
    setColumnWidth(ConstraintBoard::Bits, bits);
    setColumnWidth(ConstraintBoard::Layer, sizeHintForColumn(ConstraintBoard::Layer) + 16);
    int state = fontMetrics().horizontalAdvance(tr("no dual step yet"));
    for (const auto how : allOf<ConstraintState>)
        state = std::max(state, fontMetrics().horizontalAdvance(constraintText(how)) + iconSize().width());
    setColumnWidth(ConstraintBoard::State, state + 24);
    for (const auto& [column, width] : extraWidths_) {
        setColumnHidden(column, false);
        setColumnWidth(column, std::max(width, horizontalHeader()->sectionSizeHint(column)));
    }
    showWhatFits();
}

void BoardView::showWhatFits() {
    constexpr int trendWidth = 120;
    int left = viewport()->width() - trendWidth;
    const auto isExtra = [](int column) {
        return column == ConstraintBoard::MeanLambda || column > ConstraintBoard::State;
    };
    for (int column = 0; column < ConstraintBoard::ColumnCount; ++column)
        if (!isExtra(column) && column != ConstraintBoard::Trend)
            left -= columnWidth(column);
    for (int column = 0; column < ConstraintBoard::ColumnCount; ++column)
        if (isExtra(column)) {
            const int width = std::max(extraWidths_[column], horizontalHeader()->sectionSizeHint(column));
            setColumnHidden(column, left < width);
            left -= width;
        }
}

void BoardView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    showWhatFits();
}

void BoardView::retranslate() {
    setAccessibleName(tr("Constraints"));
    setAccessibleDescription(tr("One row per constraint with level, value, slack, dual variable and state"));
    board_->refresh();
    Q_EMIT board_->headerDataChanged(Qt::Horizontal, 0, ConstraintBoard::ColumnCount - 1);
    fitColumns();
}

void BoardView::setRun(RunData* run) {
    board_->setRun(run);
    markDirty();
}

void BoardView::showLayer(const QString& layer) {
    const int row = board_->rowOf(layer);
    if (row < 0)
        return clearSelection();
    const auto current = currentIndex();
    if (current.isValid() && current.data(ConstraintBoard::LayerRole).toString() == layer)
        return;
    setCurrentIndex(sorted_->mapFromSource(board_->index(row, 0)));
}

bool BoardView::isOnScreen() const { return isVisible() && !viewport()->visibleRegion().isEmpty(); }
void BoardView::redraw() { board_->refresh(); }

void BoardView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    markDirty();
}

void BoardView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pdqat::ui
