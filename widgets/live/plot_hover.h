// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under the mouse: a line through it and the nearest curve's name and value, on a layer of its own
// that is drawn without drawing the curves again.
#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;

namespace pdqat::ui {

class CurvePlot;
class PlotHover;

/// Where plots with a common x axis are looked at.
class CursorLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// `inside` false: the mouse has left.
    void moved(const pdqat::ui::PlotHover* by, double x, bool inside);
};

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
    void link(CursorLink* link);

private:
    void moveTo(double x);
    void point(const QString& key, double x);
    void showOthers(double x, bool inside);
    void hide();
    void place(QPointF pixel);

    CurvePlot& plot_;
    QCPItemStraightLine* line_;
    QCPItemTracer* tracer_;
    QCPItemText* label_;
    QPointer<CursorLink> link_;
    QPointF pixel_;
    double linked_ = 0; ///< where the mouse is in another plot
    bool inside_ = false, linkedInside_ = false;
};

} // namespace pdqat::ui
