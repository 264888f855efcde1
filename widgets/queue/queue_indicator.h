// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue in the status bar: "1 running, 2 waiting · 12–14 min left". Hidden while nothing is in line.
#pragma once

#include "widgets/queue/queue_service.h"

#include <QToolButton>

namespace pdqat::ui {

class QueueIndicator : public QToolButton {
    Q_OBJECT
public:
    explicit QueueIndicator(QueueService& service, QWidget* parent = nullptr);

private:
    void refresh();

    QueueService& service_;
};

} // namespace pdqat::ui
