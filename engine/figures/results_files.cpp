// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/results_files.h"

#include "engine/api/error.h"
#include "engine/api/figure_csv.h"
#include "engine/api/text.h"
#include "engine/figures/figure_pgfplots.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/table_latex.h"
#include "engine/figures/table_text.h"
#include "engine/os/atomic_file.h"

#include <algorithm>
#include <cctype>

namespace pdqat::figures {
namespace fs = std::filesystem;
namespace {

struct Output {
    fs::path file;
    std::string content;
};

fs::path beside(const fs::path& file, const std::string& ending) {
    return file.parent_path() / (file.stem().string() + ending);
}

/// TeX reads file names with its own special characters in mind.
fs::path dataFile(const fs::path& file) {
    auto name = file.stem().string();
    for (auto& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '_')
            c = '-';
    return file.parent_path() / (name + "-data.csv");
}

std::vector<Output> outputs(const TableData& table, const fs::path& file, LatexFiles latex) {
    const auto suffix = file.extension();
    if (suffix == ".csv")
        return {{file, tableCsv(table)}};
    if (suffix == ".md")
        return {{file, tableMarkdown(table)}};
    if (suffix == ".txt")
        return {{file, tableText(table)}};
    const auto fragment = tableLatex(table);
    std::vector<Output> files{{file, fragment}};
    if (latex == LatexFiles::WithDocument)
        files.push_back({beside(file, "-document.tex"), latexDocument(fragment)});
    return files;
}

std::vector<Output> outputs(const FigureData& figure, const fs::path& file, LatexFiles latex) {
    if (file.extension() == ".csv")
        return {{file, figureCsv(figure)}};
    const auto data = dataFile(file);
    const auto picture = figurePgfplots(figure, data.filename().string());
    std::vector<Output> files{{file, picture.tex}, {data, picture.data}};
    if (latex == LatexFiles::WithDocument)
        files.push_back({beside(file, "-document.tex"), latexDocument(picture.tex, figure.paper)});
    return files;
}

void requireKnownSuffix(const RecipeResult& result, const fs::path& file) {
    const auto& known = resultSuffixes(result);
    if (std::find(known.begin(), known.end(), file.extension().string()) != known.end())
        return;
    const std::string what = std::holds_alternative<TableData>(result) ? "a table" : "the text of a figure";
    throw Error(ErrorKind::Usage, file.string(),
                "expected a file name for " + what + " that ends in " + join(known, ", "),
                "choose one of these endings");
}

} // namespace

const std::vector<std::string>& resultSuffixes(const RecipeResult& result) {
    static const std::vector<std::string> ofTables{".tex", ".csv", ".md", ".txt"}, ofFigures{".tex", ".csv"};
    return std::holds_alternative<TableData>(result) ? ofTables : ofFigures;
}

std::string resultText(const RecipeResult& result, const std::string& suffix) {
    const fs::path file = "result" + suffix;
    requireKnownSuffix(result, file);
    return std::visit([&](const auto& data) { return outputs(data, file, LatexFiles::Fragment); }, result)
        .front()
        .content;
}

std::vector<fs::path> writeResult(const RecipeResult& result, const fs::path& file, LatexFiles latex) {
    requireKnownSuffix(result, file);
    const auto files = std::visit([&](const auto& value) { return outputs(value, file, latex); }, result);
    std::vector<fs::path> written;
    for (auto output = files.rbegin(); output != files.rend(); ++output) { // the data before what reads it
        os::replaceFile(output->file, output->content);
        written.insert(written.begin(), output->file);
    }
    return written;
}

} // namespace pdqat::figures
