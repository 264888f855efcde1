// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/preset_box.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/form/config_document.h"
#include "widgets/form/preset_panel.h"

#include <algorithm>

namespace pdqat::ui {

PresetBox::PresetBox(ConfigDocument& document, std::vector<PresetEntry> presets, QWidget* parent)
    : QComboBox(parent),
      document_(document),
      presets_(std::move(presets)),
      panel_(new PresetPanel(presets_, this)) {
    for (const auto& preset : presets_)
        addItem(catalogueText(preset.name), preset.id);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(32);
    guardWheel(this);
    connect(this, &QComboBox::activated, this, &PresetBox::load);
    connect(panel_, &PresetPanel::chosen, this, [this](int row) {
        setCurrentIndex(row);
        Q_EMIT activated(row);
    });
    connect(&document_, &ConfigDocument::changed, this, &PresetBox::follow);
    retranslate();
    onLanguageChange(this, &PresetBox::retranslate);
}

void PresetBox::showPopup() { panel_->openBelow(this, currentIndex()); }

void PresetBox::load(int row) {
    const auto& preset = presets_[std::size_t(row)];
    document_.replace(preset.config, tr("preset %1").arg(catalogueText(preset.name)));
}

void PresetBox::follow() {
    const auto same = std::find_if(presets_.begin(), presets_.end(), [this](const PresetEntry& preset) {
        return preset.config == document_.config();
    });
    setCurrentIndex(same == presets_.end() ? -1 : int(same - presets_.begin()));
    setToolTip(same == presets_.end() ? tr("The settings differ from every preset.")
                                      : catalogueText(same->description));
}

void PresetBox::retranslate() {
    setPlaceholderText(tr("Own settings"));
    setNames(this, QStringLiteral("presets"), tr("Preset"));
    for (int row = 0; row < count(); ++row) {
        setItemText(row, catalogueText(presets_[std::size_t(row)].name));
        setItemData(row, catalogueText(presets_[std::size_t(row)].description), Qt::ToolTipRole);
    }
    follow();
}

} // namespace pdqat::ui
