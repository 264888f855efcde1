// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: reading, starting and following them.
#pragma once

#include "engine/api/sweep_draft.h"
#include "engine/api/sweeps.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

class SweepService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// listed() follows.
    virtual void refresh() = 0;
    /// What starting the sweep in this file would do; inspected() follows.
    virtual void inspect(const QString& file, int jobs) = 0;
    /// Starts a process of its own, which outlives the window; changed() follows, or failed().
    virtual void start(const QString& file, int jobs, bool retryFailed) = 0;
    /// What one that was put together here would do; draftInspected() follows. Of several the last is
    /// answered.
    virtual void inspectDraft(const SweepDraft& draft, int jobs) = 0;
    /// Puts it into the library; saved() follows, or notSaved().
    virtual void save(const SweepDraft& draft) = 0;
    /// Runs under way keep a checkpoint; changed() follows.
    virtual void stop(const QString& id) = 0;
    virtual int cores() const = 0;
    /// Sweeps that were started in this library, newest first; from the last changed().
    virtual const std::vector<SweepStatus>& started() const = 0;

Q_SIGNALS:
    void listed(const std::vector<pdqat::SweepInfo>& sweeps);
    void inspected(const QString& file, const pdqat::SweepStatus& status);
    void draftInspected(const pdqat::SweepDraft& draft, const pdqat::SweepStatus& status);
    void saved(const QString& file, const QString& name);
    void notSaved(const QString& problem);
    void changed(); ///< started() holds news
    void failed(const QString& message);
};

} // namespace pdqat::ui
