// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_budget.h"

#include "engine/select/allocate.h"
#include "engine/select/allocation_table.h"

namespace pdqat::ui {

void EngineBudget::find(const RunStory& run, const BudgetQuestion& question) {
    // The story belongs to this thread; what is taken of it goes to another.
    jobs_.run(
        QStringLiteral("front"),
        [measured = select::measuredLayers(run, question.run.toStdString(), question.by), question] {
            BudgetAnswer answer;
            answer.table = select::allocationTable(measured, question.by, question.rules);
            auto free = question.rules;
            free.fixed.clear();
            free.forbidden.clear();
            answer.free = select::allocationTable(measured, question.by, free);
            answer.front = select::frontOf(answer.table, question.unit);
            return answer;
        },
        [this, question](const Outcome<BudgetAnswer>& outcome) {
            if (outcome.value)
                Q_EMIT found(question, *outcome.value);
            else
                Q_EMIT failed(question, outcome.problem);
        });
}

RunConfig EngineBudget::configOf(const RunConfig& config, const AllocationTable& table,
                                 const Allocation& allocation, const CostLimit& limit) const {
    auto result = select::allocatedConfig(config, table, allocation, {limit});
    result.run.name.clear(); // the run's own
    return result;
}

} // namespace pdqat::ui
