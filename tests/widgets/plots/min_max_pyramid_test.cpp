// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/plots/min_max_pyramid.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace pdqat;
using ui::MinMaxPyramid;

class MinMaxPyramidTest : public test::WidgetTest {
    Q_OBJECT
    static std::vector<double> noise(std::size_t count, unsigned seed) {
        std::mt19937 random(seed);
        std::vector<double> values(count);
        for (auto& value : values)
            value = random() % 50 == 0 ? qQNaN() : double(random() % 1000);
        return values;
    }
    static MinMaxPyramid over(const std::vector<double>& values, std::size_t pieces) {
        MinMaxPyramid pyramid;
        for (std::size_t piece = 1; piece <= pieces; ++piece)
            pyramid.extend(values.size() * piece / pieces, [&](std::size_t i) { return values[i]; });
        return pyramid;
    }

private Q_SLOTS:
    void everyColumnKeepsItsLowestItsHighestAndItsGap() {
        for (const std::size_t count : {1, 15, 16, 17, 1000, 4096, 5000})
            for (const std::size_t column : {16, 50, 256}) {
                const auto values = noise(count, unsigned(count + column));
                const auto pyramid = over(values, 7);
                QCOMPARE(pyramid.size(), count);
                for (const auto& [begin, end] :
                     {std::pair{std::size_t{0}, count}, std::pair{count / 3, count - count / 5}}) {
                    const auto pick = pyramid.pick(begin, end, [&](auto first, auto last) {
                        return first / column ==
                               last / column; // the picture's columns have so many points each
                    });
                    QVERIFY(std::ranges::is_sorted(pick.indices, std::ranges::less_equal()));
                    QVERIFY(std::ranges::all_of(pick.indices, [&](auto i) { return begin <= i && i < end; }));
                    const auto inside = [&](std::size_t at) { return at / column; };
                    for (auto at = begin; at < end;) {
                        const auto last = std::min(end, (inside(at) + 1) * column);
                        double low = qInf(), high = -qInf(), pickedLow = qInf(), pickedHigh = -qInf();
                        bool gap = false, pickedGap = false;
                        const auto look = [](double value, double& least, double& most, bool& isGap) {
                            isGap |= std::isnan(value);
                            least = std::fmin(least, value);
                            most = std::fmax(most, value);
                        };
                        for (auto i = at; i < last; ++i)
                            look(values[i], low, high, gap);
                        for (const auto i : pick.indices)
                            if (at <= i && i < last)
                                look(values[i], pickedLow, pickedHigh, pickedGap);
                        QCOMPARE(pickedLow, low);
                        QCOMPARE(pickedHigh, high);
                        QCOMPARE(pickedGap, gap);
                        at = last;
                    }
                }
            }
    }

    void whatHasRoomIsDrawnWhole() {
        const auto values = noise(1000, 1);
        const auto pick = over(values, 1).pick(3, 903, [](auto, auto) { return false; });
        QCOMPARE(pick.indices.size(), std::size_t(900));
        QCOMPARE(pick.most, std::size_t(1));
    }

    void aMillionPointsAreFewWhereTheyAreOneColumn() {
        const auto values = noise(1'000'000, 2);
        const auto pick = over(values, 3).pick(0, values.size(), [](auto, auto) { return true; });
        QVERIFY2(pick.indices.size() < 200, qPrintable(QString::number(pick.indices.size())));
        QVERIFY(pick.most >= 500'000);
    }

    void afterClearingItBeginsAnew() {
        auto pyramid = over(noise(100, 3), 1);
        pyramid.clear();
        QCOMPARE(pyramid.size(), std::size_t(0));
        const std::vector<double> values(32, 1.0);
        pyramid.extend(32, [&](std::size_t i) { return values[i]; });
        QCOMPARE(pyramid.pick(0, 32, [](auto, auto) { return true; }).indices.size(), std::size_t(1));
    }
};

PDQAT_WIDGET_TEST(MinMaxPyramidTest)
#include "min_max_pyramid_test.moc"
