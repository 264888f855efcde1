// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's BudgetService over the engine.
#pragma once

#include "widgets/basics/jobs.h"
#include "widgets/budget/budget_service.h"

namespace pdqat::ui {

class EngineBudget : public BudgetService {
    Q_OBJECT
public:
    void find(const RunStory& run, const BudgetQuestion& question) override;
    RunConfig configOf(const RunConfig& config, const AllocationTable& table, const Allocation& allocation,
                       const CostLimit& limit) const override;

private:
    Jobs jobs_;
};

} // namespace pdqat::ui
