// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps that only pretend: they answer at once and do what a test tells them.
#pragma once

#include "widgets/sweeps/sweep_service.h"

#include <QStringList>

namespace pdqat::fake {

/// A sweep of as many runs: the first ones finished, one failed, the rest to start.
SweepStatus sweepOf(const std::string& id, int runs, int finished, bool failed = false);

class FakeSweeps : public ui::SweepService {
    Q_OBJECT
public:
    explicit FakeSweeps(QObject* parent = nullptr);

    // What a test sets up or looks at.
    std::vector<SweepInfo> infos;
    SweepStatus inspection;         ///< the answer to inspect(), but for the id
    std::vector<SweepDraft> drafts; ///< asked of inspectDraft(), answered with `inspection`
    QString refusal;                ///< what save() answers; empty: it is saved
    QStringList calls;              ///< "inspect FILE 1", "start FILE 2 retry", "stop ID"

    /// News of a sweep: replaces what was known of it.
    void tell(const SweepStatus& status);

    void refresh() override;
    void inspect(const QString& file, int jobs) override;
    void start(const QString& file, int jobs, bool retryFailed) override;
    void inspectDraft(const SweepDraft& draft, int jobs) override;
    void save(const SweepDraft& draft) override;
    void stop(const QString& id) override;
    int cores() const override { return 4; }
    const std::vector<SweepStatus>& started() const override { return started_; }

private:
    std::vector<SweepStatus> started_;
};

} // namespace pdqat::fake
