// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/model_texts.h"

#include "widgets/basics/cost_texts.h"
#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct ModelTexts {
    Q_DECLARE_TR_FUNCTIONS(ModelTexts)
};

/// What the engine calls the kinds of steps.
[[maybe_unused]] constexpr const char* stepKinds[] = {
    QT_TRANSLATE_NOOP("ModelTexts", "Images"),
    QT_TRANSLATE_NOOP("ModelTexts", "Convolution"),
    QT_TRANSLATE_NOOP("ModelTexts", "Convolution (32 bit)"),
    QT_TRANSLATE_NOOP("ModelTexts", "Depthwise convolution"),
    QT_TRANSLATE_NOOP("ModelTexts", "Linear"),
    QT_TRANSLATE_NOOP("ModelTexts", "Linear (32 bit)"),
    QT_TRANSLATE_NOOP("ModelTexts", "Batch normalisation"),
    QT_TRANSLATE_NOOP("ModelTexts", "Clamp to [0, 1]"),
    QT_TRANSLATE_NOOP("ModelTexts", "ReLU"),
    QT_TRANSLATE_NOOP("ModelTexts", "Clip"),
    QT_TRANSLATE_NOOP("ModelTexts", "Leaky ReLU"),
    QT_TRANSLATE_NOOP("ModelTexts", "Sigmoid"),
    QT_TRANSLATE_NOOP("ModelTexts", "Hard sigmoid"),
    QT_TRANSLATE_NOOP("ModelTexts", "Hard swish"),
    QT_TRANSLATE_NOOP("ModelTexts", "Scale and shift"),
    QT_TRANSLATE_NOOP("ModelTexts", "Max pooling"),
    QT_TRANSLATE_NOOP("ModelTexts", "Average pooling"),
    QT_TRANSLATE_NOOP("ModelTexts", "Spatial mean"),
    QT_TRANSLATE_NOOP("ModelTexts", "Add"),
    QT_TRANSLATE_NOOP("ModelTexts", "Multiply"),
    QT_TRANSLATE_NOOP("ModelTexts", "Concatenate"),
    QT_TRANSLATE_NOOP("ModelTexts", "Pad"),
    QT_TRANSLATE_NOOP("ModelTexts", "Flatten"),
};

CheckLine readLine(const OpenedModel& model) {
    auto text =
        ModelTexts::tr("ONNX of opset %1, %2 nodes").arg(countText(model.opset), countText(model.nodes));
    if (!model.producer.empty())
        text = ModelTexts::tr("%1, written by %2").arg(text, toQt(model.producer));
    return {CheckLine::State::Good, ModelTexts::tr("Read"), text};
}

CheckLine operatorsLine(const OpenedModel& model) {
    if (!model.problems.empty())
        return {CheckLine::State::Problem, ModelTexts::tr("Operators"),
                ModelTexts::tr("Parts that cannot be taken: %1. The list below says what to do.")
                    .arg(countText(std::int64_t(model.problems.size())))};
    return {
        CheckLine::State::Good, ModelTexts::tr("Operators"),
        ModelTexts::tr("All can be trained. Layers that can be quantized: %1. Whole network: %2 parameters, "
                       "%3 MACs for one image.")
            .arg(countText(std::int64_t(model.layers.size())), prefixedText(double(model.parameters)),
                 prefixedText(double(model.macs)))};
}

CheckLine dataLine(const OpenedModel& model) {
    const auto side = countText(model.config.network.inputSize);
    return {CheckLine::State::Good, ModelTexts::tr("Data"),
            ModelTexts::tr("Images of %1 × %1 px, %2 classes; data set %3")
                .arg(side, countText(model.outputs), toQt(model.config.data.set))};
}

CheckLine comparedLine(const ModelCheck& check) {
    const auto title = ModelTexts::tr("Equal to onnxruntime");
    if (check.runtime.empty())
        return {CheckLine::State::Note, title, ModelTexts::tr("Not compared: %1.").arg(toQt(check.problem))};
    const auto images = check.realImages ? ModelTexts::tr("%1 test images").arg(countText(check.images))
                                         : ModelTexts::tr("%1 random images").arg(countText(check.images));
    if (!check.agrees())
        return {CheckLine::State::Problem, title,
                ModelTexts::tr("It differs from %1 on %2: %3. The same class for %4.")
                    .arg(toQt(check.runtime), images, toQt(check.problem), countText(check.sameClasses))};
    return {
        CheckLine::State::Good, title,
        ModelTexts::tr("%1 on %2: outputs differ by %3 at most, the largest is %4; the same class for %5.")
            .arg(toQt(check.runtime), images, realText(check.maxDifference), realText(check.largest),
                 countText(check.sameClasses))};
}

QString splitText(Split split) {
    switch (split) {
    case Split::Train: return ModelTexts::tr("training images");
    case Split::Validation: return ModelTexts::tr("validation images");
    case Split::Test: return ModelTexts::tr("test images");
    }
    return {};
}

} // namespace

QString stepKindText(const std::string& kind) { return ModelTexts::tr(kind.c_str()); }

QString stepShapeText(const NetworkStep& step) {
    return step.height == 1 && step.width == 1 ? countText(step.channels)
                                               : shapeText({step.channels, step.height, step.width});
}

QString stepText(const NetworkStep& step) {
    QStringList lines;
    if (!step.name.empty())
        lines << toQt(step.name);
    lines << stepKindText(step.kind) << ModelTexts::tr("Output: %1").arg(stepShapeText(step));
    if (step.weights > 0)
        lines << ModelTexts::tr("Weights: %1").arg(countText(step.weights))
              << ModelTexts::tr("MACs for one image: %1").arg(countText(step.macs));
    return lines.join(QLatin1Char('\n'));
}

std::vector<CheckLine> checksOf(const OpenedModel& model) {
    std::vector<CheckLine> lines{readLine(model), operatorsLine(model)};
    if (!model.problems.empty())
        return lines;
    lines.push_back(dataLine(model));
    for (const auto& note : model.notes)
        lines.push_back({CheckLine::State::Note, ModelTexts::tr("Note"), toQt(note)});
    if (model.notes.empty())
        lines.push_back({CheckLine::State::Good, ModelTexts::tr("Changes"),
                         ModelTexts::tr("None: the network is trained as the file has it.")});
    lines.push_back(comparedLine(model.check));
    return lines;
}

QString baselineText(const Baseline& baseline) {
    if (baseline.splits.empty())
        return {};
    QStringList lines;
    for (std::size_t width = 0; width < baseline.splits.front().widths.size(); ++width) {
        QStringList parts;
        for (const auto& split : baseline.splits)
            if (width < split.widths.size())
                parts << ModelTexts::tr("%1 of the %2")
                             .arg(percentText(split.widths[width].accuracy), splitText(split.split));
        lines << ModelTexts::tr("%1 bit: %2")
                     .arg(baseline.splits.front().widths[width].bits)
                     .arg(parts.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pdqat::ui
