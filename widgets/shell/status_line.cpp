// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/status_line.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace pdqat::ui {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), bar_(new QProgressBar(this)) {
    setObjectName(QStringLiteral("statusLine"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gridUnit, 0, gridUnit, 0);
    layout->setSpacing(2 * gridUnit);
    const auto add = [&](const char* name) {
        auto* label = new QLabel(this);
        label->setObjectName(QLatin1String(name));
        // Narrow windows cut a text short rather than push the window wider.
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        label->setMinimumWidth(1);
        return label;
    };
    icon_ = add("status.icon");
    icon_->setMinimumWidth(16);
    state_ = add("status.state");
    epoch_ = add("status.epoch");
    batch_ = add("status.batch");
    speed_ = add("status.speed");
    left_ = add("status.left");
    points_ = add("status.points");
    bar_->setObjectName(QStringLiteral("status.bar"));
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(gridUnit);
    bar_->setMaximumWidth(20 * gridUnit);
    bar_->setMinimumWidth(6 * gridUnit);
    for (auto* part : std::initializer_list<QWidget*>{icon_, state_, epoch_, bar_, batch_, speed_, left_})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(points_);
    refresh();
}

void StatusLine::setProgress(Activity activity, const RunProgress& progress) {
    activity_ = activity;
    progress_ = progress;
    refresh();
}

void StatusLine::setDropped(qint64 total) {
    if (total == dropped_)
        return;
    dropped_ = total;
    refresh();
}

QString StatusLine::etaText() const {
    if (progress_.state == RunState::Paused)
        return {};
    return progress_.left ? leftText(progress_.left->low, progress_.left->high) : tr("no estimate yet");
}

void StatusLine::refresh() {
    const bool busy = activity_ != Activity::Idle;
    for (auto* part : std::initializer_list<QWidget*>{epoch_, bar_, batch_, speed_, left_})
        part->setVisible(busy);
    icon_->setVisible(busy);
    if (busy)
        refreshProgress();
    else
        state_->setText(tr("No run is training."));
    points_->setText(tr("%1 points dropped").arg(countText(dropped_)));
    points_->setToolTip(tr("Points left out of the curves under load. The run's log has every one."));
    points_->setVisible(busy || dropped_ > 0);
    bar_->setAccessibleName(tr("Progress of the run"));
}

void StatusLine::refreshProgress() {
    const bool stopping = activity_ == Activity::Stopping;
    const auto shown = stopping ? RunState::Stopped : progress_.state;
    if (shown != iconOf_) { // thirty times a second it is the same
        icon_->setPixmap(icon(stateIcon(shown), QPalette::WindowText).pixmap(16, 16));
        iconOf_ = shown;
    }
    state_->setText(stopping ? tr("stopping") : stateText(progress_.state));
    epoch_->setText(tr("epoch %1/%2").arg(progress_.epoch + 1).arg(progress_.epochs));
    bar_->setValue(int(1000 * progress_.share));
    batch_->setText(
        tr("%1, batch %2/%3").arg(phaseText(progress_.phase)).arg(progress_.batch).arg(progress_.batches));
    speed_->setText(progress_.imagesPerSecond > 0
                        ? tr("%1 img/s").arg(countText(std::int64_t(progress_.imagesPerSecond + 0.5)))
                        : QString());
    left_->setText(etaText());
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        iconOf_.reset();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
