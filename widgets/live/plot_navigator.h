// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of a CurvePlot: wheel and drag, rubber band with Shift, arrow keys, plus and minus.
#pragma once

#include "widgets/basics/key_texts.h"

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QKeyEvent;
class QRubberBand;

namespace pdqat::ui {

class CurvePlot;

/// Changes ranges only; drawing is left to the clock, so that a fast wheel cannot pile up replots.
class PlotNavigator : public QObject {
    Q_OBJECT
public:
    explicit PlotNavigator(CurvePlot& plot); ///< becomes the plot's child

    static std::vector<KeyText> keys();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { None, Pan, Band };
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);

    CurvePlot& plot_;
    QRubberBand* band_;
    Drag drag_ = Drag::None;
    QPointF pressed_, last_;
    bool moved_ = false;
};

} // namespace pdqat::ui
