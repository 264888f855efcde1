// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/jobs.h"

#include <algorithm>
#include <sys/resource.h>

namespace pdqat::ui {

Jobs::Jobs(int threads, int niceness) : niceness_(niceness) { pool_.setMaxThreadCount(threads); }

Jobs::~Jobs() {
    for (auto& job : waiting_)
        if (job.key.isEmpty())
            pool_.start(std::move(job.work));
    pool_.waitForDone();
}

void Jobs::tell(std::function<void()> act) {
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

void Jobs::add(Job job) {
    const auto older = std::find_if(waiting_.begin(), waiting_.end(), [&](const auto& other) {
        return !job.key.isEmpty() && other.key == job.key;
    });
    if (older == waiting_.end())
        waiting_.push_back(std::move(job));
    else
        *older = std::move(job);
    startNext();
}

void Jobs::startNext() {
    const auto free = [this](const Job& job) { return job.key.isEmpty() || !running_.contains(job.key); };
    while (static_cast<int>(running_.size()) < pool_.maxThreadCount()) {
        const auto next = std::find_if(waiting_.begin(), waiting_.end(), free);
        if (next == waiting_.end())
            return;
        auto job = std::move(*next);
        waiting_.erase(next);
        begin(std::move(job));
    }
}

void Jobs::begin(Job job) {
    running_.insert(job.key);
    pool_.start([this, job = std::move(job)]() mutable {
        if (niceness_ > 0)
            ::setpriority(PRIO_PROCESS, 0, niceness_); // of this thread
        job.work();
        job.work = nullptr; // what it held goes here, not on the interface's thread
        tell([this, key = job.key, done = std::move(job.done)] {
            running_.erase(running_.find(key));
            done();
            startNext();
        });
    });
}

} // namespace pdqat::ui
