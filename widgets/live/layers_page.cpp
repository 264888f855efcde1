// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/layers_page.h"

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

namespace pdqat::ui {

LayersPage::LayersPage(LayerSelection* selection, QWidget* parent)
    : RunPage(QStringLiteral("layersPage"), parent),
      error_(new CurvePlot(QStringLiteral("layerErrorPlot"), {}, this)),
      dual_(new CurvePlot(QStringLiteral("dualPlot"), {}, this)),
      output_(new CurvePlot(QStringLiteral("outputDualPlot"), {}, this)),
      errorMap_(new HeatPlot(QStringLiteral("layerErrorMap"), {}, this)),
      dualMap_(new HeatPlot(QStringLiteral("dualMap"), {}, this)),
      layers_(new CurveLegend(QStringLiteral("layerLegend"), legend_, this)) {
    legend_.follow(selection);
    setLegend(layers_);
    remember(this, "selectedLayer");
    content().addWidget(makeControls());
    content().addWidget(makePlots(), 1);
    for (auto* plot : {error_, dual_, output_}) {
        plot->setLegend(&legend_);
        connect(plot, &CurvePlot::exportRequested, this, [this, plot] { exportFrom(*plot); });
    }
    for (auto* map : {errorMap_, dualMap_}) {
        map->setLegend(&legend_);
        connect(map, &HeatPlot::exportRequested, this, [this, map] { exportFrom(*map); });
    }
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
    add("layerView", viewLabel_, viewChoice_);
    remember(valuesChoice_, "currentIndex");
    remember(viewChoice_, "currentIndex");
    row->addStretch(1);
    connect(widthChoice_, &QComboBox::currentIndexChanged, this, &LayersPage::setSeries);
    connect(valuesChoice_, &QComboBox::currentIndexChanged, this, &LayersPage::setSeries);
    connect(viewChoice_, &QComboBox::currentIndexChanged, this,
            [this](int index) { views_->setCurrentIndex(index); });
    return bar;
}

QWidget* LayersPage::makePlots() {
    const auto split = [this](const char* name, Qt::Orientation orientation,
                              std::initializer_list<QWidget*> parts, const QList<int>& sizes) {
        auto* splitter = new QSplitter(orientation, this);
        splitter->setObjectName(QLatin1String(name));
        remember(splitter);
        for (auto* part : parts)
            splitter->addWidget(part);
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
        splitter->setSizes(sizes);
        return splitter;
    };
    views_ = new QStackedWidget(this);
    views_->setObjectName(QStringLiteral("layerViews"));
    auto* duals = split("layersDuals", Qt::Horizontal, {dual_, output_}, {450, 450});
    views_->addWidget(split("layersCurves", Qt::Vertical, {error_, duals}, {320, 320}));
    views_->addWidget(split("layersMaps", Qt::Horizontal, {errorMap_, dualMap_}, {450, 450}));
    auto* whole = split("layersSplit", Qt::Horizontal, {views_, layers_}, {900, 1});
    whole->setStretchFactor(0, 1);
    return whole;
}

void LayersPage::retranslate() {
    setAccessibleName(tr("Layers"));
    widthLabel_->setText(tr("Bit &width"));
    valuesLabel_->setText(tr("&Error of"));
    viewLabel_->setText(tr("Show &as"));
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
    fill(*valuesChoice_, {tr("training, running"), tr("training, per epoch"), tr("validation, per epoch")});
    fill(*viewChoice_, {tr("curves"), tr("heat map")});
}

void LayersPage::fillWidths() {
    const QSignalBlocker quiet(widthChoice_);
    const auto widths = run() ? lowWidths(*run()) : std::vector<int>();
    widthChoice_->clear();
    for (const int width : widths)
        widthChoice_->addItem(widthName(width), width);
    widthChoice_->setVisible(widths.size() > 1);
    widthLabel_->setVisible(widths.size() > 1);
}

LayerValues LayersPage::values() const { return static_cast<LayerValues>(valuesChoice_->currentIndex()); }
int LayersPage::bits() const { return widthChoice_->currentData().toInt(); }
void LayersPage::showAsMap(bool map) { viewChoice_->setCurrentIndex(map ? 1 : 0); }

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

void LayersPage::setSeries() {
    const auto* shown = run();
    const auto norm = shown && shown->started() ? shown->started()->config.method.norm : Norm{};
    const auto error = [norm] {
        switch (norm) {
        case Norm::L2: return tr("mean squared error");
        case Norm::L1: return tr("mean absolute error");
        }
        return QString();
    }();
    const PlotLabels errorLabels{tr("Layer error and level ε"), tr("epoch"), error};
    const PlotLabels dualLabels{tr("λ of the layers"), tr("epoch"), tr("λ")};
    error_->setLabels(errorLabels);
    dual_->setLabels(dualLabels);
    output_->setLabels({tr("λ of the output"), tr("epoch"), tr("λ")});
    errorMap_->setLabels({tr("Layer error"), tr("epoch"), error});
    dualMap_->setLabels({tr("Dual variables"), tr("epoch"), tr("λ")});
    const auto errors = shown ? layerSeries(*shown, bits(), values()) : SeriesList();
    const auto duals = shown ? dualSeries(*shown, bits()) : SeriesList();
    error_->setSeries(errors);
    errorMap_->setSeries(errors);
    dual_->setSeries(duals);
    dualMap_->setSeries(duals);
    output_->setSeries(shown ? outputDualSeries(*shown, bits()) : SeriesList());
    layers_->setSeries(errors);
    if (!shown)
        return;
    for (auto* plot : {error_, dual_, output_})
        plot->setAbout(aboutRun(*shown, {}));
    for (auto* map : {errorMap_, dualMap_})
        map->setAbout(aboutRun(*shown, {}));
}

void LayersPage::markStale() {
    for (LiveView* view :
         std::initializer_list<LiveView*>{error_, dual_, output_, errorMap_, dualMap_, layers_})
        view->markDirty();
}

void LayersPage::reload() {
    for (auto* plot : {error_, dual_, output_})
        plot->reload();
}

} // namespace pdqat::ui
