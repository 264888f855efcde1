// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/event_replay.h"
#include "tests/fixtures/qt/widget_test.h"

using namespace pdqat;

class EventReplayTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void aReplayComesInSlicesAndCanBeReplaced() {
        ui::EventReplay replay;
        std::vector<Event> events(1000, Event{1, BatchDone{}});
        std::size_t seen = 0, slices = 0, beginnings = 0;
        QStringList finished;
        connect(&replay, &ui::EventReplay::slice, this,
                [&](const QString&, const ui::EventList& slice, bool first) {
                    seen = first ? slice->size() : seen + slice->size();
                    beginnings += first;
                    if (++slices == 2)
                        replay.start(QStringLiteral("run"), events); // asked for again meanwhile
                });
        connect(&replay, &ui::EventReplay::finished, this, [&](const QString& run) { finished << run; });
        replay.start(QStringLiteral("run"), events);
        QTRY_COMPARE(finished, QStringList{QStringLiteral("run")});
        QCOMPARE(seen, events.size());
        QCOMPARE(beginnings, std::size_t{2});
        QVERIFY(slices > 10);
        replay.start(QStringLiteral("empty"), {});
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(seen, std::size_t{0}); // an empty log replaces what was known too
    }
};

PDQAT_WIDGET_TEST(EventReplayTest)
#include "event_replay_test.moc"
