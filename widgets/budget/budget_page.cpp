// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/budget_page.h"

#include "engine/api/words.h"
#include "widgets/basics/folded_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/budget/bits_table.h"
#include "widgets/budget/budget_gap.h"
#include "widgets/budget/budget_texts.h"
#include "widgets/budget/front_plot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr int sliderSteps = 1000;
constexpr int caveatLines = 2;
constexpr int refreshInterval = 250; ///< ms between two questions while a run trains

QString exampleOf(CostUnit unit) {
    switch (unit) {
    case CostUnit::Bops: return QStringLiteral("400 MBOP");
    case CostUnit::Bytes: return QStringLiteral("60 kB");
    case CostUnit::Latency: break;
    }
    return QStringLiteral("5 ms");
}

/// How many there are.
std::int64_t measuresOf(const RunStory& run) {
    std::int64_t count = 0;
    if (const auto* sensitivity = run.sensitivity())
        for (const auto* rows : {&sensitivity->layers, &sensitivity->atWidths})
            for (const auto& row : *rows)
                count += !std::isnan(row.lossQuantized) + !std::isnan(row.fisher);
    return count;
}

std::vector<LayerBits> widthsOf(const AllocationTable& table) {
    std::vector<LayerBits> widths;
    for (const auto& layer : table.layers)
        for (const auto& option : layer.options)
            if (std::ranges::find(widths, option.bits) == widths.end())
                widths.push_back(option.bits);
    std::ranges::sort(widths, {}, &LayerBits::weights);
    return widths;
}

} // namespace

BudgetPage::BudgetPage(BudgetService& service, SensitivityService& sensitivity, MeasureService& times,
                       QWidget* parent)
    : QWidget(parent),
      service_(service),
      intro_(new QLabel),
      byLabel_(new QLabel),
      budgetLabel_(new QLabel),
      summary_(new QLabel),
      times_(new QLabel),
      problem_(new QLabel),
      caveat_(new FoldedText(QStringLiteral("budget.caveat"), caveatLines)),
      by_(new QComboBox),
      unit_(new QComboBox),
      tie_(new QCheckBox),
      slider_(new QSlider(Qt::Horizontal)),
      amount_(new QLineEdit),
      reset_(new QPushButton),
      compare_(new QPushButton),
      study_(new QPushButton),
      train_(new PrimaryButton),
      plot_(new FrontPlot),
      table_(new BitsTable),
      gap_(new BudgetGap(sensitivity, times)),
      summaryArea_(scrolled(summary_)),
      stack_(new QStackedWidget) {
    setObjectName(QStringLiteral("budgetPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (const auto by : allOf<RankBy>)
        if (addsUp(by))
            by_->addItem({}, int(by));
    for (const auto unit : {CostUnit::Bytes, CostUnit::Bops, CostUnit::Latency})
        unit_->addItem({}, int(unit));
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(refreshInterval);
    slider_->setRange(0, sliderSteps);
    slider_->setPageStep(sliderSteps / 20);
    buildLayout();
    connectParts();
    retranslate();
    onLanguageChange(this, &BudgetPage::retranslate);
}

void BudgetPage::buildLayout() {
    intro_->setWordWrap(true);
    setTextSize(intro_, TextSize::Small);
    summary_->setObjectName(QStringLiteral("budget.summary"));
    summary_->setTextFormat(Qt::RichText);
    summary_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextSize(summary_, TextSize::Small);
    summaryArea_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    times_->setObjectName(QStringLiteral("budget.times"));
    times_->setWordWrap(true);
    setTextSize(times_, TextSize::Small);
    problem_->setObjectName(QStringLiteral("budget.problem"));
    problem_->setWordWrap(true);
    problem_->setForegroundRole(QPalette::BrightText);
    problem_->hide();
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("budget.split"));
    remember(split);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gridUnit);
    split->addWidget(plot_);
    split->addWidget(table_);
    split->setSizes({400, 600});
    for (int i = 0; i < split->count(); ++i) {
        split->setStretchFactor(i, i == 0 ? 4 : 6);
        split->widget(i)->setMinimumHeight((i == 0 ? 24 : 16) * gridUnit);
        split->widget(i)->setSizePolicy(QSizePolicy::Ignored,
                                        QSizePolicy::Ignored); // the shares decide alone
    }
    buttons_ = new QWidget;
    auto* buttons = new QHBoxLayout(buttons_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(reset_);
    buttons->addStretch(1);
    buttons->addWidget(compare_);
    buttons->addWidget(study_);
    buttons->addWidget(train_);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(caveat_);
    column->addWidget(problem_);
    split->setMinimumHeight(46 * gridUnit);
    column->addWidget(split, 1);
    column->addWidget(summaryArea_);
    column->addWidget(times_);
    stack_->addWidget(gap_);
    stack_->addWidget(scrolled(full)); // small windows scroll, nothing is cut off
    controls_ = buildControls();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(intro_);
    layout->addWidget(controls_);
    layout->addWidget(stack_, 1);
    layout->addWidget(buttons_); // always in sight
}

QWidget* BudgetPage::buildControls() {
    byLabel_->setBuddy(by_);
    budgetLabel_->setBuddy(slider_);
    guardWheel(by_);
    guardWheel(unit_);
    for (auto* box : {by_, unit_}) { // a narrow window has room; the lists show the words whole
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    amount_->setFixedWidth(11 * gridUnit);
    auto* controls = new QWidget;
    auto *rules = new QHBoxLayout, *budget = new QHBoxLayout;
    for (auto* part : std::initializer_list<QWidget*>{byLabel_, by_, tie_})
        rules->addWidget(part);
    rules->addStretch(1);
    for (auto* part : std::initializer_list<QWidget*>{budgetLabel_, unit_})
        budget->addWidget(part);
    budget->addWidget(slider_, 1);
    budget->addWidget(amount_);
    auto* rows = new QVBoxLayout(controls);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gridUnit);
    rows->addLayout(budget);
    rows->addLayout(rules);
    return controls;
}

void BudgetPage::connectParts() {
    connect(by_, &QComboBox::currentIndexChanged, this, &BudgetPage::ask);
    connect(unit_, &QComboBox::currentIndexChanged, this, [this] {
        budget_ = 0;
        ask();
    });
    connect(&refreshSoon_, &QTimer::timeout, this, &BudgetPage::ask);
    connect(tie_, &QCheckBox::toggled, this, [this](bool on) {
        rules_.tieShortcuts = on;
        ask();
    });
    connect(slider_, &QSlider::valueChanged, this, &BudgetPage::takeSlider);
    connect(amount_, &QLineEdit::editingFinished, this, &BudgetPage::takeText);
    connect(plot_, &FrontPlot::budgetPicked, this, &BudgetPage::chooseWithin);
    connect(reset_, &QPushButton::clicked, this, &BudgetPage::reset);
    connect(train_, &QPushButton::clicked, this, &BudgetPage::train);
    connect(study_, &QPushButton::clicked, this, &BudgetPage::study);
    connect(compare_, &QPushButton::clicked, this, [this] {
        QStringList runs;
        for (const auto& network : measured_)
            if (const auto run = toQt(network.runs.front()); !runs.contains(run))
                runs << run; // the newest of each
        Q_EMIT compareRequested(runs);
    });
    connect(table_, &BitsTable::fixRequested, this, &BudgetPage::fix);
    connect(table_, &BitsTable::forbidRequested, this, &BudgetPage::forbid);
    connect(gap_, &BudgetGap::measured, this, [this](const QString& problem) {
        service_.forgetTimes();
        asked_ = {};
        const auto by = RankBy(by_->currentData().toInt());
        if (problem.isEmpty() && answerLacks_ == BudgetLack::Sensitivity && !needsSensitivity(by))
            by_->setCurrentIndex(by_->findData(int(RankBy::LossQuantized))); // what it has now; asks
        ask();
        if (!problem.isEmpty())
            Q_EMIT errorOccurred(tr("The layers were not measured."), problem);
    });
    connect(&service_, &BudgetService::found, this, &BudgetPage::take);
    connect(&service_, &BudgetService::measured, this,
            [this](const QString& run, const std::vector<MeasuredNetwork>& networks) {
                if (!answer_ || !run_ || run != run_->id())
                    return;
                measured_ = networks;
                compare_->setEnabled(measured_.size() > 1);
                plot_->setMeasured(networks);
                showChoice();
            });
    connect(&service_, &BudgetService::failed, this,
            [this](const BudgetQuestion& question, const QString& problem) {
                if (question == asked_)
                    showProblem(problem);
            });
}

void BudgetPage::retranslate() {
    intro_->setText(tr(
        "Each layer gets a bit width of its own, so that the network fits the budget and loses as little "
        "as possible. Move the slider; click a width in the table to fix it for that layer, right-click to "
        "forbid it."));
    byLabel_->setText(tr("Loss &by"));
    budgetLabel_->setText(tr("&Budget"));
    tie_->setText(tr("S&hortcuts as the layer beside"));
    tie_->setToolTip(tr("Layers that read the same map get the same bit width: it is quantized once"));
    reset_->setText(tr("&Reset by-hand changes"));
    train_->setText(tr("&Train this"));
    study_->setText(tr("St&udy…"));
    study_->setToolTip(tr("Trains networks within several budgets, and shows which is worth taking"));
    compare_->setText(tr("&Compare …"));
    compare_->setToolTip(tr("A report of the trained networks on show, the newest run of each"));
    for (int i = 0; i < by_->count(); ++i)
        by_->setItemText(i, rankByText(RankBy(by_->itemData(i).toInt())));
    unit_->setItemText(0, tr("size"));
    unit_->setItemText(1, tr("bit operations"));
    unit_->setItemText(2, tr("time"));
    setNames(by_, QStringLiteral("budget.by"), tr("What the loss of a layer is measured by"));
    setNames(unit_, QStringLiteral("budget.unit"), tr("Unit of the budget"));
    setNames(slider_, QStringLiteral("budget.slider"), tr("Budget"));
    setNames(amount_, QStringLiteral("budget.amount"), tr("Budget as a number"));
    setNames(tie_, QStringLiteral("budget.tie"), tr("Shortcuts as the layer beside"));
    setNames(reset_, QStringLiteral("budget.reset"), tr("Reset by-hand changes"));
    setNames(train_, QStringLiteral("budget.train"), tr("Train this"));
    setNames(study_, QStringLiteral("budget.study"), tr("Trade-off study of several budgets"));
    setNames(compare_, QStringLiteral("budget.compare"), tr("Compare the trained networks"));
    setNames(table_, QStringLiteral("budget.table"), tr("Bit width of each layer"));
    asked_ = {}; // the answer is said anew
    ask();
}

CostUnit BudgetPage::unit() const { return CostUnit(unit_->currentData().toInt()); }

void BudgetPage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    run_ = run;
    rules_ = {};
    rules_.tieShortcuts = tie_->isChecked();
    budget_ = 0;
    asked_ = {};
    measuredFor_ = {};
    answer_.reset();
    choice_.reset();
    measured_.clear();
    plot_->setMeasured({});
    if (run)
        for (const auto signal : {&RunData::changed, &RunData::stateChanged, &RunData::restarted})
            connect(run, signal, this, [this] {
                gap_->refresh();
                if (isVisible() && !refreshSoon_.isActive())
                    refreshSoon_.start();
            });
    ask();
}

void BudgetPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void BudgetPage::ask() {
    if (!isVisible())
        return;
    const bool known = run_ && run_->started() && run_->epochsDone() > 0;
    for (auto* part : std::initializer_list<QWidget*>{intro_, controls_, buttons_})
        part->setVisible(known);
    if (!known) {
        asked_ = {};
        return showProblem(run_ ? tr("The losses of its layers are known after the first epoch.")
                                : tr("No run selected.\nPress Run, or select a run on the left."));
    }
    const BudgetQuestion question{run_->id(),
                                  run_->epochsDone(),
                                  measuresOf(run_->story()),
                                  Criterion(RankBy(by_->currentData().toInt())),
                                  unit(),
                                  rules_};
    if (question == asked_)
        return;
    asked_ = question;
    reset_->setEnabled(!rules_.fixed.empty() || !rules_.forbidden.empty());
    for (auto* part : std::initializer_list<QWidget*>{slider_, amount_, study_, train_})
        part->setEnabled(false); // until there is an answer
    service_.find(run_->story(), asked_);
}

void BudgetPage::showProblem(const QString& problem, BudgetLack lack) {
    // By-hand changes that leave nothing are told beside what they changed.
    auto before = answered_;
    before.rules = asked_.rules;
    const bool byHand = answer_ && before == asked_;
    answerLacks_ = lack;
    problem_->setText(problem);
    problem_->setVisible(byHand);
    if (byHand)
        return;
    answer_.reset();
    choice_.reset();
    table_->layers().clear();
    plot_->clear();
    measured_.clear();
    compare_->setEnabled(false);
    gap_->setShown(run_, problem, lack);
    stack_->setCurrentIndex(0);
}

void BudgetPage::take(const BudgetQuestion& question, const BudgetAnswer& answer) {
    if (question != asked_)
        return;
    if (answer.lacks != BudgetLack::Nothing)
        return showProblem(answer.why, answer.lacks);
    answered_ = question;
    answer_ = answer;
    problem_->hide();
    stack_->setCurrentIndex(1);
    for (auto* part : std::initializer_list<QWidget*>{slider_, amount_, study_, train_})
        part->setEnabled(true);
    caveat_->setText(caveatOf(answer.table), answer.table.verdictBits > 0 && answer.table.verdict.alarms()
                                                 ? QPalette::BrightText
                                                 : QPalette::WindowText);
    caveat_->setVisible(answer.table.verdictBits > 0 || !answer.table.unpriced.empty());
    uniform_.clear();
    for (const auto& bits : widthsOf(answer.free))
        if (auto all = uniformChoice(answer.free, bits); !all.empty())
            uniform_.emplace_back(toQt(bitsText(bits)), allocationOf(answer.free, std::move(all)));
    plot_->setShown({unit(), answer.front, uniform_, tr("loss by %1").arg(criterionText(answer.table.by))});
    if (budget_ == 0)
        budget_ = std::sqrt(least() * most());
    chooseWithin(budget_);
    compare_->setEnabled(measured_.size() > 1);
    auto free = question;
    free.rules.fixed.clear();
    free.rules.forbidden.clear();
    if (std::exchange(measuredFor_, free) != free) // what is changed by hand changes nothing of it
        service_.findMeasured(run_->started()->config, answer.free);
}

double BudgetPage::least() const { return answer_->front.front().costs[unit()]; }
double BudgetPage::most() const { return answer_->front.back().costs[unit()]; }

void BudgetPage::chooseWithin(double budget) {
    if (!answer_)
        return;
    budget_ = std::clamp(budget, least(), most());
    const auto& front = answer_->front;
    const auto beyond = std::ranges::find_if(
        front, [&](const Allocation& point) { return point.costs[unit()] > budget_ * roundingOfSums; });
    choice_ = beyond == front.begin() ? front.front() : *(beyond - 1);
    showChoice();
}

void BudgetPage::showChoice() {
    const QSignalBlocker quiet(slider_);
    const double span = std::log(most() / least());
    slider_->setValue(span > 0 ? int(std::lround(sliderSteps * std::log(budget_ / least()) / span)) : 0);
    amount_->setText(costText(unit(), budget_));
    table_->setCosts(unit(), !answer_->table.latency.empty());
    table_->layers().setShown(answer_->free, answer_->table, *choice_, rules_);
    plot_->setChoice(*choice_);
    summary_->setText(summaryText());
    summaryArea_->setFixedHeight(summary_->sizeHint().height() +
                                 summaryArea_->horizontalScrollBar()->sizeHint().height());
    times_->setText(timesText(answer_->table));
    times_->setVisible(!answer_->table.latency.empty());
}

QString BudgetPage::summaryText() const {
    const auto compared = [](const QString& name, const AllocationTable& table, const Allocation& at) {
        return ComparedNetwork{name, at, chosenBits(table, at)};
    };
    std::vector<ComparedNetwork> uniform;
    for (const auto& [bits, at] : uniform_)
        uniform.push_back(compared(tr("all at %1 bit").arg(bits), answer_->free, at));
    return comparisonHtml(compared(tr("chosen"), answer_->table, *choice_), uniform, measured_,
                          !answer_->table.latency.empty());
}

void BudgetPage::takeSlider(int value) {
    if (answer_)
        chooseWithin(least() * std::pow(most() / least(), double(value) / sliderSteps));
}

void BudgetPage::takeText() {
    if (!answer_ || !amount_->isModified()) // else what stands there is rounded
        return;
    amount_->setModified(false);
    auto text = amount_->text();
    text.replace(QLocale().decimalPoint(), QLatin1String("."));
    for (const auto blank : {QChar(0x00a0), QChar(0x202f)}) // between number and unit
        text.replace(blank, QLatin1Char(' '));
    try {
        const auto limit = costLimitOf(std::string(name(unit())) + '=' + text.toStdString());
        const bool inside = limit.amount >= least() && limit.amount <= most();
        problem_->setText(inside ? QString()
                                 : tr("From %1, the cheapest choice, to %2, the dearest.")
                                       .arg(costText(unit(), least()), costText(unit(), most())));
        problem_->setVisible(!inside);
        chooseWithin(limit.amount);
    } catch (const Error&) {
        problem_->setText(
            tr("“%1” is no budget: say for example %2.").arg(amount_->text(), exampleOf(unit())));
        problem_->show();
    }
}

void BudgetPage::fix(const QString& name, const BitsStep& step) {
    const auto layer = name.toStdString();
    rules_.forbidden.erase(layer);
    if (step.fixed)
        rules_.fixed.erase(layer);
    else
        rules_.fixed[layer] = step.bits.weights;
    ask();
}

void BudgetPage::forbid(const QString& name, const BitsStep& step) {
    const auto layer = name.toStdString();
    auto& widths = rules_.forbidden[layer];
    if (!widths.erase(step.bits.weights))
        widths.insert(step.bits.weights);
    if (widths.empty())
        rules_.forbidden.erase(layer);
    rules_.fixed.erase(layer);
    ask();
}

void BudgetPage::reset() {
    rules_.fixed.clear();
    rules_.forbidden.clear();
    ask();
}

void BudgetPage::train() {
    if (!run_ || !run_->started() || !choice_)
        return;
    Q_EMIT trainRequested(
        service_.configOf(run_->started()->config, answer_->table, *choice_, {unit(), budget_}),
        tr("bits within %1").arg(costText(unit(), budget_)));
}

/// Between the least and the most that the front costs: a fifth, two, three and four fifths of the way.
void BudgetPage::study() {
    if (!run_ || !run_->started() || !answer_)
        return;
    if (run_->state() != RunState::Finished)
        return Q_EMIT errorOccurred(
            tr("There is no study of an unfinished run."),
            tr("Its ranking still changes. Let the run end, or resume it to its end, first."));
    TradeOffStudy study;
    study.config = run_->started()->config;
    study.by = asked_.by;
    study.tieShortcuts = rules_.tieShortcuts;
    study.widths = lowWidths(study.config);
    for (const double share : {0.2, 0.4, 0.6, 0.8})
        study.limits.push_back({unit(), least() + share * (most() - least())});
    Q_EMIT studyRequested(study, int(run_->started()->layers.size()));
}

} // namespace pdqat::ui
