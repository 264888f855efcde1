// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/runs_model.h"

#include "engine/api/comparison.h"
#include "widgets/basics/texts.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::ui {
namespace {

QString accuracyText(const RunRecord& run, int bits) {
    const auto accuracy = headlineAccuracy(run, bits);
    return accuracy ? QLocale().toString(100 * *accuracy, 'f', 1) + QStringLiteral(" %")
                    : QStringLiteral("–");
}

QString headline(const RunRecord& run) {
    if (!run.problem.empty())
        return toQt(run.problem);
    if (run.state == RunState::Failed && !run.failure.empty())
        return toQt(run.failure);
    if (run.headline.empty())
        return RunsModel::tr("epoch %1 of %2").arg(run.epochsDone).arg(run.config.run.epochs);
    QStringList parts;
    for (const auto bits : trainedWidths(run.config))
        parts << RunsModel::tr("%1 bit %2").arg(bits).arg(accuracyText(run, bits));
    return parts.join(QStringLiteral("   "));
}

/// Text keys as people sort them, once for each run.
std::vector<std::size_t> sorted(std::vector<std::size_t> places, const std::vector<RunRecord>& runs,
                                const RunKey& key, bool descending) {
    if (key.name == "created") { // the listing knows better than clocks do
        if (!descending)
            std::ranges::reverse(places);
        return places;
    }
    std::vector<double> numbers(runs.size());
    std::vector<QString> texts(runs.size());
    for (const auto i : places) {
        numbers[i] = keyNumber(key, runs[i]);
        texts[i] = toQt(keyText(key, runs[i])).toLower();
    }
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        const bool isNumber = !std::isnan(numbers[a]), otherIs = !std::isnan(numbers[b]);
        if (isNumber != otherIs)
            return isNumber;
        if (isNumber)
            return descending ? numbers[a] > numbers[b] : numbers[a] < numbers[b];
        if (texts[a].isEmpty() != texts[b].isEmpty())
            return texts[b].isEmpty();
        return descending ? texts[a] > texts[b] : texts[a] < texts[b];
    });
    return places;
}

} // namespace

std::optional<double> headlineAccuracy(const RunRecord& run, int bits) {
    const auto* metrics = headlineMetrics(run, bits);
    return metrics && !std::isnan(metrics->accuracy) ? std::optional(metrics->accuracy) : std::nullopt;
}

QString keyTitle(const RunKey& key) {
    if (key.field && !isImportedField(*key.field))
        return fieldText(key.field->label);
    static const std::map<std::string, const char*> titles{
        {"id", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Id")},
        {"name", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Name")},
        {"state", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "State")},
        {"kept", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Layers at 32 bit")},
        {"tag", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Tags")},
        {"note", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Note")},
        {"archived", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Archived")},
        {"source", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Source")},
        {"created", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Created")},
        {"epochs", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Epochs")},
        {"accuracy", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Accuracy, lowest width")},
        {"accuracy32", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Accuracy, 32 bit")},
        {"loss", QT_TRANSLATE_NOOP("pdqat::ui::RunsModel", "Loss, lowest width")}};
    const auto found = titles.find(key.name);
    return found == titles.end() ? toQt(key.name) : RunsModel::tr(found->second);
}

QString keyValueText(const RunKey& key, const RunRecord& run) {
    switch (key.kind) {
    case RunKeyKind::Number: {
        const double value = key.number(run);
        return std::isnan(value) ? QString() : realText(value, value == std::round(value) ? 0 : -1);
    }
    case RunKeyKind::Share: {
        const double value = key.number(run);
        return std::isnan(value) ? QString() : percentText(value);
    }
    case RunKeyKind::Date: return dateText(key.number(run));
    case RunKeyKind::Word:
        if (key.name == "state")
            return stateText(run.state);
        [[fallthrough]];
    case RunKeyKind::Text:
    case RunKeyKind::Tags:
    case RunKeyKind::Setting: break;
    }
    return toQt(keyText(key, run));
}

void RunsModel::setRuns(std::vector<RunRecord> runs) {
    std::vector<std::string> ids;
    for (const auto& run : runs)
        ids.push_back(run.id);
    const bool same = ids == ids_;
    if (same) {
        runs_ = std::move(runs);
        return arrange();
    }
    beginResetModel();
    runs_ = std::move(runs);
    ids_ = std::move(ids);
    groups_ = arranged();
    endResetModel();
}

void RunsModel::setFilter(Filter filter) {
    filter_ = std::move(filter);
    arrange();
}

void RunsModel::setOrder(const RunKey& key, bool descending) {
    order_ = key;
    descending_ = descending;
    arrange();
}

void RunsModel::setGroup(std::optional<RunKey> key) {
    beginResetModel();
    group_ = std::move(key);
    groups_ = arranged();
    endResetModel();
}

void RunsModel::setColumns(std::vector<RunKey> keys) {
    beginResetModel();
    columns_ = std::move(keys);
    endResetModel();
}

void RunsModel::setTelling(std::vector<const Field*> fields) {
    if (fields == telling_)
        return;
    telling_ = std::move(fields);
    arrange();
}

std::vector<RunsModel::Group> RunsModel::arranged() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < runs_.size(); ++i)
        if (filter_(runs_[i]))
            places.push_back(i);
    places = sorted(std::move(places), runs_, order_, descending_);
    if (!group_)
        return {{{}, std::move(places)}};
    // By the group's own value, its runs in the list's order.
    std::vector<std::size_t> order(runs_.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<std::size_t> rank(runs_.size());
    order = sorted(std::move(order), runs_, *group_, group_->name == "created");
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    std::map<QString, Group> groups;
    std::map<QString, std::size_t> first;
    for (const auto i : places) {
        auto title = keyValueText(*group_, runs_[i]);
        if (title.isEmpty())
            title = tr("none");
        auto& group = groups[title];
        group.title = title;
        group.runs.push_back(i);
        const auto known = first.find(title);
        if (known == first.end())
            first[title] = rank[i];
        else
            known->second = std::min(known->second, rank[i]);
    }
    std::vector<Group> list;
    for (auto& [title, group] : groups)
        list.push_back(std::move(group));
    std::ranges::sort(list, {}, [&](const auto& group) { return first.at(group.title); });
    return list;
}

/// Tells of new values where the rows are the same, of other rows else.
void RunsModel::arrange() {
    auto now = arranged();
    if (now != groups_) {
        beginResetModel();
        groups_ = std::move(now);
        endResetModel();
        return;
    }
    if (!group_ && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    for (int row = 0; group_ && row < rowCount(); ++row) {
        const auto group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, columnCount() - 1, group));
    }
}

std::vector<const RunRecord*> RunsModel::shown() const {
    std::vector<const RunRecord*> shown;
    for (const auto& group : groups_)
        for (const auto i : group.runs)
            shown.push_back(&runs_[i]);
    return shown;
}

QModelIndex RunsModel::indexOf(const QString& id) const {
    const auto key = id.toStdString();
    for (int g = 0; g < int(groups_.size()); ++g)
        for (int row = 0; row < int(groups_[std::size_t(g)].runs.size()); ++row)
            if (runs_[groups_[std::size_t(g)].runs[std::size_t(row)]].id == key)
                return index(row, Name, group_ ? index(g, 0) : QModelIndex());
    return {};
}

/// Indices of runs hold the place of their group, counted from 1; those of groups hold 0.
bool RunsModel::isGroup(const QModelIndex& index) const {
    return group_ && index.isValid() && index.internalId() == 0;
}

const RunRecord& RunsModel::run(const QModelIndex& index) const {
    const auto& group = groups_[group_ ? std::size_t(index.internalId()) - 1 : 0];
    return runs_[group.runs[std::size_t(index.row())]];
}

QModelIndex RunsModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex RunsModel::parent(const QModelIndex& index) const {
    return group_ && index.isValid() && index.internalId() > 0
               ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

int RunsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return group_ ? int(groups_.size()) : int(groups_.front().runs.size());
    return isGroup(parent) && parent.column() == 0 ? int(groups_[std::size_t(parent.row())].runs.size()) : 0;
}

int RunsModel::columnCount(const QModelIndex&) const { return 1 + int(columns_.size()); }

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index) ? Qt::ItemIsEnabled
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RunsModel::telling(const RunRecord& run) const {
    QStringList parts;
    for (const auto& tag : run.labels.tags)
        parts << QLatin1Char('#') + toQt(tag);
    if (isImported(run.config))
        parts << toQt(title(*run.config.imported.program));
    if (const auto differences = run.problem.empty() ? differenceText(run.config, telling_) : std::string();
        !differences.empty())
        parts << toQt(differences);
    return parts.join(QLatin1Char(' '));
}

QVariant RunsModel::groupData(const Group& group, int column, int role) const {
    if (column != Name)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 (%3)")
            .arg(keyTitle(*group_), group.title, countText(std::ssize(group.runs)));
    case GroupRole: return group.title;
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    default: return {};
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(groups_[std::size_t(index.row())], index.column(), role);
    const auto& run = this->run(index);
    const auto* key = index.column() == Name ? nullptr : &columns_[std::size_t(index.column()) - 1];
    switch (role) {
    case Qt::DisplayRole: return key ? keyValueText(*key, run) : toQt(run.name);
    case Qt::TextAlignmentRole:
        return key && !std::isnan(keyNumber(*key, run)) && key->kind != RunKeyKind::Date
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (key)
            return QStringLiteral("%1: %2").arg(keyTitle(*key), keyValueText(*key, run));
        auto said = QStringLiteral("%1\n%2, %3\n%4")
                        .arg(toQt(run.name), stateText(run.state), dateText(run.created), headline(run));
        if (run.bestEpoch >= 0)
            said +=
                QLatin1Char(' ') + tr("(best epoch, %1 of %2)").arg(run.bestEpoch + 1).arg(run.epochsDone);
        for (const auto& more : {telling(run), toQt(run.labels.note)})
            if (!more.isEmpty())
                said += QLatin1Char('\n') + more;
        return said;
    }
    case IdRole: return toQt(run.id);
    case StateRole: return int(run.state);
    case DateRole: return dateText(run.created);
    case HeadlineRole: return headline(run);
    case TrendRole:
        return QVariant::fromValue(QList<double>(run.accuracyByEpoch.begin(), run.accuracyByEpoch.end()));
    case ResumableRole: return run.resumable;
    case OwnRole: return run.problem.empty() && !isImported(run.config);
    case ExtendableRole:
        return run.resumable ||
               (run.state == RunState::Finished && run.problem.empty() && !isImported(run.config));
    case TellingRole: return telling(run);
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section > int(columns_.size()))
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Run") : keyTitle(columns_[std::size_t(section) - 1]);
    if (section == Name)
        return {};
    const auto& key = columns_[std::size_t(section) - 1];
    if (role == Qt::ToolTipRole)
        return toQt(key.name);
    if (role != Qt::TextAlignmentRole || key.kind == RunKeyKind::Date)
        return {};
    const bool isNumber = key.isNumber() || std::ranges::any_of(runs_, [&](const auto& run) {
                              return !std::isnan(keyNumber(key, run));
                          });
    return isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

} // namespace pdqat::ui
