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

void setLogarithmic(QCPAxis& axis, bool on) {
    axis.setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        axis.setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
    axis.setNumberFormat("gb");
    axis.setNumberPrecision(on ? 4 : 6);
    axis.setSubTicks(on);
    axis.ticker()->setTickCount(5);
}

} // namespace pdqat::ui
