// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/dock_title.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace pdqat::ui {

DockTitle::DockTitle(QDockWidget* dock)
    : QWidget(dock), dock_(dock), title_(new QLabel(this)), hide_(new QToolButton(this)) {
    auto bold = textFont(TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    hide_->setAutoRaise(true);
    hide_->setIcon(icon(QStringLiteral("close")));
    hide_->setIconSize({14, 14});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->addWidget(title_, 1);
    layout->addWidget(hide_);
    connect(hide_, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, this, &DockTitle::retranslate);
    retranslate();
    onLanguageChange(this, &DockTitle::retranslate);
}

void DockTitle::retranslate() {
    title_->setText(dock_->windowTitle());
    setNames(hide_, dock_->objectName() + QStringLiteral(".hide"), tr("Hide %1").arg(dock_->windowTitle()));
    hide_->setToolTip(tr("Hide"));
}

} // namespace pdqat::ui
