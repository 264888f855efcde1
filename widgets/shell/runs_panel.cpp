// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/runs_panel.h"

#include "engine/api/comparison.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/query_edit.h"
#include "widgets/shell/run_delegate.h"
#include "widgets/shell/run_filter.h"
#include "widgets/shell/runs_model.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr struct {
    const char* text;
    int column;
    Qt::SortOrder direction;
} orders[] = {
    {QT_TRANSLATE_NOOP("pdqat::ui::RunsPanel", "Newest first"), RunsModel::Created, Qt::DescendingOrder},
    {QT_TRANSLATE_NOOP("pdqat::ui::RunsPanel", "By name"), RunsModel::Name, Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("pdqat::ui::RunsPanel", "By state"), RunsModel::State, Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("pdqat::ui::RunsPanel", "Best accuracy first"), RunsModel::Accuracy,
     Qt::DescendingOrder}};

} // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : QWidget(parent),
      model_(new RunsModel(this)),
      filter_(new QueryEdit),
      problem_(new QLabel),
      order_(new QComboBox),
      list_(new QListView),
      empty_(new QLabel) {
    setObjectName(QStringLiteral("runsPanel"));
    buildActions();
    buildList();
    problem_->setObjectName(QStringLiteral("runs.problem"));
    problem_->setWordWrap(true);
    problem_->setForegroundRole(QPalette::BrightText);
    problem_->hide();
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    empty_->setMargin(3 * gridUnit);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(filter_);
    layout->addWidget(problem_);
    layout->addWidget(order_);
    layout->addWidget(empty_, 1);
    layout->addWidget(list_, 1);
    connect(filter_, &QueryEdit::queryChanged, this, &RunsPanel::filter);
    guardWheel(order_);
    connect(order_, &QComboBox::currentIndexChanged, this, &RunsPanel::sort);
    retranslate();
    remember(order_, "currentIndex");
    sort();
    updateState();
    onLanguageChange(this, &RunsPanel::retranslate);
}

void RunsPanel::fillOrders() {
    const QSignalBlocker quiet(order_);
    const int current = std::max(0, order_->currentIndex());
    order_->clear();
    for (const auto& order : orders)
        order_->addItem(tr(order.text));
    order_->setCurrentIndex(current);
}

void RunsPanel::addContextActions(const QList<QAction*>& actions) { list_->addActions(actions); }

void RunsPanel::filter() {
    const auto before = selectedRuns();
    quiet_ = true;
    proxy_->filterAgain();
    restoreSelection();
    quiet_ = false;
    if (selectedRuns() != before)
        Q_EMIT selectionChanged();
    problem_->setText(filter_->problem());
    problem_->setVisible(!filter_->problem().isEmpty());
    tellApart();
    updateState();
}

/// By what differs between the runs in view.
void RunsPanel::tellApart() {
    std::vector<const RunConfig*> configs;
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto& run = model_->runs()[std::size_t(proxy_->mapToSource(proxy_->index(row, 0)).row())];
            run.problem.empty())
            configs.push_back(&run.config);
    model_->setTelling(tellingFields(configs));
}

void RunsPanel::sort() {
    const auto& order = orders[std::clamp(order_->currentIndex(), 0, int(std::size(orders)) - 1)];
    proxy_->sort(order.column, order.direction);
    list_->scrollTo(list_->currentIndex());
}

void RunsPanel::buildList() {
    proxy_ = new RunFilter(*model_, *filter_, this);
    proxy_->setSortRole(RunsModel::SortRole);
    proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
    setFocusProxy(list_);
    list_->setModel(proxy_);
    list_->setModelColumn(RunsModel::Name);
    list_->setItemDelegate(new RunDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    list_->addActions(actions_);
    // The current run may be one that a click with Ctrl has just taken out of the selection.
    const auto* selection = list_->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &RunsPanel::followSelection);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &RunsPanel::followSelection);
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (!quiet_)
            Q_EMIT selectionChanged();
    });
}

QAction* RunsPanel::addRunAction(const QString& name, const QString& iconName) {
    auto* action = new QAction(icon(iconName), {}, this);
    action->setObjectName(name);
    actions_ << action;
    return action;
}

void RunsPanel::buildActions() {
    resume_ = addRunAction(QStringLiteral("action.resumeRun"), QStringLiteral("run"));
    extend_ = addRunAction(QStringLiteral("action.extendRun"), QStringLiteral("run"));
    copyConfig_ = addRunAction(QStringLiteral("action.copyConfig"), QStringLiteral("copy"));
    openFolder_ = addRunAction(QStringLiteral("action.openFolder"), QStringLiteral("open"));
    copyId_ = addRunAction(QStringLiteral("action.copyId"), QStringLiteral("copy"));
    resume_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    extend_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    copyConfig_->setShortcut(Qt::CTRL | Qt::Key_D);
    openFolder_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    copyId_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(resume_, &QAction::triggered, this, [this] { Q_EMIT resumeRequested(selected()); });
    connect(extend_, &QAction::triggered, this, [this] { Q_EMIT extendRequested(selected()); });
    connect(copyConfig_, &QAction::triggered, this, [this] { Q_EMIT copyConfigRequested(selected()); });
    connect(openFolder_, &QAction::triggered, this, [this] { Q_EMIT openFolderRequested(selected()); });
    connect(copyId_, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedRuns().join(QLatin1Char('\n'))); });
}

void RunsPanel::setRuns(std::vector<RunRecord> runs) {
    const auto before = selectedRuns();
    quiet_ = true;
    QStringList tags;
    for (const auto& run : runs)
        for (const auto& tag : run.labels.tags)
            tags << toQt(tag);
    tags.removeDuplicates();
    filter_->setTags(tags);
    model_->setRuns(std::move(runs));
    tellApart();
    restoreSelection();
    quiet_ = false;
    updateState();
    if (selectedRuns() != before)
        Q_EMIT selectionChanged();
}

/// What was chosen, as far as it is in view: also when it comes into view again.
void RunsPanel::restoreSelection() {
    const auto selected = selectedRuns();
    if (QSet<QString>(selected.begin(), selected.end()) == chosen_)
        return;
    QItemSelection selection;
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto index = proxy_->index(row, RunsModel::Name);
            chosen_.contains(index.data(RunsModel::IdRole).toString()))
            selection.select(index, index);
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    list_->selectionModel()->setCurrentIndex(indexOf(shown_), QItemSelectionModel::NoUpdate);
}

QModelIndex RunsPanel::indexOf(const QString& id) const {
    const int row = model_->rowOf(id);
    return row < 0 ? QModelIndex() : proxy_->mapFromSource(model_->index(row, RunsModel::Name));
}

void RunsPanel::select(const QString& id) {
    const bool isSelected = selectedRuns().contains(id);
    shown_ = id;
    if (!id.isEmpty() && !indexOf(id).isValid())
        return; // it is not in view: what is selected stays
    quiet_ = true;
    list_->selectionModel()->setCurrentIndex(indexOf(id), isSelected ? QItemSelectionModel::NoUpdate
                                                                     : QItemSelectionModel::ClearAndSelect);
    quiet_ = false;
    if (!isSelected)
        chosen_ = id.isEmpty() ? QSet<QString>() : QSet<QString>{id};
    updateState();
    if (!isSelected)
        Q_EMIT selectionChanged();
}

void RunsPanel::followSelection() {
    if (quiet_)
        return;
    const auto runs = selectedRuns();
    chosen_ = QSet<QString>(runs.begin(), runs.end());
    updateState();
    if (const auto now = selected(); !now.isEmpty() && now != std::exchange(shown_, now))
        Q_EMIT runSelected(now);
}

QString RunsPanel::selected() const {
    const auto current = list_->currentIndex();
    if (list_->selectionModel()->isSelected(current))
        return current.data(RunsModel::IdRole).toString();
    return selectedRuns().value(0);
}

QStringList RunsPanel::selectedRuns() const {
    QStringList ids;
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto index = proxy_->index(row, RunsModel::Name);
            list_->selectionModel()->isSelected(index))
            ids << index.data(RunsModel::IdRole).toString();
    return ids;
}

void RunsPanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void RunsPanel::setResumable(bool enabled) {
    mayResume_ = enabled;
    updateState();
}

void RunsPanel::updateState() {
    const auto runs = selectedRuns();
    const bool one = runs.size() == 1;
    const auto index = indexOf(runs.value(0));
    for (auto* action : actions_)
        action->setEnabled(one);
    copyId_->setEnabled(!runs.isEmpty());
    resume_->setEnabled(one && mayResume_ && index.data(RunsModel::ResumableRole).toBool());
    extend_->setEnabled(one && mayResume_ && index.data(RunsModel::ExtendableRole).toBool());
    const bool visible = proxy_->rowCount() > 0;
    list_->setVisible(visible);
    empty_->setVisible(!visible);
    empty_->setText(model_->rowCount() == 0
                        ? tr("No runs yet.\nPress Run to start the experiment on the right.")
                        : tr("No run matches the filter."));
}

void RunsPanel::retranslate() {
    filter_->setPlaceholderText(tr("Filter: words, quant.bits=2, tag:…"));
    setNames(filter_, QStringLiteral("runs.filter"), tr("Filter runs by words or conditions"));
    filter_->setToolTip(
        tr("Words look into names, states, ids, tags and notes. Conditions are those of recipes: "
           "quant.bits=2 method.epsilon_layer<=0.05 tag:table1 accuracy>0.85. Archived runs are "
           "shown by archived=yes."));
    setNames(list_, QStringLiteral("runs.list"), tr("Runs"));
    setNames(order_, QStringLiteral("runs.order"), tr("Order of the runs"));
    fillOrders();
    resume_->setText(tr("&Resume training"));
    extend_->setText(tr("&Train to more epochs…"));
    copyConfig_->setText(tr("&Copy settings to the form"));
    openFolder_->setText(tr("Open &folder"));
    copyId_->setText(tr("Copy &id"));
    updateState();
}

} // namespace pdqat::ui
