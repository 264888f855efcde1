// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pdqat_program.h"

#include "engine/os/process.h"

#include <QCoreApplication>

#include <stdexcept>

namespace pdqat::ui {

std::filesystem::path pdqatProgram() {
    if (const auto found = os::findBesideOrInPath("pdqat"))
        return *found;
    throw std::runtime_error(
        QCoreApplication::translate("pdqatProgram",
                                    "This is done by the program pdqat, which is neither beside this one nor "
                                    "in PATH. Install it, or start this on a machine that has it.")
            .toStdString());
}

} // namespace pdqat::ui
