// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/layer_looks.h"

#include "widgets/basics/texts.h"
#include "widgets/plots/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct LayerLooks {
    Q_DECLARE_TR_FUNCTIONS(LayerLooks)
};

} // namespace

QString layerValueText(LayerValue value) {
    switch (value) {
    case LayerValue::Lambda: return LayerLooks::tr("dual variable λ");
    case LayerValue::Error: return LayerLooks::tr("error");
    case LayerValue::Bits: return LayerLooks::tr("bit width");
    }
    return {};
}

QString numberText(LayerValue value, double number) {
    if (!std::isfinite(number))
        return QStringLiteral("–");
    return value == LayerValue::Bits ? LayerLooks::tr("%1 bit").arg(int(number)) : realText(number);
}

QString lookText(LayerValue value, double number) {
    const auto text = numberText(value, number);
    return value == LayerValue::Lambda && std::isfinite(number) ? QStringLiteral("λ ") + text : text;
}

LookScale scaleOf(LayerValue value, const std::vector<double>& numbers) {
    LookScale scale{value, 0, {}};
    std::set<int> widths;
    for (const auto number : numbers)
        if (std::isfinite(number)) {
            scale.most = std::max(scale.most, number);
            widths.insert(int(number));
        }
    if (value == LayerValue::Bits)
        scale.widths.assign(widths.begin(), widths.end());
    return scale;
}

std::vector<LayerLook> looksOf(const LookScale& scale, const std::vector<double>& numbers) {
    std::vector<LayerLook> looks;
    for (const auto number : numbers) {
        QColor fill;
        if (std::isfinite(number))
            fill = scale.value == LayerValue::Bits
                       ? widthColor(int(number))
                       : sequenceColor(scale.most > 0 ? number / scale.most : 0, currentGround());
        looks.push_back({fill, lookText(scale.value, number)});
    }
    return looks;
}

QColor inkOn(const QColor& ground) {
    const double luminance = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
    return luminance > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace pdqat::ui
