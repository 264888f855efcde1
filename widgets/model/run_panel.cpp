// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/run_panel.h"

#include "engine/api/words.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/model/color_scale.h"
#include "widgets/model/model_service.h"
#include "widgets/model/model_texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent),
      valueLabel_(new QLabel),
      widthLabel_(new QLabel),
      details_(new QLabel),
      values_(new QComboBox),
      widths_(new QComboBox),
      scale_(new ColorScale),
      save_(new QPushButton) {
    setObjectName(QStringLiteral("model.runPanel"));
    remember(this, "colouredBy");
    for (const auto value : allOf<LayerValue>)
        values_->addItem({}, int(value));
    valueLabel_->setBuddy(values_);
    widthLabel_->setBuddy(widths_);
    for (auto* box : {values_, widths_}) {
        guardWheel(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RunPanel::choiceChanged);
    }
    details_->setObjectName(QStringLiteral("model.layer"));
    details_->setWordWrap(true);
    details_->setTextFormat(Qt::PlainText);
    details_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    save_->setIcon(icon(QStringLiteral("export")));
    save_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(save_, &QPushButton::clicked, this, &RunPanel::nodeDataRequested);
    auto* choices = new QGridLayout;
    choices->setSpacing(gridUnit);
    choices->setColumnStretch(1, 1);
    choices->addWidget(valueLabel_, 0, 0);
    choices->addWidget(values_, 0, 1);
    choices->addWidget(widthLabel_, 1, 0);
    choices->addWidget(widths_, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, 0, 0, 0);
    column->setSpacing(1.5 * gridUnit);
    column->addLayout(choices);
    column->addWidget(scale_);
    column->addWidget(details_, 1);
    column->addWidget(save_);
    retranslate();
    onLanguageChange(this, &RunPanel::retranslate);
}

void RunPanel::setRun(RunData* run) {
    run_ = run;
    fillWidths();
}

void RunPanel::fillWidths() {
    const auto widths = run_ && run_->started() ? lowWidths(run_->started()->config) : std::vector<int>();
    const QSignalBlocker quiet(widths_);
    const int before = bits();
    widths_->clear();
    for (const int width : widths)
        widths_->addItem(tr("%1 bit").arg(width), width);
    widths_->setCurrentIndex(std::max(0, widths_->findData(before)));
    widths_->setVisible(widths.size() > 1);
    widthLabel_->setVisible(widths.size() > 1);
}

LayerValue RunPanel::value() const { return LayerValue(values_->currentData().toInt()); }

void RunPanel::setColouredBy(int value) {
    if (const int index = values_->findData(value); index >= 0)
        values_->setCurrentIndex(index);
}

int RunPanel::bits() const { return widths_->currentData().toInt(); }

void RunPanel::refresh(const DrawnNetwork& network) {
    if (run_ && run_->started() && widths_->count() == 0)
        fillWidths();
    const auto widths = network.widths.find(bits());
    numbers_ =
        run_ && run_->started()
            ? valuesOfLayers(run_->story(), value(), bits(),
                             widths == network.widths.end() ? std::vector<LayerBits>() : widths->second)
            : std::vector<double>();
    const auto scale = scaleOf(value(), numbers_);
    looks_ = looksOf(scale, numbers_);
    const bool known = std::ranges::any_of(numbers_, [](double number) { return std::isfinite(number); });
    scale_->setScale(scale);
    scale_->setVisible(known);
    save_->setEnabled(known);
    details_->setText(known ? layerText(network) : tr("None of this is known of the run yet."));
}

void RunPanel::setLayer(const QString& layer) { layer_ = layer; }

QString RunPanel::layerText(const DrawnNetwork& network) const {
    for (const auto& step : network.graph.steps)
        if (step.layer && toQt(step.name) == layer_ && *step.layer < numbers_.size()) {
            auto text = stepText(step);
            for (const auto each : allOf<LayerValue>) {
                const auto widths = network.widths.find(bits());
                const auto all = valuesOfLayers(run_->story(), each, bits(),
                                                widths == network.widths.end() ? std::vector<LayerBits>()
                                                                               : widths->second);
                text +=
                    QStringLiteral("\n%1: %2").arg(layerValueText(each), numberText(each, all[*step.layer]));
            }
            return text;
        }
    return tr("Click a layer, or walk the graph with the arrow keys and press Enter: it is selected on every "
              "page.");
}

void RunPanel::retranslate() {
    valueLabel_->setText(tr("Colour by"));
    setNames(values_, QStringLiteral("model.by"), tr("What colours the layers"));
    for (int i = 0; i < values_->count(); ++i)
        values_->setItemText(i, layerValueText(LayerValue(values_->itemData(i).toInt())));
    widthLabel_->setText(tr("Bit width"));
    setNames(widths_, QStringLiteral("model.widths"), tr("Bit width that the values are of"));
    for (int i = 0; i < widths_->count(); ++i)
        widths_->setItemText(i, tr("%1 bit").arg(widths_->itemData(i).toInt()));
    save_->setText(tr("Node data…"));
    setNames(save_, QStringLiteral("model.nodeData"), tr("Save these values as node data"));
    save_->setToolTip(tr("A file by which Google's Model Explorer colours the nodes of the ONNX graph"));
}

} // namespace pdqat::ui
