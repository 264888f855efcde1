// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_budget.h"

#include "engine/figures/measured_networks.h"
#include "engine/runs/latency_file.h"
#include "engine/select/allocate.h"
#include "engine/select/allocation_table.h"
#include "engine/select/ranking.h"

#include <algorithm>
#include <tuple>

namespace pdqat::ui {
namespace {

using Times = std::shared_ptr<const LatencyTable>;

/// Whether measuring each layer alone helps: values of the criterion are missing, or the run constrains no
/// layer, so that there are no others.
bool lacksSensitivity(const select::MeasuredLayers& measured, const Criterion& by) {
    const bool unconstrained = std::ranges::all_of(measured.widths, &std::vector<RankedLayer>::empty,
                                                   &select::MeasuredWidth::ranking);
    if (unconstrained)
        return by.by != RankBy::LossKept; // which has no value at widths that were not trained
    return needsSensitivity(by.by) && std::ranges::any_of(measured.widths, [&](const auto& width) {
               return !select::hasValues(width.ranking, by);
           });
}

/// Whether it has a time for all that the layers may be.
bool covers(const LatencyTable& times, const select::MeasuredLayers& measured) {
    for (std::size_t i = 0; i < measured.layers.size(); ++i) {
        const auto& layer = measured.layers[i].name;
        if (!times.find(layer, bothAt(fullPrecision)))
            return false;
        for (const auto& width : measured.widths)
            if (!times.find(layer, width.layers[i]))
                return false;
    }
    return true;
}

BudgetAnswer without(BudgetLack lack, const Error& error) {
    BudgetAnswer answer;
    answer.lacks = lack;
    answer.why = toQt(error.what());
    return answer;
}

BudgetAnswer answerTo(const BudgetQuestion& question, const select::MeasuredLayers& measured,
                      const runs::Library& library, Times& times, std::vector<LayerInfo>& lookedFor) {
    const bool timed = question.unit == CostUnit::Latency;
    if (timed && (!times || times->shapes != measured.layers || !covers(*times, measured)))
        try {
            times = std::make_shared<const LatencyTable>(
                runs::latencyFor(library, measured.name, measured.layers, {}));
            if (!covers(*times, measured))
                throw Error(ErrorKind::Usage, "latency",
                            "some bit widths of its layers were not measured on this machine",
                            "This measures them: pdqat latency " + measured.name);
        } catch (const Error& error) {
            times.reset();
            return without(BudgetLack::Times, error);
        }
    // In other units they stand beside, where they are there already.
    if (!timed && !times && std::exchange(lookedFor, measured.layers) != measured.layers)
        try {
            times = std::make_shared<const LatencyTable>(
                runs::latencyFor(library, measured.name, measured.layers, {}));
        } catch (const Error&) { // there are none
        }
    const bool known = times && times->shapes == measured.layers && covers(*times, measured);
    const auto tableFor = [&](const WidthRules& rules) {
        return select::allocationTable(measured, question.by, rules, known ? times.get() : nullptr);
    };
    BudgetAnswer answer;
    try {
        answer.table = tableFor(question.rules);
    } catch (const Error& error) {
        if (lacksSensitivity(measured, question.by))
            return without(BudgetLack::Sensitivity, error);
        throw;
    }
    auto free = question.rules;
    free.fixed.clear();
    free.forbidden.clear();
    answer.free = tableFor(free);
    answer.front = select::frontOf(answer.table, question.unit);
    return answer;
}

} // namespace

void EngineBudget::find(const RunStory& run, const BudgetQuestion& question) {
    // The story belongs to this thread; what is taken of it goes to another.
    jobs_.run(
        QStringLiteral("front"),
        [measured = select::measuredLayers(run, question.run.toStdString(), question.by), question,
         library = library_, times = times_, lookedFor = lookedFor_]() mutable {
            auto answer = answerTo(question, measured, library, times, lookedFor);
            return std::tuple(std::move(answer), times, lookedFor);
        },
        [this, question](const Outcome<std::tuple<BudgetAnswer, Times, std::vector<LayerInfo>>>& outcome) {
            if (!outcome.value) {
                Q_EMIT failed(question, outcome.problem);
                return;
            }
            std::tie(std::ignore, times_, lookedFor_) = *outcome.value;
            Q_EMIT found(question, std::get<0>(*outcome.value));
        });
}

void EngineBudget::findMeasured(const RunConfig& source, const AllocationTable& table) {
    jobs_.run(
        QStringLiteral("measured"),
        [source, table, library = library_] {
            return figures::measuredNetworks(table, source, library.list());
        },
        [this, run = toQt(table.run)](const Outcome<std::vector<MeasuredNetwork>>& outcome) {
            if (outcome.value) // what cannot be listed, the list of runs says
                Q_EMIT measured(run, *outcome.value);
        });
}

RunConfig EngineBudget::configOf(const RunConfig& config, const AllocationTable& table,
                                 const Allocation& allocation, const CostLimit& limit) const {
    auto result = select::allocatedConfig(config, table, allocation, {limit});
    result.run.name.clear(); // the run's own
    return result;
}

} // namespace pdqat::ui
