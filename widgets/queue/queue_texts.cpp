// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queue_texts.h"

#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pdqat::ui {

QString queueStateText(QueueState state) {
    switch (state) {
    case QueueState::Waiting: return QCoreApplication::translate("queue", "waiting");
    case QueueState::Held: return QCoreApplication::translate("queue", "held");
    case QueueState::Running: return stateText(RunState::Running);
    case QueueState::Stopping: return QCoreApplication::translate("queue", "stopping");
    case QueueState::Finished: return stateText(RunState::Finished);
    case QueueState::Failed: return stateText(RunState::Failed);
    case QueueState::Cancelled: return QCoreApplication::translate("queue", "cancelled");
    }
    return {};
}

QString queueStateIcon(QueueState state) {
    switch (state) {
    case QueueState::Waiting: return QStringLiteral("waiting");
    case QueueState::Held: return QStringLiteral("pause");
    case QueueState::Running: return stateIcon(RunState::Running);
    case QueueState::Stopping: return QStringLiteral("stop");
    case QueueState::Finished: return stateIcon(RunState::Finished);
    case QueueState::Failed: return stateIcon(RunState::Failed);
    case QueueState::Cancelled: return stateIcon(RunState::Stopped);
    }
    return {};
}

QString queueSummary(const QueueStatus& queue) {
    const auto count = [&](auto is) { return int(std::ranges::count_if(queue.items, is)); };
    const int running = count([](const auto&item) { return item.isUnderWay(); }),
              waiting = count([](const auto&item) { return item.state == QueueState::Waiting; }),
              held = count([](const auto&item) { return item.state == QueueState::Held; });
    QStringList parts;
    if (running > 0)
        parts << QCoreApplication::translate("queue", "%n running", nullptr, running);
    if (waiting > 0)
        parts << QCoreApplication::translate("queue", "%n waiting", nullptr, waiting);
    if (held > 0)
        parts << QCoreApplication::translate("queue", "%n held", nullptr, held);
    QStringList halves{parts.join(QStringLiteral(", "))};
    if (running + waiting > 0)
        halves << sweepLeftText(queue.left);
    if (queue.paused && waiting > 0)
        halves << QCoreApplication::translate("queue", "paused");
    halves.removeAll(QString());
    return halves.join(QStringLiteral(" · "));
}

} // namespace pdqat::ui
