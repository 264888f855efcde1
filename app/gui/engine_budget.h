// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's BudgetService over the engine.
#pragma once

#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/budget/budget_service.h"

#include <memory>

namespace pdqat::ui {

class EngineBudget : public BudgetService {
    Q_OBJECT
public:
    explicit EngineBudget(runs::Library library) : library_(std::move(library)) {}

    void find(const RunStory& run, const BudgetQuestion& question) override;
    void findMeasured(const RunConfig& source, const AllocationTable& table) override;
    void forgetTimes() override {
        times_.reset();
        lookedFor_.clear();
    }
    RunConfig configOf(const RunConfig& config, const AllocationTable& table, const Allocation& allocation,
                       const CostLimit& limit) const override;

private:
    runs::Library library_;
    std::shared_ptr<const LatencyTable> times_; ///< last used: which runtime there is takes time to find out
    std::vector<LayerInfo> lookedFor_;          ///< layers whose times were looked for in vain, or found
    Jobs jobs_{2};                              ///< what was trained is listed beside the next question
};

} // namespace pdqat::ui
