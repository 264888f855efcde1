// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/ranking_table.h"
#include "engine/figures/text_table.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <sstream>

namespace pdqat::figures {
namespace {

std::vector<RankedLayer> rows() {
    return {{1, "Block_0_conv0", 2, 0.0597, 0.0625, 0.05, 0.0125, 2304, 2359296, 576, 9437184,
             ConstraintState::Violated},
            {2, "Block_3_shortcut", 2, 0, 0.025, 0.05, -0.025, 512, 131072, 128, 524288,
             ConstraintState::Satisfied}};
}

const Provenance provenance{"20261123-084512-k3f9", "50 % & more\n\\end{document}", "pdqat 0.1",
                            "pdqat rank last", 1795423512};

RankingVerdict verdictOf(const std::vector<RankedLayer>& values) {
    Certificate certificate;
    certificate.kind = CertificateKind::Converged;
    return pdqat::verdictOf(values, certificate);
}

std::string latexOf(const std::vector<RankedLayer>& values) {
    return rankingLatex(values, verdictOf(values), provenance);
}

void expectPart(const std::string& text, const std::string& part) {
    EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
}

TEST(RankingLatex, IsATableForBooktabsAndSiunitx) {
    const auto latex = latexOf(rows());
    for (const auto* part :
         {"\\toprule", "\\midrule", "\\bottomrule", "\\caption{", "\\label{tab:ranking-20261123-084512-k3f9}",
          "S[table-format=4.0]", "S[table-format=-1.4]", "at 2~bit",
          "1 & Block\\_0\\_conv0 & 0.0597 & 0.0625 & 0.0500 & 0.0125 & 2304 & 0.58 & 2.36 & 9.44 & "
          "violated &  \\\\",
          "2 & Block\\_3\\_shortcut & 0.0000 & 0.0250 & 0.0500 & -0.0250 & 512 & 0.13 & 0.13 & 0.52 & "
          "satisfied &  \\\\"})
        expectPart(latex, part);
    EXPECT_EQ(latex, latexOf(rows())) << "same input, same bytes";
}

TEST(RankingLatex, CommentHeaderTellsWhereNumbersComeFrom) {
    const auto latex = latexOf(rows());
    for (const auto* part :
         {"20261123-084512-k3f9", "pdqat 0.1", "pdqat rank last", "2026-11-23 08:45:12 UTC"})
        expectPart(latex.substr(0, latex.find("\\begin{table}")), part);
    std::istringstream lines(latex.substr(0, latex.find("\\begin{table}")));
    for (std::string line; std::getline(lines, line);)
        EXPECT_EQ(line.substr(0, 2), "% ") << "a run's name must not break out of the comment";
}

TEST(RankingLatex, SmallAndWildValuesKeepTheirDigits) {
    auto values = rows();
    values[0].lambda = 1.5e-7;
    values[0].slack = std::nan("");
    values[1].mse = std::numeric_limits<double>::infinity();
    const auto latex = latexOf(values);
    for (const auto* part : {"1.500e-07", "S[table-format=1.3e-2]", "{NaN}", "{$\\infty$}"})
        expectPart(latex, part);
}

TEST(RankingLatex, SaysBelowTheTableWhatLambdaDoesNotDecide) {
    auto values = rows();
    EXPECT_EQ(latexOf(values).find("no ranking"), std::string::npos);
    expectPart(latexOf(values), "in millions.}");
    expectPart(latexOf(values), "Converged (0 of 0 constraints)");
    values[0].lambda = 0;
    expectPart(latexOf(values),
               "This is no ranking by $\\lambda$: every "
               "$\\lambda$ is 0, next to nothing or no more than its own fluctuation; no constraint "
               "costs anything.");
    expectPart(latexOf(values), "error $-$ $\\varepsilon$");
    EXPECT_GT(latexOf(values).find("no ranking"), latexOf(values).find("\\end{tabular}"));
}

TEST(RankingLatex, SaysBelowTheTableHowValuesCame) {
    auto from = provenance;
    from.values = "Errors are of ε & training images.";
    const auto latex = rankingLatex(rows(), verdictOf(rows()), from);
    expectPart(latex, "    Errors are of $\\varepsilon$ \\& training images.\\par\n");
    EXPECT_GT(latex.find("Errors are"), latex.find("Converged (0"));
}

TEST(RankingLatex, NoNumberReadsAsZeroThatIsNone) {
    auto values = rows();
    values[1].macs = 2000; // 0.002 million
    expectPart(latexOf(values), "2.000e-03");
}

TEST(RankingLatex, EmptyRankingIsStillATable) { expectPart(latexOf({}), "\\midrule\n    \\bottomrule"); }

TEST(RankingLatex, HasTheColumnsOfTheTableThatIsShown) {
    auto values = rows();
    values[0].trend = DualTrend::Rising;
    values[0].measured = {0.001, 0, 0.25, 0.125, 0.5};
    values[0].opinions = values[1].opinions = {0, 0, 7.5, 0};
    const Criterion fisher(RankBy::Fisher);
    const auto latex = rankingLatex(values, pdqat::verdictOf(values, {}, {}, fisher), provenance);
    expectPart(
        latex,
        "{Rank} & Layer & {fisher} & {$\\lambda$} & {MSE} & {Rel.\\ error} & {$\\varepsilon$} & {Slack} & "
        "{Weights} & {kB} & {MMACs} & {MBOPs} & State & $\\lambda$ is \\\\");
    expectPart(
        latex,
        "Block\\_0\\_conv0 & 7.5000 & 0.0597 & 0.0625 & 0.2500 & 0.0500 & 0.0125 & 2304 & 0.58 & 2.36 & "
        "9.44 & violated & rising \\\\");
    expectPart(latex, "& {NaN} &"); // of a layer without one
    values[0].norm = Norm::L1;
    expectPart(latexOf(values), "{MAE}");
    EXPECT_EQ(latexOf(values).find("MSE"), std::string::npos);
}

TEST(RankingText, HasWhatOrdersItWhereNoOtherColumnDoes) {
    auto values = rows();
    values[0].opinions = values[1].opinions = {0, 0, 7.5, 0};
    values[1].rank = 0; // the output
    const auto text = rankingText(values, {RankBy::Fisher, Per::Mac});
    EXPECT_EQ(text.substr(0, text.find("λ")), "#  Layer             fisher/mac       ");
    expectPart(text, "1  Block_0_conv0      3.179e-06  0.0597");
    EXPECT_EQ(rankingText(values, RankBy::Weights), rankingText(values));
}

TEST(RankingCsv, FollowsRfc4180) {
    auto values = rows();
    values[0].layer = "odd, \"name\"";
    values[0].lambda = 0.1 + 0.2;
    values[1].measured = {0.001, std::nan(""), 0.25, 0.125, 0.5};
    EXPECT_EQ(rankingCsv(values, verdictOf(values)),
              "rank,layer,bits,lambda,mse,epsilon,slack,weights,macs,bytes,bops,state,trend,"
              "lambda_band,slack_error,relative_error,gain_error,inside,by,order,certificate,value\r\n"
              "1,\"odd, \"\"name\"\"\",2,0.30000000000000004,0.0625,0.05,0.0125,2304,2359296,576,9437184,"
              "violated,unknown,,,,,,lambda,by-dual,converged,0.30000000000000004\r\n"
              "2,Block_3_shortcut,2,0,0.025,0.05,-0.025,512,131072,128,524288,satisfied,unknown,0.001,,0.25,"
              "0.125,0.5,lambda,by-dual,converged,0\r\n");
}

TEST(RankingText, IsAlignedAndNarrow) {
    auto values = rows();
    values[1].lambda = -1.23456e-300;
    values[1].macs = 1'000'000'000'000;
    values[1].bops = 4e12;
    EXPECT_EQ(
        rankingText(rows()),
        "#  Layer                  λ     MSE     ε   Slack  Weights     kB  MMACs  MBOPs  State      λ is\n"
        "1  Block_0_conv0     0.0597  0.0625  0.05  0.0125     2304  0.576   2.36   9.44  violated\n"
        "2  Block_3_shortcut       0   0.025  0.05  -0.025      512  0.128  0.131  0.524  satisfied\n");
    std::istringstream lines(rankingText(values));
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 110u + 2) << line; // two letters of the header are two bytes long
}

TEST(TextTable, CountsCharactersNotBytes) {
    EXPECT_EQ(textTable({{"ε", "x"}, {"ab", "yy"}}, {1}), "ε    x\nab  yy\n");
}

} // namespace
} // namespace pdqat::figures
