// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's toolbar: a new experiment, its run, its preset.
#pragma once

#include "widgets/form/experiment_service.h"

#include <QToolBar>

class QLabel;

namespace pdqat::ui {

class Actions;
class ConfigDocument;

class ToolBar : public QToolBar {
    Q_OBJECT
public:
    ToolBar(const Actions& actions, ConfigDocument& document, const std::vector<PresetEntry>& presets);

    /// Shows and hides the form.
    void addForm(QAction* toggle);

private:
    void retranslate();

    QLabel* presetLabel_;
};

} // namespace pdqat::ui
