// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of an experiment in files.
#pragma once

#include "engine/api/config.h"
#include "widgets/basics/jobs.h"

#include <QObject>

class QWidget;

namespace pdqat::ui {

class ConfigDocument;

class ConfigFiles : public QObject {
    Q_OBJECT
public:
    ConfigFiles(const ConfigDocument& document, QWidget& window);

    void chooseImport();
    void chooseExport();
    /// imported() follows, or failed().
    void importFrom(const QString& path);
    void exportTo(const QString& path); ///< failed() follows where it cannot be written

Q_SIGNALS:
    void imported(const pdqat::RunConfig& config, const QString& reason);
    void failed(const QString& title, const QString& message);

private:
    const ConfigDocument& document_;
    QWidget& window_;
    Jobs files_;
};

} // namespace pdqat::ui
