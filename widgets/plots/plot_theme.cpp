// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

QColor mix(const QColor& a, const QColor& b, float share) {
    const float rest = 1 - share;
    return QColor::fromRgbF(a.redF() * share + b.redF() * rest, a.greenF() * share + b.greenF() * rest,
                            a.blueF() * share + b.blueF() * rest)
        .rgb();
}

void mixTones(PlotTheme& theme) {
    theme.muted = mix(theme.text, theme.background, 0.66F);
    theme.grid = mix(theme.text, theme.background, 0.11F);
    theme.alert = fromOklch(theme.ground == Ground::Light ? 0.55 : 0.70, 0.20, 27);
}

class ScaleTicker : public QCPAxisTicker {
public:
    explicit ScaleTicker(ScaleOf scaleOf) : scaleOf_(std::move(scaleOf)) {}

    void generate(const QCPRange& range, const QLocale& locale, QChar /*format*/, int /*precision*/,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) override {
        const auto scale = scaleOf_({range.lower, range.upper});
        ticks.clear();
        if (labels)
            labels->clear();
        for (const auto& tick : scale.ticks) {
            ticks << tick.at;
            if (labels)
                *labels << QString::fromStdString(tick.label).replace(u'.', locale.decimalPoint());
        }
        if (subTicks)
            *subTicks = QVector<double>(scale.minorTicks.begin(), scale.minorTicks.end());
    }

private:
    ScaleOf scaleOf_;
};

/// The plot's size is known before that of its axes; labels take about so many em of it.
int roomForTicks(const QCPAxis& axis) {
    const bool vertical = axis.orientation() == Qt::Vertical;
    const auto size = axis.parentPlot()->viewport().size();
    const double em = QFontInfo(axis.tickLabelFont()).pixelSize();
    return mostTicks((vertical ? size.height() : size.width()) / em - (vertical ? 4.5 : 7), vertical);
}

} // namespace

PlotTheme PlotTheme::screen(const QPalette& palette, const QFont& font) {
    PlotTheme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.ground = theme.background.lightnessF() < 0.5F ? Ground::Dark : Ground::Light;
    theme.font = font;
    if (font.pointSizeF() > 0)
        theme.font.setPointSizeF(font.pointSizeF() * 0.9);
    mixTones(theme);
    return theme;
}

PlotTheme PlotTheme::paper(const QFont& font, double unit) {
    PlotTheme theme;
    theme.background = Qt::white;
    theme.text = QColor(0x20, 0x20, 0x20);
    theme.font = font;
    theme.unit = unit;
    mixTones(theme);
    return theme;
}

QColor PlotTheme::dimmed(const QColor& color) const { return mix(color, background, 0.28F); }

void styleAxis(QCPAxis& axis, const PlotTheme& theme) {
    const double unit = theme.unit;
    const QPen line(theme.muted, unit > 1 ? 0.7 * unit : 1, Qt::SolidLine, Qt::FlatCap);
    const auto length = [unit](double logical) { return std::max(1, qRound(logical * unit)); };
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(QPen(theme.muted, unit > 1 ? 0.5 * unit : 1));
    axis.setTickLength(0, length(4));
    axis.setSubTickLength(0, length(2));
    axis.setTickLabelFont(theme.font);
    axis.setLabelFont(theme.font);
    axis.setTickLabelColor(theme.muted);
    axis.setLabelColor(theme.text);
    axis.setTickLabelPadding(length(6));
    axis.setLabelPadding(length(4));
    axis.grid()->setPen(QPen(theme.grid, unit > 1 ? 0.5 * unit : 1));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void styleFrame(QCustomPlot& plot, const PlotTheme& theme) {
    plot.setBackground(QBrush(theme.background));
    for (auto* axis : {plot.xAxis, plot.yAxis})
        styleAxis(*axis, theme);
    for (auto* axis : {plot.xAxis2, plot.yAxis2})
        axis->setVisible(false);
}

void showAbove(QCustomPlot& plot, const PlotTheme& theme) {
    auto &below = *plot.xAxis, &above = *plot.xAxis2;
    styleAxis(above, theme);
    above.setTickPen(below.tickPen());
    above.setBasePen(below.basePen());
    above.setSubTicks(below.subTicks());
    above.setTicker(below.ticker());
    above.setNumberFormat(below.numberFormat());
    above.setTickLabelRotation(below.tickLabelRotation());
    above.setTickLabels(true);
    above.setLabel(below.label());
    above.setRange(below.range());
    above.grid()->setVisible(below.grid()->visible());
    above.setVisible(true);
    below.setVisible(false);
}

AxisRange axisRange(const AxisRange& values, bool logarithmic) {
    const auto scale = logarithmic ? logarithmicScale(values, 2) : linearScale(values, 2);
    return {scale.low, scale.high};
}

void setRange(QCPAxis& axis, const AxisRange& values) {
    const auto range = axisRange(values, axis.scaleType() == QCPAxis::stLogarithmic);
    axis.setRange(range.low(), range.high());
}

void setTicks(QCPAxis& axis, ScaleOf scaleOf) {
    axis.setTicker(QSharedPointer<ScaleTicker>::create(std::move(scaleOf)));
    axis.setNumberFormat(QStringLiteral("g")); // labels stay as they are: no "1e5" becomes a power
}

void setTicks(QCPAxis& axis, double closest) {
    setTicks(axis, [&axis, closest](const AxisRange& shown) {
        return scaleWithin(shown, axis.scaleType() == QCPAxis::stLogarithmic, roomForTicks(axis), closest);
    });
}

void setLogarithmic(QCPAxis& axis, bool on) {
    axis.setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    setTicks(axis);
}

} // namespace pdqat::ui
