// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments in line: changing it, and following how it goes.
#pragma once

#include "engine/api/config.h"
#include "engine/api/queue.h"
#include "widgets/service.h"

#include <QStringList>

namespace pdqat::ui {

/// What is done to items of the queue, by their ids.
enum class QueueChange { Hold, Release, Cancel, Retry, Remove };

class QueueService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    // Each is followed by changed(), or errorOccurred().
    virtual void add(const RunConfig& config) = 0; ///< at the end; begun when its turn comes
    /// @param expected  how long it takes; none: not known
    virtual void addSweep(const QString& file, const QString& name,
                          const std::optional<pdqat::TimeLeft>& expected) = 0;
    virtual void change(QueueChange what, const QStringList& items) = 0;
    virtual void move(const QStringList& items, int place) = 0; ///< among the others, from 0
    virtual void setPaused(bool paused) = 0;
    virtual void setJobs(int jobs) = 0;

    virtual int cores() const = 0;
    /// As it was last seen.
    virtual const QueueStatus& queue() const = 0;

Q_SIGNALS:
    void changed();
    void sweepAdded(const QString& file); ///< the answer to addSweep(), beside changed()
};

} // namespace pdqat::ui
