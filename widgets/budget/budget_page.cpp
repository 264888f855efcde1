// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/budget_page.h"

#include "engine/api/words.h"
#include "widgets/basics/cost_texts.h"
#include "widgets/basics/folded_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/budget/bits_delegate.h"
#include "widgets/budget/front_plot.h"
#include "widgets/budget/layer_bits_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int sliderSteps = 1000;
constexpr int caveatLines = 2;
constexpr int refreshInterval = 250; ///< ms between two questions while a run trains

QString costText(CostUnit unit, double amount) {
    switch (unit) {
    case CostUnit::Bops: return prefixedText(amount) + QStringLiteral("BOP");
    case CostUnit::Bytes: return sizeText(std::llround(amount));
    case CostUnit::Latency: break;
    }
    return millisecondsText(amount);
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

BudgetPage::BudgetPage(BudgetService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      intro_(new QLabel),
      byLabel_(new QLabel),
      budgetLabel_(new QLabel),
      summary_(new QLabel),
      empty_(new QLabel),
      problem_(new QLabel),
      caveat_(new FoldedText(QStringLiteral("budget.caveat"), caveatLines)),
      by_(new QComboBox),
      unit_(new QComboBox),
      tie_(new QCheckBox),
      slider_(new QSlider(Qt::Horizontal)),
      amount_(new QLineEdit),
      reset_(new QPushButton),
      train_(new PrimaryButton),
      plot_(new FrontPlot),
      model_(new LayerBitsModel(this)),
      table_(new QTableView),
      stack_(new QStackedWidget) {
    setObjectName(QStringLiteral("budgetPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (const auto by : allOf<RankBy>)
        if (addsUp(by))
            by_->addItem({}, int(by));
    for (const auto unit : {CostUnit::Bytes, CostUnit::Bops})
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
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::RichText);
    problem_->setObjectName(QStringLiteral("budget.problem"));
    problem_->setWordWrap(true);
    problem_->setForegroundRole(QPalette::BrightText);
    problem_->hide();
    empty_->setObjectName(QStringLiteral("budget.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("budget.split"));
    remember(split);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gridUnit);
    split->addWidget(plot_);
    split->addWidget(buildTable());
    split->setSizes({400, 600});
    for (int i = 0; i < split->count(); ++i) {
        split->setStretchFactor(i, i == 0 ? 4 : 6);
        split->widget(i)->setMinimumHeight(16 * gridUnit);
        split->widget(i)->setSizePolicy(QSizePolicy::Ignored,
                                        QSizePolicy::Ignored); // the shares decide alone
    }
    auto *end = new QHBoxLayout, *buttons = new QHBoxLayout;
    end->addWidget(summary_, 1);
    end->addLayout(buttons);
    buttons->addWidget(reset_, 0, Qt::AlignBottom);
    buttons->addWidget(train_, 0, Qt::AlignBottom);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(intro_);
    column->addWidget(buildControls());
    column->addWidget(caveat_);
    column->addWidget(problem_);
    split->setMinimumHeight(40 * gridUnit);
    column->addWidget(split, 1);
    column->addLayout(end);
    stack_->addWidget(empty_);
    stack_->addWidget(scrolled(full)); // small windows scroll, nothing is cut off
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->addWidget(stack_);
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

QWidget* BudgetPage::buildTable() {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(LayerBitsModel::SortRole);
    prepareTable(table_, sorted, LayerBitsModel::Bits);
    table_->sortByColumn(LayerBitsModel::Layer, Qt::AscendingOrder);
    table_->setItemDelegateForColumn(LayerBitsModel::Bits, new BitsDelegate(table_));
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    return table_;
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
    connect(table_, &QTableView::customContextMenuRequested, this, &BudgetPage::offerSteps);
    connect(&service_, &BudgetService::found, this, &BudgetPage::take);
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
    for (int i = 0; i < by_->count(); ++i)
        by_->setItemText(i, rankByText(RankBy(by_->itemData(i).toInt())));
    unit_->setItemText(0, tr("size"));
    unit_->setItemText(1, tr("bit operations"));
    setNames(by_, QStringLiteral("budget.by"), tr("What the loss of a layer is measured by"));
    setNames(unit_, QStringLiteral("budget.unit"), tr("Unit of the budget"));
    setNames(slider_, QStringLiteral("budget.slider"), tr("Budget"));
    setNames(amount_, QStringLiteral("budget.amount"), tr("Budget as a number"));
    setNames(tie_, QStringLiteral("budget.tie"), tr("Shortcuts as the layer beside"));
    setNames(reset_, QStringLiteral("budget.reset"), tr("Reset by-hand changes"));
    setNames(train_, QStringLiteral("budget.train"), tr("Train this"));
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
    answer_.reset();
    choice_.reset();
    if (run)
        for (const auto signal : {&RunData::changed, &RunData::stateChanged, &RunData::restarted})
            connect(run, signal, this, [this] {
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
    if (!run_ || !run_->started() || run_->epochsDone() == 0) {
        asked_ = {};
        return showProblem(run_ ? tr("The losses of its layers are known after the first epoch.")
                                : tr("No run selected.\nPress Run, or select a run on the left."));
    }
    const BudgetQuestion question{run_->id(), run_->epochsDone(),
                                  Criterion(RankBy(by_->currentData().toInt())), unit(), rules_};
    if (question == asked_)
        return;
    asked_ = question;
    reset_->setEnabled(!rules_.fixed.empty() || !rules_.forbidden.empty());
    for (auto* part : std::initializer_list<QWidget*>{slider_, amount_, train_})
        part->setEnabled(false); // until there is an answer
    service_.find(run_->story(), asked_);
}

void BudgetPage::showProblem(const QString& problem) {
    // By-hand changes that leave nothing are told beside what they changed.
    auto before = answered_;
    before.rules = asked_.rules;
    const bool byHand = answer_ && before == asked_;
    problem_->setText(problem);
    problem_->setVisible(byHand);
    if (byHand)
        return;
    answer_.reset();
    choice_.reset();
    model_->clear();
    plot_->clear();
    empty_->setText(problem);
    stack_->setCurrentIndex(0);
}

void BudgetPage::take(const BudgetQuestion& question, const BudgetAnswer& answer) {
    if (question != asked_)
        return;
    answered_ = question;
    answer_ = answer;
    problem_->hide();
    stack_->setCurrentIndex(1);
    for (auto* part : std::initializer_list<QWidget*>{slider_, amount_, train_})
        part->setEnabled(true);
    caveat_->setText(
        tr("%1 bit: %2")
            .arg(QString::number(answer.table.verdictBits), ui::verdictText(answer.table.verdict)),
        answer.table.verdict.alarms() ? QPalette::BrightText : QPalette::WindowText);
    caveat_->setVisible(answer.table.verdictBits > 0);
    uniform_.clear();
    for (const auto& bits : widthsOf(answer.free))
        if (auto all = uniformChoice(answer.free, bits); !all.empty())
            uniform_.emplace_back(toQt(bitsText(bits)), allocationOf(answer.free, std::move(all)));
    plot_->setShown({unit(), answer.front, uniform_, tr("loss by %1").arg(criterionText(answer.table.by))});
    if (budget_ == 0)
        budget_ = std::sqrt(least() * most());
    chooseWithin(budget_);
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
    model_->setShown(answer_->free, answer_->table, *choice_, rules_);
    plot_->setChoice(*choice_);
    summary_->setText(summaryText());
}

QString BudgetPage::summaryText() const {
    const auto costs = [](const Allocation& at) {
        return tr("%1 · %2").arg(costText(CostUnit::Bytes, at.costs[CostUnit::Bytes]),
                                 costText(CostUnit::Bops, at.costs[CostUnit::Bops]));
    };
    const auto loss = [](const Allocation& at) {
        return std::isnan(at.lossError) || at.lossError == 0
                   ? realText(at.loss)
                   : QStringLiteral("%1 ± %2").arg(realText(at.loss), realText(at.lossError));
    };
    auto text = QStringLiteral("<b>%1</b> · %2").arg(costs(*choice_), tr("loss %1").arg(loss(*choice_)));
    for (const auto& [bits, at] : uniform_)
        text += QStringLiteral("<br>") + tr("all at %1 bit: %2 · loss %3").arg(bits, costs(at), loss(at));
    return text;
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
        problem_->setText(tr("“%1” is no budget: say for example %2.")
                              .arg(amount_->text(), unit() == CostUnit::Bytes ? QStringLiteral("60 kB")
                                                                              : QStringLiteral("400 MBOP")));
        problem_->show();
    }
}

void BudgetPage::fix(const std::string& layer, const BitsStep& step) {
    rules_.forbidden.erase(layer);
    if (step.fixed)
        rules_.fixed.erase(layer);
    else
        rules_.fixed[layer] = step.bits.weights;
    ask();
}

void BudgetPage::forbid(const std::string& layer, const BitsStep& step) {
    auto& widths = rules_.forbidden[layer];
    if (!widths.erase(step.bits.weights))
        widths.insert(step.bits.weights);
    if (widths.empty())
        rules_.forbidden.erase(layer);
    rules_.fixed.erase(layer);
    ask();
}

int BudgetPage::sourceRow(const QModelIndex& index) const {
    return static_cast<QSortFilterProxyModel*>(table_->model())->mapToSource(index).row();
}

void BudgetPage::offerSteps(const QPoint& at) {
    const auto index = table_->indexAt(at);
    if (!index.isValid() || !answer_)
        return;
    const auto layer = model_->layerAt(sourceRow(index)).toStdString();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("budget.steps"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto steps = model_->stepsAt(sourceRow(index)); // they may be others when one is chosen
    for (const auto& step : steps) {
        auto* action = menu->addAction(tr("Fix at %1 bit").arg(toQt(bitsText(step.bits))), this,
                                       [this, layer, step] { fix(layer, step); });
        action->setCheckable(true);
        action->setChecked(step.fixed);
    }
    menu->addSeparator();
    for (const auto& step : steps) {
        auto* action = menu->addAction(tr("Never %1 bit").arg(toQt(bitsText(step.bits))), this,
                                       [this, layer, step] { forbid(layer, step); });
        action->setCheckable(true);
        action->setChecked(step.forbidden);
    }
    menu->popup(table_->viewport()->mapToGlobal(at));
}

bool BudgetPage::pressDigit(int digit) {
    const auto current = table_->currentIndex();
    if (!current.isValid() || !answer_)
        return false;
    const auto steps = model_->stepsAt(sourceRow(current));
    const auto wanted = std::ranges::find(steps, bothAt(digit == 0 ? fullPrecision : digit), &BitsStep::bits);
    if (wanted == steps.end())
        return false;
    fix(model_->layerAt(sourceRow(current)).toStdString(), *wanted);
    return true;
}

bool BudgetPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_0 && key <= Qt::Key_8 && pressDigit(key - Qt::Key_0))
            return true;
    }
    if (watched == table_->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        const auto index = table_->indexAt(press->pos());
        if (press->button() == Qt::LeftButton && index.isValid() && index.column() == LayerBitsModel::Bits) {
            const auto steps = model_->stepsAt(sourceRow(index));
            if (const auto step = BitsDelegate::stepAt(table_->visualRect(index), steps,
                                                       table_->fontMetrics(), press->pos()))
                fix(model_->layerAt(sourceRow(index)).toStdString(), steps[*step]);
        }
    }
    return QWidget::eventFilter(watched, event);
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

} // namespace pdqat::ui
