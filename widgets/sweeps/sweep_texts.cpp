// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace pdqat::ui {

QString sweepRunText(SweepRunState state) {
    switch (state) {
    case SweepRunState::Waiting: return QCoreApplication::translate("sweeps", "waits for earlier runs");
    case SweepRunState::Planned: return QCoreApplication::translate("sweeps", "to start");
    case SweepRunState::Begun: return QCoreApplication::translate("sweeps", "to resume");
    case SweepRunState::Running: return stateText(RunState::Running);
    case SweepRunState::Finished: return stateText(RunState::Finished);
    case SweepRunState::Failed: return stateText(RunState::Failed);
    }
    return {};
}

QString sweepRunIcon(SweepRunState state) {
    switch (state) {
    case SweepRunState::Begun: return stateIcon(RunState::Stopped);
    case SweepRunState::Running: return stateIcon(RunState::Running);
    case SweepRunState::Finished: return stateIcon(RunState::Finished);
    case SweepRunState::Failed: return stateIcon(RunState::Failed);
    case SweepRunState::Waiting:
    case SweepRunState::Planned: break;
    }
    return {};
}

QString sweepStateText(SweepState state) {
    switch (state) {
    case SweepState::Running: return QCoreApplication::translate("sweeps", "Running");
    case SweepState::Stopping:
        return QCoreApplication::translate("sweeps", "Stopping: runs write their checkpoints");
    case SweepState::Finished: return QCoreApplication::translate("sweeps", "Every run is finished");
    case SweepState::Incomplete: return QCoreApplication::translate("sweeps", "Ended, but runs failed");
    case SweepState::Stopped: return QCoreApplication::translate("sweeps", "Stopped");
    case SweepState::Interrupted: return QCoreApplication::translate("sweeps", "Interrupted");
    case SweepState::Failed: return QCoreApplication::translate("sweeps", "Ended with an error");
    case SweepState::Idle: break;
    }
    return {};
}

QString sweepCountsText(const SweepStatus& status) {
    QStringList parts;
    const auto add = [&](SweepRunState state, const QString& words) {
        if (const auto number = count(status, state); number > 0)
            parts << words.arg(number);
    };
    add(SweepRunState::Finished, QCoreApplication::translate("sweeps", "%1 finished"));
    add(SweepRunState::Running, QCoreApplication::translate("sweeps", "%1 running"));
    add(SweepRunState::Begun, QCoreApplication::translate("sweeps", "%1 to resume"));
    add(SweepRunState::Planned, QCoreApplication::translate("sweeps", "%1 to start"));
    add(SweepRunState::Waiting, QCoreApplication::translate("sweeps", "%1 waiting for earlier runs"));
    add(SweepRunState::Failed, QCoreApplication::translate("sweeps", "%1 failed"));
    const auto states = parts.join(QStringLiteral(", "));
    if (status.runs.size() == 1)
        return QCoreApplication::translate("sweeps", "1 run: %1").arg(states);
    return QCoreApplication::translate("sweeps", "%1 runs: %2").arg(status.runs.size()).arg(states);
}

QString sweepLeftText(const std::optional<TimeLeft>& left) {
    if (!left)
        return QCoreApplication::translate("sweeps", "no estimate yet");
    if (left->high == 0)
        return {};
    if (std::isinf(left->high))
        return QCoreApplication::translate("sweeps", "at least %1 left").arg(durationText(left->low));
    return leftText(left->low, left->high);
}

QString sweepFailuresText(const SweepStatus& status) {
    constexpr int most = 3;
    QStringList lines;
    for (const auto& run : status.runs)
        if (run.state == SweepRunState::Failed && lines.size() < most)
            lines << QCoreApplication::translate("sweeps", "%1 failed: %2")
                         .arg(toQt(run.label), toQt(run.reason));
    if (const auto more = count(status, SweepRunState::Failed) - most; more > 0)
        lines << QCoreApplication::translate("sweeps", "and %1 more; the table says why").arg(more);
    return lines.join(QLatin1Char('\n'));
}

QString sweepAccuracyText(const SweepRun& run) {
    QStringList parts;
    for (const auto& metrics : run.headline.widths)
        parts << QCoreApplication::translate("sweeps", "%1 bit %2")
                     .arg(metrics.bits)
                     .arg(percentText(metrics.accuracy));
    return parts.join(QStringLiteral(", "));
}

} // namespace pdqat::ui
