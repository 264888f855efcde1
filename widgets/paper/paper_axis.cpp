// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_axis.h"

#include <qcustomplot.h>

#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int aslant = -45, onEnd = -90; ///< degrees; read from below to above

QString withTrueMinus(QString label) {
    if (!label.contains(u'e')) // else the axis makes a power of ten of it
        label.replace(u'-', QChar(0x2212));
    return label;
}

class PaperTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
        return withTrueMinus(QCPAxisTicker::getTickLabel(tick, locale, format, precision));
    }
};

class WholeTicker : public PaperTicker {
protected:
    double getTickStep(const QCPRange& range) override {
        return std::max(1.0, std::ceil(PaperTicker::getTickStep(range)));
    }
};

/// Decades; where fewer than two are seen, 1-2-5 steps, and every digit within half a decade.
class PaperLogTicker : public QCPAxisTickerLog {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override {
        const double decades = std::log10(range.upper / range.lower);
        if (!(decades < 2))
            return QCPAxisTickerLog::createTickVector(tickStep, range);
        QVector<double> ticks;
        for (const int digit : decades < 0.5 ? QVector<int>{1, 2, 3, 4, 5, 6, 8} : QVector<int>{1, 2, 5})
            for (int power = int(std::floor(std::log10(range.lower))); power <= std::log10(range.upper);
                 ++power)
                ticks << digit * std::pow(10.0, power);
        std::sort(ticks.begin(), ticks.end());
        return ticks;
    }
    QVector<double> createSubTickVector(int, const QVector<double>& ticks) override {
        QVector<double> between;
        if (ticks.isEmpty())
            return between;
        for (double decade = std::pow(10, std::floor(std::log10(ticks.first()))); decade <= ticks.last() * 10;
             decade *= 10)
            for (int digit = 2; digit < 10; ++digit)
                between << digit * decade;
        return between;
    }
};

struct LabelSize {
    double width = 0, height = 0;
};

LabelSize widest(const QStringList& names, const QFont& font) {
    const QFontMetricsF metrics(font);
    LabelSize size{0, metrics.height()};
    for (const auto& name : names)
        for (const auto& line : name.split(u'\n'))
            size.width = std::max(size.width, metrics.horizontalAdvance(line));
    return size;
}

} // namespace

void setNumbers(QCPAxis& axis, bool logarithmic, Numbers numbers) {
    setLogarithmic(axis, logarithmic);
    if (logarithmic)
        axis.setTicker(QSharedPointer<PaperLogTicker>::create());
    else if (numbers == Numbers::Whole)
        axis.setTicker(QSharedPointer<WholeTicker>::create());
    else
        axis.setTicker(QSharedPointer<PaperTicker>::create());
    axis.ticker()->setTickCount(5);
}

void setNumbersAt(QCPAxis& axis, const QVector<double>& places) {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const double place : places)
        ticker->addTick(place, withTrueMinus(QString::number(place)));
    axis.setTicker(ticker);
    axis.setSubTicks(false);
}

void setCategories(QCPAxis& axis, const QStringList& names, const PlotTheme& theme, double room) {
    const auto size = widest(names, theme.font);
    const double each = room / std::max<double>(1, static_cast<double>(names.size()));
    const bool upright = size.width + 0.5 * size.height <= each;
    const bool slanted = !upright && 1.45 * size.height <= each;
    const auto every =
        upright || slanted ? 1 : std::max<qsizetype>(1, qsizetype(std::ceil(size.height / each)));
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < names.size(); i += every)
        ticker->addTick(static_cast<double>(i), upright ? names[i] : QString(names[i]).replace(u'\n', u' '));
    axis.setTicker(ticker);
    axis.setTickLabelRotation(upright ? 0 : slanted ? aslant : onEnd);
    axis.setSubTicks(false);
    axis.grid()->setVisible(false);
}

} // namespace pdqat::ui
