// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inside/class_picture.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/inside/inside_texts.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct ClassTexts {
    Q_DECLARE_TR_FUNCTIONS(ClassTexts)
};

constexpr std::size_t mostRows = 200; ///< that are drawn, the worst

QCPGraph& addMarks(QCustomPlot& plot, const QCPScatterStyle& style) {
    auto* marks = plot.addGraph();
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setScatterStyle(style);
    return *marks;
}

} // namespace

ClassPicture::ClassPicture(InsightPtr insight, FigureInfo about, int bits)
    : insight_(std::move(insight)),
      about_(std::move(about)),
      bits_(bits),
      low_(insight_->confusionAt(bits)),
      full_(bits == fullPrecision ? nullptr : insight_->confusionAt(fullPrecision)),
      classes_(worstClasses(*insight_, bits)) {
    about_.title = ClassTexts::tr("Accuracy of each class at %1 bit").arg(bits);
    drawn_ = std::min(classes_.size(), mostRows);
}

double ClassPicture::full(std::size_t of) const { return full_ ? full_->accuracyOf(of) : std::nan(""); }

std::vector<Spot> ClassPicture::spots() const {
    std::vector<Spot> spots;
    for (std::size_t row = 0; row < drawn_; ++row) {
        const auto of = classes_[row];
        auto text = ClassTexts::tr("%1: %2 at %3 bit")
                        .arg(toQt(insight_->classes[of]), percentText(low(of)), QString::number(bits_));
        if (full_)
            text += ClassTexts::tr(", %1 at 32 bit: %2 points (chance: up to ±%3)")
                        .arg(percentText(full(of)), changeText(low(of) - full(of)),
                             realText(100 * chanceOf(*low_, *full_, of), 1));
        text += ClassTexts::tr(" · %1 images").arg(countText(low_->imagesOf(of)));
        spots.push_back({QRectF(-10, double(row) - 0.5, 120, 1), QString::number(of), text});
    }
    return spots;
}

void ClassPicture::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    QStringList names;
    AxisRange across;
    auto& rings = addMarks(plot, {QCPScatterStyle::ssCircle, QPen(theme.text, 1.5 * theme.unit),
                                  QBrush(theme.background), 8 * theme.unit});
    auto& discs = addMarks(plot, {QCPScatterStyle::ssDisc, widthColor(bits_, theme.ground), 9 * theme.unit});
    qsizetype chosen = -1;
    for (std::size_t row = 0; row < drawn_; ++row) {
        const auto of = classes_[row];
        const double place = double(row), now = 100 * low(of), before = 100 * full(of);
        names << toQt(insight_->classes[of]);
        if (QString::number(of) == selected)
            chosen = qsizetype(row);
        if (std::isfinite(now))
            discs.addData(now, place);
        if (std::isfinite(before))
            rings.addData(before, place);
        for (const double each : {now, before})
            across.add(each);
        if (std::isfinite(now) && std::isfinite(before)) {
            auto* bar = new QCPItemLine(&plot);
            bar->setPen(QPen(theme.muted, 0));
            bar->start->setCoords(before, place);
            bar->end->setCoords(now, place);
        }
    }
    nameRows(plot, names);
    setLogarithmic(*plot.xAxis, false);
    setRange(*plot.xAxis, across.empty() ? AxisRange{0, 100} : across);
    plot.xAxis->setLabel(ClassTexts::tr("accuracy (%)"));
    frameRow(plot, theme, chosen);
    auto* note = addCornerNote(plot, theme);
    note->setText(full_ ? ClassTexts::tr("disc: %1 bit · ring: 32 bit").arg(bits_)
                        : ClassTexts::tr("disc: %1 bit").arg(bits_));
    note->setColor(theme.muted);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    note->setClipToAxisRect(false);
    plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
}

QByteArray ClassPicture::csv() const {
    auto csv = csvLine(
        {"class", "images", "accuracy at " + std::to_string(bits_) + " bit", "accuracy at 32 bit", "change"});
    for (const auto of : classes_)
        csv += csvLine({insight_->classes[of], std::to_string(low_->imagesOf(of)), csvNumber(low(of)),
                        csvNumber(full(of)), csvNumber(low(of) - full(of))});
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
