// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of stored runs: what stands in them, and their HTML byte for byte.
#include "engine/api/field.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/os/environment.h"
#include "engine/report/report_html.h"
#include "engine/report/run_report.h"
#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace pdqat::report {
namespace {

namespace fs = std::filesystem;

const std::string seed0 = "20261123-180651-mcgc", seed1 = "20261123-180757-sf1b",
                  seed2 = "20261123-180902-5dxu";
const fs::path stored = PDQAT_STORED_RUNS;

std::string noFigure(const ReportFigure&) { return {}; }

class ReportTest : public ::testing::Test {
protected:
    void SetUp() override {
        fs::copy(stored / "runs", library.folder() / "runs", fs::copy_options::recursive);
    }

    ReportDocument report(const std::vector<std::string>& ids) const {
        return makeReport(library, ids, "x/report.html");
    }
    std::string html(const std::vector<std::string>& ids) const { return reportHtml(report(ids), noFigure); }
    runs::RunFolder folder(const std::string& id) const { return {library.runFolder(id)}; }

    /// A copy of seed 0 with another id and configuration.
    std::string variant(const std::string& id, const std::function<void(RunConfig&)>& change) const {
        fs::copy(library.runFolder(seed0), library.runFolder(id), fs::copy_options::recursive);
        auto config = storedConfigFromJson(os::readFile(folder(id).config()), "config.json");
        change(config);
        os::replaceFile(folder(id).config(), toJson(config));
        return id;
    }
    void fail(const std::string& id, const std::string& why) const {
        auto status = runs::readStatus(folder(id).status());
        status.state = RunState::Failed;
        runs::writeStatus(folder(id).status(), status);
        auto summary = runs::readSummary(folder(id).summary());
        summary.failure = why;
        summary.epochsDone = 3;
        runs::writeSummary(folder(id).summary(), summary);
    }

    TempFolder temp;
    runs::Library library{temp / "library"};
};

const ReportSection* find(const ReportDocument& document, const std::string& id) {
    for (const auto& section : document.sections)
        if (section.id == id)
            return &section;
    return nullptr;
}

std::vector<std::string> ids(const ReportDocument& document) {
    std::vector<std::string> list;
    for (const auto& section : document.sections)
        list.push_back(section.id);
    return list;
}

template <class Block>
std::vector<Block> blocks(const ReportDocument& document, const std::string& section) {
    std::vector<Block> list;
    if (const auto* found = find(document, section))
        for (const auto& block : found->blocks)
            if (const auto* wanted = std::get_if<Block>(&block))
                list.push_back(*wanted);
    return list;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

/// The stored file, with the version of today.
void expectGolden(const std::string& html, const std::string& name) {
    const std::string version = "PD-QAT Workbench " PDQAT_VERSION, placeholder = "PD-QAT Workbench @VERSION@";
    auto general = html;
    for (auto at = general.find(version); at != std::string::npos; at = general.find(version, at))
        general.replace(at, version.size(), placeholder);
    if (!os::environment("PDQAT_WRITE_GOLDEN").empty())
        os::replaceFile(stored / name, general);
    EXPECT_TRUE(os::readFile(stored / name) == general)
        << name << " differs; PDQAT_WRITE_GOLDEN=1 writes it anew";
}

TEST_F(ReportTest, OneRunHasEverySection) {
    const auto document = report({"20261123-1806"});
    EXPECT_EQ(ids(document),
              (std::vector<std::string>{"summary", "configuration", "curves", "constraints-1", "ranking-1",
                                        "selection", "cost", "environment", "commands"}));
    EXPECT_EQ(document.runs, std::vector<std::string>{seed0});
    const auto results = blocks<ReportTable>(document, "summary");
    ASSERT_FALSE(results.empty());
    EXPECT_EQ(results.front().rows.size(), 6u); // training, validation, test at 1 and 32 bit
    const auto ranking = blocks<ReportTable>(document, "ranking-1").at(0);
    ASSERT_EQ(ranking.rows.size(), 21u);
    EXPECT_EQ(ranking.rows.front()[0], "1");
    EXPECT_EQ(ranking.rows.back()[1], "Output");
    const auto figures = blocks<ReportFigure>(document, "constraints-1");
    ASSERT_EQ(figures.size(), 3u);
    EXPECT_EQ(figures.front().key(), "layer-mse/" + seed0);
}

TEST_F(ReportTest, ChangedSettingsStandBesideTheirDefaults) {
    const auto table = blocks<ReportTable>(report({seed0}), "configuration").at(0);
    const auto row =
        std::find_if(table.rows.begin(), table.rows.end(), [](auto& r) { return r[1] == "run.epochs"; });
    ASSERT_NE(row, table.rows.end());
    EXPECT_EQ((*row)[2], "6 epochs");
    EXPECT_EQ((*row)[3], "100 epochs");
    for (const auto& changed : table.rows)
        EXPECT_NE(changed[2], changed[3]) << changed[1];
}

TEST_F(ReportTest, CommandsMakeTheSameConfigurationsAgain) {
    variant("20261123-190000-mix1", [](RunConfig& config) {
        config.quant.highPrecision = {"Block_0_conv0", "Block_8_conv1"};
        config.run.name = "it's mixed";
        config.run.seed = 7;
    });
    const auto codes = blocks<ReportCode>(report({seed0, "20261123-1900"}), "commands");
    ASSERT_EQ(codes.size(), 2u);
    const auto base = configFromJson(codes[1].text, "config.json");
    EXPECT_EQ(base, library.record(seed0).config);
    EXPECT_NE(codes[0].text.find("pdqat train --config config.json\n"), std::string::npos);
    EXPECT_NE(codes[0].text.find("--set quant.high_precision=Block_0_conv0,Block_8_conv1"),
              std::string::npos);
    EXPECT_NE(codes[0].text.find("--set run.seed=7"), std::string::npos);
    EXPECT_NE(codes[0].text.find("--set 'run.name=it'\\''s mixed'"), std::string::npos) << codes[0].text;
    EXPECT_NE(codes[0].text.find("pdqat report " + seed0 + " 20261123-190000-mix1 -o report.html\n"),
              std::string::npos);
}

TEST_F(ReportTest, SeedsMakeOneGroupWithMeanAndDeviation) {
    const auto document = report({seed2, seed0, seed1});
    EXPECT_EQ(document.runs, (std::vector<std::string>{seed0, seed1, seed2}));
    EXPECT_EQ(ids(document),
              (std::vector<std::string>{"summary", "configuration", "results", "curves", "ranking-A-1",
                                        "selection", "cost", "environment", "commands"}));
    double sum = 0, squares = 0;
    for (const auto& id : {seed0, seed1, seed2}) {
        const auto run = readReportRun(library, id);
        const double value = 100 * accuracyOf(*run.story.best(), Split::Test, 1);
        sum += value;
        squares += value * value;
    }
    const auto expected =
        fixedText(sum / 3, 2) + " ± " + fixedText(std::sqrt((squares - sum * sum / 3) / 2), 2);
    const auto results = blocks<ReportTable>(document, "results").at(0);
    ASSERT_EQ(results.rows.size(), 2u);
    EXPECT_EQ(results.rows[0][2], "3");
    EXPECT_EQ(results.rows[0][3], expected);
    const auto paragraphs = blocks<ReportParagraph>(document, "configuration");
    ASSERT_FALSE(paragraphs.empty());
    EXPECT_EQ(paragraphs.front().text, "The runs differ in their seeds alone.");
    const auto figures = blocks<ReportFigure>(document, "curves");
    ASSERT_EQ(figures.size(), 2u);
    EXPECT_EQ(figures.front().runs.size(), 3u);
}

TEST_F(ReportTest, GroupsAreThoseOfOneExperiment) {
    const auto moved = variant("20261123-190000-move", [](RunConfig& config) {
        config.run.seed = 9;
        config.run.threads = 7;
        config.data.path = "/elsewhere";
    });
    const auto letters = [&] {
        std::string all;
        const auto table = blocks<ReportTable>(report({seed0, moved}), "summary").at(0);
        for (const auto& row : table.rows)
            all += row[0];
        return all;
    };
    EXPECT_EQ(letters(), "AA") << "the same data, by its checksums";
    const auto shared = blocks<ReportTable>(report({seed0, moved}), "configuration").at(0);
    for (const auto& row : shared.rows)
        EXPECT_NE(row[1], "run.threads") << "they do not share it";

    auto environment = runs::readEnvironment(folder(moved).environment());
    for (auto& session : environment.sessions)
        for (auto& file : session.data.files)
            file.sha256 = "other";
    runs::writeEnvironment(folder(moved).environment(), environment);
    EXPECT_EQ(letters(), "AB") << "other images under the same names";
    EXPECT_NE(
        blocks<ReportParagraph>(report({seed0, moved}), "configuration").at(0).text.find("different data"),
        std::string::npos);
}

TEST_F(ReportTest, ABestEpochThatIsTheFirstIsFlagged) {
    auto run = readReportRun(library, seed0);
    const auto alerts = [&](const ReportDocument& document) {
        std::string text;
        for (const auto& paragraph : blocks<ReportParagraph>(document, "summary"))
            text += paragraph.alert ? paragraph.text : "";
        return text;
    };
    EXPECT_EQ(alerts(runReport(run, "")), "");
    auto events = library.events(seed0);
    for (auto& event : events)
        if (auto* done = std::get_if<EpochDone>(&event.body))
            done->best = done->epoch == 0;
    run.story = RunStory(events);
    EXPECT_EQ(alerts(runReport(run, "")),
              "The best epoch is the first one: the epochs after it did not raise the validation accuracy.");
    EXPECT_EQ(alerts(comparisonReport({run, readReportRun(library, seed1)}, ""))
                  .find("The best epoch of " + seed0 + " is"),
              0u);
}

TEST_F(ReportTest, TrainingValuesSayHowTheyWereMeasured) {
    const auto make = [&](const std::string& id, DualUpdate update) {
        return variant(id, [update](RunConfig& config) {
            config.method.kind = MethodKind::PdQat;
            config.dual.update = update;
        });
    };
    const auto pass = make("20261123-190000-mix1", DualUpdate::EpochPass),
               steps = make("20261123-190001-mix2", DualUpdate::PerStep);
    const auto facts = blocks<ReportPairs>(report({steps}), "summary").at(0).rows;
    EXPECT_NE(std::ranges::find(
                  facts, std::pair<std::string, std::string>(
                             "Training values", "measured in training mode, over the epoch's batches")),
              facts.end());
    const auto told = [&](const std::vector<std::string>& ids) {
        return blocks<ReportParagraph>(report(ids), "results").at(0);
    };
    const auto mixed = told({pass, steps});
    EXPECT_TRUE(mixed.alert);
    EXPECT_EQ(
        mixed.text,
        "Training values do not compare between all groups. They were measured of group A in evaluation "
        "mode, by a pass after each epoch; of group B in training mode, over the epoch's batches.");
}

TEST_F(ReportTest, RankingsShowHowFarTheyAgree) {
    const auto document = report({seed0, seed1, seed2});
    const auto table = blocks<ReportTable>(document, "ranking-A-1").at(0);
    EXPECT_EQ(table.rows.size(), 20u);
    EXPECT_EQ(table.columns.back().title, "Seed 2");
    const auto text = blocks<ReportParagraph>(document, "ranking-A-1").at(0).text;
    EXPECT_NE(text.find("over 3 pairs"), std::string::npos) << text;
}

TEST_F(ReportTest, OnlyWhatDiffersIsCompared) {
    variant("20261123-190000-eps1", [](RunConfig& config) { config.method.epsilonLayer = {0.5}; });
    const auto document = report({seed0, seed1, "20261123-1900"});
    const auto tables = blocks<ReportTable>(document, "configuration");
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables[0].columns.size(), 2u);
    EXPECT_EQ(tables[0].rows[1], (std::vector<std::string>{"B", "0.5"}));
    for (const auto& row : tables[1].rows)
        EXPECT_NE(row[1], "method.epsilon_layer");
}

TEST_F(ReportTest, CostsOfALayerAddUpToTheTotalsOfTheWidth) {
    const auto id = variant("20261123-190000-mix1",
                            [](RunConfig& config) { config.quant.highPrecision = {"Block_0_conv0"}; });
    const auto tables = blocks<ReportTable>(report({id}), "cost");
    ASSERT_EQ(tables.size(), 2u);
    const auto& totals = tables[0].rows;
    ASSERT_EQ(totals.size(), 2u);
    EXPECT_EQ(totals[0][0], "1 bit");
    EXPECT_EQ(totals[1], (std::vector<std::string>{"32 bit", totals[0][1], totals[1][2], "100.00",
                                                   totals[0][4], totals[1][5], "100.00"}));
    EXPECT_LT(readNumber<double>(totals[0][3]).value(), 20);
    EXPECT_LT(readNumber<double>(totals[0][6]).value(), 20);
    const auto& layers = tables[1].rows;
    ASSERT_EQ(layers.size(), 22u);
    EXPECT_EQ(layers[0][1], "32") << "kept in high precision";
    EXPECT_EQ(layers[1][1], "1");
    EXPECT_EQ(layers[20][0], "Never quantized");
    double kilobytes = 0, bops = 0;
    for (std::size_t i = 0; i < 21; ++i) {
        kilobytes += readNumber<double>(layers[i][3]).value();
        bops += readNumber<double>(layers[i][6]).value();
    }
    EXPECT_NEAR(kilobytes, readNumber<double>(layers[21][3]).value(), 21 * 0.005);
    EXPECT_NEAR(bops, readNumber<double>(layers[21][6]).value(), 21 * 0.0005);
    EXPECT_EQ(layers[21][3], totals[0][2]);
    EXPECT_EQ(layers[21][6], totals[0][5]);
}

TEST_F(ReportTest, GroupsAreHeldAgainstTheirOwnFullPrecision) {
    const auto id = variant("20261123-190000-mix1",
                            [](RunConfig& config) { config.quant.highPrecision = {"Block_8_conv1"}; });
    const auto rows = blocks<ReportTable>(report({seed0, seed1, id}), "cost").at(0).rows;
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0][0], "A");
    EXPECT_EQ(rows[2][0], "B");
    EXPECT_GT(readNumber<double>(rows[2][4]).value(), readNumber<double>(rows[0][4]).value() + 10)
        << "an eighth of the weights at 32 bit";
    EXPECT_EQ(rows[1][4], "100.00");
    EXPECT_EQ(rows[3][4], "100.00");
}

TEST_F(ReportTest, ANetworkThatCannotBeDrawnUpHasNoCost) {
    const auto id = variant("20261123-190000-odd1", [](RunConfig& config) { config.network.inputSize = 33; });
    const auto paragraphs = blocks<ReportParagraph>(report({seed0, id}), "cost");
    ASSERT_FALSE(paragraphs.empty());
    EXPECT_TRUE(paragraphs[0].alert);
    EXPECT_NE(paragraphs[0].text.find("The cost is not known: "), std::string::npos) << paragraphs[0].text;
}

TEST_F(ReportTest, RunsThatDoNotCountAreListedWithTheReason) {
    fail(seed2, "loss became NaN");
    variant("20261123-190000-agai", [](RunConfig&) {});
    const auto document = report({seed0, seed1, seed2, "20261123-1900"});
    const auto left = blocks<ReportList>(document, "summary").at(0);
    ASSERT_EQ(left.items.size(), 2u);
    EXPECT_NE(left.items[0].find("done again as 20261123-190000-agai"), std::string::npos) << left.items[0];
    EXPECT_NE(left.items[1].find("failed after 3 of 6 epochs: loss became NaN"), std::string::npos)
        << left.items[1];
    EXPECT_EQ(blocks<ReportTable>(document, "summary").at(0).rows.size(), 4u);
    EXPECT_EQ(blocks<ReportTable>(document, "results").at(0).rows[0][2], "2");
}

TEST_F(ReportTest, RunWithoutNumbersSaysSo) {
    os::replaceFile(folder(seed0).events(), "");
    fs::remove(folder(seed0).summary());
    runs::writeStatus(folder(seed0).status(),
                      {RunState::Stopped, {}, {}, 0}); // a finished one has more in it
    fail(seed1, "no such folder");
    const auto document = report({seed0});
    EXPECT_EQ(ids(document),
              (std::vector<std::string>{"summary", "configuration", "environment", "commands"}));
    EXPECT_EQ(blocks<ReportParagraph>(document, "summary").at(0).text,
              "No epoch was finished, so there are no results.");
    EXPECT_EQ(find(report({seed0, seed1}), "curves"), nullptr); // one curve is no comparison
    os::replaceFile(folder(seed0).environment(), "damaged");
    EXPECT_NE(blocks<ReportParagraph>(report({seed0}), "summary").at(0).text.find("environment.json"),
              std::string::npos);
}

TEST_F(ReportTest, EnvironmentIsToldOnceOrIsSaidToBeMissing) {
    const auto document = report({seed0, seed1, seed2});
    EXPECT_EQ(blocks<ReportPairs>(document, "environment").size(), 1u);
    EXPECT_EQ(blocks<ReportTable>(document, "environment").at(0).rows.size(), 2u);
    EXPECT_EQ(blocks<ReportParagraph>(document, "environment").at(0).text, "Not recorded for " + seed2 + '.');
}

TEST_F(ReportTest, UnknownRunsAndNoneAreErrors) {
    EXPECT_THROW(report({"nothing"}), Error);
    EXPECT_THROW(report({}), Error);
    EXPECT_EQ(report({seed0, seed0}).runs.size(), 1u);
}

TEST_F(ReportTest, HtmlIsThatOfTheStoredFiles) {
    EXPECT_EQ(html({seed0}), html({seed0}));
    expectGolden(html({seed0}), "one.html");
    expectGolden(html({seed0, seed1, seed2}), "three.html");
}

TEST_F(ReportTest, HtmlRefersToNothingOutside) {
    for (const auto& text : {html({seed0}), html({seed0, seed1, seed2})}) {
        for (const auto* outside : {"<script", "<link", " src=", "url(", "@import", "<img"})
            EXPECT_EQ(text.find(outside), std::string::npos) << outside;
        EXPECT_EQ(count(text, "href="), count(text, "href=\"#"));
        EXPECT_EQ(count(text, "://"), 1u); // the namespace
    }
}

TEST_F(ReportTest, HtmlEscapesTextsAndTakesFiguresFromTheirRoot) {
    ReportDocument document{"a < b & \"c\"\x01",
                            "sub",
                            {{"s", "S", {ReportFigure{"f", {{"r", "l", 0}}, 0, "c > d"}}}},
                            {},
                            "v",
                            0};
    const auto text = reportHtml(document, [](const ReportFigure& figure) {
        EXPECT_EQ(figure.key(), "f/r");
        return std::string("<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg width=\"1mm\"></svg>");
    });
    EXPECT_NE(text.find("<h1>a &lt; b &amp; &quot;c&quot;</h1>"), std::string::npos);
    EXPECT_NE(text.find("\n<svg width=\"1mm\"></svg>\n<figcaption>c &gt; d</figcaption>"), std::string::npos);
    EXPECT_EQ(text.find("<?xml"), std::string::npos);
    EXPECT_EQ(count(reportHtml(document, noFigure), "This figure was not drawn"), 1u);
}

TEST_F(ReportTest, OfAnImportedRunNothingIsSaidThatNobodyKnows) {
    const auto theirs = variant("20260124-090000-wand", [](RunConfig& config) {
        RunConfig imported;
        imported.run.name = "theirs";
        imported.imported = {TrackerKind::Wandb, "/logs/run-x.wandb", "x", {{"optim.lr", "0.25"}}, {}};
        config = imported;
    });
    const auto alone = html({theirs});
    for (const auto* part : {"W&amp;B", "/logs/run-x.wandb", "optim.lr", "0.25", "pdqat report"})
        EXPECT_NE(alone.find(part), std::string::npos) << part;
    for (const auto* part : {"pdqat train", "width factor", "BOPs", "config.json", "rankable"})
        EXPECT_EQ(alone.find(part), std::string::npos) << part;
    const auto both = html({theirs, seed0});
    EXPECT_NE(both.find("pdqat train"), std::string::npos);
    EXPECT_NE(both.find("first run of this program"), std::string::npos);
    EXPECT_EQ(both.find("imported.optim.lr ="), std::string::npos);
}

} // namespace
} // namespace pdqat::report
