// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The front of an allocation: what is lost at least at each cost, uniform widths beside it, the choice on it.
#pragma once

#include "engine/api/measured_network.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QCustomPlot;

namespace pdqat::ui {

class FrontPlot : public QWidget {
    Q_OBJECT
public:
    explicit FrontPlot(QWidget* parent = nullptr);

    struct Shown {
        CostUnit unit = CostUnit::Bytes;
        std::vector<Allocation> front;
        std::vector<std::pair<QString, Allocation>> uniform; ///< all layers at one width, with its name
        QString lossLabel;                                   ///< of the vertical axis
    };
    void setShown(Shown shown);
    void setChoice(const Allocation& choice);
    /// What became of widths that were trained: accuracies on an axis of their own.
    void setMeasured(std::vector<MeasuredNetwork> networks);
    void clear();
    QCustomPlot& canvas() const { return *canvas_; }
    QByteArray csv() const; ///< what is drawn, a point a row

Q_SIGNALS:
    void budgetPicked(double amount); ///< by a click at this cost

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void draw();
    void drawPoints();
    void drawMeasured();
    void retranslate();

    QCustomPlot* canvas_;
    QAction* numbers_;
    Shown shown_;
    std::vector<MeasuredNetwork> measured_;
    std::optional<Allocation> choice_;
    class LabelledPoints* points_ = nullptr; ///< drawn anew with each choice, the curve is not
    double floor_ = 0;                       ///< where a loss of 0 is shown; 0: at 0
};

} // namespace pdqat::ui
