// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/widget_test.h"

#include <QTemporaryDir>

#include <cstdio>

namespace pdqat::fake {
namespace {

/// What Qt's offscreen platform says about itself for every window.
const auto platformNoise = QStringLiteral("This plugin does not support");

QStringList unexpected, expected;
QtMessageHandler testHandler = nullptr;

void watch(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const auto known = std::find_if(expected.begin(), expected.end(),
                                        [&](const QString& part) { return message.contains(part); });
        if (known != expected.end())
            expected.erase(known);
        else if (!message.startsWith(platformNoise))
            unexpected << message;
    }
    if (testHandler)
        testHandler(type, context, message);
}

} // namespace

void expectWarning(const QString& part) { expected << part; }

int runTests(QObject& object, int argc, char** argv) {
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(QStringLiteral("config"))));
    qputenv("XDG_STATE_HOME", QFile::encodeName(home.filePath(QStringLiteral("state"))));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(QStringLiteral("data"))));
    testHandler = qInstallMessageHandler(watch);
    const int failures = QTest::qExec(&object, argc, argv);
    for (const auto& message : unexpected)
        std::fprintf(stderr, "FAIL!  : unexpected warning: %s\n", qPrintable(message));
    return failures + int(unexpected.size());
}

} // namespace pdqat::fake
