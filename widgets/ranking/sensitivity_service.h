// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Second opinions on a run's layers, measured of its checkpoint (engine/api/sensitivity.h).
#pragma once

#include "widgets/run_service.h"

namespace pdqat::ui {

class SensitivityService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Begins, or goes on where an earlier measurement ended. Ignored while another is under way; measured(),
    /// progressed() and finished() follow.
    virtual void start(const QString& run) = 0;
    /// Ends the measurement under way; what it has is kept. finished() follows.
    virtual void cancel() = 0;
    virtual QString active() const = 0; ///< run that is being measured; empty: none

Q_SIGNALS:
    /// What is measured so far, as an event of the run.
    void measured(const QString& run, const pdqat::ui::EventList& events);
    void progressed(const QString& run, double share);
    /// @param problem  why it ended early, in a sentence; empty: it is done, or was cancelled
    void finished(const QString& run, const QString& problem);
};

} // namespace pdqat::ui
