// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's CompareService over the engine: logs are read on another thread, each once.
#pragma once

#include "engine/figures/compare.h"
#include "widgets/basics/jobs.h"
#include "widgets/compare/compare_service.h"
#include "widgets/run_service.h"

#include <atomic>
#include <cstdint>

namespace pdqat::ui {

class EngineCompare : public CompareService {
    Q_OBJECT
public:
    /// @param runs  knows the records of the runs; must outlive this
    EngineCompare(runs::Library library, const RunService& runs);
    ~EngineCompare() override; ///< waits for one log at most

    void compare(const CompareQuestion& question) override;

private:
    const RunService& runs_;
    std::atomic<std::uint64_t> newest_ = 0; ///< number of the question that is waited for
    figures::Comparer comparer_;            ///< used on the one thread of jobs_
    Jobs jobs_;
};

} // namespace pdqat::ui
