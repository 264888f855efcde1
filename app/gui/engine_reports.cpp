// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_reports.h"

#include "engine/os/process.h"

#include <stdexcept>
#include <utility>

namespace pdqat::ui {

EngineReports::EngineReports(QString libraryFolder, const QString& program)
    : libraryFolder_(std::move(libraryFolder)), program_(program) {}

void EngineReports::write(const QStringList& runs, const QString& path) {
    std::vector<std::string> arguments{"--library", libraryFolder_.toStdString(), "-o", path.toStdString()};
    for (const auto& id : runs)
        arguments.insert(arguments.end(), {"--report", id.toStdString()});
    jobs_.run(
        {},
        [program = program_.toStdString(), arguments] {
            os::Process writing(program, arguments, {os::ProcessOutput::Text});
            if (writing.wait() != 0)
                throw std::runtime_error(writing.text());
        },
        [this, path](const auto& outcome) {
            if (outcome.value)
                Q_EMIT written(path);
            else
                Q_EMIT errorOccurred(tr("The report was not written"), outcome.problem.trimmed());
        });
}

} // namespace pdqat::ui
