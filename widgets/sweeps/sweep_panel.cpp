// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_panel.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_runs_model.h"
#include "widgets/sweeps/sweep_texts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

SweepPanel::SweepPanel(int cores, QWidget* parent)
    : QWidget(parent),
      cores_(cores),
      model_(new SweepRunsModel(this)),
      name_(new QLabel),
      description_(new QLabel),
      counts_(new QLabel),
      state_(new QLabel),
      problem_(new QLabel),
      jobsLabel_(new QLabel),
      threads_(new QLabel),
      bar_(new QProgressBar),
      jobs_(new QSpinBox),
      retry_(new QCheckBox),
      table_(new QTableView) {
    setObjectName(QStringLiteral("sweeps.panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    buildFacts();
    buildTable();
    buildChoices();
    retranslate();
    onLanguageChange(this, &SweepPanel::retranslate);
}

void SweepPanel::buildFacts() {
    setTextSize(name_, TextSize::Title);
    const std::pair<QLabel*, const char*> labels[] = {
        {name_, "sweeps.name"},   {description_, "sweeps.description"}, {counts_, "sweeps.counts"},
        {state_, "sweeps.state"}, {problem_, "sweeps.problem"},         {threads_, "sweeps.threads"}};
    for (auto [label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    bar_->setObjectName(QStringLiteral("sweeps.bar"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(gridUnit);
    auto* column = static_cast<QVBoxLayout*>(layout());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{name_, description_, counts_, bar_, state_, problem_})
        column->addWidget(widget);
}

void SweepPanel::buildTable() {
    table_->setObjectName(QStringLiteral("sweeps.runs"));
    prepareTable(table_, model_, SweepRunsModel::Accuracy);
    table_->setSortingEnabled(false); // the order is that of training
    table_->setTextElideMode(Qt::ElideRight);
    static_cast<QVBoxLayout*>(layout())->addWidget(table_, 1);
}

void SweepPanel::buildChoices() {
    jobs_->setObjectName(QStringLiteral("sweeps.jobs"));
    jobs_->setRange(1, std::max(cores_, 1));
    guardWheel(jobs_);
    jobsLabel_->setBuddy(jobs_);
    retry_->setObjectName(QStringLiteral("sweeps.retry"));
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(jobsLabel_);
    row->addWidget(jobs_);
    row->addWidget(threads_, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    static_cast<QVBoxLayout*>(layout())->addWidget(retry_);
    connect(jobs_, &QSpinBox::valueChanged, this, [this](int jobs) {
        refresh();
        Q_EMIT jobsChanged(jobs);
    });
    connect(retry_, &QCheckBox::toggled, this, &SweepPanel::readyChanged);
}

void SweepPanel::setInfo(const SweepInfo& info) {
    info_ = info;
    status_.reset();
    model_->setRuns({});
    refresh();
}

void SweepPanel::setStatus(const SweepStatus& status) {
    const bool columns = model_->rowCount() == 0;
    status_ = status;
    model_->setRuns(status.runs);
    if (columns)
        fitColumns();
    refresh();
}

void SweepPanel::fitColumns() {
    table_->resizeColumnsToContents();
    for (const auto column : {SweepRunsModel::Label, SweepRunsModel::State, SweepRunsModel::Epochs})
        table_->setColumnWidth(column, table_->columnWidth(column) + 2 * gridUnit);
}

int SweepPanel::jobs() const { return jobs_->value(); }
bool SweepPanel::retryFailed() const { return retry_->isChecked(); }

QString SweepPanel::reason() const {
    if (!info_.problem.empty())
        return toQt(info_.problem);
    if (info_.file.empty())
        return tr("Choose a sweep.");
    if (!status_)
        return tr("The sweep is being looked at.");
    if (isActive(*status_))
        return tr("The sweep is running.");
    if (!status_->problem.empty() && status_->state == SweepState::Idle)
        return toQt(status_->problem);
    const auto in = [&](SweepRunState state) { return count(*status_, state) > 0; };
    if (in(SweepRunState::Planned) || in(SweepRunState::Begun) ||
        (in(SweepRunState::Failed) && retryFailed()))
        return {};
    return in(SweepRunState::Failed) ? tr("Only runs that failed are left.") : tr("Every run is finished.");
}

QString SweepPanel::problemText() const {
    if (!info_.problem.empty() || !status_)
        return toQt(info_.problem);
    QStringList texts{status_->problem.empty() ? sweepFailuresText(*status_) : toQt(status_->problem)};
    for (const auto& warning : status_->warnings)
        texts << toQt(warning);
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

void SweepPanel::refresh() {
    name_->setText(catalogueText(info_.name));
    description_->setText(catalogueText(info_.description));
    description_->setVisible(!info_.description.empty());
    const bool known = status_ && info_.problem.empty(), active = known && isActive(*status_);
    counts_->setText(known ? sweepCountsText(*status_) : QString());
    bar_->setVisible(known);
    if (known) {
        bar_->setRange(0, std::max(int(status_->runs.size()), 1));
        bar_->setValue(int(count(*status_, SweepRunState::Finished)));
        bar_->setAccessibleDescription(counts_->text());
    }
    QStringList parts;
    if (known)
        parts << sweepStateText(status_->state) << sweepLeftText(status_->left);
    parts.removeAll(QString());
    state_->setText(parts.join(QStringLiteral(" · ")));
    problem_->setText(problemText());
    problem_->setVisible(!problem_->text().isEmpty());
    const auto threads = std::max(cores_ / (active ? int(status_->jobs) : jobs_->value()), 1);
    auto note = threads == 1 ? tr("1 thread each, unless the sweep sets them.")
                             : tr("%1 threads each, unless the sweep sets them.").arg(threads);
    if (active)
        note += QLatin1Char(' ') + tr("The sweep goes on when the window is closed.");
    threads_->setText(note);
    for (QWidget* widget : std::initializer_list<QWidget*>{jobs_, jobsLabel_})
        widget->setEnabled(!active);
    retry_->setVisible(known && !active && count(*status_, SweepRunState::Failed) > 0);
    Q_EMIT readyChanged();
}

void SweepPanel::retranslate() {
    jobsLabel_->setText(tr("Runs at a &time"));
    jobs_->setAccessibleName(tr("Runs at a time"));
    retry_->setText(tr("Go on with runs that &failed too"));
    retry_->setAccessibleName(tr("Go on with runs that failed too"));
    table_->setAccessibleName(tr("Runs of the sweep"));
    bar_->setAccessibleName(tr("Finished runs"));
    refresh();
}

} // namespace pdqat::ui
