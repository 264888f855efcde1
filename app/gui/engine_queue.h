// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's QueueService over the engine: the queue's file is changed on a worker thread, and worked
// through by `pdqat queue run`, a process that outlives the window and is started when there is work.
#pragma once

#include "engine/os/process.h"
#include "engine/queue/queue_file.h"
#include "widgets/basics/jobs.h"
#include "widgets/queue/queue_service.h"

#include <QTimer>

#include <memory>

namespace pdqat::ui {

class EngineQueue : public QueueService {
    Q_OBJECT
public:
    explicit EngineQueue(runs::Library library);

    void add(const RunConfig& config) override;
    void addSweep(const QString& file, const QString& name, const std::optional<TimeLeft>& expected) override;
    void change(QueueChange what, const QStringList& items) override;
    void move(const QStringList& items, int place) override;
    void setPaused(bool paused) override;
    void setJobs(int jobs) override;
    int cores() const override;
    const QueueStatus& queue() const override { return queue_; }

private:
    /// Changes the file on another thread, then looks at it.
    void edit(std::function<void(const queue::QueueFile&)> act, std::function<void()> then = {});
    void poll();
    void take(QueueStatus queue);
    void startWorker();
    void watchWorker();

    runs::Library library_;
    queue::QueueFile file_;
    QueueStatus queue_;
    std::unique_ptr<os::Process> worker_; ///< of ours; null: none was started, or it is known to have ended
    bool starting_ = false, failed_ = false; ///< failed: not tried again before the queue is changed here
    QTimer timer_;
    Jobs jobs_;
};

} // namespace pdqat::ui
