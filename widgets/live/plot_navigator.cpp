// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/plot_navigator.h"

#include "widgets/live/curve_plot.h"

#include <qcustomplot.h>

#include <cmath>

namespace pdqat::ui {
namespace {

constexpr double wheelStep = 0.85, keyStep = 40, clickReach = 8;

QPointF middle(const CurvePlot& plot) { return QRectF(plot.canvas().axisRect()->rect()).center(); }

const std::vector<KeyAct<CurvePlot>>& keyTable() {
    static const std::vector<KeyAct<CurvePlot>> table{
        {{Qt::Key_Left, Qt::Key_Right},
         QT_TRANSLATE_NOOP("pdqat::ui::PlotNavigator", "move left or right"),
         [](CurvePlot& plot, int key) {
             plot.panBy({key == Qt::Key_Left ? keyStep : -keyStep, 0});
         }},
        {{Qt::Key_Up, Qt::Key_Down},
         QT_TRANSLATE_NOOP("pdqat::ui::PlotNavigator", "move up or down"),
         [](CurvePlot& plot, int key) {
             plot.panBy({0, key == Qt::Key_Up ? keyStep : -keyStep});
         }},
        {{Qt::Key_Plus, Qt::Key_Equal},
         QT_TRANSLATE_NOOP("pdqat::ui::PlotNavigator", "zoom in"),
         [](CurvePlot& plot, int) { plot.zoomBy(wheelStep, middle(plot)); }},
        {{Qt::Key_Minus},
         QT_TRANSLATE_NOOP("pdqat::ui::PlotNavigator", "zoom out"),
         [](CurvePlot& plot, int) { plot.zoomBy(1 / wheelStep, middle(plot)); }}};
    return table;
}

} // namespace

PlotNavigator::PlotNavigator(CurvePlot& plot)
    : QObject(&plot), plot_(plot), band_(new QRubberBand(QRubberBand::Rectangle, &plot.canvas())) {
    band_->setObjectName(QStringLiteral("rubberBand"));
    plot.canvas().installEventFilter(this);
}

bool PlotNavigator::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent*>(event)); return false; // PlotHover sees it too
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick: plot_.follow(); return true;
    case QEvent::Wheel: {
        const auto& wheel = *static_cast<QWheelEvent*>(event);
        plot_.zoomBy(std::pow(wheelStep, wheel.angleDelta().y() / 120.0), wheel.position());
        return true;
    }
    case QEvent::KeyPress: return ui::press(keyTable(), plot_, *static_cast<QKeyEvent*>(event));
    case QEvent::FocusIn:
    case QEvent::FocusOut: plot_.update(); return false;
    default: return QObject::eventFilter(watched, event);
    }
}

void PlotNavigator::press(const QMouseEvent& event) {
    plot_.canvas().setFocus(Qt::MouseFocusReason);
    pressed_ = last_ = event.position();
    moved_ = false;
    const bool band = event.button() == Qt::RightButton || event.modifiers().testFlag(Qt::ShiftModifier);
    drag_ = band ? Drag::Band : Drag::Pan;
}

void PlotNavigator::move(const QMouseEvent& event) {
    if (drag_ == Drag::None)
        return;
    moved_ |= (event.position() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (!moved_)
        return;
    if (drag_ == Drag::Pan) {
        plot_.panBy(event.position() - last_);
        last_ = event.position();
        return;
    }
    band_->setGeometry(QRect(pressed_.toPoint(), event.position().toPoint()).normalized());
    band_->show();
}

void PlotNavigator::release(const QMouseEvent& event) {
    band_->hide();
    if (!moved_) {
        if (event.button() == Qt::RightButton)
            plot_.showMenu(event.globalPosition().toPoint());
        else if (auto* legend = plot_.legend(); legend && event.button() == Qt::LeftButton)
            legend->highlight(plot_.nearest(event.position(), clickReach));
    } else if (drag_ == Drag::Band) {
        plot_.zoomTo(QRect(pressed_.toPoint(), event.position().toPoint()));
    }
    drag_ = Drag::None;
}

std::vector<KeyText> PlotNavigator::keys() {
    return keyTexts(keyTable(), [](const char* text) { return tr(text); });
}

} // namespace pdqat::ui
