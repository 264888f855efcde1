// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Call in init() of a test: any warning from Qt fails the test.
#pragma once

#include <QRegularExpression>
#include <QtTest>

namespace pdqat::test {

inline void failOnWarnings() {
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

} // namespace pdqat::test
