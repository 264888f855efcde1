// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inside/inside_page.h"

#include "widgets/basics/choices.h"
#include "widgets/basics/folded_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/measure_controls.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/inside/class_picture.h"
#include "widgets/inside/confusion_picture.h"
#include "widgets/inside/level_picture.h"
#include "widgets/live/layer_selection.h"
#include "widgets/paper/run_series.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int widthForTwo = 90 * gridUnit; ///< pictures beside each other

QSplitter* beside(const QString& name, QWidget* one, QWidget* other) {
    auto* split = new QSplitter(Qt::Horizontal);
    split->setObjectName(name);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gridUnit);
    for (auto* part : {one, other})
        split->addWidget(part);
    split->setSizes({500, 500});
    return split;
}

} // namespace

InsidePage::InsidePage(InsightService& service, LayerSelection* selection, QWidget* parent)
    : QWidget(parent),
      service_(service),
      selection_(selection),
      stack_(new QStackedWidget),
      topics_(new QStackedWidget),
      empty_(new QLabel),
      layerLabel_(new QLabel),
      widthLabel_(new QLabel),
      topicLabel_(new QLabel),
      measured_(new QLabel),
      topicChoice_(new QComboBox),
      layerChoice_(new QComboBox),
      widthChoice_(new QComboBox),
      splitChoice_(new QComboBox),
      logarithmic_(new QCheckBox),
      sentences_(new FoldedText(QStringLiteral("inside.sentences"), 3)),
      controls_(new MeasureControls(service, QStringLiteral("inside.measure"),
                                    [this] { service_.startOn(run_->id(), split()); })),
      weights_(new PictureView(QStringLiteral("inside.weights"))),
      inputs_(new PictureView(QStringLiteral("inside.inputs"))),
      confusions_(new PictureView(QStringLiteral("inside.confusions"))),
      classes_(new PictureView(QStringLiteral("inside.classes"))) {
    setObjectName(QStringLiteral("insidePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildLayout();
    connectParts();
    retranslate();
    onLanguageChange(this, &InsidePage::retranslate);
}

void InsidePage::buildLayout() {
    empty_->setObjectName(QStringLiteral("inside.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    measured_->setObjectName(QStringLiteral("inside.measured"));
    measured_->setWordWrap(true);
    setTextSize(measured_, TextSize::Small);
    levelSplit_ = beside(QStringLiteral("inside.levelSplit"), weights_, inputs_);
    classSplit_ = beside(QStringLiteral("inside.classSplit"), confusions_, classes_);
    topics_->addWidget(levelSplit_);
    topics_->addWidget(classSplit_);
    topics_->setMinimumHeight(40 * gridUnit);
    auto* full = new QWidget;
    auto* shown = new QVBoxLayout(full);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(gridUnit);
    shown->addWidget(buildControls());
    shown->addWidget(sentences_);
    shown->addWidget(topics_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(scrolled(full));
    auto* measure = new QHBoxLayout;
    measure->setSpacing(gridUnit);
    measure->addWidget(measured_, 1);
    measure->addWidget(splitChoice_);
    measure->addWidget(controls_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(stack_, 1);
    layout->addLayout(measure);
}

QWidget* InsidePage::buildControls() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    const auto add = [&](QLabel* label, QComboBox* choice) {
        label->setBuddy(choice);
        guardWheel(choice);
        row->addWidget(label);
        row->addWidget(choice);
    };
    guardWheel(splitChoice_);
    add(topicLabel_, topicChoice_);
    add(widthLabel_, widthChoice_);
    add(layerLabel_, layerChoice_);
    row->addWidget(logarithmic_);
    row->addStretch(1);
    layerChoice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layerChoice_->setMinimumContentsLength(12);
    topicChoice_->setObjectName(QStringLiteral("inside.topic"));
    logarithmic_->setObjectName(QStringLiteral("inside.logarithmic"));
    logarithmic_->setChecked(true); // most inputs are 0
    remember(topicChoice_, "currentIndex");
    remember(logarithmic_, "checked");
    return bar;
}

void InsidePage::connectParts() {
    connect(&service_, &InsightService::found, this,
            [this](const QString& run, const InsightPtr& insight) { take(run, insight, {}); });
    connect(&service_, &InsightService::failed, this,
            [this](const QString& run, const QString& problem) { take(run, nullptr, problem); });
    connect(&service_, &InsightService::finished, this, [this](const QString& run, const QString& problem) {
        if (!problem.isEmpty())
            Q_EMIT errorOccurred(tr("The network was not measured."), problem);
        if (run_ && run == run_->id())
            ask();
    });
    connect(controls_, &MeasureControls::changed, this, &InsidePage::refresh);
    connect(topicChoice_, &QComboBox::currentIndexChanged, this, &InsidePage::refresh);
    connect(widthChoice_, &QComboBox::currentIndexChanged, this, &InsidePage::showPictures);
    connect(logarithmic_, &QCheckBox::toggled, this, &InsidePage::showPictures);
    connect(layerChoice_, &QComboBox::currentTextChanged, this, [this](const QString& layer) {
        chooseLayer(layer);
        if (selection_)
            selection_->select(layer);
    });
    if (selection_)
        connect(selection_, &LayerSelection::changed, this, &InsidePage::chooseLayer);
    for (auto* view : {confusions_, classes_})
        for (auto* other : {confusions_, classes_})
            if (other != view)
                connect(view, &PictureView::picked, other, &PictureView::select);
}

void InsidePage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    const bool other = !run_ || !run || run_->id() != run->id();
    run_ = run;
    if (run) {
        connect(run, &RunData::stateChanged, this, &InsidePage::refresh);
        connect(run, &RunData::restarted, this, &InsidePage::proposeSplit);
    }
    if (other) {
        insight_.reset();
        problem_.clear();
        proposeSplit();
    }
    fillChoices();
    refresh();
    ask();
}

/// Validation images where the run has any: what is decided by looking at test images is not tested by them.
void InsidePage::proposeSplit() {
    const bool validates = run_ && run_->started() && run_->started()->config.data.validationFraction > 0;
    splitChoice_->setCurrentIndex(int(validates ? Split::Validation : Split::Test));
}

void InsidePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

/// Two pictures beside each other, or one above the other where that would squeeze them.
void InsidePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= widthForTwo;
    for (auto* split : {levelSplit_, classSplit_})
        split->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    topics_->setMinimumHeight((wide ? 40 : 76) * gridUnit);
}

void InsidePage::ask() {
    if (run_ && isVisible())
        service_.find(run_->id());
}

void InsidePage::take(const QString& run, const InsightPtr& insight, const QString& problem) {
    if (!run_ || run != run_->id())
        return;
    problem_ = problem;
    const bool same = insight_ && insight && *insight_ == *insight;
    if (!same) {
        insight_ = insight;
        fillChoices();
    }
    refresh();
}

Split InsidePage::split() const { return Split(splitChoice_->currentIndex()); }

int InsidePage::bits() const { return widthChoice_->currentData().toInt(); }

void InsidePage::showTopic(Topic topic) { topicChoice_->setCurrentIndex(int(topic)); }

void InsidePage::chooseLayer(const QString& layer) {
    if (const int index = layerChoice_->findText(layer); index >= 0) {
        layerChoice_->setCurrentIndex(index);
        showPictures();
    }
}

/// Layers and widths that were measured; what was chosen stays where it is there.
void InsidePage::fillChoices() {
    const QSignalBlocker quietLayers(layerChoice_), quietWidths(widthChoice_);
    const int width = bits();
    auto layer = layerChoice_->currentText();
    if (selection_ && !selection_->current().isEmpty())
        layer = selection_->current();
    layerChoice_->clear();
    widthChoice_->clear();
    if (!insight_)
        return;
    for (const auto& each : insight_->layers)
        layerChoice_->addItem(toQt(each.layer));
    std::vector<int> widths;
    for (const auto& confusion : insight_->confusions)
        widths.push_back(confusion.bits);
    if (widths.empty() && !insight_->layers.empty())
        for (const auto& pass : insight_->layers.front().passes)
            widths.push_back(pass.bits);
    for (const int each : widths)
        widthChoice_->addItem(widthName(each), each);
    layerChoice_->setCurrentIndex(std::max(0, layerChoice_->findText(layer)));
    widthChoice_->setCurrentIndex(std::max(0, widthChoice_->findData(width)));
}

QString InsidePage::emptyText() const {
    if (!run_)
        return tr("No run selected.\nPress Run, or select a run on the left.");
    if (!problem_.isEmpty())
        return problem_;
    if (service_.active() == run_->id())
        return tr("The network is being measured…");
    if (isUnderWay(run_->state()))
        return tr("When the run has ended, it can be measured what is inside its network.");
    return tr(
        "Nothing was measured inside this network yet.\nPress Measure to see how the weights and inputs of "
        "every layer fall on the levels of their quantizers, and which classes each bit width costs most.");
}

void InsidePage::refresh() {
    const bool known = insight_ && !(insight_->layers.empty() && insight_->confusions.empty());
    empty_->setText(emptyText());
    stack_->setCurrentIndex(known ? 1 : 0);
    const bool levels = topicChoice_->currentIndex() == int(Topic::Levels);
    topics_->setCurrentIndex(topicChoice_->currentIndex());
    layerLabel_->setVisible(levels);
    layerChoice_->setVisible(levels);
    logarithmic_->setVisible(levels);
    splitChoice_->setVisible(run_ != nullptr);
    controls_->setVisible(run_ != nullptr);
    controls_->setStartable(run_ && !isUnderWay(run_->state()));
    measured_->setText(known ? measuredText(*insight_) : QString());
    showPictures();
}

void InsidePage::showPictures() {
    const auto* layer = insight_ ? insight_->find(layerChoice_->currentText().toStdString()) : nullptr;
    const bool levels = layer && layer->find(bits());
    const bool confused = insight_ && insight_->confusionAt(bits());
    const auto about = run_ ? aboutRun(*run_, {}) : FigureInfo();
    for (const auto part : {LayerPart::Weights, LayerPart::Inputs})
        this->levels(part).setPicture(
            levels ? PictureView::Maker([shown = LevelPicture::Shown{insight_, about, layer->layer, bits(),
                                                                     logarithmic_->isChecked()},
                                         part] { return std::make_unique<LevelPicture>(shown, part); })
                   : PictureView::Maker());
    confusions_->setPicture(confused ? PictureView::Maker([insight = insight_, about, width = bits()] {
        return std::make_unique<ConfusionPicture>(insight, about, width);
    })
                                     : PictureView::Maker());
    classes_->setPicture(confused ? PictureView::Maker([insight = insight_, about, width = bits()] {
        return std::make_unique<ClassPicture>(insight, about, width);
    })
                                  : PictureView::Maker());
    const bool ofLevels = topicChoice_->currentIndex() == int(Topic::Levels);
    sentences_->setText(ofLevels   ? (levels ? levelSentences(*layer, bits()) : QString())
                        : confused ? classSentences(*insight_, bits())
                                   : tr("The classes are being counted…"));
}

void InsidePage::retranslate() {
    const auto fill = [](QComboBox& choice, const QStringList& texts) {
        const QSignalBlocker quiet(choice);
        const int current = std::max(0, choice.currentIndex());
        choice.clear();
        choice.addItems(texts);
        choice.setCurrentIndex(current);
    };
    topicLabel_->setText(tr("&Show"));
    layerLabel_->setText(tr("&Layer"));
    widthLabel_->setText(tr("Bit &width"));
    logarithmic_->setText(tr("Logarithmic"));
    logarithmic_->setToolTip(tr("Densities on a logarithmic scale: rare values are seen, too"));
    fill(*topicChoice_, {tr("levels of a layer"), tr("classes")});
    fill(*splitChoice_,
         ChoicesOf<Split>(imagesText(Split::Train), imagesText(Split::Validation), imagesText(Split::Test))
             .texts);
    setNames(topicChoice_, QStringLiteral("inside.topic"), tr("What is shown of the network"));
    setNames(layerChoice_, QStringLiteral("inside.layer"), tr("Layer"));
    setNames(widthChoice_, QStringLiteral("inside.width"), tr("Bit width"));
    setNames(splitChoice_, QStringLiteral("inside.split"), tr("Images to measure on"));
    controls_->setTexts(
        tr("Measure"), tr("Measure what is inside the network"),
        tr("Goes through the images once at every bit width, with the network of the best checkpoint. "
           "What is known already is not measured again."));
    weights_->setTexts(tr("Distribution of the layer's weights"), tr("Arrow keys go from level to level."));
    inputs_->setTexts(tr("Distribution of the layer's inputs"), tr("Arrow keys go from level to level."));
    confusions_->setTexts(tr("Confusion matrix"), tr("Arrow keys go from cell to cell."));
    classes_->setTexts(tr("Accuracy of each class"), tr("Arrow keys go from class to class."));
    fillChoices();
    refresh();
}

} // namespace pdqat::ui
