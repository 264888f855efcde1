// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Live heat map: layers by epochs, a click selects a layer.
#pragma once

#include "widgets/basics/key_texts.h"
#include "widgets/live/live_plot.h"
#include "widgets/paper/heat_figure.h"

class QCPItemRect;

namespace pdqat::ui {

class HeatPlot : public LivePlot {
    Q_OBJECT
public:
    HeatPlot(const QString& objectName, PlotLabels labels, QWidget* parent = nullptr);

    void setLabels(PlotLabels labels) override;
    void setSeries(SeriesList series) override;
    std::unique_ptr<Figure> figure() const override;
    static std::vector<KeyText> keys();

protected:
    void redraw() override;
    void applyTheme() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markHighlighted();
    void moveHighlight(int rows);
    static const std::vector<KeyAct<HeatPlot>>& keyTable();
    int rowAt(QPointF pixel) const;
    QString valueAt(QPointF pixel) const;

    QAction* tableAction_;
    HeatMap heat_;
    QCPItemRect* frame_;
    SeriesList series_;
};

} // namespace pdqat::ui
