// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_indicator.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_texts.h"

#include <QEvent>

#include <algorithm>

namespace pdqat::ui {

SweepIndicator::SweepIndicator(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("status.sweep"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(QStringLiteral("sweep")));
    refresh();
}

void SweepIndicator::setSweeps(const std::vector<SweepStatus>& started) {
    const auto found = std::find_if(started.begin(), started.end(), isActive);
    active_ = found == started.end() ? std::nullopt : std::optional(*found);
    refresh();
}

void SweepIndicator::refresh() {
    setVisible(active_.has_value());
    setToolTip(tr("Show the sweep"));
    setAccessibleName(toolTip());
    if (!active_)
        return;
    auto text = tr("%1: %2 of %3 runs")
                    .arg(toQt(active_->name))
                    .arg(count(*active_, SweepRunState::Finished))
                    .arg(active_->runs.size());
    if (const auto left = sweepLeftText(active_->left); active_->left && !left.isEmpty())
        text += QStringLiteral(" · ") + left;
    setText(text);
    setAccessibleName(text);
}

void SweepIndicator::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace pdqat::ui
