// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tool_bar.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/form/preset_box.h"
#include "widgets/shell/actions.h"

#include <QLabel>

namespace pdqat::ui {

ToolBar::ToolBar(const Actions& actions, ConfigDocument& document, const std::vector<PresetEntry>& presets)
    : presetLabel_(new QLabel) {
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize({20, 20});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggleViewAction()->setObjectName(QStringLiteral("toolBar.toggle"));
    toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_3);
    addAction(actions.newExperiment);
    addSeparator();
    addActions({actions.run, actions.pause, actions.stop});
    addSeparator();
    auto* box = new PresetBox(document, presets);
    presetLabel_->setBuddy(box);
    presetLabel_->setContentsMargins(gridUnit, 0, gridUnit, 0);
    addWidget(presetLabel_)->setObjectName(QStringLiteral("toolBar.presetLabel"));
    addWidget(box)->setObjectName(QStringLiteral("toolBar.preset"));
    retranslate();
    onLanguageChange(this, &ToolBar::retranslate);
}

void ToolBar::addForm(QAction* toggle) {
    auto* room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room)->setObjectName(QStringLiteral("toolBar.room"));
    addAction(toggle);
}

void ToolBar::retranslate() {
    setWindowTitle(tr("Toolbar"));
    presetLabel_->setText(tr("Preset"));
}

} // namespace pdqat::ui
