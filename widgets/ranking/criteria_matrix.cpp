// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/criteria_matrix.h"

#include "engine/api/csv.h"
#include "engine/api/number_text.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct MatrixTexts {
    Q_DECLARE_TR_FUNCTIONS(MatrixTexts)
};

/// In words, so that nobody needs to know the scale.
QString inWords(double tau) {
    if (tau > 0.7)
        return MatrixTexts::tr("nearly the same order");
    if (tau > 0.3)
        return MatrixTexts::tr("similar orders");
    if (tau >= -0.3)
        return MatrixTexts::tr("little to do with each other");
    return MatrixTexts::tr("opposite orders");
}

} // namespace

CriteriaMatrix::CriteriaMatrix(std::shared_ptr<const RankingShown> shown)
    : RankingPicture(std::move(shown), MatrixTexts::tr("Agreement of the criteria")) {}

int CriteriaMatrix::columns() const { return static_cast<int>(shown().compared.criteria.size()); }

int CriteriaMatrix::lines() const { return columns() + 8; }

QString CriteriaMatrix::text(std::size_t row, std::size_t column) const {
    const auto& [criteria, ranks, tau, rho] = shown().compared;
    const auto pair =
        MatrixTexts::tr("%1 and %2").arg(rankByText(criteria[row]), rankByText(criteria[column]));
    if (std::isnan(tau[row][column]))
        return MatrixTexts::tr("%1: not measured, or all layers have one value").arg(pair);
    return MatrixTexts::tr("%1: τ-b %2, ρ %3: %4")
        .arg(pair, realText(tau[row][column], 2), realText(rho[row][column], 2),
             row == column ? MatrixTexts::tr("the same criterion") : inWords(tau[row][column]));
}

std::vector<Spot> CriteriaMatrix::spots() const {
    std::vector<Spot> spots;
    const auto count = shown().compared.criteria.size();
    for (std::size_t row = 0; row < count; ++row)
        for (std::size_t column = 0; column < count; ++column)
            spots.push_back({QRectF(static_cast<double>(column) - 0.5, static_cast<double>(row) - 0.5, 1, 1),
                             {},
                             text(row, column)});
    return spots;
}

void CriteriaMatrix::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& /*selected*/) const {
    styleFrame(plot, theme);
    const auto& compared = shown().compared;
    QStringList names;
    for (const auto by : compared.criteria)
        names << rankByText(by);
    std::vector<CellGrid::Cell> cells;
    for (std::size_t row = 0; row < compared.criteria.size(); ++row)
        for (std::size_t column = 0; column < compared.criteria.size(); ++column) {
            const double tau = compared.tau[row][column];
            auto written = toQt(fixedText(tau, row == column ? 0 : 2));
            cells.push_back({std::isnan(tau) ? QColor() : divergingColor(tau, theme.ground),
                             written.replace(u'.', plot.locale().decimalPoint()).replace(u'-', u'−')});
        }
    new CellGrid(plot, theme, columns(), std::move(cells));
    nameCells(plot, theme, names, names);
    auto& scale = colorScale(plot);
    styleColorScale(scale, theme,
                    gradientOf([&](double t) { return divergingColor(2 * t - 1, theme.ground); }),
                    MatrixTexts::tr("Kendall's τ-b"));
    setTicks(*scale.axis());
    scale.setDataRange({-1, 1});
}

QByteArray CriteriaMatrix::csv() const {
    auto csv = csvLine({"a", "b", "tau-b", "rho"});
    const auto& compared = shown().compared;
    for (std::size_t row = 0; row < compared.criteria.size(); ++row)
        for (std::size_t column = 0; column < compared.criteria.size(); ++column)
            csv += csvLine({std::string(name(compared.criteria[row])),
                            std::string(name(compared.criteria[column])),
                            csvNumber(compared.tau[row][column]), csvNumber(compared.rho[row][column])});
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
