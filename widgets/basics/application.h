// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The application object of every program with a window.
#pragma once

#include <QApplication>

#include <clocale>

namespace pdqat::ui {

/// Qt takes the user's locale for the whole process, where "0.05" may then be no number to the C library and
/// to all that is built on it. Numbers stay as files have them; what people read asks QLocale, which does not
/// look here.
class Application : public QApplication {
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) { std::setlocale(LC_NUMERIC, "C"); }
};

} // namespace pdqat::ui
