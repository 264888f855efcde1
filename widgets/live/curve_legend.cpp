// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/curve_legend.h"

#include "widgets/live/legend_delegate.h"
#include "widgets/live/legend_state.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int filterFrom = 12;   ///< curves from which a filter box helps
constexpr int longestNames = 42; ///< characters; names beyond are cut rather than the plots

/// Always three digits, 0.0100 below 0.0123, so that the figures of a column align.
QString threeDigits(double value) {
    const auto magnitude = value == 0 ? 0 : std::floor(std::log10(std::abs(value)));
    const bool plain = std::isfinite(value) && magnitude >= -4 && magnitude <= 2;
    return plain ? QLocale().toString(value, 'f', 2 - static_cast<int>(magnitude))
                 : QLocale().toString(value, 'g', 3);
}

} // namespace

LegendModel::LegendModel(const LegendState& state, QObject* parent)
    : QAbstractListModel(parent), state_(state) {}

void LegendModel::setSeries(SeriesList series) {
    beginResetModel();
    series_ = std::move(series);
    endResetModel();
}

void LegendModel::refresh() {
    if (!series_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex LegendModel::find(const QString& key) const {
    for (std::size_t i = 0; i < series_.size(); ++i)
        if (series_[i].key == key)
            return index(static_cast<int>(i));
    return {};
}

int LegendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(series_.size());
}

QVariant LegendModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& spec = series_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return spec.name; // which may be cut
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(spec.name, data(index, ValueRole).toString());
    case KeyRole: return spec.key;
    case ColorRole: return spec.color.on(currentGround());
    case LineRole: return static_cast<int>(spec.line);
    case ValueRole: {
        const auto& curve = spec.curve();
        return curve.y.empty() ? QStringLiteral("–") : threeDigits(lastValue(curve));
    }
    case ShownRole: return state_.isShown(spec.key);
    case DimmedRole: return state_.isDimmed(spec.key);
    default: return {};
    }
}

CurveLegend::CurveLegend(const QString& objectName, LegendState& state, QWidget* parent)
    : QWidget(parent),
      state_(state),
      model_(new LegendModel(state, this)),
      filtered_(new QSortFilterProxyModel(this)),
      view_(new QListView(this)),
      filter_(new QLineEdit(this)) {
    setObjectName(objectName);
    filtered_->setSourceModel(model_);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setObjectName(objectName + QStringLiteral("Filter"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
    setUpView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(filter_);
    layout->addWidget(view_, 1);
    connect(&state_, &LegendState::changed, this, &CurveLegend::showCurrent);
    retranslate();
}

void CurveLegend::setUpView() {
    view_->setObjectName(objectName() + QStringLiteral("List"));
    view_->setModel(filtered_);
    view_->setItemDelegate(new LegendDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
}

void CurveLegend::retranslate() {
    setAccessibleName(tr("Legend"));
    view_->setAccessibleName(tr("Curves"));
    view_->setAccessibleDescription(
        tr("Enter highlights a curve, Space hides or shows it, S shows it alone."));
    view_->setToolTip(tr("Click: highlight · Ctrl-click: hide or show · double-click: show alone"));
    filter_->setAccessibleName(tr("Filter curves"));
    filter_->setPlaceholderText(tr("Filter"));
}

void CurveLegend::setSeries(SeriesList series) {
    filter_->setVisible(static_cast<int>(series.size()) > filterFrom);
    if (!filter_->isVisibleTo(this))
        filter_->clear();
    model_->setSeries(std::move(series));
    makeRoom();
    showCurrent();
}

void CurveLegend::makeRoom() {
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view_);
    const int whole = view_->sizeHintForColumn(0) + bar + layout()->contentsMargins().right();
    setMinimumWidth(std::min(whole, longestNames * fontMetrics().averageCharWidth()));
}

void CurveLegend::showCurrent() {
    const auto index = filtered_->mapFromSource(model_->find(state_.highlighted()));
    view_->setCurrentIndex(index);
    if (!index.isValid())
        view_->clearSelection();
    markDirty();
}

QString CurveLegend::keyAt(const QModelIndex& index) const {
    return index.data(LegendModel::KeyRole).toString();
}

bool CurveLegend::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::ShortcutOverride)
        return claimKey(*static_cast<QKeyEvent*>(event));
    if (watched == view_ && event->type() == QEvent::KeyPress)
        return pressKey(static_cast<QKeyEvent*>(event)->key());
    const bool press = event->type() == QEvent::MouseButtonPress,
               twice = event->type() == QEvent::MouseButtonDblClick;
    if (watched != view_->viewport() || (!press && !twice))
        return QWidget::eventFilter(watched, event);
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const auto key = keyAt(view_->indexAt(mouse.position().toPoint()));
    view_->setFocus(Qt::MouseFocusReason);
    if (twice && !key.isEmpty())
        state_.toggleSolo(key);
    else if (mouse.modifiers().testFlag(Qt::ControlModifier) && !key.isEmpty())
        state_.toggleShown(key);
    else if (key.isEmpty())
        state_.highlight({});
    else
        state_.toggleHighlight(key);
    return true;
}

bool CurveLegend::claimKey(QKeyEvent& event) {
    // Space would pause the run otherwise: shortcuts of the window come before the keys of a widget.
    constexpr std::array keys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_S};
    const bool ours =
        event.modifiers() == Qt::NoModifier && std::find(keys.begin(), keys.end(), event.key()) != keys.end();
    if (ours)
        event.accept();
    return ours;
}

bool CurveLegend::pressKey(int key) {
    const auto current = keyAt(view_->currentIndex());
    if (current.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: state_.toggleHighlight(current); return true;
    case Qt::Key_Space: state_.toggleShown(current); return true;
    case Qt::Key_S: state_.toggleSolo(current); return true;
    default: return false;
    }
}

bool CurveLegend::isOnScreen() const { return isVisible() && !visibleRegion().isEmpty(); }
void CurveLegend::redraw() { model_->refresh(); }

void CurveLegend::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    markDirty();
}

void CurveLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        markDirty();
    else if (event->type() == QEvent::FontChange && view_->model())
        makeRoom();
}

} // namespace pdqat::ui
