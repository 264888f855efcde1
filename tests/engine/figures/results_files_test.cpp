// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/figure_csv.h"
#include "engine/figures/results_files.h"
#include "engine/figures/table_latex.h"
#include "engine/figures/table_text.h"
#include "engine/os/atomic_file.h"
#include "tests/engine/figures/result_samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::figures {
namespace {

namespace fs = std::filesystem;

TableData table() { return sampleTables().front().result; }
FigureData figure() { return sampleFigures().front().result; }

std::vector<std::string> names(const std::vector<fs::path>& files) {
    std::vector<std::string> result;
    for (const auto& file : files)
        result.push_back(file.filename().string());
    return result;
}

using Names = std::vector<std::string>;

TEST(ResultsFiles, SuffixNamesTheFormatOfATable) {
    const TempFolder folder;
    for (const auto& suffix : resultSuffixes(table()))
        EXPECT_EQ(writeResult(table(), folder.path() / ("t" + suffix)).size(), 1u);
    EXPECT_EQ(os::readFile(folder.path() / "t.tex"), tableLatex(table()));
    EXPECT_EQ(os::readFile(folder.path() / "t.csv"), tableCsv(table()));
    EXPECT_EQ(os::readFile(folder.path() / "t.md"), tableMarkdown(table()));
    EXPECT_EQ(os::readFile(folder.path() / "t.txt"), tableText(table()));
}

TEST(ResultsFiles, APictureHasItsDataBesideIt) {
    const TempFolder folder;
    EXPECT_EQ(names(writeResult(figure(), folder.path() / "my fig_1%.tex")),
              (Names{"my fig_1%.tex", "my-fig_1--data.csv"}));
    EXPECT_NE(os::readFile(folder.path() / "my fig_1%.tex").find("]{my-fig_1--data.csv}"), std::string::npos);
    EXPECT_TRUE(os::readFile(folder.path() / "my-fig_1--data.csv").starts_with("a1x,a1y,"));
    EXPECT_EQ(names(writeResult(figure(), folder.path() / "f.csv")), Names{"f.csv"});
    EXPECT_EQ(os::readFile(folder.path() / "f.csv"), figureCsv(figure()));
}

TEST(ResultsFiles, ADocumentComesOnRequest) {
    const TempFolder folder;
    EXPECT_EQ(names(writeResult(table(), folder.path() / "t.tex", LatexFiles::WithDocument)),
              (Names{"t.tex", "t-document.tex"}));
    EXPECT_EQ(names(writeResult(figure(), folder.path() / "f.tex", LatexFiles::WithDocument)),
              (Names{"f.tex", "f-data.csv", "f-document.tex"}));
    EXPECT_EQ(names(writeResult(table(), folder.path() / "t.csv", LatexFiles::WithDocument)), Names{"t.csv"});
    EXPECT_NE(os::readFile(folder.path() / "t-document.tex").find(tableLatex(table())), std::string::npos);
}

TEST(ResultsFiles, AnUnknownSuffixIsRefusedWithTheKnownOnes) {
    const TempFolder folder;
    for (const auto& [result, file, expected] :
         {std::tuple<RecipeResult, const char*, const char*>{table(), "t.pdf", ".tex, .csv, .md, .txt"},
          {figure(), "f.md", ".tex, .csv"},
          {table(), "t", ".tex"}})
        try {
            writeResult(result, folder.path() / file);
            FAIL() << file << " was written";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Usage);
            EXPECT_NE(std::string(error.what()).find(expected), std::string::npos) << error.what();
        }
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(ResultsFiles, AFolderThatIsNotThereIsNamed) {
    EXPECT_THROW(writeResult(table(), "/nonexistent/t.tex"), Error);
}

} // namespace
} // namespace pdqat::figures
