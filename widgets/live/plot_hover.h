// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under the mouse: a line through it and the nearest curve's name and value, on a layer of its own
// that is drawn without drawing the curves again.
#pragma once

#include <QObject>
#include <QPointF>

class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;

namespace pdqat::ui {

class CurvePlot;

class PlotHover : public QObject {
    Q_OBJECT
public:
    explicit PlotHover(CurvePlot& plot); ///< becomes the plot's child

    bool eventFilter(QObject* watched, QEvent* event) override;
    void applyTheme();
    /// Before curves are taken away.
    void forget() { hide(); }
    /// After the curves were drawn anew.
    void refresh();
    QString text() const; ///< of the label; empty while it is hidden

private:
    void moveTo(QPointF pixel);
    void point(const QString& key);
    void hide();
    void place(QPointF pixel);

    CurvePlot& plot_;
    QCPItemStraightLine* line_;
    QCPItemTracer* tracer_;
    QCPItemText* label_;
    QPointF pixel_;
    bool inside_ = false;
};

} // namespace pdqat::ui
