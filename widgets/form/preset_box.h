// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preset in the toolbar: shows which one the configuration equals; opens the panel that loads another.
#pragma once

#include "widgets/form/experiment_service.h"

#include <QComboBox>

namespace pdqat::ui {

class ConfigDocument;
class PresetPanel;

class PresetBox : public QComboBox {
    Q_OBJECT
public:
    PresetBox(ConfigDocument& document, std::vector<PresetEntry> presets, QWidget* parent = nullptr);

    const std::vector<PresetEntry>& presets() const { return presets_; }
    void showPopup() override; ///< the panel in place of the flat list

private:
    void retranslate();
    void load(int row);
    void follow(); ///< shows the preset that the configuration equals, or "Own settings"

    ConfigDocument& document_;
    std::vector<PresetEntry> presets_;
    PresetPanel* panel_;
};

} // namespace pdqat::ui
