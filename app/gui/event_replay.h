// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stored events on their way to the interface: in slices, between which it draws and answers.
#pragma once

#include "widgets/run_service.h"

#include <QTimer>

#include <deque>

namespace pdqat::ui {

class EventReplay : public QObject {
    Q_OBJECT
public:
    EventReplay();

    void start(const QString& run, std::vector<Event> events);
    void cancel(const QString& run);

Q_SIGNALS:
    /// In order; `first` of a run's replay, which may be empty.
    void slice(const QString& run, const pdqat::ui::EventList& events, bool first);
    void finished(const QString& run);

private:
    struct Reel {
        QString run;
        std::vector<Event> events;
        std::size_t next = 0; ///< to be told
    };
    void turn();
    void tellSlice(Reel& reel);

    std::deque<Reel> reels_; ///< the first is told next
    QString telling_;        ///< run whose slice is being told; empty: none, or it was cancelled
    QTimer timer_;
};

} // namespace pdqat::ui
