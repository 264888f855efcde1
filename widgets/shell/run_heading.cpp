// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_heading.h"

#include "engine/api/caveats.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace pdqat::ui {

RunHeading::RunHeading(QWidget* parent)
    : QWidget(parent),
      icon_(new QLabel(this)),
      name_(new QLabel(this)),
      story_(new QLabel(this)),
      cost_(new QLabel(this)),
      data_(new QLabel(this)),
      resume_(new PrimaryButton(this)),
      extend_(new QPushButton(this)) {
    setObjectName(QStringLiteral("runHeading"));
    name_->setObjectName(QStringLiteral("runHeading.name"));
    story_->setObjectName(QStringLiteral("runHeading.story"));
    setTextSize(name_, TextSize::Title);
    cost_->setObjectName(QStringLiteral("runHeading.cost"));
    data_->setObjectName(QStringLiteral("runHeading.data"));
    data_->setTextFormat(Qt::PlainText);
    for (auto* label : {cost_, data_})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto* label : {story_, cost_, data_})
        setTextSize(label, TextSize::Small);
    for (auto* label : {name_, story_, cost_, data_}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->setHorizontalSpacing(gridUnit);
    layout->setVerticalSpacing(gridUnit / 4);
    layout->addWidget(name_, 0, 0, 1, 2);
    layout->addWidget(icon_, 1, 0);
    layout->addWidget(story_, 1, 1);
    layout->addWidget(cost_, 2, 0, 1, 2);
    layout->addWidget(data_, 3, 0, 1, 2);
    layout->addWidget(resume_, 0, 2, 4, 1, Qt::AlignVCenter);
    layout->addWidget(extend_, 0, 3, 4, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    connect(extend_, &QPushButton::clicked, this, [this] { Q_EMIT extendRequested(toQt(run_->id)); });
    connect(resume_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(toQt(run_->id)); });
    refresh();
}

void RunHeading::setRun(std::optional<RunRecord> run, bool mayResume) {
    run_ = std::move(run);
    mayResume_ = mayResume;
    refresh();
}

void RunHeading::setSelected(int runs) {
    selected_ = runs;
    refresh();
}

void RunHeading::setCost(const QStringList& lines) {
    cost_->setText(lines.join(QLatin1Char('\n')));
    cost_->setVisible(!lines.isEmpty());
}

void RunHeading::setData(const DataInventory& inventory) {
    inventory_ = inventory;
    refresh();
}

QString RunHeading::story() const {
    const auto done = run_->epochsDone, epochs = run_->config.run.epochs;
    if (!run_->problem.empty())
        return tr("This run cannot be read in full: %1").arg(toQt(run_->problem));
    if (isImported(run_->config))
        return tr("Imported from %1, %2 after %3 epochs: it can be looked at and compared.")
            .arg(toQt(title(*run_->config.imported.program)), stateText(run_->state))
            .arg(done);
    switch (run_->state) {
    case RunState::Interrupted:
        return tr("This run was interrupted at epoch %1 of %2.").arg(done).arg(epochs);
    case RunState::Stopped: return tr("This run was stopped at epoch %1 of %2.").arg(done).arg(epochs);
    case RunState::Aborted: return tr("This run was aborted at epoch %1 of %2.").arg(done).arg(epochs);
    case RunState::Failed: return tr("This run failed at epoch %1 of %2.").arg(done).arg(epochs);
    case RunState::Finished: return tr("Finished after epoch %1 of %2.").arg(done).arg(epochs);
    case RunState::Running:
    case RunState::Paused: break;
    }
    return tr("Started %1.").arg(dateText(run_->created));
}

void RunHeading::refresh() {
    setVisible(run_.has_value());
    if (!run_)
        return;
    icon_->setPixmap(icon(stateIcon(run_->state), QPalette::WindowText).pixmap(16, 16));
    icon_->setAccessibleName(stateText(run_->state));
    name_->setText(toQt(run_->name));
    auto said = story();
    if (firstIsBest(run_->bestEpoch, run_->epochsDone))
        said += QLatin1Char(' ') + tr("The best epoch is the first one.");
    if (selected_ > 1)
        said += QLatin1Char(' ') +
                tr("One of %n selected runs: page Compare has them side by side.", nullptr, selected_);
    story_->setText(said);
    story_->setToolTip(
        isImported(run_->config) ? toQt(run_->config.imported.place)
        : measuresByPass(run_->config)
            ? tr("Training values were measured in evaluation mode, by a pass after each epoch.")
            : tr("Training values were measured in training mode, over the epoch's batches."));
    resume_->setVisible(run_->resumable && mayResume_ && selected_ <= 1);
    extend_->setVisible(run_->state == RunState::Finished && run_->problem.empty() &&
                        !isImported(run_->config) && mayResume_ && selected_ <= 1);
    extend_->setText(tr("More epochs…"));
    extend_->setToolTip(tr("Trains this run on: its weights, λ and the optimiser stay as they were"));
    setNames(extend_, QStringLiteral("runHeading.extend"), tr("Train this run to more epochs"));
    cost_->setAccessibleName(tr("Cost of the network"));
    const auto found = inventoryText(inventory_);
    data_->setText(found.join(QStringLiteral(" · ")));
    data_->setToolTip(found.join(QLatin1Char('\n')));
    data_->setVisible(!found.isEmpty());
    data_->setAccessibleName(tr("What lay in the data folder"));
    resume_->setText(tr("Resume"));
    setNames(resume_, QStringLiteral("runHeading.resume"), tr("Resume this run"));
}

void RunHeading::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
