// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tradeoff/trade_off_picture.h"

#include "widgets/basics/texts.h"
#include "widgets/plots/labelled_points.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/tradeoff/trade_off_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct TradeOffPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(TradeOffPictureTexts)
};

QColor colorOf(const TradeOffArm& arm, const PlotTheme& theme) {
    switch (arm.kind) {
    case ArmKind::Chosen: return groupColor(0, theme.ground);
    case ArmKind::Plain: return groupColor(1, theme.ground);
    case ArmKind::Control: break;
    }
    return theme.muted;
}

} // namespace

FigureInfo TradeOffPicture::info() const {
    FigureInfo info;
    info.title =
        TradeOffPictureTexts::tr("%1: accuracy against %2").arg(toQt(shown_->title), costAxisText(unit_));
    for (const auto& arm : shown_->arms)
        for (const auto& [seed, run] : arm.runs)
            info.runs << toQt(run);
    info.notes << choiceSentences(*shown_, unit_);
    return info;
}

std::vector<std::size_t> TradeOffPicture::drawn() const {
    std::vector<std::size_t> arms;
    for (std::size_t i = 0; i < shown_->arms.size(); ++i)
        if (std::isfinite(shown_->arms[i].accuracy.mean) && std::isfinite(shown_->arms[i].costs[unit_]))
            arms.push_back(i);
    std::ranges::stable_sort(arms, {}, [&](auto arm) { return shown_->arms[arm].costs[unit_]; });
    return arms;
}

std::vector<Spot> TradeOffPicture::spots() const {
    std::vector<Spot> spots;
    const auto* front = shown_->front(unit_);
    for (const auto i : drawn()) {
        const auto& arm = shown_->arms[i];
        auto text = TradeOffPictureTexts::tr("%1 · %2 % (95 %: %3) · %4 %5 · %6 of %7 runs")
                        .arg(armName(arm), pointsText(arm.accuracy.mean), confidenceText(arm.accuracy),
                             costNumber(arm, unit_),
                             unit_ == CostUnit::Bytes ? QStringLiteral("kB") : QStringLiteral("MBOP"),
                             QString::number(arm.finished()), QString::number(arm.planned));
        if (front && front->choice && front->choice->arm == i)
            text += TradeOffPictureTexts::tr(" · worth taking");
        spots.push_back({QRectF(shownCost(arm, unit_), arm.accuracy.mean, 0, 0), QString::number(i), text});
    }
    return spots;
}

/// From choice to choice of one criterion, and likewise of each control.
void TradeOffPicture::addLines(QCustomPlot& plot, const PlotTheme& theme) const {
    std::vector<std::size_t> heads;
    const auto sameLine = [&](std::size_t a, std::size_t b) {
        const auto &one = shown_->arms[a], &other = shown_->arms[b];
        const auto zero = [](const TradeOffArm& arm) { return arm.kept && *arm.kept == 0; };
        return one.kind == other.kind && one.smallest == other.smallest &&
               (one.by == other.by || zero(one) || zero(other));
    };
    std::map<std::size_t, QCPGraph*> lines;
    for (const auto i : drawn()) {
        const auto& arm = shown_->arms[i];
        if (arm.kind == ArmKind::Plain)
            continue;
        auto head = std::ranges::find_if(heads, [&](auto known) { return sameLine(known, i); });
        if (head == heads.end()) {
            head = heads.insert(heads.end(), i);
            auto* line = plot.addGraph();
            line->setPen(
                QPen(colorOf(arm, theme), 0, arm.kind == ArmKind::Control ? Qt::DotLine : Qt::SolidLine));
            lines[i] = line;
        }
        lines[*head]->addData(shownCost(arm, unit_), arm.accuracy.mean);
    }
}

void TradeOffPicture::addBars(QCustomPlot& plot, const PlotTheme& theme) const {
    auto* means = plot.addGraph();
    means->setLineStyle(QCPGraph::lsNone);
    means->setScatterStyle({QCPScatterStyle::ssNone});
    auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
    bars->setErrorType(QCPErrorBars::etValueError);
    bars->setDataPlottable(means);
    bars->setPen(QPen(theme.muted, 0));
    bars->setSymbolGap(0);
    for (const auto i : drawn()) {
        const auto& arm = shown_->arms[i];
        means->addData(shownCost(arm, unit_), arm.accuracy.mean);
        bars->addData(arm.accuracy.high > arm.accuracy.mean ? arm.accuracy.high - arm.accuracy.mean : 0);
    }
}

/// A ring around what is worth taking.
void TradeOffPicture::addKnee(QCustomPlot& plot, const PlotTheme& theme) const {
    const auto* front = shown_->front(unit_);
    if (!front || !front->choice)
        return;
    const auto& arm = shown_->arms[front->choice->arm];
    auto* ring = plot.addGraph();
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, 1.5 * theme.unit),
                                          QBrush(Qt::NoBrush), 16 * theme.unit));
    ring->addData(shownCost(arm, unit_), arm.accuracy.mean);
}

void TradeOffPicture::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    AxisRange across, up;
    std::vector<LabelledPoints::Point> points;
    for (const auto i : drawn()) {
        const auto& arm = shown_->arms[i];
        across.add(shownCost(arm, unit_));
        for (const double each : {arm.accuracy.mean, arm.accuracy.low, arm.accuracy.high})
            if (std::isfinite(each))
                up.add(each);
        points.push_back({{shownCost(arm, unit_), arm.accuracy.mean},
                          shortArmName(arm),
                          colorOf(arm, theme),
                          QString::number(i) == selected});
    }
    setLogarithmic(*plot.xAxis, false);
    setRange(*plot.xAxis, across.empty() ? AxisRange{0, 1} : across);
    setRange(*plot.yAxis, up.empty() ? AxisRange{0, 100} : up);
    plot.xAxis->setLabel(costAxisText(unit_));
    plot.yAxis->setLabel(TradeOffPictureTexts::tr("accuracy (%)"));
    const bool empty = points.empty();
    addLines(plot, theme);
    addBars(plot, theme);
    addKnee(plot, theme);
    new LabelledPoints(plot, theme, std::move(points));
    auto* note = addCornerNote(plot, theme);
    note->setText(empty ? TradeOffPictureTexts::tr("no run is finished yet")
                        : TradeOffPictureTexts::tr("ring: worth taking · dotted: controls · bars: 95 %"));
    note->setColor(theme.muted);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    note->setClipToAxisRect(false);
    plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
}

QByteArray TradeOffPicture::csv() const { return QByteArray::fromStdString(tradeOffCsv(*shown_)); }

} // namespace pdqat::ui
