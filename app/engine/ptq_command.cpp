// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "app/engine/commands.h"
#include "app/engine/training.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"
#include "engine/json/describe_model.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct PtqOptions {
    ConfigOptions config;
    LibraryOption library;
    std::vector<std::int64_t> bits;
    std::string format = "text", output;
};

/// Ends the session where training would begin.
class BaselineSink : public EventSink {
public:
    void connect(EventSink& to) { to_ = &to; }
    void connect(session::RunSession& session) { session_ = &session; }
    void post(const Event& event) noexcept override {
        if (std::holds_alternative<Baseline>(event.body))
            session_->requestStop();
        to_->post(event);
    }

private:
    EventSink* to_ = nullptr;
    session::RunSession* session_ = nullptr;
};

std::string heading(Split split) { return split == Split::Test ? "TEST" : "VALIDATION"; }

std::string accuracyTable(const Baseline& baseline) {
    std::vector<figures::Cells> rows{{"BITS"}};
    for (const auto& split : baseline.splits)
        rows[0].push_back(heading(split.split) + " %");
    for (const auto& split : baseline.splits)
        rows[0].push_back(heading(split.split) + " LOSS");
    for (std::size_t width = 0; width < baseline.splits.at(0).widths.size(); ++width) {
        auto& row = rows.emplace_back();
        row.push_back(std::to_string(baseline.splits[0].widths[width].bits));
        for (const auto& split : baseline.splits)
            row.push_back(fixedText(100 * split.widths[width].accuracy, 2));
        for (const auto& split : baseline.splits)
            row.push_back(fixedText(split.widths[width].loss, 4));
    }
    std::vector<std::size_t> numbers;
    for (std::size_t column = 0; column < rows[0].size(); ++column)
        numbers.push_back(column);
    return figures::textTable(rows, numbers);
}

/// A row for each layer, a column for each width.
std::string errorTable(const RunStarted& started, const Baseline& baseline) {
    const auto widths = lowWidths(started.config);
    std::vector<figures::Cells> rows{{"LAYER"}};
    std::vector<std::size_t> numbers;
    for (const auto bits : widths) {
        numbers.push_back(rows[0].size());
        rows[0].push_back(std::to_string(bits) + " BIT");
    }
    const auto valueOf = [&](const std::string& layer, int bits) {
        for (std::size_t i = 0; i < started.constraints.size(); ++i)
            if (started.constraints[i].layer == layer && started.constraints[i].bits == bits)
                return shortText(baseline.values.at(i), 4);
        return std::string("-");
    };
    const auto row = [&](const std::string& layer) {
        auto& cells = rows.emplace_back(figures::Cells{layer});
        for (const auto bits : widths)
            cells.push_back(valueOf(layer, bits));
    };
    for (const auto& layer : started.layers)
        row(layer.name);
    row(outputConstraint);
    return figures::textTable(rows, numbers);
}

int quantize(const PtqOptions& options) {
    auto config = options.config.draft();
    if (!options.bits.empty())
        config.quant.bits = options.bits;
    requireUsable(config, "configuration");
    if (!beginsWithWeights(config))
        throw Error(ErrorKind::Usage, "pdqat ptq", "there are no weights to quantize",
                    "Name an ONNX model with --model FILE, or a run or a file of weights with --set "
                    "run.init=...");
    const auto library = options.library.open();
    BaselineSink sink;
    std::string id;
    const auto code = trainQuietly(library, "quantizing", [&](EventSink& to) {
        sink.connect(to);
        auto session = session::RunSession::create(library, config, sink);
        sink.connect(*session);
        id = session->id();
        return session;
    });
    const auto tables = readTables(library, id);
    const auto* baseline = tables.story.baseline();
    if (code != exitCodeStopped || !baseline)
        return code;
    if (options.format == "json") {
        writeOutput(json::JsonWriter::encode(QuantizedModel{id, *baseline}).dump(2) + '\n', options.output);
        return 0;
    }
    const auto& started = tables.story.started();
    writeOutput("Quantized without training; steps and batch normalisation fitted to " +
                    std::to_string(baseline->images) + " training images.\n\n" + accuracyTable(*baseline) +
                    "\nErrors of the layers" +
                    (started.config.quant.activations == ActivationQuantizer::Scaled
                         ? std::string(", relative to their outputs")
                         : std::string()) +
                    " (" + outputConstraint + ": distance of the outputs, nat):\n\n" +
                    errorTable(started, *baseline) + "\nrun " + id + " in " + library.folder().string() +
                    "\nTrain it from here: pdqat resume " + id + options.library.asArgument() + '\n',
                options.output);
    return 0;
}

} // namespace

void addPtq(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("ptq");
    auto options = std::make_shared<PtqOptions>();
    options->config.add(*command);
    options->config.addName(*command);
    command->add_option("--bits", options->bits, "Bit widths, by comma (default: those of quant.bits)")
        ->delimiter(',');
    options->library.add(*command);
    addOutput(*command, options->format, {"text", "json"}, options->output);
    command->callback([options, &chosen] { chosen = [options] { return quantize(*options); }; });
}

} // namespace pdqat::cli
