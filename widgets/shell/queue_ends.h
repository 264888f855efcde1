// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of the ends of what the queue trains, as of a run that the window trains.
#pragma once

#include "engine/api/queue.h"

#include <QObject>

#include <map>
#include <string>

namespace pdqat::ui {

class MainWindow;
class QueueService;

class QueueEnds : public QObject {
    Q_OBJECT
public:
    /// A child of the window.
    QueueEnds(QueueService& queue, MainWindow& window);

private:
    void look();

    QueueService& queue_;
    MainWindow& window_;
    std::map<std::string, QueueState> seen_; ///< by item
};

} // namespace pdqat::ui
