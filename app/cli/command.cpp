// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "engine/api/error.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <new>
#include <string>

namespace pdqat::cli {
namespace {

enum class Needs { Files, LibTorch };

struct CommandText {
    std::string_view name;
    Needs needs;
    const char* purpose;
};

/// In the order of the help.
constexpr CommandText texts[] = {
    {"train", Needs::LibTorch, "Train a new run"},
    {"resume", Needs::LibTorch, "Go on with a run where its last checkpoint left it"},
    {"sweep", Needs::LibTorch, "Train all runs of a sweep that are not finished yet"},
    {"sweeps", Needs::Files, "The sweeps that come with the program, and the library's own"},
    {"queue", Needs::Files, "Experiments in line, trained one after the other"},
    {"rank", Needs::Files, "Rank a run's layers by dual variable, or by another criterion"},
    {"agreement", Needs::Files, "How far rankings agree: between runs, epochs and criteria"},
    {"judge", Needs::Files, "What a criterion's ranking says of the accuracy of sets of kept layers"},
    {"study", Needs::Files, "From a run's ranking to a trade-off study: networks of other choices, in line"},
    {"tradeoff", Needs::Files, "What the networks of a sweep reach and cost, and which is worth taking"},
    {"arms", Needs::Files, "Hold a sweep's choices of layers against each other, paired by seed"},
    {"allocate", Needs::Files, "Choose bit widths for every layer of a trained run under a budget"},
    {"figure", Needs::Files, "Make the figure that a recipe describes"},
    {"table", Needs::Files, "Make the table that a recipe describes"},
    {"recipes", Needs::Files, "List the recipes for figures and tables"},
    {"report", Needs::Files, "Write a report of a run, or of several in comparison"},
    {"runs", Needs::Files, "The runs of the library"},
    {"history", Needs::Files, "Every series that a run logged by epoch, as CSV rows epoch,series,value"},
    {"import", Needs::LibTorch, "Make a run that trains on from the weights of a file"},
    {"inspect", Needs::LibTorch,
     "Show what a file of weights or an ONNX model holds, and what of it is taken"},
    {"ptq", Needs::LibTorch,
     "Quantize given weights without training: the baseline that training has to beat"},
    {"export", Needs::LibTorch,
     "Write a run's model for other programs, with proof, or send the run to a tracker"},
    {"evaluate", Needs::LibTorch, "Measure a run's checkpoint, or the weights of a file"},
    {"multipliers", Needs::LibTorch,
     "Check a run's dual variables against least-squares multipliers of its weights"},
    {"sensitivity", Needs::LibTorch,
     "Measure by other means how much each layer of a run matters: second opinions on its ranking"},
    {"look", Needs::LibTorch,
     "Look inside a trained run: levels that weights and inputs fall on, accuracy of each class"},
    {"latency", Needs::LibTorch,
     "Measure how long the layers of a run take at each bit width on this machine"},
    {"whatif", Needs::LibTorch, "What other levels would do to the loss, by λ; then measured"},
    {"verify", Needs::LibTorch, "Compare the engine with stored runs of the official code (golden cases)"},
    {"crash-test", Needs::LibTorch, "Prove that a run killed at random moments ends as if it never was"},
    {"config", Needs::Files, "The keys of a configuration"},
    {"presets", Needs::Files, "The experiments that come with the program"},
    {"data", Needs::Files, "What lies in a data set's folder: what is read, what is left out and why"},
    {"layers", Needs::Files, "The layers of a configured network that can be ranked"},
};

int report(ErrorKind kind, const char* message) {
    std::fprintf(stderr, "pdqat: %s\n", plainText(message).c_str());
    return static_cast<int>(kind);
}

/// An option takes one value each time it is given, and nothing of what stands behind that.
void takeOneEach(CLI::App& command) {
    for (auto* option : command.get_options())
        if (!option->get_positional() && option->get_expected_max() > 1)
            option->allow_extra_args(false);
    for (auto* inner : command.get_subcommands({}))
        takeOneEach(*inner);
}

} // namespace

bool needsLibTorch(std::string_view command) {
    return std::any_of(std::begin(texts), std::end(texts), [&](const auto& text) {
        return text.name == command && text.needs == Needs::LibTorch;
    });
}

void refuseUnused(const CLI::App& command, std::initializer_list<const char*> options,
                  const std::string& purpose, const std::string& remedy) {
    for (const auto* option : options)
        if (command.count(option) > 0)
            throw Error(ErrorKind::Usage, option, "it is for " + purpose, remedy);
}

int runAction(const Action& action) try { return action(); } catch (const Error& error) {
    return report(error.kind(), error.what());
} catch (const std::bad_alloc&) {
    return report(ErrorKind::Resource, "Out of memory.");
} catch (const std::exception& error) {
    return report(ErrorKind::Internal, error.what());
}

int runProgram(int argc, char** argv, std::span<const AddCommand> own) {
    CLI::App app("Quantization-aware training under constraints, and the ranking of layers that comes of it.",
                 "pdqat");
    app.set_version_flag("--version", "pdqat " PDQAT_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 2 command line, 3 configuration, 4 data, 5 library, 6 checkpoint,\n"
               "7 diverged, 8 resources, 9 a tracker, 10 an exported model, 11 runs of a sweep failed, "
               "70 internal fault, 85 stopped with a "
               "checkpoint, 130 aborted.");
    for (const auto& text : texts)
        app.add_subcommand(std::string(text.name), text.purpose);
    Action chosen;
    for (const auto add : own)
        add(app, chosen);
    takeOneEach(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // Help and version come this way too, with exit code 0.
        return app.exit(error) == 0 ? 0 : static_cast<int>(ErrorKind::Usage);
    }
    return runAction(chosen);
}

} // namespace pdqat::cli
