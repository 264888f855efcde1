// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_reports.h"

#include <QProcess>

#include <utility>

namespace pdqat::ui {

EngineReports::EngineReports(QString libraryFolder, const QString& program)
    : libraryFolder_(std::move(libraryFolder)), program_(program) {}

EngineReports::~EngineReports() {
    for (auto* process : findChildren<QProcess*>())
        process->waitForFinished(-1);
}

void EngineReports::write(const QStringList& runs, const QString& path) {
    auto* process = new QProcess(this);
    QStringList arguments{QStringLiteral("--library"), libraryFolder_, QStringLiteral("-o"), path};
    for (const auto& id : runs)
        arguments << QStringLiteral("--report") << id;
    const auto fail = [this, process](const QString& message) {
        Q_EMIT errorOccurred(tr("The report was not written"), message);
        process->deleteLater();
    };
    connect(process, &QProcess::errorOccurred, this, [process, fail](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(process->errorString());
    });
    connect(process, &QProcess::finished, this,
            [this, process, path, fail](int code, QProcess::ExitStatus status) {
                if (status != QProcess::NormalExit || code != 0)
                    return fail(QString::fromUtf8(process->readAllStandardError()).trimmed());
                process->deleteLater();
                Q_EMIT written(path);
            });
    process->start(program_, arguments);
}

} // namespace pdqat::ui
