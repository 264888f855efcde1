// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of runs.
#pragma once

#include "widgets/service.h"

#include <QStringList>

namespace pdqat::ui {

class ReportService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// A report of these runs, in comparison where they are several, as HTML or PDF by the file's suffix;
    /// written() follows, or errorOccurred().
    virtual void write(const QStringList& runs, const QString& path) = 0;

Q_SIGNALS:
    void written(const QString& path);
};

} // namespace pdqat::ui
