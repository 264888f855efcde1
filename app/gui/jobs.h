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

/// Made, called and destroyed on the interface's thread. Make it the last member of a class: jobs that have
/// not begun are dropped with it, those that have are waited for, and nothing is delivered afterwards.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(int threads = 1);
    ~Jobs() override;

    /// Calls `work` on a thread, then `done` with its Outcome here; what it throws becomes the problem. Jobs
    /// of one key are done one after the other, so no answer overtakes a newer one, and a job takes the place
    /// of one of its key that has not begun. Jobs without a key (empty) are all done.
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
    QThreadPool pool_;
};

} // namespace pdqat::ui
