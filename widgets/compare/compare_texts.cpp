// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(CompareTexts)
};

} // namespace

QString splitText(Split split) {
    switch (split) {
    case Split::Train: return CompareTexts::tr("training");
    case Split::Validation: return CompareTexts::tr("validation");
    case Split::Test: return CompareTexts::tr("test");
    }
    return {};
}

QString comparedValueText(ComparedValue value, Split split) {
    switch (value) {
    case ComparedValue::Accuracy: return CompareTexts::tr("Accuracy, %1 (%)").arg(splitText(split));
    case ComparedValue::FullAccuracy:
        return CompareTexts::tr("Accuracy at 32 bit, %1 (%)").arg(splitText(split));
    case ComparedValue::Loss: return CompareTexts::tr("Loss, %1").arg(splitText(split));
    case ComparedValue::Size: return CompareTexts::tr("Size (kB)");
    case ComparedValue::Bops: return CompareTexts::tr("Bit operations (10⁹)");
    case ComparedValue::Latency: return CompareTexts::tr("Time for one image (ms)");
    case ComparedValue::Kept: return CompareTexts::tr("Layers kept at 32 bit");
    case ComparedValue::Seconds: return CompareTexts::tr("Training time (s)");
    }
    return {};
}

QString layerQuantityText(LayerQuantity quantity) {
    switch (quantity) {
    case LayerQuantity::Lambda: return CompareTexts::tr("Dual variable λ");
    case LayerQuantity::Error: return CompareTexts::tr("Error");
    case LayerQuantity::Slack: return CompareTexts::tr("Slack");
    case LayerQuantity::Bits: return CompareTexts::tr("Bits of the weights");
    }
    return {};
}

QString compareAxisText(CompareAxis axis) {
    switch (axis) {
    case CompareAxis::Epoch: return CompareTexts::tr("epochs");
    case CompareAxis::Step: return CompareTexts::tr("batches");
    case CompareAxis::Time: return CompareTexts::tr("minutes of training");
    }
    return {};
}

QString curveMetricText(const std::string& metric) {
    switch (findMetric(metric).kind) {
    case MetricKind::Accuracy: return CompareTexts::tr("Accuracy (%)");
    case MetricKind::Loss: return CompareTexts::tr("Loss");
    case MetricKind::Lambda: return layerQuantityText(LayerQuantity::Lambda);
    case MetricKind::Error: return layerQuantityText(LayerQuantity::Error);
    case MetricKind::Slack: return layerQuantityText(LayerQuantity::Slack);
    case MetricKind::Kept:
    case MetricKind::KeptLambda:
    case MetricKind::Bops:
    case MetricKind::Size:
    case MetricKind::Seconds: break;
    }
    return toQt(metric);
}

int decimalsOf(ComparedValue value) {
    switch (value) {
    case ComparedValue::Accuracy:
    case ComparedValue::FullAccuracy: return 2;
    case ComparedValue::Loss: return 3;
    case ComparedValue::Size: return 1;
    case ComparedValue::Bops:
    case ComparedValue::Latency: return 3;
    case ComparedValue::Kept:
    case ComparedValue::Seconds: return 0;
    }
    return 2;
}

QString comparedText(const Estimate& estimate, int decimals, bool signedNumber) {
    if (!std::isfinite(estimate.mean))
        return QStringLiteral("–");
    auto text = realText(estimate.mean, decimals);
    if (signedNumber && estimate.mean > 0)
        text.prepend(QLatin1Char('+'));
    const double half = estimate.high - estimate.mean;
    return std::isfinite(half) && half > 0 ? text + QStringLiteral(" ± ") + realText(half, decimals) : text;
}

} // namespace pdqat::ui
