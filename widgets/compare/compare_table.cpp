// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_table.h"

#include "engine/api/csv.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_texts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

/// What is worth a column of differences: what a reader weighs.
bool isWeighed(ComparedValue value) {
    return value != ComparedValue::Kept && value != ComparedValue::Seconds;
}

QPixmap swatch(const QColor& color) {
    QPixmap pixmap(gridUnit + gridUnit / 2, gridUnit + gridUnit / 2);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

/// Where the table keeps its rows and columns, so do its readers: place, selection and order.
void CompareTableModel::setShown(ShownPtr shown) {
    auto columns = columnsOf(shown.get());
    const bool isAlike = shown_ && shown && columns == columns_ &&
                         std::ranges::equal(shown_->groups(), shown->groups(), {}, keyOf, keyOf);
    if (!isAlike)
        beginResetModel();
    shown_ = std::move(shown);
    columns_ = std::move(columns);
    if (!isAlike)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<CompareTableModel::Column> CompareTableModel::columnsOf(const ComparisonShown* shown) {
    std::vector<Column> columns{{Column::Name}, {Column::Runs}};
    const auto* comparison = shown ? shown->comparison.get() : nullptr;
    for (const auto value : allOf<ComparedValue>) {
        const auto at = static_cast<std::size_t>(value);
        if (!comparison || std::ranges::none_of(comparison->groups, [&](const auto& group) {
                return std::isfinite(group.values[at].mean);
            }))
            continue;
        columns.push_back({Column::Value, at});
        const bool differs = std::ranges::any_of(
            comparison->groups, [&](const auto& group) { return std::isfinite(group.differences[at].mean); });
        if (isWeighed(value) && differs)
            columns.push_back({Column::Difference, at});
    }
    for (std::size_t key = 0; comparison && key < comparison->keys.size(); ++key) {
        const auto& first = comparison->groups.front().settings[key];
        if (std::ranges::any_of(comparison->groups,
                                [&](const auto& group) { return group.settings[key].text != first.text; }))
            columns.push_back({Column::Setting, key});
    }
    return columns;
}

int CompareTableModel::rowOf(const QString& key) const {
    if (!shown_)
        return -1;
    const auto& groups = shown_->groups();
    const auto found = std::ranges::find(groups, key, [](const auto& group) { return keyOf(group); });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

int CompareTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !shown_ ? 0 : int(shown_->groups().size());
}

int CompareTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

const Estimate& CompareTableModel::estimate(std::size_t row, const Column& column) const {
    const auto& group = shown_->groups()[row];
    return (column.kind == Column::Value ? group.values : group.differences)[column.index];
}

QString CompareTableModel::text(std::size_t row, const Column& column) const {
    const auto& group = shown_->groups()[row];
    switch (column.kind) {
    case Column::Name:
        return row == shown_->comparison->baseline && shown_->groups().size() > 1
                   ? tr("%1 (baseline)").arg(toQt(group.name))
                   : toQt(group.name);
    case Column::Runs:
        return group.counted.size() == group.runs.size()
                   ? countText(std::ssize(group.runs))
                   : tr("%1 of %2")
                         .arg(countText(std::ssize(group.counted)), countText(std::ssize(group.runs)));
    case Column::Setting:
        return group.settings[column.index].text.empty() ? QStringLiteral("–")
                                                         : toQt(group.settings[column.index].text);
    case Column::Value:
    case Column::Difference: break;
    }
    if (column.kind == Column::Difference && row == shown_->comparison->baseline)
        return {};
    return comparedText(estimate(row, column), decimalsOf(allOf<ComparedValue>[column.index]),
                        column.kind == Column::Difference);
}

QVariant CompareTableModel::sortValue(std::size_t row, const Column& column) const {
    switch (column.kind) {
    case Column::Name: return toQt(shown_->groups()[row].name);
    case Column::Runs: return int(shown_->groups()[row].counted.size());
    case Column::Setting:
        if (const auto& setting = shown_->groups()[row].settings[column.index]; std::isfinite(setting.number))
            return setting.number;
        else
            return toQt(setting.text);
    case Column::Value:
    case Column::Difference: break;
    }
    const double mean = estimate(row, column).mean;
    return std::isfinite(mean) ? mean : -HUGE_VAL;
}

bool CompareTableModel::isText(std::size_t row, const Column& column) const {
    return column.kind == Column::Name ||
           (column.kind == Column::Setting &&
            !std::isfinite(shown_->groups()[row].settings[column.index].number));
}

QString CompareTableModel::tip(std::size_t row, const Column& column) const {
    const auto& group = shown_->groups()[row];
    if (column.kind == Column::Name) {
        QStringList runs;
        for (const auto& run : group.runs)
            runs << toQt(run);
        return toQt(group.name) + QLatin1Char('\n') + runs.join(QLatin1Char('\n'));
    }
    if (column.kind != Column::Difference || row == shown_->comparison->baseline)
        return {};
    const auto& difference = estimate(row, column);
    const bool single = group.counted.size() == 1 && difference.n == 1;
    auto said =
        single ? tr("Less the baseline's; single runs, whatever their seeds")
               : tr("Less the baseline's, over the seeds that both have: %1").arg(countText(difference.n));
    if (std::isfinite(difference.low))
        said += QLatin1Char('\n') +
                tr("95 % interval: %1 to %2").arg(realText(difference.low, 3), realText(difference.high, 3));
    if (allOf<ComparedValue>[column.index] == ComparedValue::Accuracy && std::isfinite(group.p))
        said += QLatin1Char('\n') + tr("p = %1 (paired t test, two-sided)").arg(realText(group.p, 3));
    return said;
}

QVariant CompareTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !shown_)
        return {};
    const auto row = std::size_t(index.row());
    const auto& column = columns_[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::DecorationRole:
        return column.kind == Column::Name ? QVariant(swatch(shown_->color(row, currentGround())))
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isText(row, column) ? Qt::AlignLeft : Qt::AlignRight));
    case KeyRole: return keyOf(shown_->groups()[row]);
    case SortRole: return sortValue(row, column);
    default: return {};
    }
}

QVariant CompareTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !shown_ || section >= int(columns_.size()))
        return {};
    const auto& column = columns_[std::size_t(section)];
    const auto& comparison = *shown_->comparison;
    const bool best = comparison.question.epoch == AtEpoch::Best;
    if (role == Qt::ToolTipRole && column.kind == Column::Setting)
        return fieldText(findField(comparison.keys[column.index])->label);
    if (role == Qt::ToolTipRole && column.kind == Column::Value && column.index <= 2)
        return best ? tr("At the best epoch, by the accuracy on validation images where there are such")
                    : tr("At the last epoch");
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Column::Name: return comparison.question.foldSeeds ? tr("Group") : tr("Run");
    case Column::Runs: return tr("Runs");
    case Column::Setting: return toQt(comparison.keys[column.index]);
    case Column::Value: return comparedValueText(allOf<ComparedValue>[column.index], comparison.split);
    case Column::Difference:
        return tr("Δ %1").arg(comparedValueText(allOf<ComparedValue>[column.index], comparison.split));
    }
    return {};
}

QByteArray CompareTableModel::csv() const {
    if (!shown_)
        return {};
    const auto& comparison = *shown_->comparison;
    std::vector<std::string> head{"group", "runs"};
    head.insert(head.end(), comparison.keys.begin(), comparison.keys.end());
    for (const auto value : allOf<ComparedValue>)
        for (const auto* what : {"", " low", " high", " difference", " difference low", " difference high"})
            head.push_back(std::string(name(value)) + what);
    head.emplace_back("accuracy difference p");
    auto csv = csvLine(head);
    for (const auto& group : comparison.groups) {
        std::vector<std::string> cells{group.name, std::to_string(group.counted.size())};
        for (const auto& setting : group.settings)
            cells.push_back(setting.text);
        for (std::size_t value = 0; value < group.values.size(); ++value)
            for (const auto* estimate : {&group.values[value], &group.differences[value]})
                for (const double number : {estimate->mean, estimate->low, estimate->high})
                    cells.push_back(csvNumber(number));
        cells.push_back(csvNumber(group.p));
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

CompareTable::CompareTable(QWidget* parent)
    : QWidget(parent),
      model_(new CompareTableModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTableView),
      baseline_(new QAction(this)),
      copy_(new QAction(icon(QStringLiteral("copy")), {}, this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(CompareTableModel::SortRole);
    prepareTable(view_, sorted_, -1);
    view_->sortByColumn(-1, Qt::AscendingOrder); // as the comparison has them
    baseline_->setObjectName(QStringLiteral("compare.baseline"));
    copy_->setObjectName(QStringLiteral("compare.copy"));
    baseline_->setShortcut(Qt::Key_B);
    copy_->setShortcut(QKeySequence::Copy);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (auto* action : {baseline_, copy_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view_->addAction(action);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!quiet_)
            Q_EMIT picked(current());
    });
    connect(baseline_, &QAction::triggered, this, [this] {
        if (const auto key = current(); !key.isEmpty())
            Q_EMIT baselineRequested(key);
    });
    connect(copy_, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(model_->csv())); });
    retranslate();
    onLanguageChange(this, &CompareTable::retranslate);
}

void CompareTable::setShown(ShownPtr shown) {
    const auto before = current();
    quiet_ = true;
    model_->setShown(std::move(shown));
    quiet_ = false;
    if (current() != before)
        select(before);
}

void CompareTable::select(const QString& key) {
    quiet_ = true;
    const int row = model_->rowOf(key);
    view_->setCurrentIndex(row < 0 ? QModelIndex() : sorted_->mapFromSource(model_->index(row, 0)));
    quiet_ = false;
}

QString CompareTable::current() const {
    return view_->currentIndex().data(CompareTableModel::KeyRole).toString();
}

void CompareTable::retranslate() {
    setNames(view_, QStringLiteral("compare.table"), tr("Compared runs"));
    baseline_->setText(tr("Hold the others against &this one"));
    copy_->setText(tr("&Copy the table as CSV"));
}

} // namespace pdqat::ui
