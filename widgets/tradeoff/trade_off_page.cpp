// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tradeoff/trade_off_page.h"

#include "widgets/basics/folded_text.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/picture_view.h"
#include "widgets/tradeoff/trade_off_model.h"
#include "widgets/tradeoff/trade_off_texts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto askInterval = 3s; ///< between two looks while runs come in

} // namespace

TradeOffPage::TradeOffPage(TradeOffService& service, const RunService& runs, QWidget* parent)
    : QWidget(parent),
      service_(service),
      stack_(new QStackedWidget),
      empty_(new QLabel),
      studyLabel_(new QLabel),
      byLabel_(new QLabel),
      progress_(new QLabel),
      study_(new QComboBox),
      by_(new QComboBox),
      sentences_(new FoldedText(QStringLiteral("tradeoff.sentences"), 5)),
      notes_(new FoldedText(QStringLiteral("tradeoff.notes"), 2)),
      model_(new PrimaryButton),
      run_(new QPushButton),
      figure_(new QPushButton),
      bytes_(new PictureView(QStringLiteral("tradeoff.bytes"))),
      bops_(new PictureView(QStringLiteral("tradeoff.bops"))),
      rows_(new TradeOffModel(this)),
      table_(new QTableView) {
    setObjectName(QStringLiteral("tradeOffPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    askSoon_.setSingleShot(true);
    askSoon_.setInterval(askInterval);
    empty_->setObjectName(QStringLiteral("tradeoff.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(empty_);
    stack_->addWidget(scrolled(buildFull()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->addWidget(stack_);
    connectParts();
    connect(&runs, &RunService::listChanged, this, [this] {
        if (isVisible() && !askSoon_.isActive())
            askSoon_.start();
    });
    retranslate();
    onLanguageChange(this, &TradeOffPage::retranslate);
}

QWidget* TradeOffPage::buildFull() {
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    study_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    study_->setMinimumContentsLength(16);
    guardWheel(study_);
    guardWheel(by_);
    studyLabel_->setBuddy(study_);
    byLabel_->setBuddy(by_);
    by_->addItem({}, int(CostUnit::Bytes));
    by_->addItem({}, int(CostUnit::Bops));
    remember(by_, "currentIndex");
    progress_->setObjectName(QStringLiteral("tradeoff.progress"));
    setTextSize(progress_, TextSize::Small);
    run_->setIcon(icon(QStringLiteral("chart")));
    figure_->setIcon(icon(QStringLiteral("export")));
    auto* top = new QHBoxLayout;
    top->setSpacing(gridUnit);
    top->addWidget(studyLabel_);
    top->addWidget(study_, 1);
    top->addWidget(byLabel_);
    top->addWidget(by_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addWidget(progress_, 1);
    for (auto* button : {figure_, run_, model_})
        buttons->addWidget(button);
    auto* pictures = new QSplitter(Qt::Horizontal);
    pictures->setObjectName(QStringLiteral("tradeoff.pictures"));
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(bytes_);
    pictures->addWidget(bops_);
    prepareTable(table_, rows_, TradeOffModel::Worth);
    table_->setSortingEnabled(false); // the study's order
    table_->setMinimumHeight(16 * gridUnit);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("tradeoff.split"));
    remember(split);
    split->setChildrenCollapsible(false);
    split->addWidget(pictures);
    split->addWidget(table_);
    split->setSizes({600, 300});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setMinimumHeight(52 * gridUnit);
    column->addLayout(top);
    column->addWidget(sentences_);
    column->addLayout(buttons);
    column->addWidget(split, 1);
    column->addWidget(notes_);
    return full;
}

void TradeOffPage::connectParts() {
    connect(&service_, &TradeOffService::listed, this, &TradeOffPage::setStudies);
    connect(&service_, &TradeOffService::found, this, &TradeOffPage::take);
    connect(&service_, &TradeOffService::failed, this, [this](const QString& sweep, const QString& problem) {
        if (sweep != study_->currentData().toString())
            return;
        problem_ = problem;
        refresh();
    });
    connect(&askSoon_, &QTimer::timeout, this, [this] {
        service_.refresh();
        ask();
    });
    connect(study_, &QComboBox::currentIndexChanged, this, [this] {
        forget();
        refresh();
        ask();
    });
    connect(by_, &QComboBox::currentIndexChanged, this, &TradeOffPage::refresh);
    for (auto* picture : {bytes_, bops_})
        connect(picture, &PictureView::picked, this, &TradeOffPage::select);
    connect(
        table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& row) { select(row.isValid() ? QString::number(row.row()) : QString()); });
    connect(run_, &QPushButton::clicked, this, [this] {
        if (const auto arm = chosenArm())
            Q_EMIT runRequested(runOf(shown_->arms[*arm]));
    });
    connect(model_, &QPushButton::clicked, this, [this] {
        if (const auto arm = chosenArm())
            Q_EMIT exportRequested(runOf(shown_->arms[*arm]));
    });
    connect(figure_, &QPushButton::clicked, this, &TradeOffPage::exportFigure);
}

void TradeOffPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    service_.refresh();
    ask();
}

void TradeOffPage::showStudy(const QString& sweep) {
    wanted_ = sweep;
    service_.refresh();
}

void TradeOffPage::setStudies(const std::vector<SweepInfo>& sweeps) {
    const auto before = study_->currentData().toString();
    if (sweeps == studies_ && wanted_.isEmpty())
        return; // an open box stays open
    studies_ = sweeps;
    {
        const QSignalBlocker quiet(study_);
        study_->clear();
        for (const auto& sweep : sweeps)
            study_->addItem(catalogueText(sweep.name), toQt(sweep.id));
        int row = study_->findData(wanted_);
        if (row >= 0)
            wanted_.clear();
        else
            row = study_->findData(before);
        study_->setCurrentIndex(std::max(row, sweeps.empty() ? -1 : 0));
    }
    stack_->setCurrentIndex(sweeps.empty() ? 0 : 1);
    if (study_->currentData().toString() != before) {
        forget();
        refresh();
        ask();
    }
}

/// What was shown of another study.
void TradeOffPage::forget() {
    shown_.reset();
    problem_.clear();
    selected_.clear();
}

void TradeOffPage::ask() {
    if (const auto sweep = study_->currentData().toString(); !sweep.isEmpty() && isVisible())
        service_.find(sweep);
}

void TradeOffPage::take(const TradeOff& tradeOff) {
    if (toQt(tradeOff.sweep) != study_->currentData().toString())
        return;
    // What is not known is a NaN, which equals nothing: the tables are compared.
    const bool same = shown_ && problem_.isEmpty() && shown_->finished == tradeOff.finished &&
                      shown_->notes == tradeOff.notes && tradeOffCsv(*shown_) == tradeOffCsv(tradeOff);
    if (same)
        return;
    shown_ = std::make_shared<const TradeOff>(tradeOff);
    problem_.clear();
    refresh();
}

CostUnit TradeOffPage::unit() const { return CostUnit(by_->currentData().toInt()); }

void TradeOffPage::refresh() {
    const bool known = shown_ != nullptr;
    rows_->setShown(shown_);
    for (const auto cost : {CostUnit::Bytes, CostUnit::Bops})
        picture(cost).setPicture(known ? PictureView::Maker([shown = shown_, cost] {
            return std::make_unique<TradeOffPicture>(shown, cost);
        })
                                       : PictureView::Maker());
    if (!problem_.isEmpty())
        sentences_->setText(problem_, QPalette::BrightText);
    else
        sentences_->setText(known ? choiceSentences(*shown_, unit()) : tr("The study is being read…"));
    progress_->setText(known ? tr("%1 of %2 runs finished").arg(shown_->finished).arg(shown_->planned)
                             : QString());
    QStringList notes;
    if (known)
        for (const auto& note : shown_->notes)
            notes << toQt(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
    select(selected_);
}

void TradeOffPage::select(const QString& key) {
    selected_ = key;
    bytes_->select(key);
    bops_->select(key);
    showSelection();
}

void TradeOffPage::showSelection() {
    {
        const QSignalBlocker quiet(table_->selectionModel());
        if (selected_.isEmpty())
            table_->selectionModel()->clear(); // the current row, too: the same one can be chosen again
        else
            table_->selectRow(selected_.toInt());
    }
    table_->viewport()->update();
    const auto arm = chosenArm();
    const bool has = arm && !runOf(shown_->arms[*arm]).isEmpty();
    run_->setEnabled(has);
    model_->setEnabled(has);
    figure_->setEnabled(shown_ != nullptr);
    const auto of =
        arm ? tr("Of %1, the run of median accuracy").arg(armName(shown_->arms[*arm])) : QString();
    run_->setToolTip(of);
    model_->setToolTip(of);
}

std::optional<std::size_t> TradeOffPage::chosenArm() const {
    if (!shown_)
        return {};
    if (!selected_.isEmpty() && selected_.toUInt() < shown_->arms.size())
        return selected_.toUInt();
    const auto* front = shown_->front(unit());
    return front && front->choice ? std::optional(front->choice->arm) : std::nullopt;
}

QString TradeOffPage::runOf(const TradeOffArm& arm) const {
    std::vector<std::pair<double, QString>> runs;
    for (const auto& [seed, run] : arm.runs)
        if (const auto value = arm.bySeed.find(seed); value != arm.bySeed.end())
            runs.emplace_back(value->second, toQt(run));
    std::ranges::sort(runs);
    return runs.empty() ? QString() : runs[runs.size() / 2].second;
}

void TradeOffPage::exportFigure() { openExportDialog(picture(unit())); }

void TradeOffPage::retranslate() {
    empty_->setText(
        tr("No trade-off study yet.\nPages Ranking and Budget put one together: “Study…” there trains "
           "networks of several choices, and they are drawn here as they come in."));
    studyLabel_->setText(tr("St&udy"));
    setNames(study_, QStringLiteral("tradeoff.study"), tr("Study"));
    byLabel_->setText(tr("Choose b&y"));
    setNames(by_, QStringLiteral("tradeoff.by"), tr("What the network is short of"));
    for (int i = 0; i < study_->count(); ++i)
        study_->setItemText(i, catalogueText(studies_[std::size_t(i)].name));
    by_->setItemText(0, tr("size"));
    by_->setItemText(1, tr("bit operations"));
    model_->setText(tr("Export the &model…"));
    setNames(model_, QStringLiteral("tradeoff.model"), tr("Export the model of this choice"));
    run_->setText(tr("Show its &run"));
    setNames(run_, QStringLiteral("tradeoff.run"), tr("Show a run of this choice"));
    figure_->setText(tr("Export the fi&gure…"));
    setNames(figure_, QStringLiteral("tradeoff.figure"), tr("Export the figure by that cost"));
    setNames(table_, QStringLiteral("tradeoff.table"), tr("Choices of layers"));
    bytes_->setTexts(tr("Accuracy against size"), tr("Arrow keys go from choice to choice"));
    bops_->setTexts(tr("Accuracy against bit operations"), tr("Arrow keys go from choice to choice"));
    rows_->retranslate();
    refresh();
}

} // namespace pdqat::ui
