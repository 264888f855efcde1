// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a layer's weights or inputs are distributed, and what its quantizer makes of them: both as densities,
// so that areas can be compared.
#pragma once

#include "widgets/inside/inside_texts.h"
#include "widgets/inside/insight_service.h"
#include "widgets/paper/screen_figure.h"

namespace pdqat::ui {

class LevelPicture : public ScreenFigure {
public:
    struct Shown {
        InsightPtr insight;
        FigureInfo about; ///< the run
        std::string layer;
        int bits = fullPrecision; ///< of the network
        bool logarithmic = false; ///< densities
    };
    /// @param shown  of a layer and a width that were measured
    LevelPicture(Shown shown, LayerPart part);

    FigureInfo info() const override { return shown_.about; }
    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot>
    spots() const override; ///< a level each, from the lowest; where there are none, a bin each
    QByteArray csv() const override;

private:
    struct Step {
        double left = 0, right = 0, density = 0;
        std::int64_t count = 0;
    };
    std::vector<Step> bins() const;
    std::vector<Step> levels() const; ///< none: not quantized
    double highest() const;
    double lowest() const; ///< of the axis of densities

    Shown shown_;
    LayerPart part_;
    const Histogram* histogram_;
    const QuantizedValues* quantized_;
};

} // namespace pdqat::ui
