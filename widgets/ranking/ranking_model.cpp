// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_model.h"

#include "engine/api/number_text.h"
#include "widgets/basics/explanations.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"

#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int significantDigits = 4; ///< of what is measured
constexpr int costDigits = 3;

bool isNumber(int column) {
    return column != RankingModel::Layer && column != RankingModel::State && column != RankingModel::Trend;
}

double realValue(const RankedLayer& row, int column) {
    switch (column) {
    case RankingModel::Lambda: return row.lambda;
    case RankingModel::Mse: return row.mse;
    case RankingModel::Epsilon: return row.epsilon;
    case RankingModel::RelativeError: return row.measured ? row.measured->relativeError : std::nan("");
    case RankingModel::Size: return double(row.bytes) / 1e3;
    case RankingModel::Macs: return double(row.macs) / 1e6;
    case RankingModel::Bops: return row.bops / 1e6;
    default: return row.slack;
    }
}

std::optional<Term> termOf(int column) {
    switch (column) {
    case RankingModel::Lambda: return Term::MeanLambda;
    case RankingModel::Epsilon: return Term::Epsilon;
    case RankingModel::Slack: return Term::Slack;
    case RankingModel::State: return Term::State;
    case RankingModel::Trend: return Term::Trend;
    case RankingModel::RelativeError: return Term::RelativeError;
    default: return {};
    }
}

} // namespace

void RankingModel::setRows(std::vector<RankedLayer> rows) {
    const bool same = rows.size() == rows_.size();
    if (!same)
        beginResetModel();
    rows_ = std::move(rows);
    chooseDecimals();
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RankingModel::chooseDecimals() {
    for (const auto column : {Lambda, Mse, Epsilon, Slack, Size, Macs, Bops}) {
        std::vector<double> values;
        for (const auto& row : rows_)
            values.push_back(realValue(row, column));
        const bool cost = column == Size || column == Macs || column == Bops;
        decimals_[column] = columnDecimals(values, cost ? costDigits : significantDigits);
    }
}

void RankingModel::setKept(int layers) {
    if (layers == std::exchange(kept_, layers) || rows_.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::FontRole});
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RankingModel::display(const RankedLayer& row, int column) const {
    switch (column) {
    case Rank: return row.rank;
    case Layer: return toQt(row.layer);
    case Weights: return countText(row.weights);
    case State: return constraintText(row.state);
    case Trend: return trendText(row.trend);
    case RelativeError:
        return row.measured && !std::isnan(row.measured->relativeError)
                   ? tr("%1 %").arg(realText(100 * row.measured->relativeError, 2))
                   : QStringLiteral("–");
    case Lambda: {
        const auto mean = realText(row.lambda, decimals_[Lambda]);
        return row.measured ? tr("%1 ± %2").arg(mean, realText(row.measured->band, decimals_[Lambda])) : mean;
    }
    default: return realText(realValue(row, column), decimals_[std::size_t(column)]);
    }
}

QVariant RankingModel::sortValue(const RankedLayer& row, int column) {
    switch (column) {
    case Rank: return row.rank;
    case Layer: return toQt(row.layer);
    case Weights: return qlonglong(row.weights);
    case State: return int(row.state);
    case Trend: return int(row.trend);
    default: return realValue(row, column);
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = rows_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(constraintIcon(row.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Rank && index.row() < kept_);
        return font;
    }
    case Qt::ToolTipRole: return index.column() == State ? QVariant(explanationOf(row.state)) : QVariant();
    case LayerRole: return toQt(row.layer);
    case SortRole: return sortValue(row, index.column());
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const auto term = termOf(section); role == Qt::ToolTipRole && term)
        return explanationOf(*term);
    if (role == Qt::ToolTipRole && section == Size)
        return tr("Of the weights, packed at this bit width; 1 kB is 1000 bytes");
    if (role == Qt::ToolTipRole && section == Macs)
        return tr("Multiply-accumulates for one image, in millions");
    if (role == Qt::ToolTipRole && section == Bops)
        return tr("Bit operations for one image, in millions: MACs times the bits of weights and of inputs");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("Rank");
    case Layer: return tr("Layer");
    case Lambda: return QStringLiteral("λ");
    case Mse: return QString::fromStdString(errorSymbol(rows_));
    case RelativeError: return tr("Rel. error");
    case Epsilon: return QStringLiteral("ε");
    case Slack: return tr("Slack");
    case Weights: return tr("Weights");
    case Size: return tr("Size (kB)");
    case Macs: return tr("MACs (M)");
    case Bops: return tr("BOPs (M)");
    case State: return tr("State");
    default: return tr("λ is");
    }
}

} // namespace pdqat::ui
