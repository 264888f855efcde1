// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the graph of a run: what colours its layers, and the layer that is selected.
#pragma once

#include "widgets/model/layer_looks.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace pdqat::ui {

class ColorScale;
struct DrawnNetwork;

class RunPanel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int colouredBy READ colouredBy WRITE setColouredBy)
public:
    explicit RunPanel(QWidget* parent = nullptr);

    void setRun(RunData* run); ///< nullptr: none
    /// Numbers and colours of now. @param network  that is drawn, of this run
    void refresh(const DrawnNetwork& network);
    void setLayer(const QString& layer);

    LayerValue value() const;
    int bits() const;                                               ///< width that the values are of; 0: none
    const std::vector<double>& numbers() const { return numbers_; } ///< per rankable layer
    const std::vector<LayerLook>& looks() const { return looks_; }
    int colouredBy() const { return int(value()); }
    void setColouredBy(int value);

Q_SIGNALS:
    void choiceChanged(); ///< what the layers are to be coloured by
    void nodeDataRequested();

private:
    void fillWidths();
    QString layerText(const DrawnNetwork& network) const;
    void retranslate();

    QPointer<RunData> run_;
    QString layer_;
    QLabel *valueLabel_, *widthLabel_, *details_;
    QComboBox *values_, *widths_;
    ColorScale* scale_;
    QPushButton* save_;
    std::vector<double> numbers_;
    std::vector<LayerLook> looks_;
};

} // namespace pdqat::ui
