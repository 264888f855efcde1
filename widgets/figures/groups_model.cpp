// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/groups_model.h"

#include "widgets/basics/texts.h"

namespace pdqat::ui {
namespace {

constexpr int widest = 8; ///< of the low bit widths

} // namespace

ChoicesOf<Split> splitChoices() {
    return {GroupsModel::tr("training"), GroupsModel::tr("validation"), GroupsModel::tr("test")};
}

QStringList bitChoices(const QString& unset) {
    QStringList choices{unset};
    for (int bits = 1; bits <= widest; ++bits)
        choices << GroupsModel::tr("%1 bit").arg(bits);
    return choices << GroupsModel::tr("%1 bit").arg(fullPrecision);
}

int bitsOfChoice(int choice) { return choice > widest ? fullPrecision : std::max(choice, 0); }
int choiceOfBits(int bits) { return bits > widest ? widest + 1 : bits; }

GroupsModel::GroupsModel(Spanning spanning, QObject* parent)
    : QAbstractTableModel(parent), spanning_(spanning) {}

void GroupsModel::setGroups(const std::vector<RunGroup>& groups) {
    if (groups == groups_)
        return;
    const bool same = groups.size() == groups_.size();
    if (!same)
        beginResetModel();
    groups_ = groups;
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GroupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(groups_.size());
}

int GroupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : spanning_ == Spanning::Offered ? ColumnCount : Span;
}

QVariant GroupsModel::value(const RunGroup& group, int column) const {
    switch (column) {
    case Name: return toQt(group.name);
    case Runs: return toQt(group.query);
    case SplitColumn: return group.split ? int(*group.split) + 1 : 0;
    case Bits: return choiceOfBits(group.bits.value_or(0));
    default: return {};
    }
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& group = groups_[std::size_t(index.row())];
    const auto choices = index.column() == SplitColumn ? QStringList(tr("as above")) + splitChoices().texts
                         : index.column() == Bits      ? bitChoices(tr("as above"))
                                                       : QStringList();
    if (role == Qt::CheckStateRole && index.column() == Span)
        return group.span ? Qt::Checked : Qt::Unchecked;
    if (role == ChoicesRole && !choices.isEmpty())
        return choices;
    if (role == Qt::ToolTipRole && index.column() == Runs)
        return toQt(group.query);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto plain = value(group, index.column());
    return role == Qt::DisplayRole && !choices.isEmpty() ? choices.value(plain.toInt()) : plain;
}

bool GroupsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    auto& group = groups_[std::size_t(index.row())];
    const auto before = group;
    const int choice = value.toInt();
    if (index.column() == Name)
        group.name = value.toString().toStdString();
    else if (index.column() == Runs)
        group.query = value.toString().trimmed().toStdString();
    else if (index.column() == SplitColumn)
        group.split = choice > 0 ? std::optional(Split(choice - 1)) : std::nullopt;
    else if (index.column() == Bits)
        group.bits = choice > 0 ? std::optional(bitsOfChoice(choice)) : std::nullopt;
    else
        group.span = choice == Qt::Checked;
    if (group == before)
        return true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const auto base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return base | (index.column() == Span ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"), tr("Runs"), tr("Split"), tr("Bits"), tr("One cell")};
    return section < ColumnCount ? titles[section] : QString();
}

void GroupsModel::restructure(const std::function<void()>& change) {
    beginResetModel();
    change();
    endResetModel();
    Q_EMIT edited();
}

void GroupsModel::add(int row) {
    restructure([&] {
        RunGroup group;
        group.name = tr("Group %1").arg(groups_.size() + 1).toStdString();
        groups_.insert(groups_.begin() + std::clamp(row, 0, rowCount()), group);
    });
}

void GroupsModel::remove(int row) {
    if (row >= 0 && row < rowCount())
        restructure([&] { groups_.erase(groups_.begin() + row); });
}

void GroupsModel::move(int from, int to) {
    if (from >= 0 && from < rowCount() && to >= 0 && to < rowCount())
        restructure([&] { std::swap(groups_[std::size_t(from)], groups_[std::size_t(to)]); });
}

} // namespace pdqat::ui
