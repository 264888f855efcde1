// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inside/level_picture.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct LevelPictureTexts {
    Q_DECLARE_TR_FUNCTIONS(LevelPictureTexts)
};

constexpr std::size_t mostDiscs = 32; ///< more levels are a line alone

double densityOf(std::int64_t count, std::int64_t total, double width) {
    return total > 0 && width > 0 ? double(count) / (double(total) * width) : 0;
}

} // namespace

LevelPicture::LevelPicture(Shown shown, LayerPart part) : shown_(std::move(shown)), part_(part) {
    const auto& layer = *shown_.insight->find(shown_.layer);
    const auto& pass = *layer.find(shown_.bits);
    histogram_ = part == LayerPart::Weights ? &layer.weights : &pass.inputsBefore;
    quantized_ = part == LayerPart::Weights ? &pass.weights : &pass.inputs;
    shown_.about.title =
        part == LayerPart::Weights
            ? LevelPictureTexts::tr("Weights of %1 at %2 bit").arg(toQt(shown_.layer)).arg(shown_.bits)
            : LevelPictureTexts::tr("Inputs of %1 at %2 bit").arg(toQt(shown_.layer)).arg(shown_.bits);
}

std::vector<LevelPicture::Step> LevelPicture::bins() const {
    std::vector<Step> steps;
    const double width = std::max((histogram_->high - histogram_->low) /
                                      double(std::max<std::size_t>(1, histogram_->counts.size())),
                                  0.0);
    const auto total = histogram_->total();
    for (std::size_t i = 0; i < histogram_->counts.size(); ++i) {
        const double left = histogram_->low + double(i) * width;
        steps.push_back(
            {left, left + width, densityOf(histogram_->counts[i], total, width), histogram_->counts[i]});
    }
    return steps;
}

std::vector<LevelPicture::Step> LevelPicture::levels() const {
    std::vector<Step> steps;
    const auto at = quantized_->levels();
    if (at.empty())
        return steps;
    const double apart = at.size() > 1 ? at[1] - at[0] : std::max(std::abs(at[0]), 1e-12);
    const auto total = quantized_->total();
    for (std::size_t i = 0; i < at.size(); ++i)
        steps.push_back({at[i] - apart / 2, at[i] + apart / 2, densityOf(quantized_->counts[i], total, apart),
                         quantized_->counts[i]});
    return steps;
}

double LevelPicture::highest() const {
    double highest = 0;
    for (const auto& steps : {bins(), levels()})
        for (const auto& step : steps)
            highest = std::max(highest, step.density);
    return highest > 0 ? highest : 1;
}

double LevelPicture::lowest() const {
    if (!shown_.logarithmic)
        return 0;
    double least = highest();
    for (const auto& steps : {bins(), levels()})
        for (const auto& step : steps)
            if (step.density > 0)
                least = std::min(least, step.density);
    return least / 2;
}

std::vector<Spot> LevelPicture::spots() const {
    std::vector<Spot> spots;
    const auto add = [&](const Step& step, const QString& text) {
        spots.push_back(
            {QRectF(step.left, lowest(), step.right - step.left, highest() - lowest()), {}, text});
    };
    const auto share = [](std::int64_t count, std::int64_t total) {
        return percentText(total > 0 ? double(count) / double(total) : 0);
    };
    const auto steps = levels();
    for (std::size_t i = 0; i < steps.size(); ++i)
        add(steps[i],
            LevelPictureTexts::tr("level %1 (code %2): %3 values, %4")
                .arg(realText((steps[i].left + steps[i].right) / 2), realText(double(quantized_->codes[i])),
                     countText(steps[i].count), share(steps[i].count, quantized_->total())));
    if (steps.empty())
        for (const auto& bin : bins())
            add(bin, LevelPictureTexts::tr("%1 to %2: %3 values, %4")
                         .arg(realText(bin.left), realText(bin.right), countText(bin.count),
                              share(bin.count, histogram_->total())));
    return spots;
}

void LevelPicture::draw(QCustomPlot& plot, const PlotTheme& theme, const QString&) const {
    styleFrame(plot, theme);
    AxisRange across;
    const double bottom = lowest();
    const auto outline = [&](const std::vector<Step>& steps) {
        auto* graph = plot.addGraph();
        graph->setLineStyle(QCPGraph::lsStepLeft);
        const auto at = [&](double density) { return std::max(density, bottom / 8); };
        if (!steps.empty())
            graph->addData(steps.front().left, at(0));
        for (const auto& step : steps) {
            across.add(step.left);
            across.add(step.right);
            graph->addData(step.left, at(step.density));
        }
        if (!steps.empty()) {
            graph->addData(steps.back().right, at(steps.back().density));
            graph->addData(steps.back().right, at(0));
        }
        return graph;
    };
    auto* before = outline(bins());
    before->setPen(Qt::NoPen);
    before->setBrush(theme.dimmed(theme.muted));
    const auto steps = levels();
    auto* after = outline(steps);
    const auto color = widthColor(shown_.bits, theme.ground);
    after->setPen(QPen(color, 0));
    if (steps.size() <= mostDiscs) {
        auto* discs = plot.addGraph();
        discs->setLineStyle(QCPGraph::lsImpulse);
        discs->setPen(QPen(color, 0, Qt::DotLine));
        discs->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, 6 * theme.unit));
        for (const auto& step : steps)
            if (step.count > 0)
                discs->addData((step.left + step.right) / 2, step.density);
    }
    setLogarithmic(*plot.yAxis, shown_.logarithmic);
    setLogarithmic(*plot.xAxis, false);
    setRange(*plot.xAxis, across.empty() ? AxisRange{0, 1} : across);
    if (shown_.logarithmic)
        plot.yAxis->setRange(bottom, 2 * highest());
    else
        setRange(*plot.yAxis, {0, highest()});
    plot.xAxis->setLabel(part_ == LayerPart::Weights ? LevelPictureTexts::tr("weight")
                                                     : LevelPictureTexts::tr("input"));
    plot.yAxis->setLabel(LevelPictureTexts::tr("density"));
    auto* note = addCornerNote(plot, theme);
    note->setText(steps.empty() ? LevelPictureTexts::tr("not quantized at this width")
                                : LevelPictureTexts::tr("area: before · line: on levels"));
    note->setColor(theme.muted);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    note->setClipToAxisRect(false);
    plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
}

QByteArray LevelPicture::csv() const {
    auto csv = csvLine({"kind", "code", "low", "high", "count", "density"});
    const auto add = [&](const char* kind, const std::string& code, const Step& step) {
        csv += csvLine({kind, code, csvNumber(step.left), csvNumber(step.right), std::to_string(step.count),
                        csvNumber(step.density)});
    };
    for (const auto& bin : bins())
        add("before", {}, bin);
    const auto steps = levels();
    for (std::size_t i = 0; i < steps.size(); ++i)
        add("level", std::to_string(quantized_->codes[i]), steps[i]);
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
