// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/queue_ends.h"

#include "widgets/basics/texts.h"
#include "widgets/queue/queue_service.h"
#include "widgets/shell/end_notice.h"
#include "widgets/shell/main_window.h"

namespace pdqat::ui {

QueueEnds::QueueEnds(QueueService& queue, MainWindow& window)
    : QObject(&window), queue_(queue), window_(window) {
    connect(&queue_, &QueueService::changed, this, &QueueEnds::look);
    look();
}

/// What had ended before the window was opened is no news.
void QueueEnds::look() {
    std::map<std::string, QueueState> now;
    for (const auto& item : queue_.queue().items) {
        now[item.id] = item.state;
        const auto before = seen_.find(item.id);
        const bool wasOpen = before != seen_.end() &&
                             (before->second == QueueState::Running || before->second == QueueState::Waiting);
        if (!wasOpen || (item.state != QueueState::Finished && item.state != QueueState::Failed))
            continue;
        const bool failed = item.state == QueueState::Failed;
        tellDesktopOfEnd(window_, toQt(item.name), failed ? RunState::Failed : RunState::Finished);
        if (failed)
            window_.showError(tr("A run in line failed."),
                              QStringLiteral("%1: %2").arg(toQt(item.name), toQt(item.reason)));
    }
    seen_ = std::move(now);
}

} // namespace pdqat::ui
