// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/judge.h"
#include "engine/figures/statistics.h"
#include "tests/fixtures/error_text.h"

#include <cmath>
#include <random>

namespace pdqat::figures {
namespace {

std::string layer(int i) { return std::string(1, static_cast<char>('a' + i)); }

/// Ten layers, each worth its index squared; sets of three of them.
double worth(const std::string& name) { return std::pow(name[0] - 'a', 2); }
std::vector<JudgingRun> runs(int sets, double noise = 0) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0, 1);
    std::vector<JudgingRun> list;
    for (int i = 0; static_cast<int>(list.size()) < sets; ++i) {
        JudgingRun run{{layer(i % 10), layer((i + 1 + i / 10) % 10), layer((i + 4) % 10)}, 50};
        std::sort(run.kept.begin(), run.kept.end());
        if (std::unique(run.kept.begin(), run.kept.end()) != run.kept.end())
            continue;
        for (const auto& kept : run.kept)
            run.accuracy += 0.01 * worth(kept);
        run.accuracy += noise * normal(random);
        list.push_back(run);
    }
    return list;
}
Scores scores(const std::string& name, const auto& of) {
    Scores list{name, {}};
    for (int i = 0; i < 10; ++i)
        list.ofLayer[layer(i)] = of(layer(i));
    return list;
}

TEST(Judge, FindsWhatTellsTheAccuracy) {
    const auto right = scores("right", worth),
               wrong = scores("wrong", [](const auto&l) { return -worth(l); }),
               size = scores("size", [](const auto&l) { return 5 * worth(l) + 3; }),
               other = scores("other", [](const auto&l) { return (l[0] * 7) % 10; }),
               equal = scores("equal", [](const auto&) { return 1.0; });
    const auto found = judge(runs(30), {right, wrong, other, equal, size}, {size});
    EXPECT_EQ(found.sets, 30u);
    EXPECT_TRUE(std::isnan(found.ceiling)) << "no set was trained twice";
    EXPECT_NEAR(found.criteria[0].r, 1, 1e-12);
    EXPECT_NEAR(found.criteria[1].r, -1, 1e-12);
    EXPECT_NEAR(found.criteria[1].difference, 2, 1e-12);
    EXPECT_NEAR(found.criteria[1].p, 2.0 / 10001, 1e-12) << "as small as the draws can tell";
    EXPECT_TRUE(std::isnan(found.criteria[0].partial)) << "size says the same";
    EXPECT_LT(std::abs(found.criteria[2].r), 0.9);
    EXPECT_TRUE(std::isnan(found.criteria[3].r)) << "the sums are all 3";
    EXPECT_NEAR(found.criteria[4].difference, 0, 1e-12);
    EXPECT_EQ(found.criteria[0].p, 1);
}

TEST(Judge, PartialCorrelationIsWhatIsLeft) {
    // Accuracy is size plus a part of its own, which only `own` knows.
    const auto size = scores("size", [](const auto&l) { return l[0] % 4; }),
               own = scores("own", [](const auto&l) { return (l[0] * 3) % 7; }),
               both = scores("both", [](const auto&l) { return l[0] % 4 + (l[0] * 3) % 7; });
    auto list = runs(40);
    for (auto& run : list) {
        run.accuracy = 0;
        for (const auto& kept : run.kept)
            run.accuracy += both.ofLayer.at(kept);
    }
    const auto found = judge(list, {both, own, size}, {size});
    EXPECT_NEAR(found.criteria[0].partial, 1, 1e-9);
    EXPECT_NEAR(found.criteria[1].partial, 1, 1e-9);
    EXPECT_LT(found.criteria[1].r, 0.99);
}

TEST(Judge, RepeatsSayWhatNoCriterionCanTell) {
    auto list = runs(20);
    for (int i = 0; i < 4; ++i) // two more of each of four sets: ±2 about the first
        for (const double off : {2.0, -2.0}) {
            auto run = list[static_cast<std::size_t>(i)];
            run.accuracy += off;
            list.push_back(run);
        }
    const auto found = judge(list, {scores("right", worth)}, {});
    EXPECT_EQ(found.sets, 20u);
    EXPECT_EQ(found.repeats, 8u);
    EXPECT_NEAR(found.seedSpread, 2, 1e-12) << "√(4 · 8 / 8)";
    EXPECT_NEAR(found.ceiling, std::sqrt(std::max(0.0, 1 - 4 / (found.spread * found.spread))), 1e-12);
    EXPECT_NEAR(found.criteria[0].r, 1, 1e-12) << "the first runs alone judge";
}

/// 200 experiments in which nothing tells anything: a true null is refused at about 5 %.
TEST(Judge, ANullIsRefusedAsOftenAsStated) {
    std::mt19937 random(1);
    std::normal_distribution<double> normal(0, 1);
    int refused = 0;
    constexpr int experiments = 200;
    auto list = runs(30);
    for (int i = 0; i < experiments; ++i) {
        for (auto& run : list)
            run.accuracy = normal(random);
        const auto found = judge(list,
                                 {scores("a", [](const auto& l) { return (l[0] * 7) % 10; }),
                                  scores("b", [](const auto& l) { return (l[0] * 3) % 11; })},
                                 {});
        refused += found.criteria[1].p < 0.05;
    }
    EXPECT_GE(refused, 0.02 * experiments);
    EXPECT_LE(refused, 0.09 * experiments);
}

/// One layer is in half of the sets; a resample without it leaves the criterion's sums all equal.
TEST(Judge, ADrawWithoutANumberLeavesThePToTheOthers) {
    std::vector<JudgingRun> list;
    for (int i = 0; i < 8; ++i)
        list.push_back({{layer(i), i < 4 ? "j" : layer((i + 1) % 8)}, 50.0 + i % 3});
    const auto found = judge(list,
                             {scores("all", [](const auto& l) { return l[0] - 'a'; }),
                              scores("j", [](const auto& l) { return l == "j"; })},
                             {});
    EXPECT_GT(found.criteria[1].p, 0);
    EXPECT_LE(found.criteria[1].p, 1);
    const auto nothing = judge(list,
                               {scores("all", [](const auto& l) { return l[0] - 'a'; }),
                                scores("equal", [](const auto&) { return 1.0; })},
                               {});
    EXPECT_TRUE(std::isnan(nothing.criteria[1].p)) << "no draw has a number";
}

TEST(Judge, RefusesTooFewSetsAndLayersWithoutAScore) {
    EXPECT_NE(
        errorText(ErrorKind::Usage, [] { judge(runs(7), {scores("right", worth)}, {}); }).find("at least 8"),
        std::string::npos);
    auto list = runs(20);
    list[3].kept[0] = "z";
    EXPECT_NE(
        errorText(ErrorKind::Usage, [&] { judge(list, {scores("right", worth)}, {}); }).find("right has no"),
        std::string::npos);
}

TEST(Holm, AdjustsInTheOrderGiven) {
    EXPECT_EQ(holmAdjusted({0.04, 0.01, 0.03}), (std::vector<double>{0.06, 0.03, 0.06}));
    EXPECT_EQ(holmAdjusted({0.5, 0.9}), (std::vector<double>{1, 1}));
    EXPECT_EQ(holmAdjusted({std::nan(""), 0.02}), (std::vector<double>{1, 0.04}));
    EXPECT_FALSE(allRejected({}, 0.05));
}

} // namespace
} // namespace pdqat::figures
