// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue in words.
#pragma once

#include "engine/api/queue.h"

#include <QString>

namespace pdqat::ui {

QString queueStateText(QueueState state);
QString queueStateIcon(QueueState state); ///< name for icon(); empty: none
/// "2 waiting, 1 running · 12–14 min left"; empty where there is nothing to work on.
QString queueSummary(const QueueStatus& queue);

} // namespace pdqat::ui
