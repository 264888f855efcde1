// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/layers_page.h"

#include "widgets/basics/choices.h"
#include "widgets/basics/remember.h"
#include "widgets/live/curve_legend.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/heat_plot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace pdqat::ui {

LayersPage::LayersPage(LayerSelection* selection, QWidget* parent)
    : RunPage(QStringLiteral("layersPage"), parent),
      layers_(new CurveLegend(QStringLiteral("layerLegend"), legend_, this)) {
    legend_.follow(selection);
    setLegend(layers_);
    remember(this, "selectedLayer");
    content().addWidget(makeControls());
    content().addWidget(makeViews(), 1);
    retranslate();
    setRun(nullptr);
}

QWidget* LayersPage::makeControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    const auto add = [&](const char* name, QLabel*& label, QComboBox*& choice) {
        label = new QLabel(bar);
        choice = new QComboBox(bar);
        choice->setObjectName(QLatin1String(name));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        row->addSpacing(16);
    };
    add("layerWidth", widthLabel_, widthChoice_);
    add("layerValues", valuesLabel_, valuesChoice_);
    add("layerTopic", topicLabel_, topicChoice_);
    add("layerView", viewLabel_, viewChoice_);
    remember(valuesChoice_, "currentIndex");
    remember(topicChoice_, "currentIndex");
    remember(viewChoice_, "currentIndex");
    row->addStretch(1);
    connect(widthChoice_, &QComboBox::currentIndexChanged, this, &LayersPage::setSeries);
    connect(valuesChoice_, &QComboBox::currentIndexChanged, this, &LayersPage::setSeries);
    for (auto* choice : {topicChoice_, viewChoice_})
        connect(choice, &QComboBox::currentIndexChanged, this, &LayersPage::showView);
    return bar;
}

QWidget* LayersPage::makeViews() {
    const auto split = [this](const QString& name, Qt::Orientation orientation, const QList<QWidget*>& parts,
                              int share) {
        auto* splitter = new QSplitter(orientation, this);
        splitter->setObjectName(name);
        remember(splitter);
        for (auto* part : parts)
            splitter->addWidget(part);
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
        splitter->setSizes(QList<int>(parts.size(), share));
        return splitter;
    };
    /// Rows of two, below the first `alone` that have a row each.
    const auto inRows = [&](const QString& name, const QList<QWidget*>& parts, qsizetype alone) {
        QList<QWidget*> rows = parts.mid(0, alone);
        for (auto i = alone; i < parts.size(); i += 2)
            rows << split(name + QString::number(i), Qt::Horizontal, parts.mid(i, 2), 450);
        return split(name, Qt::Vertical, rows, 320);
    };
    QList<QWidget*> curves, maps, moreCurves, moreMaps;
    makePlots(PlotPage::Layers, legend_);
    for (const auto& shown : makePlots(PlotPage::LayersMore, legend_)) {
        const bool more = shown.plot.page == PlotPage::LayersMore;
        (more ? moreCurves : curves) << shown.curves;
        if (shown.map)
            (more ? moreMaps : maps) << shown.map;
    }
    views_ = new QStackedWidget(this);
    views_->setObjectName(QStringLiteral("layerViews"));
    views_->addWidget(inRows(QStringLiteral("layersCurves"), curves, 1));
    views_->addWidget(inRows(QStringLiteral("layersMaps"), maps, 0));
    views_->addWidget(inRows(QStringLiteral("layersMoreCurves"), moreCurves, 2));
    views_->addWidget(inRows(QStringLiteral("layersMoreMaps"), moreMaps, 0));
    auto* whole = split(QStringLiteral("layersSplit"), Qt::Horizontal, {views_, layers_}, 1);
    whole->setSizes({900, 1});
    whole->setStretchFactor(0, 1);
    return whole;
}

void LayersPage::retranslate() {
    setAccessibleName(tr("Layers"));
    widthLabel_->setText(tr("Bit &width"));
    valuesLabel_->setText(tr("&Error of"));
    topicLabel_->setText(tr("&Show"));
    topicChoice_->setAccessibleName(tr("What is shown of the layers"));
    viewLabel_->setText(tr("&as"));
    widthChoice_->setAccessibleName(tr("Bit width"));
    valuesChoice_->setAccessibleName(tr("Images whose error is shown"));
    viewChoice_->setAccessibleName(tr("Curves or heat map"));
    fillCombos();
    rebuild();
}

void LayersPage::fillCombos() {
    const auto fill = [](QComboBox& choice, const QStringList& texts) {
        const QSignalBlocker quiet(choice);
        const int current = std::max(0, choice.currentIndex());
        choice.clear();
        choice.addItems(texts);
        choice.setCurrentIndex(current);
    };
    fill(*valuesChoice_, ChoicesOf<LayerValues>(tr("training, running"), tr("training, per epoch"),
                                                tr("validation, per epoch"))
                             .texts);
    fill(*topicChoice_, {tr("errors and λ"), tr("slack and ranks")});
    fill(*viewChoice_, {tr("curves"), tr("heat map")});
}

void LayersPage::fillWidths() {
    const QSignalBlocker quiet(widthChoice_);
    const auto widths = run() && run()->started() ? lowWidths(run()->started()->config) : std::vector<int>();
    widthChoice_->clear();
    for (const int width : widths)
        widthChoice_->addItem(widthName(width), width);
    widthChoice_->setVisible(widths.size() > 1);
    widthLabel_->setVisible(widths.size() > 1);
}

LayerValues LayersPage::values() const { return static_cast<LayerValues>(valuesChoice_->currentIndex()); }
int LayersPage::bits() const { return widthChoice_->currentData().toInt(); }
void LayersPage::showAsMap(bool map) { viewChoice_->setCurrentIndex(map ? 1 : 0); }
void LayersPage::showSlackAndRanks(bool more) { topicChoice_->setCurrentIndex(more ? 1 : 0); }
void LayersPage::showView() {
    views_->setCurrentIndex(2 * topicChoice_->currentIndex() + viewChoice_->currentIndex());
}

void LayersPage::fitValues() {
    const bool choice = !run() || !run()->started() || constrainsLayers(run()->started()->config);
    if (choice == valuesChoice_->isEnabled())
        return;
    const QSignalBlocker quiet(valuesChoice_);
    if (!choice)
        chosenValues_ = valuesChoice_->currentIndex();
    valuesChoice_->setCurrentIndex(choice ? chosenValues_ : static_cast<int>(LayerValues::Validation));
    valuesChoice_->setEnabled(choice);
    valuesChoice_->setToolTip(
        choice ? QString() : tr("Layers that nothing constrains are measured on the validation images"));
}

void LayersPage::rebuild() {
    fillWidths();
    fitValues();
    setSeries();
}

/// A stored run may have nothing of the batches: then its epochs are shown.
void LayersPage::preferWhatThereIs() {
    if (!valuesChoice_->isEnabled() || values() != LayerValues::Batches || !run() ||
        isUnderWay(run()->state()))
        return;
    const auto isEmpty = [](const SeriesSpec& spec) { return spec.curve().y.empty(); };
    const auto series = firstSeries(bits(), LayerValues::Batches);
    if (series.empty() || !std::ranges::all_of(series, isEmpty))
        return;
    const QSignalBlocker quiet(valuesChoice_);
    valuesChoice_->setCurrentIndex(static_cast<int>(LayerValues::Train));
}

void LayersPage::setSeries() {
    preferWhatThereIs();
    fillPlots(bits(), values());
    layers_->setSeries(firstSeries(bits(), values()));
}

void LayersPage::markStale() { layers_->noteNews(); }

} // namespace pdqat::ui
