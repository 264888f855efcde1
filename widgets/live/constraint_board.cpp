// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/constraint_board.h"

#include "engine/api/series.h"
#include "widgets/basics/explanations.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/run_series.h"

#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr std::size_t trendPoints = 40;

Qt::Alignment alignment(int column) {
    using Board = ConstraintBoard;
    return column == Board::Trend                             ? Qt::AlignHCenter
           : column == Board::Layer || column == Board::State ? Qt::AlignLeft
                                                              : Qt::AlignRight;
}

QPolygonF sparkline(const Curve& curve) {
    const auto count = std::min(curve.y.size(), trendPoints);
    const auto first = curve.y.size() - count;
    AxisRange range;
    for (auto i = first; i < curve.y.size(); ++i)
        range.add(curve.y[i]);
    QPolygonF line;
    const double span = range.high() - range.low();
    for (auto i = first; i < curve.y.size(); ++i)
        if (std::isfinite(curve.y[i]))
            line << QPointF(count > 1 ? static_cast<double>(i - first) / static_cast<double>(count - 1) : 0.5,
                            span > 0 ? (curve.y[i] - range.low()) / span : 0.5);
    return line;
}

} // namespace

void ConstraintBoard::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    run_ = run;
    if (run)
        connect(run, &RunData::restarted, this, &ConstraintBoard::reset);
    reset();
}

void ConstraintBoard::reset() {
    beginResetModel();
    rows_ = run_ && run_->started() ? static_cast<int>(run_->started()->constraints.size()) : 0;
    endResetModel();
}

void ConstraintBoard::refresh() {
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, Value), index(rows_ - 1, ColumnCount - 1));
}

const ConstraintInfo& ConstraintBoard::constraint(int row) const {
    return run_->started()->constraints[static_cast<std::size_t>(row)];
}

int ConstraintBoard::rowOf(const QString& layer) const {
    for (int row = 0; row < rows_; ++row)
        if (layer == QString::fromStdString(constraint(row).layer))
            return row;
    return -1;
}

int ConstraintBoard::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !run_ ? 0 : rows_;
}
int ConstraintBoard::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

double ConstraintBoard::number(int row, int column) const {
    const auto i = static_cast<std::size_t>(row);
    switch (column) {
    case Layer: return row;
    case Bits: return constraint(row).bits;
    case Epsilon: return constraint(row).constrained ? constraint(row).epsilon : qQNaN();
    case Value: {
        const double value = run_->story().value(i);
        const auto* last = run_->story().last();
        // What nothing bounds is measured in evaluation passes alone.
        return std::isnan(value) && !constraint(row).constrained && last && i < last->validationValues.size()
                   ? last->validationValues[i]
                   : value;
    }
    case Slack: return constraint(row).constrained ? run_->story().dualSlack(i) : qQNaN();
    case Lambda: return constraint(row).constrained ? run_->story().lambda(i) : qQNaN();
    case MeanLambda:
        return constraint(row).constrained && run_->story().convergence() ? run_->story().meanLambda(i)
                                                                          : qQNaN();
    case RelativeError: return run_->story().relativeError(i);
    case GainError: return run_->story().gainError(i);
    case Inside: return run_->story().inside(i);
    case Trend: return static_cast<double>(trend(row));
    default: break;
    }
    const auto how = state(row);
    return how ? static_cast<double>(*how) : -1;
}

DualTrend ConstraintBoard::trend(int row) const {
    return constraint(row).constrained ? run_->story().trend(static_cast<std::size_t>(row))
                                       : DualTrend::Unknown;
}

std::optional<ConstraintState> ConstraintBoard::state(int row) const {
    const auto i = static_cast<std::size_t>(row);
    const auto& story = run_->story();
    if (!constraint(row).constrained || story.duals().empty() || std::isnan(story.meanLambda(i)))
        return {};
    return story.state(i);
}

QString ConstraintBoard::text(int row, int column) const {
    switch (column) {
    case Layer: return constraintName(constraint(row).layer);
    case Bits: return QString::number(constraint(row).bits);
    case Trend: return trendText(trend(row));
    case State: {
        const auto how = state(row);
        if (!constraint(row).constrained)
            return tr("not constrained");
        return how ? constraintText(*how) : tr("no dual step yet");
    }
    default: break;
    }
    const double value = number(row, column);
    if (std::isnan(value))
        return QStringLiteral("–");
    const auto i = static_cast<std::size_t>(row);
    const auto with = [](const QString& mean, double error) {
        return std::isnan(error) ? mean : tr("%1 ± %2").arg(mean, realText(error, 5));
    };
    if (column == RelativeError || column == GainError || column == Inside)
        return tr("%1 %").arg(realText(100 * value, 2));
    if (column == MeanLambda)
        return with(realText(value, 5), run_->story().lambdaBand(i));
    return realText(value, column == Epsilon ? -1 : 5);
}

QVariant ConstraintBoard::decoration(int row, int column) const {
    if (column == Layer) {
        QPixmap swatch(12, 12);
        swatch.fill(constraintColor(*run_, constraint(row)).on(currentGround()));
        return swatch;
    }
    if (const auto how = state(row); column == State && how)
        return constraintIcon(*how);
    return {};
}

QVariant ConstraintBoard::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !run_)
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole: return column == Trend ? QVariant() : text(row, column);
    case Qt::AccessibleTextRole: return text(row, column);
    case Qt::ToolTipRole: {
        const auto how = column == State ? state(row) : std::nullopt;
        return how ? explanationOf(*how) : text(row, column);
    }
    case Qt::DecorationRole: return decoration(row, column);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | alignment(column));
    case SortRole: return number(row, column);
    case LayerRole: return QString::fromStdString(constraint(row).layer);
    case TrendRole:
        return column == Trend
                   ? QVariant::fromValue(sparkline(run_->curve(seriesName("dual", constraint(row)))))
                   : QVariant();
    default: return {};
    }
}

QVariant ConstraintBoard::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | alignment(section));
    const QStringList names{tr("Constraint"),     tr("Bits"),       tr("ε"),
                            tr("Value"),          tr("Slack"),      tr("λ"),
                            tr("λ mean"),         tr("λ trend"),    tr("State"),
                            tr("Relative error"), tr("After gain"), tr("Inside (0, 1)")};
    const QStringList tips{
        tr("Layer, or the output of the network"),
        tr("Low bit width"),
        explanationOf(Term::Epsilon),
        tr("Mean over the training images: squared or absolute error of a layer, distance of the output "
           "(nats)"),
        explanationOf(Term::Slack),
        explanationOf(Term::Lambda),
        explanationOf(Term::MeanLambda),
        tr("Dual variable over the last dual steps"),
        explanationOf(Term::State),
        explanationOf(Term::RelativeError),
        tr("The same after the best gain, which batch normalisation can undo"),
        tr("Share of the layer's outputs inside (0, 1) before the clamp: what lies below 0 has no error for "
           "free")};
    return role == Qt::DisplayRole   ? names[section]
           : role == Qt::ToolTipRole ? QVariant(tips[section])
                                     : QVariant();
}

} // namespace pdqat::ui
