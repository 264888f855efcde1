// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against stored runs of the official code: those of tests/data/golden, and those in the folder
// that PDQAT_GOLDEN names.
#include "engine/api/error.h"
#include "engine/os/environment.h"
#include "engine/verify/golden_case.h"
#include "engine/verify/verify.h"
#include "tests/fixtures/recording_sink.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace pdqat::verify {
namespace {

namespace fs = std::filesystem;

void appendCases(const fs::path& folder, std::vector<fs::path>& cases) {
    std::vector<fs::path> found;
    std::error_code missing; // told by GoldenCases.AreAllThere
    for (const auto& entry : fs::directory_iterator(folder, missing))
        if (fs::exists(entry.path() / "case.txt"))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    cases.insert(cases.end(), found.begin(), found.end());
}

std::vector<fs::path> allCases() {
    std::vector<fs::path> cases;
    appendCases(fs::path(PDQAT_SOURCE) / "tests/data/golden", cases);
    if (const auto more = os::environment("PDQAT_GOLDEN"); !more.empty())
        appendCases(more, cases);
    return cases;
}

class Golden : public testing::TestWithParam<fs::path> {};

TEST_P(Golden, AgreesWithTheOfficialCode) {
    const auto golden = readGoldenCase(GetParam());
    RecordingSink sink;
    const auto agreements = verify(golden, sink);
    ASSERT_GE(agreements.size(), 4u);
    for (const auto& one : agreements) {
        EXPECT_GT(one.values, 0u) << one.kind;
        // Tolerances: three times the drift by convolution kernels alone (tests/data/golden/README.md).
        EXPECT_LE(one.difference, one.tolerance) << one.kind << ", largest at " << one.where;
    }
}

INSTANTIATE_TEST_SUITE_P(Stored, Golden, testing::ValuesIn(allCases()), [](const auto& tested) {
    std::string name =
        tested.param.parent_path().filename().string() + '_' + tested.param.filename().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
});

TEST(GoldenCases, AreAllThere) {
    std::vector<fs::path> ours;
    appendCases(fs::path(PDQAT_SOURCE) / "tests/data/golden", ours);
    EXPECT_EQ(ours.size(), 5u);
    if (const auto more = os::environment("PDQAT_GOLDEN"); !more.empty()) {
        EXPECT_GT(allCases().size(), 5u) << "PDQAT_GOLDEN names no folder with cases: " << more;
    }
}

TEST(OfficialFlags, BecomeAConfiguration) {
    const auto config = configOfOfficialFlags(
        "resnet20q expand=1 script=train_pd_layers.py n_train=640 n_test=256 epochs=2 batch=128 "
        "optimizer=adam "
        "lr=1e-3 unless given: --bit_width_list 2,4,32 --layerwise_constraint --constraint_norm L1 "
        "--epsilonlw "
        "0.002 --epsilon_out 0.7 --lr_dual 0.1 --seed 7 --batch-size 64 --lr_decay 50,75 --weight-decay 1e-4 "
        "--val_frac 0.2 --optimizer sgd --lr 0.05 --epochs 3 --no_quant_layers "
        "Block_3_shortcut,Block_0_conv0",
        "case.txt");
    EXPECT_EQ(config.quant.bits, (std::vector<std::int64_t>{2, 4}));
    EXPECT_EQ(config.method.kind, MethodKind::PdQat);
    EXPECT_EQ(config.method.semantics, Semantics::Reference);
    EXPECT_EQ(config.method.constraints, ConstraintSet::Layerwise);
    EXPECT_EQ(config.method.norm, Norm::L1);
    EXPECT_EQ(config.method.epsilonLayer, (std::vector<double>{0.002}));
    EXPECT_EQ(config.method.epsilonOut, (std::vector<double>{0.7}));
    EXPECT_EQ(config.dual.rate, 0.1);
    EXPECT_EQ(config.run.seed, 7);
    EXPECT_EQ(config.run.batchSize, 64);
    EXPECT_EQ(config.run.epochs, 3);
    EXPECT_EQ(config.optim.kind, OptimizerKind::Sgd);
    EXPECT_EQ(config.optim.learningRate, 0.05);
    EXPECT_EQ(config.optim.weightDecay, 1e-4);
    EXPECT_EQ(config.optim.milestones, (std::vector<std::int64_t>{50, 75}));
    EXPECT_EQ(config.data.validationFraction, 0.2);
    EXPECT_EQ(config.data.trainLimit, 640);
    EXPECT_EQ(config.data.testLimit, 256);
    EXPECT_EQ(config.quant.highPrecision, (std::vector<std::string>{"Block_3_shortcut", "Block_0_conv0"}));
    EXPECT_FALSE(config.data.shuffle);
}

TEST(OfficialFlags, VanillaFixesTheDuals) {
    const auto config = configOfOfficialFlags("epochs=2: --vanilla --bit_width_list 2,32", "case.txt");
    EXPECT_EQ(config.method.kind, MethodKind::PdFixed);
    EXPECT_EQ(config.method.constraints, ConstraintSet::Output);
}

TEST(OfficialFlags, FullPrecisionAloneAndQuotedLists) {
    EXPECT_EQ(configOfOfficialFlags("epochs=2: --bit_width_list 32", "case.txt").method.kind,
              MethodKind::FullPrecision);
    EXPECT_EQ(configOfOfficialFlags("epochs=2: --no_quant_layers \"6,7\"", "case.txt").quant.highPrecision,
              (std::vector<std::string>{"6", "7"}));
}

TEST(OfficialFlags, UnknownOnesAreRefusedByName) {
    const auto message = [](const std::string& text) -> std::string {
        try {
            configOfOfficialFlags(text, "case.txt");
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Config);
            return error.what();
        }
        return {};
    };
    EXPECT_NE(message("epochs=2: --epsilon_in 3").find("\"epsilon_in\""), std::string::npos);
    EXPECT_NE(message("epochs=2: --lr").find("\"--lr\" has no value"), std::string::npos);
}

TEST(GoldenCases, ThatAreIncompleteAreRefused) {
    try {
        readGoldenCase(fs::path(PDQAT_SOURCE) / "tests/data/golden/data");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Data);
        EXPECT_NE(std::string(error.what()).find("case.txt"), std::string::npos);
    }
}

} // namespace
} // namespace pdqat::verify
