// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/event_queue.h"
#include "engine/api/number_text.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/runs/insight_file.h"
#include "engine/session/import_run.h"
#include "engine/session/run_checkpoint.h"
#include "engine/train/insight.h"
#include "engine/train/preflight.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

namespace pdqat::cli {
namespace {

struct LookOptions {
    LibraryOption library;
    std::string run, checkpoint, format = "text", output;
    InsightPlan plan;
    bool anew = false;
};

/// Whether what is there is of all widths; a file may have been edited.
bool isWhole(const Insight& insight, const std::vector<int>& widths) {
    const auto ofAll = [&](const auto& of) {
        return std::ranges::equal(of, widths, {}, [](const auto& one) { return one.bits; });
    };
    return (insight.confusions.empty() || ofAll(insight.confusions)) &&
           std::ranges::all_of(insight.layers, [&](const auto& layer) { return ofAll(layer.passes); });
}

/// What an earlier call has measured by the same plan, else nothing but the plan.
Insight begunInsight(const LookOptions& options, const runs::RunFolder& folder,
                     const session::RunCheckpoint& from) {
    Insight fresh;
    fresh.plan = options.plan;
    fresh.plan.checkpoint =
        from.file == folder.bestCheckpoint() ? CheckpointKind::Best : CheckpointKind::Last;
    fresh.weights = session::weightsChecksum(from.state.model);
    fresh.version = "pdqat " PDQAT_VERSION;
    fresh.at = from.state.at;
    if (options.anew)
        return fresh;
    std::optional<Insight> stored;
    try {
        stored = runs::readInsight(folder);
    } catch (const Error& error) {
        warn(std::string(error.what()) + " Measured anew.");
    }
    if (stored && !isWhole(*stored, trainedWidths(from.state.config))) {
        warn(folder.insight().string() + " lacks layers or widths. Measured anew.");
        return fresh;
    }
    const bool same = stored && stored->plan == fresh.plan && stored->weights == fresh.weights &&
                      stored->version == fresh.version;
    return same ? *stored : fresh;
}

/// Keeps what is measured, and how far that is, where others can read it; shows it on a terminal.
class InsightKeeper {
public:
    explicit InsightKeeper(runs::RunFolder folder) : folder_(std::move(folder)) {}

    void take(const Insight& soFar) {
        const auto parts = soFar.layers.size() + soFar.confusions.size();
        const auto now = Clock::now();
        if (parts != parts_ || now - written_ >= std::chrono::milliseconds(500)) {
            runs::writeInsight(folder_, soFar);
            written_ = now;
            parts_ = parts;
        }
        if (errorIsTerminal())
            std::fprintf(stderr, "\rlook %lld/%lld%s", static_cast<long long>(soFar.batchesDone),
                         static_cast<long long>(soFar.batches), soFar.isComplete() ? "\r\033[K" : "");
    }

private:
    using Clock = std::chrono::steady_clock;
    runs::RunFolder folder_;
    Clock::time_point written_;
    std::size_t parts_ = 0;
};

std::string percentCell(double share) { return std::isnan(share) ? "" : fixedText(100 * share, 2) + " %"; }

/// Percentage points, with their sign.
std::string changeCell(double change) {
    if (std::isnan(change))
        return {};
    const auto text = fixedText(100 * change, 2);
    return change > 0 && text != "0.00" ? '+' + text : text;
}

std::string classTable(const Insight& insight) {
    const auto* full = insight.confusionAt(fullPrecision);
    figures::Cells head{"CLASS", "IMAGES"};
    for (const auto& confusion : insight.confusions) {
        head.push_back(std::to_string(confusion.bits) + " BIT");
        if (full && confusion.bits != fullPrecision)
            head.emplace_back("CHANGE");
    }
    std::vector<figures::Cells> rows{head};
    const auto add = [&](figures::Cells row, const auto& accuracy) {
        for (const auto& confusion : insight.confusions) {
            row.push_back(percentCell(accuracy(confusion)));
            if (full && confusion.bits != fullPrecision)
                row.push_back(changeCell(accuracy(confusion) - accuracy(*full)));
        }
        rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < insight.classes.size(); ++i)
        add({insight.classes[i], std::to_string(insight.confusions.front().imagesOf(i))},
            [i](const Confusion& confusion) { return confusion.accuracyOf(i); });
    add({"all", std::to_string(insight.images)},
        [](const Confusion& confusion) { return confusion.accuracy(); });
    return figures::textTable(rows, figures::columnRange(1, head.size()));
}

std::string usedText(const QuantizedValues& values) {
    const auto levels = static_cast<double>(values.codes.size());
    return values.codes.empty() ? std::string()
                                : fixedText(values.usedLevels() * levels, 0) + " of " + fixedText(levels, 0);
}

/// A row for each layer at each low width.
std::string layerTable(const Insight& insight) {
    std::vector<figures::Cells> rows{{"LAYER", "AT", "BITS", "WEIGHTS", "OUTERMOST", "SHARE", "LEVELS USED",
                                      "INPUTS OUTERMOST", "LEVELS USED"}};
    for (const auto& layer : insight.layers)
        for (const auto& pass : layer.passes) {
            if (pass.bits == fullPrecision)
                continue;
            const auto& counts = pass.weights.counts;
            rows.push_back({layer.layer, std::to_string(pass.bits),
                            bitsText({pass.weights.bits, pass.inputs.bits}),
                            std::to_string(layer.weights.total()),
                            counts.empty() ? "" : std::to_string(counts.front() + counts.back()),
                            percentCell(pass.weights.saturation()), usedText(pass.weights),
                            percentCell(pass.inputs.saturation()), usedText(pass.inputs)});
        }
    if (rows.size() == 1)
        return {};
    return '\n' + figures::textTable(rows, figures::columnRange(1, rows.front().size())) +
           "\nOf weights and inputs so many lie on the lowest and the highest level of their quantizer. "
           "Inputs "
           "of " +
           std::to_string(insight.inputImages) + " images.\n";
}

std::string asText(const Insight& insight) {
    return classTable(insight) + "\nAccuracy of each class on " + std::to_string(insight.images) + ' ' +
           std::string(longName(insight.plan.split)) + " images, " +
           std::string(name(insight.plan.checkpoint)) +
           " checkpoint; changes from 32 bit in percentage points.\n" + layerTable(insight);
}

int look(const LookOptions& options) {
    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    const runs::RunFolder folder{library.runFolder(id)};
    const auto stored = session::runCheckpoint(library, id, session::checkpointKind(options.checkpoint));
    const auto config = untracked(stored.state.config);
    auto insight = begunInsight(options, folder, stored);
    if (!insight.isComplete()) {
        train::requireTrainable(config);
        SilentSink sink;
        train::SplitEvaluator on(config, sink, [] { return train::Command::Go; });
        InsightKeeper keeper(folder);
        insight = train::measureInsight(on, stored.state.model, std::move(insight),
                                        [&](const Insight& soFar) { keeper.take(soFar); });
    }
    writeOutput(options.format == "json" ? runs::insightJson(insight) : asText(insight), options.output);
    return 0;
}

} // namespace

void addLook(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("look");
    auto options = std::make_shared<LookOptions>();
    auto& plan = options->plan;
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--checkpoint", options->checkpoint, "best (default, where there is one) or last")
        ->check(CLI::IsMember(allNames<CheckpointKind>()));
    command
        ->add_option_function<std::string>(
            "--split", [&plan](const std::string& word) { plan.split = *withName<Split>(word); },
            "train, val (default) or test")
        ->check(CLI::IsMember(allNames<Split>()));
    command
        ->add_option("--images", plan.images,
                     "Of the split that the layers' inputs are counted of (default 512); 0: all")
        ->check(numberCheck(0));
    command->add_flag("--anew", options->anew, "Forget what an earlier call has measured");
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return look(*options); }; });
}

} // namespace pdqat::cli
