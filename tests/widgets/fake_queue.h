// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A queue that only pretends: a test fills it, and reads what was asked of it.
#pragma once

#include "widgets/queue/queue_service.h"

#include <QStringList>

namespace pdqat::fake {

class FakeQueue : public ui::QueueService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    QueueStatus status;
    QStringList calls; ///< "hold a b", "move a 0", "pause", ...
    std::vector<RunConfig> added;
    bool refusesSweeps = false;
    std::vector<std::optional<TimeLeft>> expectations; ///< of added sweeps
    void tell(const QueueStatus& now) {
        status = now;
        Q_EMIT changed();
    }

    void add(const RunConfig& config) override {
        added.push_back(config);
        calls << QStringLiteral("add");
    }
    void addSweep(const QString& file, const QString& name,
                  const std::optional<TimeLeft>& expected) override {
        expectations.push_back(expected);
        calls << QStringLiteral("sweep %1 %2").arg(file, name);
        if (!refusesSweeps)
            Q_EMIT sweepAdded(file);
    }
    void change(ui::QueueChange what, const QStringList& items) override {
        const QString names[] = {QStringLiteral("hold"), QStringLiteral("release"), QStringLiteral("cancel"),
                                 QStringLiteral("retry"), QStringLiteral("remove")};
        calls << names[int(what)] + QLatin1Char(' ') + items.join(QLatin1Char(' '));
    }
    void move(const QStringList& items, int place) override {
        calls << QStringLiteral("move %1 %2").arg(items.join(QLatin1Char(' '))).arg(place);
    }
    void setPaused(bool paused) override {
        calls << (paused ? QStringLiteral("pause") : QStringLiteral("resume"));
    }
    void setJobs(int jobs) override { calls << QStringLiteral("jobs %1").arg(jobs); }
    int cores() const override { return 4; }
    const QueueStatus& queue() const override { return status; }
};

} // namespace pdqat::fake
