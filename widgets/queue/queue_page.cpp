// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queue_page.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/quiet_button.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/queue/queue_model.h"
#include "widgets/queue/queue_texts.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace pdqat::ui {

QueuePage::QueuePage(QueueService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      model_(new QueueModel(this)),
      summary_(new QLabel),
      note_(new QLabel),
      empty_(new QLabel),
      jobsLabel_(new QLabel),
      jobs_(new QSpinBox),
      table_(new QTableView) {
    setObjectName(QStringLiteral("queue"));
    pause_ = addAct(QStringLiteral("action.queuePause"), QStringLiteral("pause"),
                    [this] { service_.setPaused(!service_.queue().paused); });
    up_ = addAct(QStringLiteral("action.queueUp"), QStringLiteral("chevron-up"), [this] { moveBy(-1); });
    down_ = addAct(QStringLiteral("action.queueDown"), QStringLiteral("chevron-down"), [this] { moveBy(1); });
    hold_ = addChange(QStringLiteral("action.queueHold"), QStringLiteral("pause"), QueueChange::Hold);
    release_ =
        addChange(QStringLiteral("action.queueRelease"), QStringLiteral("waiting"), QueueChange::Release);
    retry_ = addChange(QStringLiteral("action.queueRetry"), QStringLiteral("refresh"), QueueChange::Retry);
    cancel_ = addChange(QStringLiteral("action.queueCancel"), QStringLiteral("stop"), QueueChange::Cancel);
    remove_ = addChange(QStringLiteral("action.queueRemove"), QStringLiteral("close"), QueueChange::Remove);
    show_ = addAct(QStringLiteral("action.queueShow"), QStringLiteral("chart"), [this] { showRun(); });
    up_->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Up);
    down_->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
    menu_ = {pause_, nullptr, up_, down_, hold_, release_, nullptr, retry_, cancel_, remove_, nullptr, show_};
    build();
    connect(&service_, &QueueService::changed, this, &QueuePage::follow);
    connect(&service_, &Service::errorOccurred, this, &QueuePage::follow);
    retranslate();
    follow();
    onLanguageChange(this, &QueuePage::retranslate);
}

QAction* QueuePage::addAct(const QString& name, const QString& iconName, std::function<void()> act) {
    auto* action = new QAction(icon(iconName), {}, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

QAction* QueuePage::addChange(const QString& name, const QString& iconName, QueueChange what) {
    return addAct(name, iconName, [this, what] { service_.change(what, selectedIds()); });
}

void QueuePage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 3 * gridUnit);
    layout->setSpacing(2 * gridUnit);
    setTextSize(summary_, TextSize::Title);
    summary_->setWordWrap(true);
    setTextSize(note_, TextSize::Small);
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    jobs_->setRange(1, std::max(service_.cores(), 1));
    jobs_->setKeyboardTracking(false);
    guardWheel(jobs_);
    jobsLabel_->setBuddy(jobs_);
    connect(jobs_, &QSpinBox::valueChanged, this, [this](int jobs) { service_.setJobs(jobs); });
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    for (auto* action : {pause_, up_, down_, hold_, release_, retry_, cancel_, remove_}) {
        auto* button = new QuietButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        if (action == pause_)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons_.push_back(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(jobsLabel_);
    row->addWidget(jobs_);
    prepareTable(table_, model_, QueueModel::Left);
    table_->setSortingEnabled(false); // the order is that of the turns
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->addActions({up_, down_, hold_, release_, retry_, cancel_, remove_, show_});
    connect(table_, &QTableView::activated, this, &QueuePage::showRun);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePage::updateState);
    empty_->setObjectName(QStringLiteral("queue.empty"));
    summary_->setObjectName(QStringLiteral("queue.summary"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(summary_);
    layout->addLayout(row);
    layout->addWidget(table_, 1);
    layout->addWidget(empty_, 1);
    layout->addWidget(note_);
}

void QueuePage::follow() {
    const auto& queue = service_.queue();
    const bool first = model_->rowCount() == 0;
    const auto chosen = selectedIds();
    model_->setQueue(queue);
    if (selectedIds() != chosen) // others have come or gone
        select(chosen);
    if (first && !queue.items.empty()) {
        table_->resizeColumnsToContents();
        for (const auto column : {QueueModel::State, QueueModel::Epochs, QueueModel::Name})
            table_->setColumnWidth(column, table_->columnWidth(column) + 3 * gridUnit);
    }
    if (!jobs_->hasFocus()) { // else it is being typed
        const QSignalBlocker quiet(jobs_);
        jobs_->setValue(int(queue.jobs));
    }
    pause_->setIcon(icon(queue.paused ? QStringLiteral("run") : QStringLiteral("pause")));
    pause_->setText(queue.paused ? tr("Go &on with the queue") : tr("&Pause the queue"));
    const auto summary = queueSummary(queue);
    summary_->setText(summary.isEmpty() ? tr("Nothing waits") : summary);
    table_->setVisible(!queue.items.empty());
    empty_->setVisible(queue.items.empty());
    updateState();
}

std::vector<const QueueItem*> QueuePage::selected() const {
    std::vector<const QueueItem*> items;
    for (const auto& index : table_->selectionModel()->selectedRows())
        items.push_back(&model_->item(index.row()));
    return items;
}

void QueuePage::select(const QStringList& ids) {
    QItemSelection rows;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (ids.contains(toQt(model_->item(row).id)))
            rows.select(model_->index(row, 0), model_->index(row, 0));
    auto* selection = table_->selectionModel();
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        selection->setCurrentIndex(rows.front().topLeft(), QItemSelectionModel::NoUpdate);
}

QStringList QueuePage::selectedIds() const {
    QStringList ids;
    for (const auto* item : selected())
        ids << toQt(item->id);
    return ids;
}

void QueuePage::moveBy(int places) {
    auto rows = table_->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    const int first = rows.front().row() + places;
    service_.move(selectedIds(), std::clamp(first, 0, int(model_->rowCount() - rows.size())));
}

void QueuePage::showRun() {
    if (const auto items = selected(); items.size() == 1 && !items.front()->run.empty())
        Q_EMIT runRequested(toQt(items.front()->run));
}

/// An action is offered where all that is selected can have it.
void QueuePage::updateState() {
    const auto items = selected();
    const auto all = [&](std::initializer_list<QueueState> states) {
        return !items.empty() && std::ranges::all_of(items, [&](const auto* item) {
            return std::ranges::find(states, item->state) != states.end();
        });
    };
    using enum QueueState;
    hold_->setEnabled(all({Waiting}));
    release_->setEnabled(all({Held}));
    retry_->setEnabled(all({Failed, Cancelled}));
    cancel_->setEnabled(all({Waiting, Held, Running}));
    remove_->setEnabled(all({Waiting, Held, Finished, Failed, Cancelled}));
    show_->setEnabled(items.size() == 1 && !items.front()->run.empty());
    for (auto* action : {up_, down_})
        action->setEnabled(!items.empty() && items.size() < service_.queue().items.size());
}

void QueuePage::retranslate() {
    setNames(table_, QStringLiteral("queue.items"), tr("Experiments in line"));
    setNames(jobs_, QStringLiteral("queue.jobs"), tr("Runs at a time"));
    jobsLabel_->setText(tr("Runs at a &time"));
    empty_->setText(
        tr("Nothing is in line.\nRun, while a run trains, puts the experiment of the form here; so "
           "does pdqat queue add."));
    note_->setText(
        tr("Runs in line are trained by processes of their own, which go on when the window is closed. "
           "A run that is trained in the window has its place among those at a time."));
    const std::pair<QAction*, QString> texts[] = {{up_, tr("Move &up")},
                                                  {down_, tr("Move &down")},
                                                  {hold_, tr("&Hold")},
                                                  {release_, tr("&Let it wait again")},
                                                  {retry_, tr("&Try again")},
                                                  {cancel_, tr("&Cancel, keeping a checkpoint")},
                                                  {remove_, tr("&Remove from the queue")},
                                                  {show_, tr("&Show its run")}};
    for (const auto& [action, text] : texts)
        action->setText(text);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto* action = buttons_[i]->defaultAction();
        setNames(buttons_[i],
                 QStringLiteral("queue.") + action->objectName().mid(int(sizeof "action.queue") - 1),
                 QString(action->text()).remove(u'&'));
    }
    follow();
}

} // namespace pdqat::ui
