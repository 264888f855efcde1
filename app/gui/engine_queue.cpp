// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_queue.h"

#include "app/gui/pdqat_program.h"
#include "widgets/basics/texts.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto pollActive = 1s, pollIdle = 5s;

std::vector<std::string> plain(const QStringList& items) {
    std::vector<std::string> ids;
    for (const auto& item : items)
        ids.push_back(item.toStdString());
    return ids;
}

} // namespace

EngineQueue::EngineQueue(runs::Library library) : library_(std::move(library)), file_(library_) {
    timer_.setInterval(pollIdle);
    connect(&timer_, &QTimer::timeout, this, &EngineQueue::poll);
    timer_.start();
    poll();
}

void EngineQueue::edit(std::function<void(const queue::QueueFile&)> act, std::function<void()> then) {
    failed_ = false;
    jobs_.run(
        {}, [act = std::move(act), file = file_] { act(file); },
        [this, then = std::move(then)](const Outcome<std::monostate>& outcome) {
            if (!outcome.value)
                Q_EMIT errorOccurred(tr("The queue was not changed."), outcome.problem);
            else if (then)
                then();
            poll();
        });
}

void EngineQueue::add(const RunConfig& config) {
    edit([config](const queue::QueueFile& file) { file.add(config); });
}

void EngineQueue::addSweep(const QString& sweep, const QString& name,
                           const std::optional<TimeLeft>& expected) {
    edit([file = sweep.toStdString(), name = name.toStdString(),
          expected](const queue::QueueFile& queue) { queue.addSweep(file, name, expected); },
         [this, sweep] { Q_EMIT sweepAdded(sweep); });
}

void EngineQueue::change(QueueChange what, const QStringList& items) {
    edit([what, items = plain(items)](const queue::QueueFile& file) {
        switch (what) {
        case QueueChange::Hold: return file.hold(items);
        case QueueChange::Release: return file.release(items);
        case QueueChange::Cancel: return file.cancel(items);
        case QueueChange::Retry: return file.retry(items);
        case QueueChange::Remove: return file.remove(items);
        }
    });
}

void EngineQueue::move(const QStringList& items, int place) {
    edit([items = plain(items), place](const queue::QueueFile& file) {
        file.move(items, static_cast<std::size_t>(place));
    });
}

void EngineQueue::setPaused(bool paused) {
    edit([paused](const queue::QueueFile& file) {
        file.change([paused](QueueStatus& queue) { queue.paused = paused; });
    });
}

void EngineQueue::setJobs(int jobs) {
    edit([jobs](const queue::QueueFile& file) {
        file.change([jobs](QueueStatus& queue) { queue.jobs = jobs; });
    });
}

int EngineQueue::cores() const { return static_cast<int>(std::thread::hardware_concurrency()); }

void EngineQueue::poll() {
    jobs_.run(
        QStringLiteral("poll"), [library = library_] { return queue::inspectQueue(library); },
        [this](Outcome<QueueStatus> outcome) {
            if (outcome.value)
                take(std::move(*outcome.value));
        });
}

void EngineQueue::take(QueueStatus queue) {
    const bool news = queue != queue_;
    queue_ = std::move(queue);
    if (news)
        Q_EMIT changed();
    watchWorker();
    const bool busy = queue_.hasWork() ||
                      std::ranges::any_of(queue_.items, [](const auto& item) { return item.isUnderWay(); });
    if (busy && !queue_.working && !worker_ && !starting_ && !failed_)
        startWorker(); // also for what one that was killed has left behind
    timer_.setInterval(busy ? pollActive : pollIdle);
}

void EngineQueue::startWorker() {
    starting_ = true;
    jobs_.run(
        {},
        [library = library_, output = file_.output("worker")] {
            return startPdqat({"queue", "run", "--library", library.folder().string()}, output);
        },
        [this](Outcome<std::unique_ptr<os::Process>> outcome) {
            starting_ = false;
            if (outcome.value) {
                worker_ = std::move(*outcome.value);
                return;
            }
            failed_ = true;
            Q_EMIT errorOccurred(tr("Nobody works on the queue."), outcome.problem);
        });
}

/// One that ended although there is work has said why in its output; that another one works on it is none.
void EngineQueue::watchWorker() {
    const auto code = worker_ ? worker_->ended() : std::nullopt;
    if (!code)
        return;
    worker_.reset();
    if (*code == 0 || !queue_.hasWork() || queue_.working)
        return;
    failed_ = true;
    jobs_.run(
        {}, [output = file_.output("worker")] { return errorIn(output); },
        [this, code = *code](const Outcome<QString>& why) {
            Q_EMIT errorOccurred(tr("Nobody works on the queue."),
                                 why.value && !why.value->isEmpty()
                                     ? *why.value
                                     : tr("Its process ended with code %1.").arg(code));
        });
}

} // namespace pdqat::ui
