// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/heat_plot.h"

#include "widgets/paper/numbers_dialog.h"
#include "widgets/plots/plot_parts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

HeatPlot::HeatPlot(const QString& objectName, PlotLabels labels, QWidget* parent)
    : LivePlot(objectName, parent),
      tableAction_(makeAction("Table", Qt::Key_T)),
      heat_(addHeatMap(*canvas_, PlotTheme::screen(palette(), font()), labels)),
      frame_(new QCPItemRect(canvas_)) {
    canvas_->installEventFilter(this);
    connect(tableAction_, &QAction::triggered, this, [this] { showNumbers(figure().get(), this); });
    layOut({exportAction_});
    HeatPlot::setLabels(std::move(labels));
    HeatPlot::applyTheme();
}

void HeatPlot::setLabels(PlotLabels labels) {
    LivePlot::setLabels(std::move(labels));
    heat_.scale->axis()->setLabel(labels_.y);
    canvas_->setAccessibleDescription(
        tr("Heat map of %1 by layer and epoch. Up and down select a layer.").arg(labels_.y));
    tableAction_->setText(tr("Numbers as a table"));
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
    styleHeatMap(heat_, theme_, labels_);
    frame_->setPen(QPen(theme_.text, 2));
    frame_->setClipToAxisRect(false);
}

void HeatPlot::redraw() {
    const auto lost = fillHeatMap(*canvas_, heat_, series_, labels_);
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

const std::vector<KeyAct<HeatPlot>>& HeatPlot::keyTable() {
    static const std::vector<KeyAct<HeatPlot>> table{
        {{Qt::Key_Up, Qt::Key_Down},
         QT_TR_NOOP("select the layer above or below"),
         [](HeatPlot& plot, int key) { plot.moveHighlight(key == Qt::Key_Up ? -1 : 1); }}};
    return table;
}

std::vector<KeyText> HeatPlot::keys() {
    return keyTexts(keyTable(), [](const char* text) { return tr(text); });
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
        if (press(keyTable(), *this, *static_cast<QKeyEvent*>(event)))
            return true;
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

std::unique_ptr<Figure> HeatPlot::figure() const { return figureOf<HeatFigure>(series_); }

} // namespace pdqat::ui
