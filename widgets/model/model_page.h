// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The network of the run shown, or of a model file, as a graph: coloured by what a run tells of its layers,
// or with what was checked when the file was opened.
#pragma once

#include "widgets/basics/jobs.h"
#include "widgets/model/model_service.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pdqat::ui {

class ConfigDocument;
class FilePanel;
class GraphView;
class RunPanel;

class ModelPage : public QWidget {
    Q_OBJECT
public:
    /// @param document  the form's; its data set is what a file is checked and quantized with. Both must
    /// outlive the page
    ModelPage(ModelService& service, const ConfigDocument& document, QWidget* parent = nullptr);

    void setRun(RunData* run); ///< nullptr: no run
    /// Reads an ONNX file and shows it.
    void openFile(const QString& file);
    void chooseFile();
    bool showsFile() const;
    /// The form's configuration with the network of the opened file.
    RunConfig modelConfig() const;
    const GraphView& graph() const { return *graph_; }

public Q_SLOTS:
    void selectLayer(const QString& layer);

Q_SIGNALS:
    void layerSelected(const QString& layer); ///< by the user, here
    void trainRequested(const pdqat::RunConfig& config, const QString& reason);
    void runRequested(const QString& id);
    void runMade();    ///< the library has one more
    void fileOpened(); ///< the page has something to show that was asked for
    void errorOccurred(const QString& title, const QString& message);
    void noted(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* buildBar();
    void buildLayout();
    void connectService();
    void connectParts();
    void placePanel();
    void showSubject();
    void showGraph();
    void askForGraph();
    void refreshValues();
    void quantize();
    void requestNodeData();
    void save(const NodeData& made);
    QString emptyText() const;
    void retranslate();

    ModelService& service_;
    const ConfigDocument& document_;
    QPointer<RunData> run_;
    QTimer refreshSoon_;
    QComboBox* subject_;
    QLabel *subjectLabel_, *empty_;
    QToolButton *open_, *check_, *closer_, *farther_, *fit_;
    QSplitter* split_;
    QStackedWidget *graphs_, *panels_;
    GraphView* graph_;
    FilePanel* filePanel_;
    RunPanel* runPanel_;
    QString file_, selected_, graphProblem_;
    std::optional<OpenedModel> model_;
    std::optional<RunConfig> asked_; ///< whose graph was asked for last
    DrawnNetwork drawn_;             ///< of the run
    Jobs files_;
};

} // namespace pdqat::ui
