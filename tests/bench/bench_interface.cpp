// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface alone, fed by a made-up run.
#include "tests/bench/interface_bench.h"

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    pdqat::ui::bench::Bench bench(pdqat::ui::bench::parse(app));
    bench.start();
    return QApplication::exec();
}
