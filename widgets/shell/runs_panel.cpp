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
#include "widgets/shell/run_arrangement.h"
#include "widgets/shell/run_delegate.h"
#include "widgets/shell/runs_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr int nameWidth = 26 * gridUnit; ///< of the first column beside others

/// The names in the maps of many runs, most of which have the same ones.
class Names {
public:
    void add(const auto& values) {
        const auto isKnown = [](const auto& entry, const std::string* name) { return entry.first == *name; };
        if (std::ranges::equal(values, last_, isKnown))
            return;
        last_.clear();
        for (const auto& [name, value] : values)
            last_.push_back(&*names_.insert(name).first);
    }
    const std::set<std::string>& names() const { return names_; }

private:
    std::set<std::string> names_;
    std::vector<const std::string*> last_; ///< in names_
};

} // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : QWidget(parent),
      model_(new RunsModel(this)),
      filter_(new QueryEdit),
      problem_(new QLabel),
      arrangement_(new RunArrangement),
      list_(new QTreeView),
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
    layout->addWidget(arrangement_);
    layout->addWidget(empty_, 1);
    layout->addWidget(list_, 1);
    connect(filter_, &QueryEdit::queryChanged, this, &RunsPanel::filter);
    connect(arrangement_, &RunArrangement::orderChanged, this, &RunsPanel::setOrder);
    connect(arrangement_, &RunArrangement::groupChanged, this, &RunsPanel::setGroup);
    connect(arrangement_, &RunArrangement::columnsChanged, this, &RunsPanel::setColumns);
    retranslate();
    remember(this, "arrangement");
    updateState();
    onLanguageChange(this, &RunsPanel::retranslate);
}

/// Changes the model's rows; what is selected, opened and in view stays.
void RunsPanel::rearrange(const std::function<void()>& change) {
    const auto before = selectedRuns();
    const int place = list_->verticalScrollBar()->value();
    quiet_ = true;
    change();
    restoreSelection();
    for (int row = 0; model_->group() && row < model_->rowCount(); ++row)
        if (const auto group = model_->index(row, RunsModel::Name); true) {
            list_->setFirstColumnSpanned(row, {}, true);
            list_->setExpanded(group, !folded_.contains(group.data(RunsModel::GroupRole).toString()));
        }
    list_->verticalScrollBar()->setValue(place);
    quiet_ = false;
    if (selectedRuns() != before)
        Q_EMIT selectionChanged();
}

void RunsPanel::setOrder(const RunKey& key, bool descending) {
    rearrange([&] { model_->setOrder(key, descending); });
    markOrder();
    if (list_->currentIndex().isValid())
        list_->scrollTo(list_->currentIndex());
}

/// In the header, where the key has a column.
void RunsPanel::markOrder() {
    const auto name = arrangement_->order();
    const auto column =
        name == QStringLiteral("name") ? RunsModel::Name : int(arrangement_->columns().indexOf(name)) + 1;
    const bool hasColumn = column > 0 || name == QStringLiteral("name");
    list_->header()->setSortIndicator(hasColumn ? column : -1,
                                      arrangement_->descending() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RunsPanel::setGroup(const std::optional<RunKey>& key) {
    folded_.clear();
    list_->setRootIsDecorated(key.has_value());
    list_->setIndentation(key ? 2 * gridUnit : 0);
    list_->setUniformRowHeights(!key);
    rearrange([&] { model_->setGroup(key); });
}

void RunsPanel::setColumns(const std::vector<RunKey>& keys) {
    rearrange([&] { model_->setColumns(keys); });
    auto& header = *list_->header();
    list_->setHeaderHidden(keys.empty());
    header.setSectionResizeMode(RunsModel::Name,
                                keys.empty() ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 1; column < header.count(); ++column)
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    markOrder();
    fitName();
}

/// The first column has the room that the others leave, and never too little.
void RunsPanel::fitName() {
    auto& header = *list_->header();
    if (header.count() > 1)
        header.resizeSection(RunsModel::Name, std::max(nameWidth, list_->viewport()->width() -
                                                                      (header.length() -
                                                                       header.sectionSize(RunsModel::Name))));
}

void RunsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &RunsPanel::fitName, Qt::QueuedConnection); // when the list has its size
}

QStringList RunsPanel::arrangement() const { return arrangement_->keys(); }

void RunsPanel::setArrangement(const QStringList& keys) { arrangement_->setKeys(keys); }

void RunsPanel::addContextActions(const QList<QAction*>& actions) { list_->addActions(actions); }

void RunsPanel::filter() {
    rearrange([this] { model_->setFilter([this](const RunRecord& run) { return filter_->matches(run); }); });
    problem_->setText(filter_->problem());
    problem_->setVisible(!filter_->problem().isEmpty());
    tellApart();
    updateState();
}

/// By what differs between the runs in view.
void RunsPanel::tellApart() {
    std::vector<const RunConfig*> configs;
    for (const auto* run : model_->shown())
        if (run->problem.empty())
            configs.push_back(&run->config);
    const auto telling = tellingFields(configs);
    model_->setTelling(telling);
    QStringList differing;
    for (const auto* field : telling)
        differing << toQt(field->key);
    differing << metrics_;
    arrangement_->setDiffering(differing);
}

void RunsPanel::buildList() {
    model_->setFilter([this](const RunRecord& run) { return filter_->matches(run); });
    setFocusProxy(list_);
    list_->setModel(model_);
    list_->setItemDelegateForColumn(RunsModel::Name, new RunDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setAllColumnsShowFocus(true);
    list_->setUniformRowHeights(true);
    list_->setRootIsDecorated(false);
    list_->setIndentation(0);
    list_->setHeaderHidden(true);
    list_->setMouseTracking(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    list_->addActions(actions_);
    auto& header = *list_->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    connect(&header, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto key =
            section == RunsModel::Name ? QStringLiteral("name") : arrangement_->columns().value(section - 1);
        if (arrangement_->order() == key)
            arrangement_->turnRound();
        else
            arrangement_->orderBy(key);
    });
    const auto fold = [this](const QModelIndex& group, bool folded) {
        if (quiet_)
            return;
        const auto title = group.data(RunsModel::GroupRole).toString();
        folded ? void(folded_.insert(title)) : void(folded_.remove(title));
    };
    connect(list_, &QTreeView::collapsed, this, [fold](const QModelIndex& group) { fold(group, true); });
    connect(list_, &QTreeView::expanded, this, [fold](const QModelIndex& group) { fold(group, false); });
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
    QStringList tags;
    Names settings, metrics;
    for (const auto& run : runs) {
        for (const auto& tag : run.labels.tags)
            tags << toQt(tag);
        settings.add(run.config.imported.settings);
        metrics.add(run.metrics);
    }
    tags.removeDuplicates();
    metrics_.clear();
    for (const auto& metric : metrics.names())
        metrics_ << QStringLiteral("metric.") + toQt(metric);
    QStringList keys = metrics_;
    for (const auto& setting : settings.names())
        keys << toQt(importedField(setting).key);
    filter_->setTags(tags);
    filter_->setKeys(keys);
    rearrange([&] { model_->setRuns(std::move(runs)); });
    tellApart();
    updateState();
    showChosen();
}

/// What was chosen, as far as it is in view: also when it comes into view again.
void RunsPanel::restoreSelection() {
    const auto selected = selectedRuns();
    auto& selection = *list_->selectionModel();
    if (QSet<QString>(selected.begin(), selected.end()) != chosen_) {
        QItemSelection chosen;
        const auto take = [&](const QModelIndex& parent) {
            for (int row = 0; row < model_->rowCount(parent); ++row)
                if (const auto index = model_->index(row, RunsModel::Name, parent);
                    chosen_.contains(index.data(RunsModel::IdRole).toString())) {
                    if (const bool goesOn = !chosen.isEmpty() && chosen.last().parent() == parent &&
                                            chosen.last().bottom() == row - 1;
                        goesOn)
                        chosen.last() = {chosen.last().topLeft(), index};
                    else
                        chosen.select(index, index);
                }
        };
        take({});
        for (int row = 0; model_->group() && row < model_->rowCount(); ++row)
            take(model_->index(row, RunsModel::Name));
        selection.select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (const auto shown = model_->indexOf(shown_); shown != selection.currentIndex())
        selection.setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
}

void RunsPanel::select(const QString& id) {
    const bool isSelected = selectedRuns().contains(id);
    shown_ = id;
    toShow_.clear();
    if (!model_->indexOf(id).isValid())
        return; // it is not in view: what is selected stays
    quiet_ = true;
    list_->selectionModel()->setCurrentIndex(
        model_->indexOf(id), isSelected ? QItemSelectionModel::NoUpdate
                                        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    quiet_ = false;
    if (!isSelected)
        chosen_ = {id};
    updateState();
    if (!isSelected)
        Q_EMIT selectionChanged();
}

void RunsPanel::choose(const QStringList& ids) {
    chosen_ = QSet<QString>(ids.begin(), ids.end());
    toShow_ = ids.value(0);
    rearrange([] {});
    updateState();
    showChosen();
}

void RunsPanel::showChosen() {
    if (model_->indexOf(toShow_).isValid())
        Q_EMIT runSelected(std::exchange(toShow_, {}));
}

void RunsPanel::followSelection() {
    if (quiet_)
        return;
    const auto runs = selectedRuns();
    chosen_ = QSet<QString>(runs.begin(), runs.end());
    toShow_.clear(); // somebody looks at another one by now
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
    QSet<QString> selected;
    for (const auto& index : list_->selectionModel()->selectedRows(RunsModel::Name))
        selected.insert(index.data(RunsModel::IdRole).toString());
    QStringList ids;
    if (!selected.isEmpty())
        for (const auto* run : model_->shown())
            if (const auto id = toQt(run->id); selected.contains(id))
                ids << id;
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
    const auto index = model_->indexOf(runs.value(0));
    for (auto* action : actions_)
        action->setEnabled(one);
    copyId_->setEnabled(!runs.isEmpty());
    copyConfig_->setEnabled(one && index.data(RunsModel::OwnRole).toBool());
    resume_->setEnabled(one && mayResume_ && index.data(RunsModel::ResumableRole).toBool());
    extend_->setEnabled(one && mayResume_ && index.data(RunsModel::ExtendableRole).toBool());
    const bool visible = model_->rowCount() > 0;
    list_->setVisible(visible);
    empty_->setVisible(!visible);
    empty_->setText(model_->runs().empty()
                        ? tr("No runs yet.\nPress Run to start the experiment on the right.")
                        : tr("No run matches the filter."));
}

void RunsPanel::retranslate() {
    filter_->setPlaceholderText(tr("Filter"));
    setNames(filter_, QStringLiteral("runs.filter"), tr("Filter runs by words or conditions"));
    filter_->setToolTip(
        tr("Words look into names, states, ids, tags and notes. Conditions are those of recipes: "
           "quant.bits=2 method.epsilon_layer<=0.05 tag:table1 accuracy>0.85. Archived runs are "
           "shown by archived=yes."));
    setNames(list_, QStringLiteral("runs.list"), tr("Runs"));
    resume_->setText(tr("&Resume training"));
    extend_->setText(tr("&Train to more epochs…"));
    copyConfig_->setText(tr("&Copy settings to the form"));
    openFolder_->setText(tr("Open &folder"));
    copyId_->setText(tr("Copy &id"));
    updateState();
}

} // namespace pdqat::ui
