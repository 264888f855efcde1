// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/event_ring.h"
#include "tests/fixtures/qt/widget_test.h"

#include <thread>

using namespace pdqat;

class EventRingTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void dropsDisplayPointsOnlyAndCountsThem();
    void losesNothingBetweenTwoThreads();
};

void EventRingTest::keepsTheOrder() {
    ui::EventRing ring(8);
    for (std::int64_t i = 0; i < 5; ++i)
        ring.post({static_cast<double>(i), BatchDone{}});
    const auto first = ring.take(3), second = ring.take(10);
    QCOMPARE(first.size(), std::size_t{3});
    QCOMPARE(second.size(), std::size_t{2});
    QCOMPARE(second.back().time, 4.0);
    QVERIFY(ring.take(1).empty());
}

void EventRingTest::dropsDisplayPointsOnlyAndCountsThem() {
    ui::EventRing ring(2);
    for (int i = 0; i < 5; ++i)
        ring.post({0, LayerStatistics{}});
    ring.post({0, EpochDone{}});
    ring.post({0, RunFinished{}});
    QCOMPARE(ring.dropped(), std::size_t{3});
    const auto events = ring.take(100);
    QCOMPARE(events.size(), std::size_t{4});
    QVERIFY(isEnd(events.back()));
}

void EventRingTest::losesNothingBetweenTwoThreads() {
    constexpr std::int64_t count = 20000;
    ui::EventRing ring(count);
    std::jthread producer([&ring] {
        for (std::int64_t i = 0; i < count; ++i)
            ring.post({static_cast<double>(i), BatchDone{}});
    });
    std::int64_t expected = 0;
    while (expected < count)
        for (const auto& event : ring.take(512))
            QCOMPARE(event.time, static_cast<double>(expected++));
    QCOMPARE(ring.dropped(), std::size_t{0});
}

PDQAT_WIDGET_TEST(EventRingTest)
#include "event_ring_test.moc"
