// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's SensitivityService over the engine: `pdqat sensitivity` in a process of its own, which ends
// with the window. What it has measured is read from its file twice a second.
#pragma once

#include "engine/os/process.h"
#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/ranking/sensitivity_service.h"

#include <QTimer>

#include <memory>

namespace pdqat::ui {

class EngineSensitivity : public SensitivityService {
    Q_OBJECT
public:
    explicit EngineSensitivity(runs::Library library);

    void start(const QString& run) override;
    void cancel() override;
    QString active() const override { return active_; }

private:
    void poll();
    void take(const std::optional<Sensitivity>& now);
    void end(const QString& problem);

    runs::Library library_;
    QString active_;
    std::unique_ptr<os::Process> process_; ///< null until it has begun
    std::optional<Sensitivity> last_;      ///< that was told
    bool cancelled_ = false;
    QTimer timer_;
    Jobs jobs_;
};

} // namespace pdqat::ui
