// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/latex_text.h"

#include <gtest/gtest.h>

namespace pdqat::figures {
namespace {

TEST(LatexEscape, EscapesEverySpecialCharacter) {
    EXPECT_EQ(latexEscape("a_b&c%d$e#f{g}~^\\"),
              "a\\_b\\&c\\%d\\$e\\#f\\{g\\}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}");
}

TEST(LatexEscape, SetsSymbolsAsOneFormula) {
    EXPECT_EQ(latexEscape("Σ λ of ε₁₂ ≤ 10⁻³"),
              "$\\Sigma$ $\\lambda$ of $\\varepsilon_{12}$ $\\le$ 10$^{-3}$");
}

TEST(LatexEscape, KeepsHyphensAndLettersApart) {
    EXPECT_EQ(latexEscape("--bits 2–4"), "-\\mbox{-}bits 2--4");
    EXPECT_EQ(latexEscape("αβ"), "$\\alpha\\beta$");
    EXPECT_EQ(latexEscape("·ₗ"), "$\\cdot_{l}$");
}

TEST(LatexEscape, SaysWhatItCannotSet) {
    EXPECT_EQ(latexEscape("中"), "[U+4E2D]");
    EXPECT_EQ(latexEscape("a\xff\xc3z"), "a[?][?]z");
    EXPECT_EQ(latexEscape("\x01"), "[U+0001]");
}

TEST(LatexComment, WrapsAndStaysAComment) {
    const auto comment = latexComment("runs", std::string(60, 'x') + "\n\\input " + std::string(60, 'y'));
    EXPECT_EQ(comment, "% runs: " + std::string(60, 'x') + " \\input\n%   " + std::string(60, 'y') + '\n');
}

TEST(LatexLabel, HoldsWhatRefTakes) { EXPECT_EQ(latexLabel("tab:a b_c%λ"), "tab:a-b-c---"); }

TEST(LatexDocument, LoadsWhatTheFragmentNeeds) {
    const auto document = latexDocument(latexNeeds("\\usepackage{one}") + "% text\n" +
                                        latexNeeds("\\usepackage{two} \\usepackage{three}") + "fragment\n");
    EXPECT_NE(document.find("\n\\usepackage{one}\n\\usepackage{two} \\usepackage{three}\n\\begin{document}"),
              std::string::npos)
        << document;
    EXPECT_TRUE(document.ends_with("fragment\n\\end{document}\n"));
}

TEST(LatexDocument, PageIsAsLargeAsThePicture) {
    const auto document = latexDocument("picture\n", {88, 60.5, 8, 1});
    EXPECT_NE(document.find("[paperwidth=88mm,paperheight=60.5mm,margin=0mm]"), std::string::npos)
        << document;
}

} // namespace
} // namespace pdqat::figures
