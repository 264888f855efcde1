// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/cost_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pdqat::ui {
namespace {

/// Three significant digits, never an exponent.
QString threeDigits(double value) {
    const double size = std::abs(value);
    const int whole = size > 1e-6 ? int(std::floor(std::log10(size))) : 0;
    auto text = QLocale().toString(value, 'f', std::max(0, 2 - whole));
    const auto point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

struct Scaled {
    double value;
    const char* prefix;
};

Scaled scaled(double value) {
    static constexpr const char* prefixes[] = {"", "k", "M", "G", "T", "P"};
    std::size_t step = 0;
    // 999.5 would read as 1000.
    while (std::abs(value) >= 999.5 && step + 1 < std::size(prefixes)) {
        value /= 1000;
        ++step;
    }
    return {value, prefixes[step]};
}

} // namespace

QString sizeText(std::int64_t bytes) {
    if (std::abs(bytes) < 1000)
        return QCoreApplication::translate("texts", "%1 bytes").arg(threeDigits(double(bytes)));
    return prefixedText(double(bytes)) + QLatin1Char('B');
}

QString prefixedText(double value) {
    const auto [number, prefix] = scaled(value);
    return *prefix ? threeDigits(number) + QChar(0xa0) + QLatin1String(prefix) : threeDigits(number);
}

QString timesText(double ratio) {
    return std::isfinite(ratio) ? QCoreApplication::translate("texts", "%1 times")
                                      .arg(QLocale().toString(ratio, 'f', ratio < 9.95 ? 1 : 0))
                                : QStringLiteral("–");
}

QString millisecondsText(double value) { return threeDigits(value) + QStringLiteral("\u00a0ms"); }

QString costText(const NetworkCost& cost, const NetworkCost& full) {
    const auto low = cost.total(), high = full.total();
    const auto counts = QCoreApplication::translate("texts", "%1 parameters · %2 MACs")
                            .arg(prefixedText(double(low.parameters)), prefixedText(double(low.macs)));
    if (cost.bits == full.bits)
        return QCoreApplication::translate("texts", "%1 bit: %2 packed · %3 BOPs · %4")
            .arg(QString::number(cost.bits), sizeText(low.bytes), prefixedText(low.bops), counts);
    return QCoreApplication::translate("texts", "%1 bit: %2 packed (32 bit: %3, %4) · %5 BOPs (%6) · %7")
        .arg(QString::number(cost.bits), sizeText(low.bytes), sizeText(high.bytes),
             timesText(double(high.bytes) / double(low.bytes)), prefixedText(low.bops),
             prefixedText(high.bops), counts);
}

std::int64_t overhead(const ModelExportResult& result) {
    return result.fileBytes - result.cost.total().bytes;
}

const ModelLatency* latencyOf(const ModelExportResult& result, std::string_view model) {
    for (const auto& latency : result.latencies)
        if (latency.model == model)
            return &latency;
    return nullptr;
}

} // namespace pdqat::ui
