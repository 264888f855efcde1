// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pdqat_program.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "widgets/basics/texts.h"

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

std::unique_ptr<os::Process> startPdqat(const std::vector<std::string>& arguments,
                                        const std::filesystem::path& output) {
    std::filesystem::remove(output);
    return std::make_unique<os::Process>(pdqatProgram(), arguments,
                                         os::ProcessOptions{os::ProcessOutput::AppendedFile, output,
                                                            os::ProcessGroup::OwnSession,
                                                            os::ProcessEnd::LeftRunning});
}

QString errorIn(const std::filesystem::path& output) try {
    return toQt(lastErrorIn(os::readFile(output)));
} catch (const Error&) {
    return {};
}

} // namespace pdqat::ui
