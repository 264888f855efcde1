// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/model_page.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/form/config_document.h"
#include "widgets/model/file_panel.h"
#include "widgets/model/graph_view.h"
#include "widgets/model/run_panel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

constexpr int refreshInterval = 250; ///< ms between two refreshes while a run trains
constexpr int roomBeside = 620;      ///< px of page for a panel beside the graph; else it is below

enum Subject { RunShown, ModelFile };

} // namespace

ModelPage::ModelPage(ModelService& service, const ConfigDocument& document, QWidget* parent)
    : QWidget(parent),
      service_(service),
      document_(document),
      subject_(new QComboBox),
      subjectLabel_(new QLabel),
      empty_(new QLabel),
      open_(new QToolButton),
      check_(new QToolButton),
      closer_(new QToolButton),
      farther_(new QToolButton),
      fit_(new QToolButton),
      split_(new QSplitter),
      graphs_(new QStackedWidget),
      panels_(new QStackedWidget),
      graph_(new GraphView),
      filePanel_(new FilePanel(service)),
      runPanel_(new RunPanel) {
    setObjectName(QStringLiteral("modelPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(refreshInterval);
    buildLayout();
    connectParts();
    connectService();
    retranslate();
    onLanguageChange(this, &ModelPage::retranslate);
}

QHBoxLayout* ModelPage::buildBar() {
    subject_->addItem({}, int(RunShown));
    guardWheel(subject_);
    subjectLabel_->setBuddy(subject_);
    subject_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    subject_->setMinimumContentsLength(16);
    open_->setIcon(icon(QStringLiteral("open")));
    check_->setIcon(icon(QStringLiteral("refresh")));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(gridUnit);
    bar->addWidget(subjectLabel_);
    bar->addWidget(subject_);
    for (auto* button : {open_, check_})
        bar->addWidget(button);
    bar->addStretch(1);
    for (auto* button : {farther_, closer_, fit_})
        bar->addWidget(button);
    for (auto* button : {open_, check_, farther_, closer_, fit_})
        button->setAutoRaise(true);
    return bar;
}

void ModelPage::buildLayout() {
    empty_->setObjectName(QStringLiteral("model.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    graphs_->addWidget(empty_);
    graphs_->addWidget(graph_);
    graphs_->setMinimumSize(24 * gridUnit, 16 * gridUnit);
    for (auto* panel : std::initializer_list<QWidget*>{runPanel_, filePanel_})
        panels_->addWidget(scrolledDown(panel));
    panels_->setMinimumHeight(12 * gridUnit);
    split_->setObjectName(QStringLiteral("model.split"));
    remember(split_);
    split_->setChildrenCollapsible(false);
    split_->setHandleWidth(gridUnit);
    split_->addWidget(graphs_);
    split_->addWidget(panels_);
    split_->setStretchFactor(0, 5);
    split_->setStretchFactor(1, 3);
    split_->setSizes({600, 360});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    column->setSpacing(gridUnit);
    column->addLayout(buildBar());
    column->addWidget(split_, 1);
}

void ModelPage::connectParts() {
    connect(&refreshSoon_, &QTimer::timeout, this, &ModelPage::refreshValues);
    connect(subject_, &QComboBox::currentIndexChanged, this, &ModelPage::showSubject);
    connect(open_, &QToolButton::clicked, this, &ModelPage::chooseFile);
    connect(closer_, &QToolButton::clicked, graph_, &GraphView::zoomIn);
    connect(farther_, &QToolButton::clicked, graph_, &GraphView::zoomOut);
    connect(fit_, &QToolButton::clicked, graph_, &GraphView::fitWidth);
    connect(runPanel_, &RunPanel::choiceChanged, this, &ModelPage::refreshValues);
    connect(runPanel_, &RunPanel::nodeDataRequested, this, &ModelPage::requestNodeData);
    connect(check_, &QToolButton::clicked, this, [this] { openFile(file_); });
    connect(filePanel_, &FilePanel::quantizeRequested, this, &ModelPage::quantize);
    connect(filePanel_, &FilePanel::runRequested, this, &ModelPage::runRequested);
    connect(filePanel_, &FilePanel::trainRequested, this, [this] {
        Q_EMIT trainRequested(modelConfig(), tr("network of %1").arg(QFileInfo(file_).fileName()));
    });
    connect(graph_, &GraphView::layerSelected, this, [this](const QString& layer) {
        selectLayer(layer);
        Q_EMIT layerSelected(layer);
    });
}

void ModelPage::connectService() {
    connect(&service_, &ModelService::drawn, this,
            [this](const RunConfig& config, const DrawnNetwork& network) {
                if (!asked_ || *asked_ != config)
                    return;
                drawn_ = network;
                graphProblem_.clear();
                showGraph();
            });
    connect(&service_, &ModelService::drawFailed, this,
            [this](const RunConfig& config, const QString& problem) {
                if (!asked_ || *asked_ != config)
                    return;
                graphProblem_ = problem;
                showGraph();
            });
    connect(&service_, &ModelService::opened, this, [this](const OpenedModel& model) {
        if (toQt(model.file) != file_)
            return;
        model_ = model;
        filePanel_->showModel(model);
        showGraph();
    });
    connect(&service_, &ModelService::openFailed, this, [this](const QString& file, const QString& problem) {
        if (file != file_)
            return;
        filePanel_->showFailure(file, problem);
        showGraph();
    });
    connect(&service_, &ModelService::quantized, this, &ModelPage::runMade);
    connect(&service_, &ModelService::nodeDataMade, this, &ModelPage::save);
    connect(&service_, &Service::errorOccurred, this, &ModelPage::errorOccurred);
}

bool ModelPage::showsFile() const { return subject_->currentData().toInt() == ModelFile; }

void ModelPage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    const bool other = run && (!run_ || run_->id() != run->id());
    run_ = run;
    if (run) {
        const auto note = [this] {
            if (isVisible() && !refreshSoon_.isActive())
                refreshSoon_.start();
        };
        connect(run, &RunData::changed, this, note);
        connect(run, &RunData::restarted, this, note);
    }
    runPanel_->setRun(run);
    if (other && isVisible()) // who chooses a run wants to see it
        subject_->setCurrentIndex(RunShown);
    if (isVisible() || !run)
        showSubject();
}

void ModelPage::chooseFile() {
    chooseFileToOpen(this, tr("Open a model"), tr("ONNX models (*.onnx)"),
                     [this](const QString& path) { openFile(path); });
}

void ModelPage::openFile(const QString& file) {
    file_ = file;
    model_.reset();
    {
        const QSignalBlocker quiet(subject_);
        if (subject_->count() == 1)
            subject_->addItem({}, int(ModelFile));
        subject_->setItemText(ModelFile, QFileInfo(file).fileName());
        subject_->setCurrentIndex(ModelFile);
    }
    filePanel_->showOpening(file);
    service_.open(file, document_.config());
    showSubject();
    Q_EMIT fileOpened();
}

void ModelPage::showSubject() {
    panels_->setCurrentIndex(showsFile() ? 1 : 0);
    if (!showsFile())
        askForGraph();
    showGraph();
}

/// Once for a network: what is drawn stays right while the run goes on.
void ModelPage::askForGraph() {
    const auto* started = run_ ? run_->started() : nullptr;
    if (!started) {
        asked_.reset();
        return;
    }
    if (asked_ && *asked_ == started->config)
        return;
    asked_ = started->config;
    drawn_ = {};
    graphProblem_.clear();
    service_.draw(*asked_);
}

void ModelPage::showGraph() {
    const bool known =
        showsFile() ? model_ && !model_->graph.steps.empty() : asked_ && !drawn_.graph.steps.empty();
    empty_->setText(emptyText());
    graphs_->setCurrentIndex(known ? 1 : 0);
    graphs_->setVisible(known || !showsFile() || !model_); // what is wrong with a file needs the room
    panels_->setVisible(known || showsFile());
    check_->setVisible(showsFile());
    check_->setEnabled(service_.opening().isEmpty());
    for (auto* button : {closer_, farther_, fit_})
        button->setEnabled(known);
    if (!known)
        return;
    graph_->setGraph(showsFile() ? model_->graph : drawn_.graph);
    graph_->selectLayer(selected_);
    refreshValues();
}

void ModelPage::refreshValues() {
    refreshSoon_.stop();
    if (showsFile())
        return graph_->setLooks({});
    if (run_ && run_->started() && (!asked_ || *asked_ != run_->started()->config)) // it began, or began anew
        return showSubject();
    runPanel_->setLayer(selected_);
    runPanel_->refresh(drawn_);
    graph_->setLooks(runPanel_->looks());
}

void ModelPage::selectLayer(const QString& layer) {
    selected_ = layer;
    graph_->selectLayer(layer);
    if (!showsFile())
        refreshValues();
}

RunConfig ModelPage::modelConfig() const {
    auto config = document_.config();
    if (!model_)
        return config;
    const auto& own = model_->config;
    if (config.network.file != own.network.file || config.network.name != own.network.name) {
        // What was said of another network's layers means nothing here.
        const auto bits = config.quant.bits;
        config.quant = own.quant;
        config.quant.bits = bits;
        config.quant.highPrecision.clear();
        config.quant.layerBits.clear();
        config.quant.allocation.clear();
        config.method.epsilonByLayer.clear();
        config.dual.initByLayer.clear();
        config.network = own.network;
        config.run.init.clear();
        config.run.name.clear();
    }
    config.network.inputSize = own.network.inputSize;
    config.quant.weights = own.quant.weights;
    config.quant.activations = own.quant.activations;
    return config;
}

void ModelPage::quantize() {
    auto config = modelConfig();
    config.run.name = tr("%1, PTQ").arg(QFileInfo(file_).completeBaseName()).toStdString();
    service_.quantize(config);
}

void ModelPage::requestNodeData() {
    if (run_ && run_->started())
        service_.makeNodeData(run_->started()->config, run_->started()->layers, runPanel_->numbers());
}

void ModelPage::save(const NodeData& made) {
    const auto name = QStringLiteral("node-data-%1.json").arg(toQt(pdqat::name(runPanel_->value())));
    chooseFileToSave(
        this, tr("Save node data"), name, tr("Node data (*.json)"), [this, made](const QString& path) {
            files_.run(
                {}, [path, made] { writeFile(path, made.text.toUtf8()); },
                [this, path, made](const auto& outcome) {
                    if (!outcome.value)
                        Q_EMIT errorOccurred(tr("The node data was not saved."), outcome.problem);
                    else if (made.inFile)
                        Q_EMIT noted(tr("Saved %1. It names the nodes of the model file.").arg(path));
                    else
                        Q_EMIT noted(tr("Saved %1. It names the nodes of a graph that Export model writes.")
                                         .arg(path));
                });
        });
}

QString ModelPage::emptyText() const {
    if (showsFile())
        return service_.opening().isEmpty() ? tr("There is no graph to show of this file.")
                                            : tr("Reading the model …");
    if (!graphProblem_.isEmpty())
        return tr("The network of this run cannot be drawn.") + QLatin1Char('\n') + graphProblem_;
    if (asked_)
        return tr("Drawing the network …");
    if (run_)
        return tr("The graph appears when the run begins.");
    return tr("No run selected.\nSelect a run on the left, or open an ONNX model: File ▸ Open model…");
}

void ModelPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    placePanel();
    showSubject();
}

void ModelPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (isVisible())
        placePanel();
}

/// A narrow page has no room for it beside the graph.
void ModelPage::placePanel() {
    const bool beside = width() >= roomBeside;
    const auto wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (split_->orientation() == wanted)
        return;
    split_->setOrientation(wanted);
    const int room = beside ? width() : height();
    split_->setSizes({room * 3 / 5, room * 2 / 5});
}

void ModelPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        refreshValues();
}

void ModelPage::retranslate() {
    subjectLabel_->setText(tr("Network of"));
    setNames(subject_, QStringLiteral("model.subject"), tr("Whose network is shown"));
    subject_->setItemText(RunShown, tr("the run shown"));
    setNames(graph_, QStringLiteral("model.graph"), tr("Graph of the network"));
    const auto name = [](QToolButton* button, const char* objectName, const QString& text,
                         const QString& tip) {
        if (!text.isEmpty())
            button->setText(text);
        button->setToolTip(tip);
        setNames(button, QLatin1String(objectName), tip);
    };
    name(open_, "model.open", {}, tr("Open an ONNX model"));
    name(check_, "model.check", {},
         tr("Read the file again and compare it on the data set that the form has now"));
    name(closer_, "model.closer", QStringLiteral("+"), tr("Closer"));
    name(farther_, "model.farther", QStringLiteral("−"), tr("Farther away"));
    name(fit_, "model.fit", tr("Fit"), tr("As wide as there is room"));
    showGraph();
}

} // namespace pdqat::ui
