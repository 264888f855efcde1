// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's SweepService over the engine: sweeps are read on a worker thread and worked through by
// `pdqat sweep`, a process that outlives the window. What it does is read from its status file, every second
// while a sweep is under way and every five seconds otherwise (one may be started in a terminal).
#pragma once

#include "engine/os/process.h"
#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/sweeps/sweep_service.h"

#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>

namespace pdqat::ui {

class EngineSweeps : public SweepService {
    Q_OBJECT
public:
    explicit EngineSweeps(runs::Library library);

    void refresh() override;
    void inspect(const QString& file, int jobs) override;
    void start(const QString& file, int jobs, bool retryFailed) override;
    void inspectDraft(const SweepDraft& draft, int jobs) override;
    void save(const SweepDraft& draft) override;
    void stop(const QString& id) override;
    int cores() const override;
    const std::vector<SweepStatus>& started() const override { return started_; }

private:
    /// A process of ours that has not shown its status yet.
    struct Launch {
        std::unique_ptr<os::Process> process;
        double before = 0; ///< when the sweep of the status that was there had started
        std::filesystem::path output;
    };

    /// On a thread of its own. @throws std::runtime_error for people
    static Launch launch(const runs::Library& library, const QString& file, int jobs, bool retryFailed);
    void poll();
    void take(std::vector<SweepStatus> started);
    void watchLaunches();
    void tellWhy(const std::filesystem::path& output);

    runs::Library library_;
    std::vector<SweepStatus> started_;
    std::map<std::string, Launch> launches_; ///< by sweep
    QTimer timer_;
    Jobs jobs_;
};

} // namespace pdqat::ui
