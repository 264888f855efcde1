// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What figures and tables share while they are evaluated. Private to this room.
#pragma once

#include "engine/api/result.h"
#include "engine/figures/run_groups.h"

#include <set>
#include <string>
#include <vector>

namespace pdqat::figures {

class Evaluation {
public:
    /// Chooses the runs and reads the ranking. @throws as RecipeEvaluator::evaluate
    Evaluation(const Recipe& recipe, StoryCache& cache, const SweepByName& sweep);

    const Recipe& recipe() const { return recipe_; }
    /// All runs asked for, unusable ones too.
    const std::vector<const AskedRun*>& runs() const { return all_; }
    /// A measure with what a group sets otherwise.
    static Measure measureOf(const Measure& measure, const RunGroup& group);

    /// Reads a run and counts it as a source. A log that cannot be read makes the run unusable from now on:
    /// nullptr.
    const RunStory* story(const AskedRun& run);
    /// Remembers what must be said of the numbers: notes() has it.
    Measurer measurer(const RunStory& story, const Measure& measure);

    /// "test accuracy (%)". `anySplit`: several splits stand together, none is named.
    std::string label(const Measure& measure, bool anySplit = false) const;

    /// Says that a run lacks what is measured.
    std::size_t noteWithout(const AskedRun& run, const std::string& what);
    /// Adds a sentence to the notes, once; returns its index.
    std::size_t note(const std::string& text);
    /// Notes of what keeps runs of a group from being used.
    std::vector<std::size_t> noteUnusable(const std::vector<const AskedRun*>& group);
    /// A note where a group's usable runs differ in more than their seeds.
    std::vector<std::size_t> noteMixture(const std::vector<const AskedRun*>& group);
    /// All notes, in order of appearance; then how training values were measured, and whose best epoch is the
    /// first.
    std::vector<std::string> notes() const;
    /// "mean ± standard deviation (n − 1), n = 2–3", or nothing for runs that stand alone (n = 1). Notes
    /// where too few of them have no interval.
    std::string spreadText(Spread spread, std::int64_t fewest, std::int64_t most);
    Sources sources(const std::string& title, const std::string& command) const;

private:
    std::string errorSymbols() const; ///< of the layers' distance: "MSE", or several
    void readLambdas(const SweepByName& sweep);

    const Recipe& recipe_;
    StoryCache& cache_;
    std::vector<RunRecord> records_;
    AskedRuns asked_;
    std::vector<const AskedRun*> all_;
    LayerLambdas lambdas_;
    std::vector<std::string> notes_;
    std::set<std::string> used_;
    std::set<std::string> trainingValues_; ///< as trainingValuesText() has them
    std::set<std::string> firstIsBest_;    ///< ids
    double newest_ = 0;
};

FigureData evaluateFigure(Evaluation& evaluation);
TableData evaluateTable(Evaluation& evaluation);

} // namespace pdqat::figures
