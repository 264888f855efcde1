// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/plots/decimate.h"

#include <algorithm>
#include <cmath>

using namespace pdqat;
using namespace pdqat::ui;

class DecimateTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void theShapeIsKept() {
        std::vector<QPointF> points;
        for (int i = 0; i < 20000; ++i)
            points.push_back({i * 0.05, 200 + 150 * std::sin(i * 1e-3) + (i == 7777 ? 90 : 0)});
        points[5000].setY(qQNaN());
        const auto kept = decimate(points, 1);
        QVERIFY(kept.size() < 500);
        QVERIFY(std::find(kept.begin(), kept.end(), 7777) != kept.end());
        QVERIFY(std::find(kept.begin(), kept.end(), 5000) != kept.end());
        QCOMPARE(kept.front(), std::size_t(0));
        QCOMPARE(kept.back(), points.size() - 1);
        std::size_t next = 0;
        for (std::size_t i = 0; i < points.size(); ++i) { // every point is near the line drawn past it
            while (kept[next] < i)
                ++next;
            if (kept[next] == i || std::isnan(points[i].y()))
                continue;
            const auto a = points[kept[next - 1]], b = points[kept[next]];
            if (std::isnan(a.y()) || std::isnan(b.y()) || b.x() - a.x() < 1)
                continue;
            const double line = a.y() + (b.y() - a.y()) * (points[i].x() - a.x()) / (b.x() - a.x());
            QVERIFY2(std::abs(line - points[i].y()) <= 1.0, qPrintable(QString::number(i)));
        }
    }
};

PDQAT_WIDGET_TEST(DecimateTest)
#include "decimate_test.moc"
