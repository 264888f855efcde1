// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of a run: error and dual variable of each, as curves or as heat maps, and the output's dual
// variable.
#pragma once

#include "widgets/live/legend_state.h"
#include "widgets/live/run_page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace pdqat::ui {

class CurveLegend;
class LayerSelection;

class LayersPage : public RunPage {
    Q_OBJECT
    Q_PROPERTY(QString selectedLayer READ selectedLayer WRITE selectLayer)
public:
    /// @param selection shared with the other pages, must outlive this one; nullptr: none
    explicit LayersPage(LayerSelection* selection = nullptr, QWidget* parent = nullptr);

    void showAsMap(bool map);
    void showSlackAndRanks(bool more);
    QString selectedLayer() const { return legend_.highlighted(); } ///< empty: none
    void selectLayer(const QString& layer) { legend_.highlight(layer); }

protected:
    void rebuild() override;
    void markStale() override;
    void retranslate() override;

private:
    QWidget* makeControls();
    QWidget* makeViews();
    void fillWidths();
    /// Layers that nothing constrains are measured on the validation images: there is no choice then.
    void fitValues();
    void fillCombos();
    void setSeries();
    void preferWhatThereIs();
    LayerValues values() const;
    int bits() const;

    LegendState legend_;
    CurveLegend* layers_;
    QStackedWidget* views_;
    void showView();

    QComboBox *widthChoice_, *valuesChoice_, *topicChoice_, *viewChoice_;
    QLabel *widthLabel_, *valuesLabel_, *topicLabel_, *viewLabel_;
    int chosenValues_ = 0; ///< what comes back with a run whose layers are constrained
};

} // namespace pdqat::ui
