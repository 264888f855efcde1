// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_indicator.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_dialog.h"
#include "widgets/sweeps/sweep_texts.h"

#include <algorithm>

namespace pdqat::ui {
namespace {

/// Changes whenever a run of a sweep begins, ends an epoch or ends.
std::int64_t progressOf(const std::vector<SweepStatus>& started) {
    std::int64_t sum = 0;
    for (const auto& sweep : started)
        for (const auto& run : sweep.runs)
            sum += run.epochsDone * 8 + static_cast<std::int64_t>(run.state) + (run.run.empty() ? 0 : 1000);
    return sum;
}

} // namespace

SweepIndicator::SweepIndicator(SweepService& service, QWidget& window)
    : QToolButton(&window), service_(service), window_(window) {
    setObjectName(QStringLiteral("status.sweep"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(QStringLiteral("sweep")));
    connect(this, &QToolButton::clicked, this, &SweepIndicator::showDialog);
    connect(&service, &SweepService::changed, this, &SweepIndicator::follow);
    refresh();
    service.refresh();
    onLanguageChange(this, &SweepIndicator::refresh);
}

void SweepIndicator::showDialog() {
    if (!dialog_)
        dialog_ = new SweepDialog(service_, &window_);
    bringUp(*dialog_);
}

void SweepIndicator::follow() {
    const auto& started = service_.started();
    const auto found = std::find_if(started.begin(), started.end(), isActive);
    active_ = found == started.end() ? std::nullopt : std::optional(*found);
    refresh();
    if (const auto progress = progressOf(started); std::exchange(progress_, progress) != progress)
        Q_EMIT runsMoved();
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

} // namespace pdqat::ui
