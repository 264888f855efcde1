// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inside/confusion_picture.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/inside/inside_texts.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct ConfusionTexts {
    Q_DECLARE_TR_FUNCTIONS(ConfusionTexts)
};

constexpr std::size_t mostClasses = 40; ///< that have room; of more, those that the width costs most

QString numberText(std::size_t number) { return QString::number(number); }

} // namespace

ConfusionPicture::ConfusionPicture(InsightPtr insight, FigureInfo about, int bits)
    : insight_(std::move(insight)), about_(std::move(about)), confusion_(insight_->confusionAt(bits)) {
    about_.title = ConfusionTexts::tr("Confusions at %1 bit").arg(bits);
    classes_ = worstClasses(*insight_, bits);
    if (classes_.size() > mostClasses) {
        classes_.resize(mostClasses);
        about_.notes << ConfusionTexts::tr("Of %1 classes the %2 that this width costs most.")
                            .arg(countText(std::ssize(insight_->classes)), countText(std::ssize(classes_)));
    }
    std::ranges::sort(classes_);
}

double ConfusionPicture::share(std::size_t row, std::size_t column) const {
    const auto images = confusion_->imagesOf(row);
    return images > 0 ? double(confusion_->counts[row][column]) / double(images) : std::nan("");
}

std::vector<Spot> ConfusionPicture::spots() const {
    std::vector<Spot> spots;
    const auto& names = insight_->classes;
    for (std::size_t y = 0; y < classes_.size(); ++y)
        for (std::size_t x = 0; x < classes_.size(); ++x) {
            const auto row = classes_[y], column = classes_[x];
            const auto text =
                row == column
                    ? ConfusionTexts::tr("%1 recognised: %2 of %3 images, %4")
                          .arg(toQt(names[row]), countText(confusion_->counts[row][column]),
                               countText(confusion_->imagesOf(row)), percentText(share(row, column)))
                    : ConfusionTexts::tr("%1 taken for %2: %3 of %4 images, %5")
                          .arg(toQt(names[row]), toQt(names[column]),
                               countText(confusion_->counts[row][column]),
                               countText(confusion_->imagesOf(row)), percentText(share(row, column)));
            spots.push_back({QRectF(double(x) - 0.5, double(y) - 0.5, 1, 1), numberText(row), text});
        }
    return spots;
}

void ConfusionPicture::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    QStringList names;
    std::vector<CellGrid::Cell> cells;
    for (const auto row : classes_) {
        names << toQt(insight_->classes[row]);
        for (const auto column : classes_) {
            const double part = share(row, column);
            cells.push_back({std::isnan(part) ? QColor() : sequenceColor(part, theme.ground),
                             confusion_->counts[row][column] > 0 ? plot.locale().toString(100 * part, 'f', 0)
                                                                 : QString()});
        }
    }
    new CellGrid(plot, theme, columns(), std::move(cells));
    plot.yAxis->setLabel(ConfusionTexts::tr("true class"));
    plot.xAxis->setLabel(ConfusionTexts::tr("predicted class (% of the true class)"));
    nameCells(plot, theme, names, names);
    auto& scale = colorScale(plot);
    styleColorScale(scale, theme, sequenceGradient(theme.ground), {});
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->addTick(0, QStringLiteral("0 %"));
    ticker->addTick(1, QStringLiteral("100 %"));
    scale.axis()->setTicker(ticker);
    scale.setDataRange({0, 1});
    const auto row = std::ranges::find(classes_, selected, numberText);
    frameRow(plot, theme, row == classes_.end() ? -1 : row - classes_.begin());
}

QByteArray ConfusionPicture::csv() const {
    std::vector<std::string> head{"true class"};
    head.insert(head.end(), insight_->classes.begin(), insight_->classes.end());
    auto csv = csvLine(head);
    for (std::size_t row = 0; row < insight_->classes.size(); ++row) {
        std::vector<std::string> cells{insight_->classes[row]};
        for (const auto count : confusion_->counts[row])
            cells.push_back(std::to_string(count));
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
