// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of every interface test: a Qt warning that nobody expected fails the program.
#pragma once

#include <QApplication>
#include <QtTest>

namespace pdqat::fake {

/// The test that runs now expects a warning that contains `part`; it is taken off the list when it comes.
void expectWarning(const QString& part);

/// Runs all tests of `object` in its own temporary settings folder.
int runTests(QObject& object, int argc, char** argv);

} // namespace pdqat::fake

#define PDQAT_WIDGET_TEST(Class)                                                                             \
    int main(int argc, char** argv) {                                                                        \
        QApplication app(argc, argv);                                                                        \
        Class test;                                                                                          \
        return pdqat::fake::runTests(test, argc, argv);                                                      \
    }
