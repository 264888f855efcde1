// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queue_indicator.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/queue/queue_texts.h"

namespace pdqat::ui {

QueueIndicator::QueueIndicator(QueueService& service, QWidget* parent)
    : QToolButton(parent), service_(service) {
    setObjectName(QStringLiteral("status.queue"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(QStringLiteral("waiting")));
    connect(&service, &QueueService::changed, this, &QueueIndicator::refresh);
    refresh();
    onLanguageChange(this, &QueueIndicator::refresh);
}

void QueueIndicator::refresh() {
    const auto text = queueSummary(service_.queue());
    setVisible(!text.isEmpty());
    setText(text);
    setToolTip(tr("Show the queue"));
    setAccessibleName(text.isEmpty() ? toolTip() : tr("Queue: %1").arg(text));
}

} // namespace pdqat::ui
