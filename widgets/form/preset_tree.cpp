// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/preset_tree.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPalette>
#include <QStandardItemModel>

#include <algorithm>

namespace pdqat::ui {
namespace {

enum Column { NameColumn, CountColumn };
int rowHeight() { return std::max(3 * gridUnit, QFontMetrics(QApplication::font()).height() + gridUnit); }

QList<QStandardItem*> groupRow(const QString& title) {
    auto* name = new QStandardItem(title);
    auto font = name->font();
    font.setBold(true);
    name->setFont(font);
    name->setData(-1, PresetFilter::RowRole);
    name->setSizeHint({0, rowHeight()});
    auto* count = new QStandardItem;
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return {name, count};
}

/// A second cell, so that the mark of the current row reaches the right edge.
QList<QStandardItem*> presetRow(const PresetEntry& preset, int row) {
    const auto name = catalogueText(preset.name), description = catalogueText(preset.description);
    auto* item = new QStandardItem(name);
    item->setToolTip(description);
    item->setData(row, PresetFilter::RowRole);
    // what was learned in English is found, too
    item->setData(QStringList{name, description, catalogueText(preset.group), preset.name, preset.id,
                              preset.description, preset.group}
                      .join(u' '),
                  PresetFilter::SearchRole);
    item->setSizeHint({0, rowHeight()});
    return {item, new QStandardItem};
}

} // namespace

void PresetFilter::search(const QString& words) {
    words_ = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant PresetFilter::data(const QModelIndex& index, int role) const {
    const bool count = index.column() == CountColumn && !index.parent().isValid();
    if (count && role == Qt::DisplayRole)
        return QLocale().toString(rowCount(index.siblingAtColumn(NameColumn)));
    if (count && role == Qt::ForegroundRole)
        return QApplication::palette().placeholderText();
    return QSortFilterProxyModel::data(index, role);
}

bool PresetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    if (text.isEmpty()) // a group stays with its presets
        return false;
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

PresetTree::PresetTree(QWidget* parent)
    : QTreeView(parent), model_(new QStandardItemModel(this)), filter_(new PresetFilter(this)) {
    filter_->setRecursiveFilteringEnabled(true);
    filter_->setSourceModel(model_);
    setModel(filter_);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false); // the first click did it
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, &PresetTree::chooseCurrent);
}

void PresetTree::fill(const std::vector<PresetEntry>& presets) {
    model_->clear();
    header()->setStretchLastSection(false);
    QStandardItem* group = nullptr;
    for (int row = 0; row < int(presets.size()); ++row) {
        const auto& preset = presets[std::size_t(row)];
        if (const auto title = catalogueText(preset.group); !group || group->text() != title) {
            const auto cells = groupRow(title);
            model_->appendRow(cells);
            group = cells.front();
        }
        group->appendRow(presetRow(preset, row));
    }
    if (model_->columnCount() > CountColumn) {
        header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
        header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    }
}

QModelIndex PresetTree::indexOf(int preset) const {
    const auto found = filter_->match(filter_->index(0, 0), PresetFilter::RowRole, preset, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

void PresetTree::search(const QString& words) {
    filter_->search(words);
    if (words.trimmed().isEmpty()) {
        show(-1);
        return;
    }
    expandAll();
    setCurrentIndex(filter_->index(0, 0, filter_->index(0, 0)));
}

void PresetTree::show(int preset) {
    collapseAll();
    const auto index = preset < 0 ? QModelIndex() : indexOf(preset);
    if (index.isValid())
        expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

int PresetTree::current() const {
    const auto row = currentIndex().siblingAtColumn(NameColumn).data(PresetFilter::RowRole);
    return row.isValid() ? row.toInt() : -1;
}

void PresetTree::step(int direction) {
    const auto next = !currentIndex().isValid() ? filter_->index(0, 0)
                      : direction > 0           ? indexBelow(currentIndex())
                                                : indexAbove(currentIndex());
    if (next.isValid())
        setCurrentIndex(next);
}

int PresetTree::matches() const {
    int count = 0;
    for (int group = 0; group < filter_->rowCount(); ++group)
        count += filter_->rowCount(filter_->index(group, 0));
    return count;
}

void PresetTree::chooseCurrent() {
    const auto row = currentIndex().siblingAtColumn(NameColumn);
    if (current() >= 0)
        Q_EMIT currentChosen(current());
    else if (row.isValid())
        setExpanded(row, !isExpanded(row));
}

void PresetTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(this->current());
}

} // namespace pdqat::ui
