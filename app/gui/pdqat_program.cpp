// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pdqat_program.h"

#include "engine/api/text.h"
#include "engine/os/process.h"
#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <stdexcept>
#include <string_view>

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

QString lastErrorIn(const std::string& output) {
    constexpr std::string_view prefix("pdqat: ");
    std::string found;
    for (const auto& line : split(output, '\n'))
        if (line.starts_with(prefix))
            found = line.substr(prefix.size());
    return toQt(found);
}

} // namespace pdqat::ui
