// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/runs_model.h"

#include "engine/api/comparison.h"
#include "widgets/basics/texts.h"

#include <QLocale>

#include <algorithm>

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

bool sameIds(const std::vector<RunRecord>& a, std::size_t from, const std::vector<RunRecord>& b) {
    return a.size() >= from && a.size() - from == b.size() &&
           std::equal(b.begin(), b.end(), a.begin() + std::ptrdiff_t(from),
                      [](const auto& x, const auto& y) { return x.id == y.id; });
}

} // namespace

std::optional<double> headlineAccuracy(const RunRecord& run, int bits) {
    const auto* metrics = headlineMetrics(run, bits);
    return metrics ? std::optional(metrics->accuracy) : std::nullopt;
}

void RunsModel::setRuns(std::vector<RunRecord> runs) {
    const auto added = runs.size() > runs_.size() ? runs.size() - runs_.size() : 0;
    if (!sameIds(runs, added, runs_)) {
        beginResetModel();
        runs_ = std::move(runs);
        endResetModel();
        return;
    }
    if (added > 0)
        beginInsertRows({}, 0, int(added) - 1);
    runs_ = std::move(runs);
    if (added > 0)
        endInsertRows();
    if (!runs_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunsModel::rowOf(const QString& id) const {
    const auto key = id.toStdString();
    const auto found =
        std::find_if(runs_.begin(), runs_.end(), [&](const auto& run) { return run.id == key; });
    return found == runs_.end() ? -1 : int(found - runs_.begin());
}

void RunsModel::setTelling(std::vector<const Field*> fields) {
    if (fields == telling_)
        return;
    telling_ = std::move(fields);
    if (!runs_.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {TellingRole});
}

QString RunsModel::telling(const RunRecord& run) const {
    QStringList parts;
    for (const auto& tag : run.labels.tags)
        parts << QLatin1Char('#') + toQt(tag);
    if (const auto differences = run.problem.empty() ? differenceText(run.config, telling_) : std::string();
        !differences.empty())
        parts << toQt(differences);
    return parts.join(QLatin1Char(' '));
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(runs_.size()); }

int RunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RunsModel::display(const RunRecord& run, int column) const {
    switch (column) {
    case Name: return toQt(run.name);
    case State: return stateText(run.state);
    case Created: return dateText(run.created);
    case Accuracy: return accuracyText(run, lowestWidth(run.config));
    default: return accuracyText(run, fullPrecision);
    }
}

QVariant RunsModel::sortValue(const RunRecord& run, int column) const {
    switch (column) {
    case Created: return run.created;
    case Accuracy: return headlineAccuracy(run, lowestWidth(run.config)).value_or(-1);
    case FullAccuracy: return headlineAccuracy(run, fullPrecision).value_or(-1);
    default: return display(run, column);
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& run = runs_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(run, index.column());
    case Qt::TextAlignmentRole:
        return index.column() < Accuracy ? QVariant()
                                         : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
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
    case ExtendableRole: return run.resumable || (run.state == RunState::Finished && run.problem.empty());
    case TellingRole: return telling(run);
    case SortRole: return sortValue(run, index.column());
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case State: return tr("State");
    case Created: return tr("Created");
    case Accuracy: return tr("Accuracy, lowest width");
    default: return tr("Accuracy, 32 bit");
    }
}

} // namespace pdqat::ui
