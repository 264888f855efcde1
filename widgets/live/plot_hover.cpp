// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/plot_hover.h"

#include "widgets/live/curve_plot.h"

#include <qcustomplot.h>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr double reach = 40;

QString layerName() { return QStringLiteral("hover"); }

} // namespace

PlotHover::PlotHover(CurvePlot& plot) : QObject(&plot), plot_(plot) {
    auto& canvas = plot.canvas();
    canvas.addLayer(layerName(), canvas.layer(QStringLiteral("overlay")));
    canvas.layer(layerName())->setMode(QCPLayer::lmBuffered);
    canvas.setCurrentLayer(layerName());
    line_ = new QCPItemStraightLine(&canvas);
    tracer_ = new QCPItemTracer(&canvas);
    tracer_->setStyle(QCPItemTracer::tsCircle);
    tracer_->setSize(8);
    tracer_->setInterpolating(false);
    label_ = new QCPItemText(&canvas);
    label_->position->setType(QCPItemPosition::ptAbsolute);
    label_->setPadding(QMargins(6, 3, 6, 3));
    label_->setTextAlignment(Qt::AlignLeft);
    canvas.setCurrentLayer(QStringLiteral("main"));
    canvas.setMouseTracking(true);
    canvas.installEventFilter(this);
    hide();
}

void PlotHover::applyTheme() {
    const auto& theme = plot_.theme();
    line_->setPen(QPen(theme.muted, 1, Qt::DotLine));
    label_->setFont(theme.font);
    label_->setColor(theme.text);
    label_->setPen(QPen(theme.grid));
    auto ground = theme.background;
    ground.setAlphaF(0.92F);
    label_->setBrush(ground);
}

bool PlotHover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        pixel_ = static_cast<QMouseEvent*>(event)->position();
        inside_ = plot_.canvas().axisRect()->rect().contains(pixel_.toPoint());
        refresh();
    } else if (event->type() == QEvent::Leave) {
        inside_ = false;
        refresh();
    } else {
        return false;
    }
    if (link_)
        Q_EMIT link_->moved(this, plot_.canvas().xAxis->pixelToCoord(pixel_.x()), inside_);
    return QObject::eventFilter(watched, event);
}

void PlotHover::link(CursorLink* link) {
    if (link_)
        link_->disconnect(this);
    link_ = link;
    if (link)
        connect(link, &CursorLink::moved, this, [this](const PlotHover* by, double x, bool inside) {
            if (by != this)
                showOthers(x, inside);
        });
}

void PlotHover::showOthers(double x, bool inside) {
    linked_ = x;
    linkedInside_ = inside && plot_.canvas().xAxis->range().contains(x);
    if (plot_.isVisible())
        refresh();
}

void PlotHover::refresh() {
    const bool wasShown = line_->visible();
    if (inside_) {
        const double x = plot_.canvas().xAxis->pixelToCoord(pixel_.x());
        moveTo(x);
        point(plot_.nearest(pixel_, reach), x);
    } else if (linkedInside_) {
        moveTo(linked_);
        point(plot_.legend() ? plot_.legend()->highlighted() : QString(), linked_);
    } else {
        hide();
    }
    if (inside_ || linkedInside_ || wasShown)
        plot_.canvas().layer(layerName())->replot();
}

void PlotHover::hide() {
    line_->setVisible(false);
    tracer_->setVisible(false);
    label_->setVisible(false);
    tracer_->setGraph(nullptr);
}

void PlotHover::moveTo(double x) {
    line_->point1->setCoords(x, plot_.canvas().yAxis->range().lower);
    line_->point2->setCoords(x, plot_.canvas().yAxis->range().upper);
    line_->setVisible(true);
}

void PlotHover::point(const QString& key, double x) {
    const auto& all = plot_.series();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& s) { return s.spec().key == key; });
    tracer_->setVisible(found != all.end());
    label_->setVisible(found != all.end());
    if (found == all.end())
        return tracer_->setGraph(nullptr);
    tracer_->setGraph(&found->graph());
    tracer_->setGraphKey(x);
    tracer_->updatePosition();
    tracer_->setPen(QPen(plot_.theme().color(found->spec().color), 2));
    tracer_->setBrush(plot_.theme().background);
    const QLocale locale;
    const auto& at = plot_.labels().at;
    label_->setText(QStringLiteral("%1\n%2 · %3")
                        .arg(found->spec().name, locale.toString(tracer_->position->value(), 'g', 5),
                             (at.isEmpty() ? CurvePlot::tr("epoch %1") : at)
                                 .arg(locale.toString(tracer_->position->key(), 'f', 2))));
    place(tracer_->position->pixelPosition());
}

void PlotHover::place(QPointF pixel) {
    const auto area = plot_.canvas().axisRect()->rect();
    const bool right = pixel.x() < area.center().x(), below = pixel.y() < area.center().y();
    label_->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) |
                                 (below ? Qt::AlignTop : Qt::AlignBottom));
    label_->position->setCoords(pixel + QPointF(right ? 10 : -10, below ? 10 : -10));
}

QString PlotHover::text() const { return label_->visible() ? label_->text() : QString(); }

} // namespace pdqat::ui
