// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/run_query.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

RunRecord sampleRecord() {
    RunRecord run;
    run.id = "20261123-180006-wak6";
    run.name = "Demo: Fashion-MNIST, 2 bit";
    run.state = RunState::Finished;
    run.config.quant.bits = {1, 2};
    run.config.quant.highPrecision = {"Block_0_conv0"};
    run.config.method.epsilonLayer = {0.0125, 0.1};
    return run;
}

bool holds(const std::string& query, const RunRecord& run = sampleRecord()) {
    return RunQuery(query).matches(run);
}

std::string queryError(const std::string& query) try {
    RunQuery parsed(query);
    return "";
} catch (const Error& error) {
    return error.what();
}

TEST(RunQuery, AllConditionsMustHold) {
    EXPECT_TRUE(holds(""));
    EXPECT_TRUE(holds("quant.bits=1,2 state=finished"));
    EXPECT_FALSE(holds("quant.bits=1,2 state=failed"));
    EXPECT_FALSE(holds("quant.bits=2"));
}

TEST(RunQuery, ComparesByType) {
    EXPECT_TRUE(holds("kept>=1 kept<2 kept=1|4"));
    EXPECT_TRUE(holds("method.epsilon_layer<0.02")) << "the first of a list";
    EXPECT_TRUE(holds("method.name=dorefa|pd-qat run.epochs>99"));
    EXPECT_TRUE(holds("method.name!=dorefa|any-precision"));
    EXPECT_FALSE(holds("method.name!=dorefa|pd-qat"));
    EXPECT_TRUE(holds("name~\"fashion-mnist, 2\" id~wak6"));
    EXPECT_TRUE(holds("quant.high_precision~block_0 data.set~mnist"));
}

TEST(RunQuery, TellsOfImportedRuns) {
    auto run = sampleRecord();
    run.config.method.kind = MethodKind::FullPrecision;
    run.config.imported = {TrackerKind::MlFlow, "mlflow.db", "id", {{"lr", "0.10"}, {"opt", "sgd"}}, {}};
    run.metrics = {{"f1", 0.75}};
    run.created = 1796083200; // 1 December 2026, 00:00 UTC
    EXPECT_TRUE(
        holds("source=mlflow imported.lr=0.1 imported.lr<0.2 imported.opt=sgd|adam metric.f1>=0.75", run));
    EXPECT_TRUE(holds("imported.opt~S imported.none!=x created=2026-12-01 created>2026-11-30", run));
    EXPECT_FALSE(holds("created>2026-12-01", run)) << "the day itself";
    EXPECT_FALSE(holds("quant.bits=1,2", run)) << "a field of ours says nothing of it";
    EXPECT_FALSE(holds("imported.none=x", run));
    EXPECT_FALSE(holds("metric.none<1", run));
    EXPECT_TRUE(holds("source=own"));
    run.config.imported.settings["grad norm>1"] = "7";
    run.metrics = {{"val/acc:1", 0.5}};
    EXPECT_TRUE(holds(R"("imported.grad norm>1"=7 "imported.grad norm>1">6 "metric.val/acc:1"=0.5)", run));
    EXPECT_EQ(queryKey("metric.val/acc:1"), R"("metric.val/acc:1")");
    EXPECT_EQ(queryKey("metric.f1"), "metric.f1");
    EXPECT_NE(queryError("source=wand").find("wandb"), std::string::npos);
    EXPECT_NE(queryError("created>yesterday").find("2026-11-30"), std::string::npos);
}

TEST(RunQuery, ReachesEveryNumberOfTheBestEpoch) {
    auto run = sampleRecord();
    run.headline = {{Split::Test, {{1, 2.5, 0.25}, {32, 1.5, 0.875}}}, {Split::Train, {{1, 2, 0.5}}}};
    EXPECT_TRUE(holds("test/accuracy@32=87.5% test/loss@1>2 train/accuracy@1=0.5 accuracy32>0.8", run));
    EXPECT_FALSE(holds("val/accuracy@1>0", run));
    EXPECT_NE(queryError("test/acuracy@1>0").find("no such key"), std::string::npos);
}

TEST(RunQuery, AKeyWithoutEffectHasNoValue) {
    EXPECT_FALSE(holds("optim.momentum=0.9")) << "Adam has none";
    EXPECT_TRUE(holds("optim.momentum!=0.9"));
    EXPECT_FALSE(holds("optim.momentum>0"));
    auto run = sampleRecord();
    run.config.method.kind = MethodKind::Dorefa;
    EXPECT_FALSE(holds("method.constraints=layerwise", run));
}

TEST(RunQuery, TheEmptyTextIsAValue) {
    auto record = sampleRecord();
    EXPECT_TRUE(RunQuery("quant.allocation=\"\"").matches(record));
    record.config.quant.allocation = "by hand";
    EXPECT_FALSE(RunQuery("quant.allocation=\"\"").matches(record));
    EXPECT_TRUE(RunQuery("quant.allocation!=\"\"").matches(record));
}

TEST(RunQuery, LabelsCanBeEmpty) {
    auto run = sampleRecord();
    run.labels = {};
    EXPECT_TRUE(holds(R"(note="" tag="")", run));
    EXPECT_FALSE(holds(R"(note!="")", run));
    EXPECT_FALSE(holds(R"(tag!="")", run));
    run.labels.note = "n";
    run.labels.tags = {"t"};
    EXPECT_FALSE(holds(R"(note="")", run));
    EXPECT_TRUE(holds(R"(note!="" tag!="")", run));
    for (const auto* never : {R"(state="")", R"(created="")", R"(epochs="")"})
        EXPECT_NE(queryError(never), "") << never;
}

TEST(RunQuery, NamesWhatIsWrong) {
    EXPECT_EQ(queryError("quant.bit=2"), "quant.bit: there is no such key. Did you mean quant.bits?");
    EXPECT_EQ(queryError("kept~2"),
              "query condition \"kept~2\": kept is a number. Use =, !=, <, <=, > or >=.");
    EXPECT_EQ(queryError("name<b"),
              "query condition \"name<b\": name is a text and has no order. Use =, != or ~.");
    EXPECT_EQ(queryError("run.epochs<ten"),
              "query condition \"run.epochs<ten\": \"ten\" is no number. Give a number.");
    EXPECT_EQ(queryError("data.set<b"),
              "query condition \"data.set<b\": data.set is no number. Use =, != or ~.");
    EXPECT_EQ(queryError("name=\"a b"),
              "query condition \"name=\"a b\": a double quote is not closed. Close it.");
    EXPECT_EQ(
        queryError("quant.bits="),
        "query condition \"quant.bits=\": a value is missing after quant.bits. For example quant.bits=2.");
    EXPECT_NE(queryError("state=done").find("done"), std::string::npos);
    EXPECT_NE(queryError("quant.bits=two").find("quant.bits"), std::string::npos);
}

TEST(RunQuery, LabelsAndResultsAreAskedForToo) {
    auto run = sampleRecord();
    run.labels.tags = {"table1", "todo"};
    run.labels.note = "the learning rate was too high";
    run.epochsDone = 7;
    run.headline = {{Split::Validation, {{1, 0.5, 0.9}}}, {Split::Test, {{1, 0.7, 0.85}, {32, 0.3, 0.95}}}};
    EXPECT_TRUE(holds("tag:table1 tag=todo|done tag~TABLE", run));
    EXPECT_FALSE(holds("tag:table", run)) << "a whole tag";
    EXPECT_TRUE(holds("tag!=done", run));
    EXPECT_FALSE(holds("tag!=done|todo", run));
    EXPECT_TRUE(holds("note~\"learning rate\" archived=no epochs>=7", run));
    EXPECT_TRUE(holds("accuracy>0.84 accuracy<=85% loss<0.8", run))
        << "of the test images at the lowest width";
    EXPECT_FALSE(holds("accuracy>0.1", sampleRecord())) << "not trained yet";
    run.labels.archived = true;
    EXPECT_TRUE(holds("archived=yes", run));
    EXPECT_TRUE(RunQuery("archived=no").asksAboutArchive());
    EXPECT_FALSE(RunQuery("name~archived tag:archived").asksAboutArchive());
    EXPECT_NE(queryError("run.epochs=20%"), "") << "only accuracies are shares";
    EXPECT_NE(queryError("archived=maybe").find("yes, no"), std::string::npos);
    EXPECT_NE(queryError("tag<b").find("no order"), std::string::npos);
}

TEST(RunQuery, FreeWordsLookIntoTexts) {
    auto run = sampleRecord();
    run.labels.tags = {"table1"};
    const auto matches = [&](const char* text) { return RunQuery(text, FreeWords::InTexts).matches(run); };
    EXPECT_TRUE(matches("FASHION finished wak6 table1 quant.bits=1,2"));
    EXPECT_TRUE(matches("\"mnist, 2\""));
    EXPECT_FALSE(matches("fashion cifar"));
    EXPECT_THROW(RunQuery("fashion"), Error) << "recipes want conditions";
    EXPECT_THROW(RunQuery("quant.bit=2", FreeWords::InTexts), Error);
}

TEST(Tags, AreWordsThatQueriesCanName) {
    EXPECT_EQ(tagsFrom(" b, a  b,, c\n"), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_TRUE(tagsFrom("").empty());
    for (const auto* text : {"a=b", "a|b", "say \"it\"", "table:1"})
        EXPECT_THROW(tagsFrom(text), Error) << text;
}

TEST(RunQuery, NumbersFollowTheBitWidth) {
    const auto config = sampleRecord().config;
    const auto& epsilon = requireField("method.epsilon_layer");
    EXPECT_EQ(numberOf(epsilon, config, 1), 0.0125);
    EXPECT_EQ(numberOf(epsilon, config, 2), 0.1);
    EXPECT_EQ(numberOf(requireField("run.epochs"), config, 2), 100);
    EXPECT_TRUE(std::isnan(numberOf(requireField("optim.momentum"), config, 1)));
    EXPECT_TRUE(std::isnan(numberOf(requireField("data.set"), config, 1)));
}

} // namespace
} // namespace pdqat
