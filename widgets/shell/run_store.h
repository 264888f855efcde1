// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs held in memory for display: the one shown and the one being trained.
#pragma once

#include "widgets/run_data.h"
#include "widgets/run_service.h"

#include <map>
#include <memory>

namespace pdqat::ui {

class RunStore {
public:
    /// The run's data, made empty when it is not held yet.
    RunData& hold(const QString& id);
    RunData* find(const QString& id) const; ///< nullptr: not held
    /// Feeds events to a held run; others are not kept (their log has them).
    void take(const QString& id, const EventList& events, bool anew);
    /// Lets go of every run but these.
    void keepOnly(const QString& shown, const QString& active);

private:
    std::map<QString, std::unique_ptr<RunData>> runs_;
};

} // namespace pdqat::ui
