// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/live/replot_clock.h"

#include <QElapsedTimer>

using namespace pdqat;

namespace {

/// Takes its time to draw.
class SlowView : public ui::LiveView {
public:
    explicit SlowView(int milliseconds = 0) : milliseconds_(milliseconds) {}
    int drawn = 0;
    qint64 busy = 0; ///< nanoseconds

protected:
    bool isOnScreen() const override { return true; }
    void redraw() override {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < milliseconds_) {
        }
        busy += clock.nsecsElapsed();
        ++drawn;
    }

private:
    int milliseconds_;
};

} // namespace

class ReplotClockTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    /// The share holds by what the clock measures itself, so load on the machine changes nothing.
    void newDataTakeASmallShareOfTheTime() {
        SlowView view(8);
        QElapsedTimer clock;
        clock.start();
        while (view.drawn < 6) {
            view.noteNews();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        }
        // the last round's rest is still to come
        const double rounds = double(view.drawn - 1) / view.drawn;
        QVERIFY2(double(view.busy) * rounds <= 0.1 * double(clock.nsecsElapsed()),
                 qPrintable(QString::number(double(view.busy) / double(clock.nsecsElapsed()))));
    }

    void whoWaitsForSomethingIsServedBeforeTheRestIsOver() {
        SlowView heavy(60), light;
        heavy.noteNews();
        QTRY_COMPARE(heavy.drawn, 1);
        QElapsedTimer rest;
        rest.start();
        heavy.noteNews();
        light.markDirty();
        QTRY_COMPARE(light.drawn, 1);
        QCOMPARE(heavy.drawn, 2); // what else is new is drawn with it
        QVERIFY(rest.elapsed() < 60 * ui::ReplotClock::restFactor);
    }
};

PDQAT_WIDGET_TEST(ReplotClockTest)
#include "replot_clock_test.moc"
