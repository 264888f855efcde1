// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/budget_texts.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "widgets/basics/cost_texts.h"
#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct BudgetTexts {
    Q_DECLARE_TR_FUNCTIONS(BudgetTexts)
};

constexpr std::size_t mostMixed = 6; ///< rows of networks that were trained beside those at one width

QString lossText(const Allocation& at) {
    return std::isnan(at.lossError) || at.lossError == 0
               ? realText(at.loss)
               : QStringLiteral("%1 ± %2").arg(realText(at.loss), toQt(shortText(at.lossError, 2)));
}

/// "50.3 ± 1.8 % (dorefa, 4)": of four runs.
QString accuracyText(const MeasuredNetwork& network) {
    const auto& accuracy = network.accuracy;
    const auto mean = std::isnan(accuracy.low)
                          ? realText(accuracy.mean, 1)
                          : QStringLiteral("%1 ± %2").arg(realText(accuracy.mean, 1),
                                                          realText(accuracy.mean - accuracy.low, 1));
    return QStringLiteral("%1 % (%2, %3)")
        .arg(mean, toQt(std::string(name(network.method))), QString::number(accuracy.n));
}

QString accuracyOf(const std::vector<LayerBits>& bits, const std::vector<MeasuredNetwork>& measured) {
    QStringList found;
    for (const auto& network : measured)
        if (network.bits == bits)
            found << accuracyText(network);
    return found.isEmpty() ? QStringLiteral("–") : found.join(QStringLiteral("<br>"));
}

QString row(const QStringList& cells, const QString& tag = QStringLiteral("td")) {
    QString html = QStringLiteral("<tr>");
    for (int i = 0; i < cells.size(); ++i)
        html +=
            QStringLiteral("<%1 align=\"%2\" style=\"padding-right:8px\">%3</%1>")
                .arg(tag, i == 0 || i + 1 == cells.size() ? QStringLiteral("left") : QStringLiteral("right"),
                     cells[i]);
    return html + QStringLiteral("</tr>");
}

bool isUniform(const std::vector<LayerBits>& bits) {
    return std::ranges::all_of(bits, [&](const auto& one) { return one == bits.front(); });
}

} // namespace

QString costText(CostUnit unit, double amount) {
    switch (unit) {
    case CostUnit::Bops: return prefixedText(amount) + QStringLiteral("BOP");
    case CostUnit::Bytes: return sizeText(std::llround(amount));
    case CostUnit::Latency: break;
    }
    return millisecondsText(amount);
}

QString networkText(const MeasuredNetwork& network) {
    if (!network.allocated && isUniform(network.bits))
        return BudgetTexts::tr("all at %1 bit").arg(toQt(bitsText(network.bits.front())));
    return BudgetTexts::tr("mixed: %1").arg(toQt(network.name));
}

QString shortNetworkText(const MeasuredNetwork& network) {
    if (!network.allocated && isUniform(network.bits))
        return BudgetTexts::tr("%1 bit").arg(toQt(bitsText(network.bits.front())));
    const auto name = toQt(network.name);
    return name.left(name.indexOf(QLatin1Char(',')));
}

QString caveatOf(const AllocationTable& table) {
    QStringList sentences;
    if (table.verdictBits > 0)
        sentences << BudgetTexts::tr("%1 bit: %2")
                         .arg(QString::number(table.verdictBits), ui::verdictText(table.verdict));
    if (!table.unpriced.empty())
        sentences << BudgetTexts::tr(
                         "%1 bit: no λ costs anything there, so every layer counts as losing nothing; among "
                         "such choices the quantizers' rounding decides.")
                         .arg(toQt(join(
                             std::vector<std::int64_t>(table.unpriced.begin(), table.unpriced.end()), ", ")));
    return sentences.join(QLatin1Char(' '));
}

QString timesText(const AllocationTable& table) {
    const auto& off = table.latencyMismatch;
    if (!std::isnan(off.median))
        return BudgetTexts::tr("Times: %1; sums are %2 % off whole networks in the median, %3 % at most.")
            .arg(toQt(table.latency), realText(100 * off.median, 1), realText(100 * off.largest, 1));
    return table.rest[CostUnit::Latency] > 0
               ? BudgetTexts::tr("Times: %1.").arg(toQt(table.latency))
               : BudgetTexts::tr("Times: %1; the layers alone.").arg(toQt(table.latency));
}

QString comparisonHtml(const ComparedNetwork& choice, const std::vector<ComparedNetwork>& uniform,
                       const std::vector<MeasuredNetwork>& measured, bool timed) {
    const auto cells = [&](const QString& name, const Costs& costs, const QString& loss,
                           const QString& accuracy) {
        QStringList all{name, costText(CostUnit::Bytes, costs[CostUnit::Bytes]),
                        costText(CostUnit::Bops, costs[CostUnit::Bops])};
        if (timed)
            all << (std::isfinite(costs[CostUnit::Latency])
                        ? costText(CostUnit::Latency, costs[CostUnit::Latency])
                        : QStringLiteral("–"));
        return all << loss << accuracy;
    };
    QStringList head{QString(), BudgetTexts::tr("size"), BudgetTexts::tr("bit operations")};
    if (timed)
        head << BudgetTexts::tr("time");
    auto html = QStringLiteral("<table cellspacing=\"0\">") +
                row(head << BudgetTexts::tr("predicted loss") << BudgetTexts::tr("measured (method, runs)"),
                    QStringLiteral("th"));
    html += row(cells(QStringLiteral("<b>%1</b>").arg(choice.name.toHtmlEscaped()), choice.at.costs,
                      lossText(choice.at), accuracyOf(choice.bits, measured)));
    for (const auto& one : uniform)
        html += row(
            cells(one.name.toHtmlEscaped(), one.at.costs, lossText(one.at), accuracyOf(one.bits, measured)));
    std::size_t mixed = 0;
    const auto hasRow = [&](const MeasuredNetwork& network) {
        return network.bits == choice.bits ||
               std::ranges::find(uniform, network.bits, &ComparedNetwork::bits) != uniform.end();
    };
    for (const auto& network : measured)
        if (!hasRow(network) && ++mixed <= mostMixed)
            html += row(cells(networkText(network).toHtmlEscaped(), network.costs,
                              network.predicted ? lossText(*network.predicted) : QStringLiteral("–"),
                              accuracyText(network)));
    html += QStringLiteral("</table>");
    if (mixed > mostMixed)
        html += BudgetTexts::tr("and %1 more networks that were trained").arg(mixed - mostMixed);
    return html;
}

} // namespace pdqat::ui
