// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "app/engine/commands.h"
#include "app/engine/training.h"
#include "engine/api/number_text.h"
#include "engine/api/require_own.h"
#include "engine/api/tracker_rules.h"
#include "engine/data/checksum.h"
#include "engine/figures/statistics.h"
#include "engine/figures/text_table.h"
#include "engine/select/what_if.h"
#include "engine/session/import_run.h"
#include "engine/session/run_checkpoint.h"
#include "engine/sweeps/sweep_runs.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

struct WhatIfOptions {
    LibraryOption library;
    std::string run, format = "text", output;
    std::vector<std::string> changes;
    std::int64_t pairs = 0, epochs = 2;
};

/// Two runs that differ in the levels alone.
struct Pair {
    std::int64_t seed = 0;
    std::string before, after; ///< ids
    double lossBefore = 0, lossAfter = 0;
    double excessBefore = 0, excessAfter = 0; ///< largest slack / ε at the end
    double lossByLaterLambda = 0;             ///< −Σ λ̄ Δε with λ̄ of the run with the new levels
};

/// Short runs that go on from a run's last checkpoint: its weights, its λ̄, its last learning rate.
class Pairs {
public:
    Pairs(const runs::Library& library, const RunTables& tables, const select::WhatIf& what)
        : library_(library),
          tables_(tables),
          what_(what),
          checkpoint_(session::runCheckpoint(library, tables.id, CheckpointKind::Last)),
          checksum_(session::weightsChecksum(checkpoint_.state.model)) {}

    /// Trains what the library does not have yet. @return nothing but an exit code where that was stopped
    std::pair<std::vector<Pair>, int> measure(std::int64_t count, std::int64_t epochs) {
        std::vector<Pair> pairs;
        const auto& ours = tables_.story.started().config;
        for (std::int64_t i = 1; i <= count; ++i) {
            auto& pair = pairs.emplace_back();
            pair.seed = ours.run.seed + i;
            for (const bool changed : {false, true})
                if (const int code = train(pair, changed, epochs); code != 0)
                    return {{}, code};
        }
        return {pairs, 0};
    }

private:
    RunConfig configOf(const Pair& pair, bool changed, std::int64_t epochs) const {
        auto config = untracked(changed ? what_.config : tables_.story.started().config);
        config.run.name = "what if, " + tables_.id + (changed ? ", other levels" : ", as it is") + ", seed " +
                          std::to_string(pair.seed);
        config.run.epochs = epochs;
        config.run.seed = pair.seed;
        config.dual.initByLayer = select::meanDuals(tables_.story, config);
        config.optim.learningRate = lastRate();
        config.optim.schedule = RateSchedule::Steps;
        config.optim.milestones.clear();
        config.optim.warmupEpochs = 0;
        config.run.init.clear();
        return config;
    }

    /// What the run ended with; of one that fell to 0 the mean of its last quarter, as of its λ.
    double lastRate() const {
        const auto& story = tables_.story;
        const auto& optim = story.started().config.optim;
        const auto& epochs = story.epochs();
        if (epochs.empty())
            return optim.learningRate;
        if (optim.schedule == RateSchedule::Steps)
            return epochs.back().learningRate;
        const auto count = std::max<std::size_t>(1, epochs.size() / 4);
        double sum = 0;
        for (auto i = epochs.size() - count; i < epochs.size(); ++i)
            sum += epochs[i].learningRate;
        return sum / static_cast<double>(count);
    }

    /// The run of this configuration that the library has, or a new one that begins with our weights.
    SweepRun found(const RunConfig& config) {
        auto named = config;
        named.run.init = checksum_;
        const auto records = library_.list();
        runs::DataRecords data(library_.checksums());
        runs::PlannedExperiments experiments(records, data);
        sweeps::SweepPlan plan;
        plan.runs.push_back({named.run.name, named, experiments.of(named)});
        auto shown = sweeps::sweepEntries(plan, records).front().shown;
        if (shown.run.empty()) {
            weights::FittedWeights weights;
            weights.model = checkpoint_.state.model;
            WeightsRecord source;
            source.file = checkpoint_.file.string();
            source.sha256 = *data::checksumOfFile(source.file);
            shown.run = session::importRun(library_, config, weights, source);
        }
        return shown;
    }

    int train(Pair& pair, bool changed, std::int64_t epochs) {
        const auto config = configOf(pair, changed, epochs);
        const auto run = found(config);
        if (run.state != SweepRunState::Finished)
            if (const int code = trainQuietly(
                    library_, config.run.name,
                    [&](EventSink& sink) { return session::RunSession::resume(library_, run.run, sink); });
                code != 0)
                return code;
        const RunStory story(library_.events(run.run));
        const auto* end = story.convergence();
        if (!end)
            throw Error(ErrorKind::Library, "run " + run.run, "its log has no convergence to compare",
                        "Delete it, and it is trained anew");
        (changed ? pair.after : pair.before) = run.run;
        (changed ? pair.lossAfter : pair.lossBefore) = end->loss;
        (changed ? pair.excessAfter : pair.excessBefore) = end->largestViolation;
        if (changed)
            for (const auto& change : what_.changes)
                pair.lossByLaterLambda -=
                    select::priceOf(story, change.index) * (change.epsilon - change.constraint.epsilon);
        return 0;
    }

    const runs::Library& library_;
    const RunTables& tables_;
    const select::WhatIf& what_;
    session::RunCheckpoint checkpoint_;
    std::string checksum_;
};

/// What the pairs say of the change of the loss, nat.
struct MeasuredChange {
    Estimate change, byLaterLambda, excessBefore, excessAfter;

    explicit MeasuredChange(const std::vector<Pair>& pairs) {
        std::vector<double> changes, later, before, after;
        for (const auto& pair : pairs) {
            changes.push_back(pair.lossAfter - pair.lossBefore);
            later.push_back(pair.lossByLaterLambda);
            before.push_back(pair.excessBefore);
            after.push_back(pair.excessAfter);
        }
        change = figures::estimate(changes, Spread::T95);
        byLaterLambda = figures::estimate(later, Spread::None);
        excessBefore = figures::estimate(before, Spread::None);
        excessAfter = figures::estimate(after, Spread::None);
    }
};

std::string levelName(const ConstraintInfo& constraint) {
    return constraint.isOutput() ? "output" : constraint.layer;
}

std::string asText(const RunTables& tables, const select::WhatIf& what, const std::vector<Pair>& pairs,
                   std::int64_t epochs) {
    std::vector<figures::Cells> cells{{"LEVEL OF", "BITS", "NOW", "THEN", "λ", "±", "LOSS"}};
    for (const auto& change : what.changes)
        cells.push_back({levelName(change.constraint), std::to_string(change.constraint.bits),
                         shortText(change.constraint.epsilon, 4), shortText(change.epsilon, 4),
                         shortText(change.lambda, 4),
                         std::isnan(change.band) ? "" : shortText(change.band, 3),
                         shortText(change.loss(), 3)});
    auto text =
        figures::textTable(cells, {1, 2, 3, 4, 5, 6}) +
        "\nBy λ the full-precision training loss changes by " + shortText(what.loss, 4) + " ± " +
        shortText(what.error, 2) + " nat, to first order" +
        (tables.story.convergence() ? ", from " + shortText(tables.story.convergence()->loss, 4) + ".\n"
                                    : ".\n");
    if (!pairs.empty()) {
        const MeasuredChange measured(pairs);
        text += "Measured: " + shortText(measured.change.mean, 4) +
                (std::isnan(measured.change.low) ? std::string()
                                                 : " (95 % interval " + shortText(measured.change.low, 4) +
                                                       " to " + shortText(measured.change.high, 4) + ')') +
                " nat, over " + std::to_string(pairs.size()) + (pairs.size() == 1 ? " pair" : " pairs") +
                " of runs of " + std::to_string(epochs) + (epochs == 1 ? " epoch" : " epochs") +
                " that go on from here and differ in these levels alone.\nBy λ as it is after them: " +
                shortText(measured.byLaterLambda.mean, 4) +
                " nat. Of a convex problem at its levels the change lies between what the two λ say.\nAt "
                "their end the runs "
                "exceed a level by at most " +
                shortText(100 * measured.excessAfter.mean, 3) + " % with the change and " +
                shortText(100 * measured.excessBefore.mean, 3) + " % without.\n";
        constexpr double near = 0.05;
        if (measured.excessAfter.mean > near)
            text += "They are not at the new levels yet: --epochs gives them longer.\n";
    }
    if (const auto certificate = certify(tables.story); !certificate.converged())
        text += certificateText(certificate) + " What λ says here is no price.\n";
    return text;
}

std::string asJson(const RunTables& tables, const select::WhatIf& what, const std::vector<Pair>& pairs) {
    using OrderedJson = nlohmann::ordered_json;
    OrderedJson levels = OrderedJson::array(), measured;
    for (const auto& change : what.changes)
        levels.push_back({{"constraint", change.constraint.layer},
                          {"bits", change.constraint.bits},
                          {"epsilon", change.constraint.epsilon},
                          {"new_epsilon", change.epsilon},
                          {"lambda", change.lambda},
                          {"lambda_band", change.band},
                          {"loss_change", change.loss()}});
    if (!pairs.empty()) {
        const MeasuredChange found(pairs);
        measured = {{"loss_change", found.change.mean},
                    {"low95", found.change.low},
                    {"high95", found.change.high},
                    {"loss_change_by_later_lambda", found.byLaterLambda.mean},
                    {"pairs", OrderedJson::array()}};
        for (const auto& pair : pairs)
            measured["pairs"].push_back({{"seed", pair.seed},
                                         {"run_as_it_is", pair.before},
                                         {"loss_as_it_is", pair.lossBefore},
                                         {"excess_as_it_is", pair.excessBefore},
                                         {"run_changed", pair.after},
                                         {"loss_changed", pair.lossAfter},
                                         {"excess_changed", pair.excessAfter}});
    }
    return OrderedJson{{"run", tables.id},         {"certificate", name(certify(tables.story).kind)},
                       {"loss_change", what.loss}, {"error", what.error},
                       {"levels", levels},         {"measured", measured}}
               .dump(2) +
           '\n';
}

int whatIf(const WhatIfOptions& options) {
    const auto library = options.library.open();
    const auto tables = readTables(library, options.run);
    requireOwn(tables.story.started().config, tables.id);
    std::vector<select::LevelChange> changes;
    for (const auto& text : options.changes)
        changes.push_back(select::levelChange(text));
    const auto what = select::whatIf(tables.story, changes);
    std::vector<Pair> pairs;
    if (options.pairs > 0) {
        int code = 0;
        std::tie(pairs, code) = Pairs(library, tables, what).measure(options.pairs, options.epochs);
        if (code != 0) {
            std::fprintf(stderr, "pdqat whatif %s goes on where it stopped, with the same options.\n",
                         tables.id.c_str());
            return code;
        }
    }
    writeOutput(options.format == "json" ? asJson(tables, what, pairs)
                                         : asText(tables, what, pairs, options.epochs),
                options.output);
    return 0;
}

} // namespace

void addWhatIf(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("whatif");
    auto options = std::make_shared<WhatIfOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command
        ->add_option("--epsilon", options->changes,
                     "Levels to change, like all=+25%, layers=-20%, output=0.8 or LAYER=0.05; several times")
        ->required();
    auto* verify = command->add_option(
        "--verify", options->pairs,
        "Measure it by N pairs of short runs from the run's last checkpoint, with and without the change");
    verify->check(numberCheck(1, 1000));
    command->add_option("--epochs", options->epochs, "Of those runs (default 2)")
        ->check(numberCheck(1))
        ->needs(verify);
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return whatIf(*options); }; });
}

} // namespace pdqat::cli
