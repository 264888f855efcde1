// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// figure, table, recipes.
#include "app/catalogue/recipe_files.h"
#include "app/catalogue/recipe_request.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/workbench_program.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/figures/results_files.h"
#include "engine/figures/table_text.h"
#include "engine/figures/text_table.h"

#include <filesystem>
#include <memory>

namespace pdqat::cli {
namespace fs = std::filesystem;
namespace {

struct RecipeOptions {
    LibraryOption library;
    catalogue::RecipeRequest request;
    std::string output;
    bool document = false;

    void add(CLI::App& command) {
        command.add_option("recipe", request.recipe, "A recipe's id, or a file")->required();
        command.add_option("--sweep", request.sweep, "Take the runs of this sweep instead of the recipe's");
        command.add_option("--query", request.query,
                           "Take only runs that meet these conditions too (\"quant.bits=2\")");
        command.add_flag("--document", document, "Beside .tex, write a minimal document that compiles");
        library.add(command);
    }
};

const std::vector<std::string>& notes(const RecipeResult& result) {
    return std::visit([](const auto& data) -> const std::vector<std::string>& { return data.notes; }, result);
}

void report(const std::vector<fs::path>& files, const RecipeResult& result) {
    std::string text;
    for (const auto& file : files)
        text += "Wrote " + file.string() + '\n';
    for (const auto& note : notes(result))
        text += note + '\n';
    writeOutput(text);
}

bool isDrawn(const fs::path& file) {
    const auto suffix = file.extension();
    return suffix == ".pdf" || suffix == ".svg" || suffix == ".png";
}

/// What is drawn is the window program's work.
int drawFigure(const RecipeOptions& options, const runs::Library& library) {
    std::vector<std::string> arguments{"--figure",  options.request.recipe,   "-o", options.output,
                                       "--library", library.folder().string()};
    for (const auto& [option, value] :
         {std::pair("--sweep", options.request.sweep), {"--query", options.request.query}})
        if (!value.empty())
            arguments.insert(arguments.end(), {option, value});
    const auto code = runWorkbench(arguments);
    if (!code)
        throw Error(ErrorKind::Resource, "pdqat-workbench",
                    "is not installed, and it is what draws " + fs::path(options.output).extension().string(),
                    "Install it, or write .tex (PGFPlots) or .csv");
    return *code;
}

figures::LatexFiles latexFiles(const RecipeOptions& options) {
    return options.document ? figures::LatexFiles::WithDocument : figures::LatexFiles::Fragment;
}

void requireFigureFile(const fs::path& file) {
    const auto suffix = file.extension();
    if (!isDrawn(file) && suffix != ".tex" && suffix != ".csv")
        throw Error(ErrorKind::Usage, file.string(),
                    "expected a file name for a figure that ends in .pdf, .svg, .png, .tex, .csv",
                    "Choose one of these endings");
}

void requireUsed(const RecipeOptions& options, const CLI::App& command) {
    if (fs::path(options.output).extension() != ".tex")
        refuseUnused(command, {"--document"}, ".tex files", "Leave it out, or write one: -o FILE.tex");
}

int writeFigure(const RecipeOptions& options) {
    requireFigureFile(options.output);
    const auto library = options.library.open();
    const auto result = options.request.evaluate(library, RecipeKind::Figure);
    std::vector<fs::path> files{options.output};
    if (isDrawn(options.output)) {
        if (const int code = drawFigure(options, library); code != 0)
            return code;
    } else {
        files = figures::writeResult(result, options.output, latexFiles(options));
    }
    report(files, result);
    return 0;
}

int writeTable(const RecipeOptions& options) {
    const auto result = options.request.evaluate(options.library.open(), RecipeKind::Table);
    if (options.output.empty())
        writeOutput(figures::tableText(std::get<TableData>(result)));
    else
        report(figures::writeResult(result, options.output, latexFiles(options)), result);
    return 0;
}

int listRecipes(const LibraryOption& option) {
    std::vector<figures::Cells> rows{{"RECIPE", "KIND", "SWEEP", "NAME"}};
    for (const auto& file : catalogue::recipeFiles(option.open())) {
        const auto recipe = catalogue::readRecipe(file);
        rows.push_back({file.id, recipe.kind == RecipeKind::Figure ? "figure" : "table", recipe.runs.sweep,
                        recipe.name + (file.shipped ? "" : " (library)")});
    }
    writeOutput(figures::textTable(rows));
    return 0;
}

void chooseWriting(CLI::App& command, const std::shared_ptr<RecipeOptions>& options,
                   int (*write)(const RecipeOptions&), Action& chosen) {
    command.callback([options, &command, write, &chosen] {
        chosen = [options, &command, write] {
            requireUsed(*options, command);
            return write(*options);
        };
    });
}

} // namespace

void addFigure(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("figure");
    auto options = std::make_shared<RecipeOptions>();
    options->add(*command);
    command
        ->add_option("-o,--output", options->output,
                     "Write to this file: .pdf, .svg, .png, .tex (PGFPlots, data beside it) or .csv")
        ->required();
    chooseWriting(*command, options, writeFigure, chosen);
}

void addTable(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("table");
    auto options = std::make_shared<RecipeOptions>();
    options->add(*command);
    command->add_option("-o,--output", options->output,
                        "Write to this file: .tex, .csv, .md or .txt (default: as text to the terminal)");
    chooseWriting(*command, options, writeTable, chosen);
}

void addRecipes(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("recipes");
    auto library = std::make_shared<LibraryOption>();
    library->add(*command);
    command->callback([library, &chosen] { chosen = [library] { return listRecipes(*library); }; });
}

} // namespace pdqat::cli
