// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/figure.h"

#include <cmath>

namespace pdqat::ui {

QByteArray csvField(const QString& text) {
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text.toUtf8();
    return '"' + QString(text).replace(QStringLiteral("\""), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvNumber(double value) {
    if (std::isfinite(value))
        return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

} // namespace pdqat::ui
