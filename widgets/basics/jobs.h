// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to do something that takes time: on a thread of a pool, its answer back on the interface's
// thread.
#pragma once

#include "widgets/basics/texts.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <type_traits>
#include <variant>

namespace pdqat::ui {

/// What became of a job: its value, or why there is none.
template <class T>
struct Outcome {
    std::optional<T> value;
    QString problem;
};

/// Made, called and destroyed on the interface's thread. Make it the last member of a class: its end waits
/// for jobs that have begun and for those without a key, and drops questions (with a key) that wait; nothing
/// is delivered afterwards.
class Jobs : public QObject {
    Q_OBJECT
public:
    /// @param niceness  0..19: lowers the priority of the threads, so that the interface goes first
    explicit Jobs(int threads = 1, int niceness = 0);
    ~Jobs() override;

    /// Calls `work` on a thread, then `done` with its Outcome here; what it throws becomes the problem. Jobs
    /// of one key are questions of one kind: done one after the other, so that no answer overtakes a newer
    /// one, and a new one takes the place of one that has not begun. Jobs without a key (empty) are all done.
    template <class Work, class Done>
    void run(const QString& key, Work work, Done done) {
        using Result = std::invoke_result_t<Work>;
        using Value = std::conditional_t<std::is_void_v<Result>, std::monostate, Result>;
        auto outcome = std::make_shared<Outcome<Value>>();
        add({key,
             [outcome, work = std::move(work)]() mutable {
                 try {
                     if constexpr (std::is_void_v<Result>) {
                         work();
                         outcome->value.emplace();
                     } else {
                         outcome->value.emplace(work());
                     }
                 } catch (const std::exception& error) {
                     outcome->problem = toQt(error.what());
                 }
             },
             [outcome, done = std::move(done)]() mutable { done(std::move(*outcome)); }});
    }
    /// From a job that goes on: `act` on the interface's thread.
    void tell(std::function<void()> act);

private:
    struct Job {
        QString key;
        std::function<void()> work, done;
    };
    void add(Job job);
    void startNext();
    void begin(Job job);

    std::deque<Job> waiting_;
    std::multiset<QString> running_; ///< keys
    const int niceness_;
    QThreadPool pool_;
};

} // namespace pdqat::ui
