// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's SensitivityService over the engine: `pdqat sensitivity` in a process of its own. What it
// has measured is read from its file twice a second.
#pragma once

#include "app/gui/pdqat_process.h"
#include "engine/runs/library.h"
#include "widgets/sensitivity_service.h"

namespace pdqat::ui {

class EngineSensitivity : public SensitivityService {
    Q_OBJECT
public:
    explicit EngineSensitivity(runs::Library library);

    void startAt(const QString& run, const std::vector<int>& others) override;
    void cancel() override { process_.cancel(); }
    QString active() const override { return active_; }

private:
    void read(const std::optional<QString>& end);
    void take(const std::optional<Sensitivity>& now);

    runs::Library library_;
    QString active_;
    std::optional<Sensitivity> last_; ///< that was told
    PdqatProcess process_;
    Jobs jobs_;
};

} // namespace pdqat::ui
