// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an event loop stands still: a timer beats in it, and what counts is the time between two beats.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

namespace pdqat::ui::bench {

class GapMeter : public QObject {
public:
    explicit GapMeter(int everyMs) {
        timer_.setInterval(everyMs);
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, &GapMeter::beat);
    }
    void start() {
        gaps_.clear();
        processorTime_ = std::clock();
        threadTime_ = threadSeconds();
        whole_.start();
        sinceBeat_.start();
        timer_.start();
    }
    /// Gaps in milliseconds, and the shares of one core that the whole process and this thread used.
    QJsonObject stop() {
        beat();
        timer_.stop();
        std::sort(gaps_.begin(), gaps_.end());
        const auto at = [this](double share) {
            return gaps_[static_cast<std::size_t>(share * static_cast<double>(gaps_.size() - 1))];
        };
        const auto seconds = static_cast<double>(whole_.nsecsElapsed()) / 1e9;
        return {{"p50_ms", at(0.5)},
                {"p99_ms", at(0.99)},
                {"max_ms", at(1)},
                {"seconds", seconds},
                {"beats", static_cast<qint64>(gaps_.size())},
                {"window_share", (threadSeconds() - threadTime_) / seconds},
                {"cpu_share", static_cast<double>(std::clock() - processorTime_) / CLOCKS_PER_SEC / seconds}};
    }

private:
    static double threadSeconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
    }
    void beat() {
        gaps_.push_back(static_cast<double>(sinceBeat_.nsecsElapsed()) / 1e6);
        sinceBeat_.start();
    }

    QTimer timer_;
    QElapsedTimer whole_, sinceBeat_;
    std::vector<double> gaps_;
    std::clock_t processorTime_ = 0;
    double threadTime_ = 0;
};

} // namespace pdqat::ui::bench
