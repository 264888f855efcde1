// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bit widths for every layer of a run, and what is made of them.
#pragma once

#include "engine/api/measured_network.h"
#include "engine/api/run_story.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

struct BudgetQuestion {
    QString run;
    std::int64_t epochs = 0;   ///< that it has done: with more of them the answer is another
    std::int64_t measures = 0; ///< of its layers, by `pdqat sensitivity`: likewise
    Criterion by = {};
    CostUnit unit = CostUnit::Bytes; ///< of the front
    WidthRules rules = {};
    bool operator==(const BudgetQuestion&) const = default;
};

/// What nobody has measured yet that a question needs.
enum class BudgetLack { Nothing, Sensitivity, Times };

struct BudgetAnswer {
    BudgetLack lacks = BudgetLack::Nothing; ///< else there is nothing but `why`
    QString why;
    AllocationTable table;
    AllocationTable free;          ///< without what was fixed and forbidden: all that layers may be
    std::vector<Allocation> front; ///< by ascending cost; at least one
};

class BudgetService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// From a run's events so far; found() follows, or failed(). Of several questions the last one is
    /// answered.
    virtual void find(const RunStory& run, const BudgetQuestion& question) = 0;
    /// What became of widths that were trained, beside what the table says; measured() follows.
    virtual void findMeasured(const RunConfig& source, const AllocationTable& table) = 0;
    /// Times are measured anew: what was known of them is forgotten.
    virtual void forgetTimes() = 0;
    /// The run's configuration with these widths, ready to start.
    virtual RunConfig configOf(const RunConfig& config, const AllocationTable& table,
                               const Allocation& allocation, const CostLimit& limit) const = 0;

Q_SIGNALS:
    void found(const pdqat::ui::BudgetQuestion& question, const pdqat::ui::BudgetAnswer& answer);
    void measured(const QString& run, const std::vector<pdqat::MeasuredNetwork>& networks);
    void failed(const pdqat::ui::BudgetQuestion& question, const QString& problem);
};

} // namespace pdqat::ui
