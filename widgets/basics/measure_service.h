// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is measured of a trained run, in a process of its own.
#pragma once

#include "widgets/service.h"

namespace pdqat::ui {

class MeasureService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Begins, or goes on where an earlier measurement ended. Ignored while another is under way;
    /// finished() follows, and before it progressed() where it is known how far it is.
    virtual void start(const QString& run) = 0;
    /// Ends the measurement under way. finished() follows.
    virtual void cancel() = 0;
    virtual QString active() const = 0; ///< run that is being measured; empty: none

Q_SIGNALS:
    void progressed(const QString& run, double share);
    /// @param problem  why it ended early, in a sentence; empty: it is done, or was cancelled
    void finished(const QString& run, const QString& problem);
};

} // namespace pdqat::ui
