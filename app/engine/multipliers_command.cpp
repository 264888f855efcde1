// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "app/engine/commands.h"
#include "app/engine/event_queue.h"
#include "engine/api/number_text.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/session/run_checkpoint.h"
#include "engine/train/least_squares.h"
#include "engine/train/preflight.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace pdqat::cli {
namespace {

struct MultipliersOptions {
    LibraryOption library;
    std::string run, checkpoint{name(CheckpointKind::Last)}, format = "text", output;
    std::int64_t batches = 64;
};

/// A dual variable of the run beside its least-squares multiplier.
struct Compared {
    ConstraintInfo constraint;
    double mean = 0, band = 0;    ///< of the run's last quarter
    double lambda = 0, error = 0; ///< by least squares
    /// Within two of their common standard errors.
    bool agree() const {
        return std::abs(mean - lambda) <= 2 * std::hypot(std::isnan(band) ? 0 : band, error);
    }
};

std::string asText(const std::vector<Compared>& rows, const train::LeastSquares& found) {
    std::vector<figures::Cells> cells{{"CONSTRAINT", "BITS", "λ", "±", "LEAST SQUARES", "±", "AGREE"}};
    int agree = 0;
    for (const auto& row : rows) {
        cells.push_back({row.constraint.layer, std::to_string(row.constraint.bits), shortText(row.mean, 4),
                         std::isnan(row.band) ? "" : shortText(row.band, 3), shortText(row.lambda, 4),
                         shortText(row.error, 3), row.agree() ? "yes" : "no"});
        agree += row.agree();
    }
    return figures::textTable(cells, {1, 2, 3, 4, 5}) + '\n' + std::to_string(agree) + " of " +
           std::to_string(rows.size()) + " agree within two standard errors. With them the gradient is " +
           shortText(100 * found.residual / found.loss, 3) + " % as long as that of the loss alone (" +
           std::to_string(found.images) + " images); 0 % would be a saddle point.\n";
}

std::string asJson(const MultipliersOptions& options, const std::vector<Compared>& rows,
                   const train::LeastSquares& found) {
    using OrderedJson = nlohmann::ordered_json;
    OrderedJson list = OrderedJson::array();
    for (const auto& row : rows)
        list.push_back({{"layer", row.constraint.layer},
                        {"bits", row.constraint.bits},
                        {"lambda", row.mean},
                        {"lambda_band", row.band},
                        {"least_squares", row.lambda},
                        {"least_squares_error", row.error},
                        {"agree", row.agree()}});
    return OrderedJson{{"run", options.run},
                       {"images", found.images},
                       {"gradient_of_loss", found.loss},
                       {"residual", found.residual},
                       {"constraints", list}}
               .dump(2) +
           '\n';
}

int multipliers(const MultipliersOptions& options) {
    const auto library = options.library.open();
    const auto tables = readTables(library, options.run);
    const auto stored =
        session::runCheckpoint(library, tables.id, session::checkpointKind(options.checkpoint)).state;
    const auto config = untracked(stored.config);
    train::requireTrainable(config);
    SilentSink sink;
    train::SplitEvaluator on(config, sink, [] { return train::Command::Go; });
    on.loadWeights(stored.model);
    const auto found = train::leastSquaresMultipliers(on, options.batches);
    std::vector<Compared> rows;
    for (std::size_t i = 0; i < on.constraints().size(); ++i)
        if (const auto& constraint = on.constraints()[i]; constraint.constrained)
            rows.push_back({constraint, tables.story.meanLambda(i), tables.story.lambdaBand(i),
                            found.lambda[i], found.error[i]});
    writeOutput(options.format == "json" ? asJson(options, rows, found) : asText(rows, found),
                options.output);
    return 0;
}

} // namespace

void addMultipliers(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("multipliers");
    auto options = std::make_shared<MultipliersOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--checkpoint", options->checkpoint, "best or last (default)")
        ->check(CLI::IsMember(allNames<CheckpointKind>()));
    command
        ->add_option(
            "--batches", options->batches,
            "Of training images whose gradients are taken (default 64); each costs as much as a training "
            "step for every constraint")
        ->check(numberCheck(1));
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return multipliers(*options); }; });
}

} // namespace pdqat::cli
