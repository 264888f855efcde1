// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/config_files.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "widgets/basics/choose_file.h"
#include "widgets/form/config_document.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace pdqat::ui {
namespace {

/// A file that builds on a preset holds a part of the settings only; the rest would silently be defaults.
void requireWhole(const QByteArray& content, const QString& path) {
    const auto base = QJsonDocument::fromJson(content).object().value(QLatin1String("_base")).toString();
    if (!base.isEmpty())
        throw Error(ErrorKind::Config, path.toStdString(),
                    "holds only what differs from the preset " + base.toStdString(),
                    "pdqat config template --config FILE writes it whole");
}

} // namespace

ConfigFiles::ConfigFiles(const ConfigDocument& document, QWidget& window)
    : QObject(&window), document_(document), window_(window) {}

void ConfigFiles::chooseImport() {
    chooseFileToOpen(&window_, tr("Import settings"), tr("Settings (*.json)"),
                     [this](const QString& path) { importFrom(path); });
}

void ConfigFiles::chooseExport() {
    chooseFileToSave(&window_, tr("Export settings"), QStringLiteral("experiment.json"),
                     tr("Settings (*.json)"), [this](const QString& path) { exportTo(path); });
}

void ConfigFiles::importFrom(const QString& path) {
    files_.run(
        {},
        [path] {
            const auto content = readBytes(path);
            requireWhole(content, path);
            return configFromJson(content.toStdString(), path.toStdString());
        },
        [this, path](const auto& outcome) {
            if (outcome.value)
                Q_EMIT imported(*outcome.value, tr("import %1").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT failed(tr("The settings could not be read."), outcome.problem);
        });
}

void ConfigFiles::exportTo(const QString& path) {
    files_.run(
        {}, [path, text = toJson(document_.config())] { writeFile(path, QByteArray::fromStdString(text)); },
        [this](const auto& outcome) {
            if (!outcome.value)
                Q_EMIT failed(tr("The settings were not written."), outcome.problem);
        });
}

} // namespace pdqat::ui
