// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inside/inside_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::ui {
namespace {

struct InsideTexts {
    Q_DECLARE_TR_FUNCTIONS(InsideTexts)
};

QString usedText(const QuantizedValues& values) {
    const auto levels = double(values.codes.size());
    return InsideTexts::tr("%1 of %2 levels are used, %3 of the values lie on the two outermost ones")
        .arg(countText(std::llround(values.usedLevels() * levels)), countText(std::ssize(values.codes)),
             percentText(values.saturation()));
}

/// The pair that is mistaken most often, as a share of the true class's images.
QString mistakeSentence(const Insight& insight, const Confusion& confusion) {
    std::size_t from = 0, to = 0;
    double most = 0;
    for (std::size_t row = 0; row < confusion.counts.size(); ++row) {
        const auto images = confusion.imagesOf(row);
        for (std::size_t column = 0; column < confusion.counts.size(); ++column) {
            const double share = images > 0 ? double(confusion.counts[row][column]) / double(images) : 0;
            if (row != column && share > most) {
                most = share;
                from = row;
                to = column;
            }
        }
    }
    return most > 0 ? InsideTexts::tr("Most often mistaken: %1 for %2, %3 of its images.")
                          .arg(toQt(insight.classes[from]), toQt(insight.classes[to]), percentText(most))
                    : QString();
}

} // namespace

QString imagesText(Split split) {
    switch (split) {
    case Split::Train: return InsideTexts::tr("training images");
    case Split::Validation: return InsideTexts::tr("validation images");
    case Split::Test: return InsideTexts::tr("test images");
    }
    return {};
}

QString measuredText(const Insight& insight) {
    return (insight.plan.checkpoint == CheckpointKind::Best
                ? InsideTexts::tr("Measured of the best checkpoint, epoch %1; %2 %3, inputs of %4 of them.")
                : InsideTexts::tr("Measured of the last checkpoint, epoch %1; %2 %3, inputs of %4 of them."))
        .arg(countText(insight.at.epoch), countText(insight.images), imagesText(insight.plan.split),
             countText(insight.inputImages));
}

QString levelSentences(const LayerInsight& layer, int bits) {
    const auto* pass = layer.find(bits);
    if (!pass)
        return {};
    QStringList sentences;
    if (!pass->weights.codes.empty())
        sentences << InsideTexts::tr("Weights of %1, %2 bit: %3.")
                         .arg(toQt(layer.layer), QString::number(pass->weights.bits),
                              usedText(pass->weights));
    if (!pass->inputs.codes.empty())
        sentences << InsideTexts::tr("Inputs, %1 bit: %2.")
                         .arg(QString::number(pass->inputs.bits), usedText(pass->inputs));
    if (sentences.isEmpty())
        sentences << InsideTexts::tr("%1 is not quantized at this width.").arg(toQt(layer.layer));
    if (pass->weights.steps.size() > 1)
        sentences << InsideTexts::tr("Every output channel has levels of its own; drawn are their means.");
    return sentences.join(QLatin1Char(' '));
}

QString classSentences(const Insight& insight, int bits) {
    const auto* low = insight.confusionAt(bits);
    if (!low || insight.classes.empty())
        return {};
    QStringList sentences;
    const auto* full = bits == fullPrecision ? nullptr : insight.confusionAt(fullPrecision);
    const auto worst = worstClasses(insight, bits).front();
    const auto name = toQt(insight.classes[worst]);
    if (!full) {
        sentences << InsideTexts::tr("At %1 bit %2 is recognised worst: %3.")
                         .arg(QString::number(bits), name, percentText(low->accuracyOf(worst)));
    } else {
        const double change = low->accuracyOf(worst) - full->accuracyOf(worst);
        sentences << (change < 0
                          ? InsideTexts::tr("%1 bit costs %2 most: %3 points, from %4 to %5; all classes "
                                            "together change by %6 points.")
                          : InsideTexts::tr(
                                "%1 bit costs no class accuracy; the least gain is that of %2: "
                                "%3 points, from %4 to %5; all classes together change by %6 points."))
                         .arg(QString::number(bits), name, changeText(change),
                              percentText(full->accuracyOf(worst)), percentText(low->accuracyOf(worst)),
                              changeText(low->accuracy() - full->accuracy()));
        if (const double chance = chanceOf(*low, *full, worst); std::abs(change) <= chance)
            sentences << InsideTexts::tr("That is within what chance can do with %1 images (±%2 points).")
                             .arg(countText(low->imagesOf(worst)), realText(100 * chance, 1));
    }
    if (const auto mistake = mistakeSentence(insight, *low); !mistake.isEmpty())
        sentences << mistake;
    return sentences.join(QLatin1Char(' '));
}

QString changeText(double change) {
    if (!std::isfinite(change))
        return QStringLiteral("–");
    const auto text = realText(100 * change, 2);
    return change > 0 ? QLatin1Char('+') + text : text;
}

double chanceOf(const Confusion& low, const Confusion& full, std::size_t trueClass) {
    constexpr double z = 1.959964;
    const auto images = double(low.imagesOf(trueClass));
    const double share = (low.accuracyOf(trueClass) + full.accuracyOf(trueClass)) / 2;
    return images > 0 ? z * std::sqrt(2 * share * (1 - share) / images) : std::nan("");
}

std::vector<std::size_t> worstClasses(const Insight& insight, int bits) {
    const auto* low = insight.confusionAt(bits);
    const auto* full = bits == fullPrecision ? nullptr : insight.confusionAt(fullPrecision);
    std::vector<std::size_t> classes(insight.classes.size());
    std::iota(classes.begin(), classes.end(), std::size_t{0});
    const auto worth = [&](std::size_t of) {
        const double value = full ? low->accuracyOf(of) - full->accuracyOf(of) : low->accuracyOf(of);
        return std::isnan(value) ? std::numeric_limits<double>::infinity() : value; // without images: last
    };
    std::ranges::stable_sort(classes, {}, worth);
    return classes;
}

} // namespace pdqat::ui
