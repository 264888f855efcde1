// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's CompareService over the engine: logs are read on another thread, each once.
#pragma once

#include "engine/figures/compare.h"
#include "widgets/basics/jobs.h"
#include "widgets/compare/compare_service.h"
#include "widgets/run_service.h"

namespace pdqat::ui {

class EngineCompare : public CompareService {
    Q_OBJECT
public:
    /// @param runs  knows the records of the runs; must outlive this
    EngineCompare(runs::Library library, const RunService& runs);

    void compare(const CompareQuestion& question) override;

private:
    const RunService& runs_;
    figures::Comparer comparer_; ///< used on the one thread of jobs_
    Jobs jobs_;
};

} // namespace pdqat::ui
