// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Page Inside: how the weights and inputs of the selected layer are distributed and which levels they fall
// on, and what each bit width does to the classes of the selected run.
#pragma once

#include "widgets/inside/inside_texts.h"
#include "widgets/inside/insight_service.h"
#include "widgets/paper/picture_view.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace pdqat::ui {

class FoldedText;
class LayerSelection;
class MeasureControls;

class InsidePage : public QWidget {
    Q_OBJECT
public:
    /// @param selection  shared with the other pages; may be null
    InsidePage(InsightService& service, LayerSelection* selection, QWidget* parent = nullptr);

    void setRun(RunData* run); ///< nullptr: none
    enum class Topic { Levels, Classes };
    void showTopic(Topic topic);
    PictureView& levels(LayerPart part) const { return part == LayerPart::Weights ? *weights_ : *inputs_; }
    PictureView& confusions() const { return *confusions_; }
    PictureView& classes() const { return *classes_; }

Q_SIGNALS:
    void errorOccurred(const QString& title, const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* buildControls();
    void connectParts();
    void retranslate();
    void proposeSplit();
    void ask();
    void take(const QString& run, const InsightPtr& insight, const QString& problem);
    void chooseLayer(const QString& layer);
    void fillChoices();
    void refresh();
    void showPictures();
    QString emptyText() const;
    Split split() const;
    int bits() const;

    InsightService& service_;
    QPointer<LayerSelection> selection_;
    QPointer<RunData> run_;
    InsightPtr insight_;
    QString problem_; ///< why it cannot be read
    QString layer_;   ///< on show
    QStackedWidget *stack_, *topics_;
    QSplitter *levelSplit_, *classSplit_;
    QLabel *empty_, *layerLabel_, *widthLabel_, *topicLabel_, *measured_;
    QComboBox *topicChoice_, *layerChoice_, *widthChoice_, *splitChoice_;
    QCheckBox* logarithmic_;
    FoldedText* sentences_;
    MeasureControls* controls_;
    PictureView *weights_, *inputs_, *confusions_, *classes_;
};

} // namespace pdqat::ui
