// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/heat_plot.h"

#include "widgets/plots/plot_parts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

HeatPlot::HeatPlot(const QString& objectName, PlotLabels labels, QWidget* parent)
    : LivePlot(objectName, parent),
      heat_(addHeatMap(*canvas_, PlotTheme::screen(palette(), font()), labels.y)),
      frame_(new QCPItemRect(canvas_)) {
    canvas_->installEventFilter(this);
    layOut({exportAction_});
    HeatPlot::setLabels(std::move(labels));
    HeatPlot::applyTheme();
}

void HeatPlot::setLabels(PlotLabels labels) {
    LivePlot::setLabels(std::move(labels));
    heat_.scale->axis()->setLabel(labels_.y);
    canvas_->setAccessibleDescription(
        tr("Heat map of %1 by layer and epoch. Up and down select a layer.").arg(labels_.y));
    exportAction_->setText(tr("Export"));
    exportAction_->setToolTip(tr("Export this figure (%1)").arg(exportAction_->shortcut().toString()));
    markDirty();
}

void HeatPlot::setSeries(SeriesList series) {
    series_ = std::move(series);
    markDirty();
}

void HeatPlot::applyTheme() {
    LivePlot::applyTheme();
    styleHeatMap(heat_, theme_, labels_.y);
    frame_->setPen(QPen(theme_.text, 2));
    frame_->setClipToAxisRect(false);
}

void HeatPlot::redraw() {
    const auto lost = fillHeatMap(*canvas_, heat_, series_);
    title_->setText(lost > 0 ? tr("%1 – values not finite: %2").arg(labels_.title, QLocale().toString(lost))
                             : labels_.title);
    markHighlighted();
    canvas_->replot();
}

void HeatPlot::markHighlighted() {
    const auto found = std::find_if(series_.begin(), series_.end(), [this](const auto& spec) {
        return legend_ && spec.key == legend_->highlighted();
    });
    frame_->setVisible(found != series_.end());
    if (found == series_.end())
        return;
    const auto row = static_cast<double>(found - series_.begin());
    frame_->topLeft->setCoords(canvas_->xAxis->range().lower, row - 0.5);
    frame_->bottomRight->setCoords(canvas_->xAxis->range().upper, row + 0.5);
}

int HeatPlot::rowAt(QPointF pixel) const {
    if (!canvas_->axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const auto row = static_cast<int>(std::lround(canvas_->yAxis->pixelToCoord(pixel.y())));
    return row >= 0 && row < static_cast<int>(series_.size()) ? row : -1;
}

QString HeatPlot::valueAt(QPointF pixel) const {
    const int row = rowAt(pixel);
    if (row < 0 || series_.empty())
        return {};
    const auto epoch = std::lround(canvas_->xAxis->pixelToCoord(pixel.x()));
    const double value = heat_.map->data()->cell(static_cast<int>(epoch) - 1, row);
    return tr("%1, epoch %2: %3")
        .arg(series_[static_cast<std::size_t>(row)].name, QLocale().toString(static_cast<qlonglong>(epoch)),
             std::isfinite(value) ? QLocale().toString(value, 'g', 5) : QStringLiteral("–"));
}

void HeatPlot::moveHighlight(int rows) {
    if (!legend_ || series_.empty())
        return;
    const auto found = std::find_if(series_.begin(), series_.end(),
                                    [this](const auto& spec) { return spec.key == legend_->highlighted(); });
    const auto row = found == series_.end() ? 0 : found - series_.begin() + rows;
    legend_->highlight(
        series_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(row, 0, std::ssize(series_) - 1))].key);
}

bool HeatPlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && legend_) {
        const int row = rowAt(static_cast<QMouseEvent*>(event)->position());
        legend_->highlight(row < 0 ? QString() : series_[static_cast<std::size_t>(row)].key);
    } else if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), valueAt(help->pos()), canvas_);
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveHighlight(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

std::unique_ptr<Figure> HeatPlot::figure() const { return figureOf<HeatFigure>(series_); }

} // namespace pdqat::ui
